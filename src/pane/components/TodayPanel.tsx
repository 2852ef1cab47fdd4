/** What comes next: how much is due within 3 and 7 days, and whose work presses most. The counts by state stand above it. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ClassedTask } from "../../model/taskClass";
import { groupByAgency } from "../facts/taskClasses";
import { FORCED, useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";

const NEAR_DAYS = 3;
const WEEK_DAYS = 7;
const SHOWN_AGENCIES = 2;

const useStyles = makeStyles({
  panel: {
    marginTop: "8px",
    padding: "8px 12px",
    borderRadius: "4px",
    backgroundColor: tokens.colorNeutralBackground2,
    [FORCED]: { border: "1px solid CanvasText" },
  },
  line: { margin: 0 },
  agency: { display: "flex", justifyContent: "space-between", gap: "8px", paddingTop: "4px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  counts: { whiteSpace: "nowrap" },
});

interface TodayFigures {
  readonly near: number;
  /** Holds `near` too, and nothing that is overdue. */
  readonly week: number;
}

function todayFigures(entries: readonly ClassedTask[]): TodayFigures {
  const within = (days: number): number => entries.filter((entry) => isDueWithin(entry, days)).length;
  return { near: within(NEAR_DAYS), week: within(WEEK_DAYS) };
}

function isDueWithin({ class: name, daysLeft }: ClassedTask, days: number): boolean {
  return (name === "soon" || name === "in-time") && daysLeft !== undefined && daysLeft <= days;
}

/** Nothing where nothing presses. */
export function TodayPanel({ entries }: { readonly entries: readonly ClassedTask[] }): JSX.Element | null {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const words = m.todayPanel;
  const { near, week } = todayFigures(entries);
  const pressing = entries.filter((entry) => entry.class === "overdue" || isDueWithin(entry, WEEK_DAYS));
  if (pressing.length === 0) return null;
  return (
    <section aria-label={words.label} className={mergeClasses(styles.panel, type.numeric)}>
      <p className={styles.line}>{words.coming([NEAR_DAYS, near], [WEEK_DAYS, week])}</p>
      <Agencies pressing={pressing} />
    </section>
  );
}

/** The few with most pressing work; all of them are one tab away. */
function Agencies({ pressing }: { readonly pressing: readonly ClassedTask[] }): JSX.Element | null {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const words = m.todayPanel;
  const agencies = groupByAgency(pressing).filter(({ agency }) => agency !== "");
  const rest = agencies.length - SHOWN_AGENCIES;
  if (agencies.length === 0) return null;
  return (
    <ul aria-label={words.agencies} className={mergeClasses(type.list, type.caption)}>
      {agencies.slice(0, SHOWN_AGENCIES).map(({ agency, tasks }) => {
        const overdue = tasks.filter(({ class: name }) => name === "overdue").length;
        return (
          <li className={styles.agency} key={agency}>
            <span className={styles.name} lang="vi">
              {agency}
            </span>
            <span className={styles.counts}>{words.agency(overdue, tasks.length - overdue)}</span>
          </li>
        );
      })}
      {rest > 0 && <li className={styles.agency}>{words.more(rest)}</li>}
    </ul>
  );
}
