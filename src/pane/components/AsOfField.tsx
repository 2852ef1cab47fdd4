/** The day on which everything counts: typed as people write days here, or picked. */
import { Field, Input, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type JSX, type KeyboardEvent, type ReactNode } from "react";
import { parsePlainDate, type PlainDate } from "../../model/plainDate";
import { Icon } from "../look/icons";
import { useTextStyles } from "../look/styles";
import { parseTypedDay } from "../facts/typedDay";
import { useWords } from "../words";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "4px 8px" },
  field: {
    display: "grid",
    gridTemplateColumns: "auto 128px",
    alignItems: "center",
    columnGap: "8px",
    "& > label": { padding: 0 },
  },
  input: { minWidth: 0, width: "128px" },
  rest: { marginLeft: "auto" },
  picker: { position: "relative", display: "flex", overflow: "hidden" },
  // The browser's own calendar opens under the icon; the keyboard has the field itself.
  native: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    opacity: 0,
    border: "none",
    padding: 0,
    cursor: "pointer",
    "::-webkit-calendar-picker-indicator": { position: "absolute", inset: 0, width: "100%", height: "100%" },
  },
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
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && parseTypedDay(typed, asOf) === undefined;
  const [isTold, setTold] = useState(false);
  const take = (): void => {
    if (typed === undefined) return;
    const day = parseTypedDay(typed, asOf);
    setTold(day === undefined);
    if (day === undefined) return;
    setTyped(undefined);
    if (day !== asOf) onChange(day);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") take();
    if (event.key !== "Escape" || typed === undefined) return;
    event.preventDefault();
    setTyped(undefined);
    setTold(false);
  };
  return (
    <div className={mergeClasses(type.caption, type.numeric, styles.line)}>
      <Field
        className={styles.field}
        label={words.label}
        size="small"
        {...(isTold && isWrong ? { validationMessage: words.notADay } : {})}
      >
        <Input
          className={styles.input}
          contentAfter={
            <span className={styles.picker}>
              <Icon name="calendar" size={16} />
              <input
                aria-hidden
                className={styles.native}
                onChange={({ target }) => {
                  const day = parsePlainDate(target.value);
                  if (!day) return;
                  setTyped(undefined);
                  onChange(day);
                }}
                tabIndex={-1}
                title={words.pick}
                type="date"
                value={asOf}
              />
            </span>
          }
          inputMode="numeric"
          maxLength={10}
          onBlur={take}
          onChange={(_event, { value }) => setTyped(value)}
          onKeyDown={onKeyDown}
          size="small"
          value={typed ?? m.fullDay(asOf)}
        />
      </Field>
      {isFixed && (
        <Link as="button" onClick={() => onChange(undefined)}>
          {words.today}
        </Link>
      )}
      {rest !== undefined && <span className={styles.rest}>{rest}</span>}
    </div>
  );
}
