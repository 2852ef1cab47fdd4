/** A day: typed as people write days here, or picked. */
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type JSX, type KeyboardEvent } from "react";
import { parsePlainDate, type PlainDate } from "../../model/plainDate";
import { Icon } from "../look/icons";
import { parseTypedDay } from "../facts/typedDay";
import { useWords } from "../words";

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "auto 128px",
    alignItems: "center",
    columnGap: "8px",
    "& > label": { padding: 0 },
  },
  input: { minWidth: 0, width: "128px" },
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

interface DayFieldProps {
  readonly label: string;
  readonly day: PlainDate | undefined;
  /** Names the year where none is typed. */
  readonly near: PlainDate;
  readonly onChange: (day: PlainDate) => void;
  /** Called when the field is emptied; absent: it cannot be empty. */
  readonly onClear?: () => void;
  /** Told whether what stands in the field is no day. */
  readonly onWrong?: (isWrong: boolean) => void;
}

export function DayField(props: DayFieldProps): JSX.Element {
  const { label, day: standing, near, onChange, onClear, onWrong } = props;
  const styles = useStyles();
  const { m } = useWords();
  const words = m.asOf;
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && parseTypedDay(typed, near) === undefined;
  const [isTold, setTold] = useState(false);
  const take = (): void => {
    if (typed === undefined) return;
    const isCleared = onClear !== undefined && typed.trim() === "";
    const day = parseTypedDay(typed, near);
    setTold(day === undefined && !isCleared);
    onWrong?.(day === undefined && !isCleared);
    if (day === undefined && !isCleared) return;
    setTyped(undefined);
    if (day === undefined) onClear?.();
    else if (day !== standing) onChange(day);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") take();
    if (event.key !== "Escape" || typed === undefined) return;
    event.preventDefault();
    setTyped(undefined);
    setTold(false);
    onWrong?.(false);
  };
  return (
    <Field
      className={styles.field}
      label={label}
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
              value={standing ?? ""}
            />
          </span>
        }
        inputMode="numeric"
        maxLength={10}
        onBlur={take}
        onChange={(_event, { value }) => setTyped(value)}
        onKeyDown={onKeyDown}
        size="small"
        value={typed ?? (standing === undefined ? "" : m.fullDay(standing))}
      />
    </Field>
  );
}
