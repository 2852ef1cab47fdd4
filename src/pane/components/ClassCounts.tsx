/** The bar of classes and the list of the same numbers, which is also the filter. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { PaneMessages } from "../../locales/pane";
import { Icon } from "../look/icons";
import { FORCED, useFocusStyles, useTextStyles, useToneStyles } from "../look/styles";
import { COMPLETED_CLASSES, OPEN_CLASSES, type TaskClass } from "../../model/taskClass";
import { CLASS_LOOK } from "../facts/taskClasses";
import { tokens } from "../look/theme";
import { useWords } from "../words";
import { StackedBar, type BarPart } from "./StackedBar";

const PARTS: Readonly<Partial<Record<TaskClass, BarPart>>> = {
  "on-time": "ok",
  completed: "ok",
  late: "late",
  overdue: "bad",
  soon: "warn",
  "in-time": "info",
  "no-deadline": "none",
  suspended: "none",
};

/** Seldom classes take a line only when they hold something. */
const SELDOM: readonly TaskClass[] = ["completed", "suspended"];

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "16px", marginTop: "8px" },
  head: { display: "flex", justifyContent: "space-between", padding: "2px 0" },
  button: {
    position: "relative",
    width: "100%",
    height: "28px",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "4px 4px",
    margin: "0 -4px",
    border: "none",
    borderRadius: "4px",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    [FORCED]: { outline: "1px solid Highlight" },
  },
  number: { marginLeft: "auto", fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  standing: { display: "flex", gap: "8px", alignItems: "center", paddingTop: "4px" },
});

interface ClassCountsProps {
  readonly counts: ReadonlyMap<TaskClass, number>;
  readonly filter: TaskClass | undefined;
  readonly onFilter: (filter: TaskClass | undefined) => void;
}

export function ClassCounts(props: ClassCountsProps): JSX.Element {
  const { counts } = props;
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const standing = counts.get("standing") ?? 0;
  return (
    <>
      <ClassBar counts={counts} />
      <div aria-label={m.tasks.filter} className={styles.grid} role="group">
        <Half {...props} classes={COMPLETED_CLASSES} title={m.tasks.completed} />
        <Half {...props} classes={OPEN_CLASSES} title={m.tasks.open} />
      </div>
      {standing > 0 && (
        <p className={mergeClasses(type.caption, styles.standing)}>
          <Icon name="standing" size={16} />
          {m.tasks.standing(standing)}
        </p>
      )}
    </>
  );
}

export function ClassBar({ counts }: Pick<ClassCountsProps, "counts">): JSX.Element {
  const { m } = useWords();
  const parts = [...COMPLETED_CLASSES, ...OPEN_CLASSES].map((id) => ({
    id,
    part: PARTS[id] ?? "none",
    count: counts.get(id) ?? 0,
  }));
  return <StackedBar label={describeCounts(counts, m)} parts={parts} />;
}

function describeCounts(counts: ReadonlyMap<TaskClass, number>, m: PaneMessages): string {
  return [...COMPLETED_CLASSES, ...OPEN_CLASSES]
    .flatMap((name) => {
      const count = counts.get(name);
      return count === undefined ? [] : [`${m.tasks.fullClass[name]}: ${m.number(count)}`];
    })
    .join("; ");
}

interface HalfProps extends ClassCountsProps {
  readonly title: string;
  readonly classes: readonly TaskClass[];
}

function Half({ title, classes, counts, filter, onFilter }: HalfProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const tones = useToneStyles();
  const focus = useFocusStyles();
  const { m } = useWords();
  const shown = classes.filter((name) => counts.has(name) || !SELDOM.includes(name));
  const total = classes.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  return (
    <div>
      <div className={mergeClasses(type.caption, type.numeric, styles.head)}>
        <span>{title}</span>
        <span>{m.number(total)}</span>
      </div>
      {shown.map((name) => {
        const count = counts.get(name) ?? 0;
        const isPressed = filter === name;
        return (
          <button
            aria-pressed={isPressed}
            className={mergeClasses(styles.button, focus.ring, isPressed && styles.pressed)}
            key={name}
            onClick={() => onFilter(isPressed ? undefined : name)}
            type="button"
          >
            <Icon className={tones[CLASS_LOOK[name].tone]} name={CLASS_LOOK[name].icon} size={16} />
            <span>
              {name !== "suspended" && <span className={type.hidden}>{title}, </span>}
              {m.tasks.class[name]}
              <span className={type.hidden}>: </span>
            </span>
            <span className={styles.number}>{m.number(count)}</span>
          </button>
        );
      })}
    </div>
  );
}
