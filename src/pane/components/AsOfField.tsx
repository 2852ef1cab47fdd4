/** The day on which everything counts. */
import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import type { PlainDate } from "../../model/plainDate";
import { useTextStyles } from "../look/styles";
import { useWords } from "../words";
import { DayField } from "./DayField";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "4px 8px" },
  rest: { marginLeft: "auto" },
});

interface AsOfFieldProps {
  readonly asOf: PlainDate;
  /** The day was named: it stays when the computer's day goes on. */
  readonly isFixed: boolean;
  readonly onChange: (day: PlainDate | undefined) => void;
  /** At the end of the line. */
  readonly rest?: ReactNode;
}

export function AsOfField({ asOf, isFixed, onChange, rest }: AsOfFieldProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const words = m.asOf;
  return (
    <div className={mergeClasses(type.caption, type.numeric, styles.line)}>
      <DayField day={asOf} label={words.label} near={asOf} onChange={onChange} />
      {isFixed && (
        <Link as="button" onClick={() => onChange(undefined)}>
          {words.today}
        </Link>
      )}
      {rest !== undefined && <span className={styles.rest}>{rest}</span>}
    </div>
  );
}
