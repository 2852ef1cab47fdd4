/** A row of a list that does one thing when pressed: icon, title, a line below it, what stands at its end. */
import { makeResetStyles, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX, KeyboardEvent, ReactNode } from "react";
import { Icon, type IconName } from "../look/icons";
import { FORCED, STILL, useFocusStyles, useTextStyles, useToneStyles } from "../look/styles";
import { tokens, type Tone } from "../look/theme";

const useItemClass = makeResetStyles({
  borderBottom: `1px solid ${tokens.rowLine}`,
  ":last-child": { borderBottomWidth: 0 },
});

const useRowClass = makeResetStyles({
  display: "flex",
  alignItems: "flex-start",
  gap: "12px",
  width: "100%",
  padding: "10px 0",
  textAlign: "left",
  border: "none",
  backgroundColor: "transparent",
  color: "inherit",
  font: "inherit",
});

const usePressableStyles = makeStyles({
  pressable: {
    position: "relative",
    width: "calc(100% + 16px)",
    margin: "0 -8px",
    paddingLeft: "8px",
    paddingRight: "8px",
    cursor: "pointer",
    transition: "background-color 100ms cubic-bezier(.33,0,.67,1)",
    [STILL]: { transition: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    [FORCED]: { ":hover": { backgroundColor: "Canvas", outline: "1px solid Highlight" } },
  },
});

const useStyles = makeStyles({
  main: { flex: 1, minWidth: 0 },
  title: { display: "block", overflowWrap: "anywhere" },
  detail: { display: "block", marginTop: "2px", overflowWrap: "anywhere" },
  end: { alignSelf: "center", flex: "none", display: "flex" },
  soft: { color: tokens.colorNeutralForeground3 },
});

export interface RowProps {
  readonly icon?: IconName | undefined;
  readonly tone?: Tone | undefined;
  readonly title: ReactNode;
  /** Document words keep their language in an English pane. */
  readonly titleLang?: "vi" | undefined;
  readonly plain?: boolean;
  readonly detail?: ReactNode;
  readonly end?: ReactNode;
  readonly onClick?: (() => void) | undefined;
  readonly expanded?: boolean | undefined;
  readonly label?: string | undefined;
  /** Where focus returns to after a sub-page. */
  readonly focusKey?: string | undefined;
}

/** The row without its list item. */
export function RowButton(props: RowProps): JSX.Element {
  const rowClass = useRowClass();
  if (props.onClick) return <PressableRow {...props} />;
  return (
    <div className={rowClass}>
      <RowContent {...props} />
    </div>
  );
}

function PressableRow(props: RowProps): JSX.Element {
  const rowClass = useRowClass();
  const styles = usePressableStyles();
  const focus = useFocusStyles();
  const { onClick, expanded, label, focusKey } = props;
  return (
    <button
      aria-expanded={expanded}
      aria-label={label}
      className={mergeClasses(rowClass, styles.pressable, focus.ring)}
      data-focus-key={focusKey}
      data-row
      onClick={onClick}
      type="button"
    >
      <RowContent {...props} />
    </button>
  );
}

function RowContent({ icon, tone, title, titleLang, plain = false, detail, end, onClick }: RowProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const tones = useToneStyles();
  const chevron = onClick ? <Icon className={styles.soft} name="chevronRight" size={16} /> : null;
  return (
    <>
      {icon && <Icon className={tone ? tones[tone] : styles.soft} name={icon} />}
      <span className={styles.main}>
        <span className={mergeClasses(styles.title, !plain && type.strong)} lang={titleLang}>
          {title}
        </span>
        {detail !== undefined && <span className={mergeClasses(type.caption, styles.detail)}>{detail}</span>}
      </span>
      <span className={styles.end}>{end ?? chevron}</span>
    </>
  );
}

export function Row(props: RowProps): JSX.Element {
  const itemClass = useItemClass();
  return (
    <li className={itemClass}>
      <RowButton {...props} />
    </li>
  );
}

/** Arrow keys go from row to row; Tab still reaches each. */
export function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const target = event.target;
  if (step === 0 || !(target instanceof HTMLElement) || target.dataset["row"] === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
  const next = rows[rows.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface RowListProps {
  readonly label?: string;
  readonly children: ReactNode;
}

export function RowList({ label, children }: RowListProps): JSX.Element {
  const type = useTextStyles();
  return (
    <ul aria-label={label} className={type.list} onKeyDown={moveInList}>
      {children}
    </ul>
  );
}
