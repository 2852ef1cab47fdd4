/** What presses today: overdue, due within 3 and 7 days, without a day; and whose it is. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ClassedTask } from "../../model/taskClass";
import { useTextStyles, useToneStyles } from "../look/styles";
import { groupByAgency } from "../facts/taskClasses";
import { tokens } from "../look/theme";
import { useWords } from "../words";

const NEAR_DAYS = 3;
const WEEK_DAYS = 7;
const SHOWN_AGENCIES = 3;

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "repeat(4, 1fr)", gap: "8px", margin: "8px 0 0" },
  figure: { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end", margin: 0 },
  name: { color: tokens.colorNeutralForeground3, fontSize: "12px", lineHeight: "16px" },
  number: { margin: 0, fontSize: "20px", lineHeight: "28px", fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  agencies: { margin: "8px 0 0", padding: 0, listStyle: "none" },
  agency: { display: "flex", justifyContent: "space-between", gap: "8px", padding: "2px 0" },
  counts: { whiteSpace: "nowrap" },
});

export interface TodayFigures {
  readonly overdue: number;
  readonly near: number;
  readonly week: number;
  readonly undated: number;
}

/** `week` holds `near` too, and neither what is overdue. */
export function todayFigures(entries: readonly ClassedTask[]): TodayFigures {
  const count = (holds: (entry: ClassedTask) => boolean): number => entries.filter(holds).length;
  return {
    overdue: count(({ class: name }) => name === "overdue"),
    near: count((entry) => isDueWithin(entry, NEAR_DAYS)),
    week: count((entry) => isDueWithin(entry, WEEK_DAYS)),
    undated: count(({ class: name }) => name === "no-deadline"),
  };
}

function isDueWithin({ class: name, daysLeft }: ClassedTask, days: number): boolean {
  return (name === "soon" || name === "in-time") && daysLeft !== undefined && daysLeft <= days;
}

export function TodayPanel({ entries }: { readonly entries: readonly ClassedTask[] }): JSX.Element {
  const styles = useStyles();
  const tones = useToneStyles();
  const { m } = useWords();
  const words = m.todayPanel;
  const figures = todayFigures(entries);
  const shown = [
    { name: words.overdue, count: figures.overdue, tone: "bad" },
    { name: words.within(NEAR_DAYS), count: figures.near, tone: "warn" },
    { name: words.within(WEEK_DAYS), count: figures.week, tone: "info" },
    { name: words.undated, count: figures.undated, tone: "none" },
  ] as const;
  return (
    <section aria-label={words.label}>
      <dl className={styles.figures}>
        {shown.map(({ name, count, tone }) => (
          <div className={styles.figure} key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={mergeClasses(styles.number, count > 0 && tones[tone])}>{m.number(count)}</dd>
          </div>
        ))}
      </dl>
      <Agencies entries={entries} />
    </section>
  );
}

/** The few with most overdue work; all of them are one tab away. */
function Agencies({ entries }: { readonly entries: readonly ClassedTask[] }): JSX.Element | null {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const words = m.todayPanel;
  const pressing = entries.filter((entry) => entry.class === "overdue" || isDueWithin(entry, WEEK_DAYS));
  const agencies = groupByAgency(pressing).filter(({ agency }) => agency !== "");
  if (agencies.length === 0) return null;
  return (
    <ul aria-label={words.agencies} className={styles.agencies}>
      {agencies.slice(0, SHOWN_AGENCIES).map(({ agency, tasks }) => {
        const overdue = tasks.filter(({ class: name }) => name === "overdue").length;
        return (
          <li className={styles.agency} key={agency}>
            <span lang="vi">{agency}</span>
            <span className={mergeClasses(type.caption, styles.counts)}>
              {words.agency(overdue, tasks.length - overdue)}
            </span>
          </li>
        );
      })}
      {agencies.length > SHOWN_AGENCIES && (
        <li className={type.caption}>{words.more(agencies.length - SHOWN_AGENCIES)}</li>
      )}
    </ul>
  );
}
