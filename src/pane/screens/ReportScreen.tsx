/** The numbers of the tracker for a meeting: by state and by agency, with the denominator. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { findFixedDay } from "../session/asOf";
import { AsOfField } from "../components/AsOfField";
import { ClassBar } from "../components/ClassCounts";
import { CsvOut } from "../components/CsvOut";
import { Fold } from "../components/Fold";
import { StatusChoices, type Shares } from "../components/StatusChoices";
import { ProblemBar } from "../components/ProblemBar";
import { Screen, type FooterProps } from "../components/Screen";
import { CheckLine, Pair, SectionTitle } from "../components/Section";
import { findLive, findShown, type LiveSheet, type Plan } from "../session/sessionState";
import { useTextStyles } from "../look/styles";
import { planStart } from "../../model/planStart";
import { COMPLETED_CLASSES, OPEN_CLASSES, type ClassedTask, type TaskClass } from "../../model/taskClass";
import { countClasses, groupByAgency, type AgencyTasks } from "../facts/taskClasses";
import { tokens } from "../look/theme";
import { useWords, type Words } from "../words";
import { EmptyScreen } from "./EmptyScreen";
import { classifyAll, type TaskScreenProps } from "./TasksScreen";

const useStyles = makeStyles({
  caption: { marginTop: "4px" },
  bar: { marginTop: "12px" },
  list: { margin: "4px 0 0" },
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    padding: "4px 0",
    fontWeight: 400,
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    textAlign: "left",
    verticalAlign: "bottom",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: { padding: "7px 0", borderBottom: `1px solid ${tokens.rowLine}`, fontWeight: 400, textAlign: "left" },
  number: { textAlign: "right", paddingLeft: "12px", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  notes: { marginTop: "8px" },
});

export function ReportScreen(props: TaskScreenProps): JSX.Element {
  const { session, actions, plan, labelledBy, asOf } = props;
  const { m } = useWords();
  const live = findLive(session, plan, "tracker");
  const tasks = findShown(live, plan)?.reading.tasks ?? [];
  if (!plan || tasks.length === 0) {
    return <EmptyScreen actions={actions} hint={m.report.emptyHint} labelledBy={labelledBy} title={m.report.empty} />;
  }
  return <Report {...props} entries={classifyAll(tasks, asOf, session.settings)} live={live} plan={plan} />;
}

interface ReportProps extends TaskScreenProps {
  readonly plan: Plan;
  readonly live: LiveSheet | undefined;
  readonly entries: readonly ClassedTask[];
}

function Report(props: ReportProps): JSX.Element {
  const { session, actions, plan, asOf, entries, labelledBy } = props;
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const counts = countClasses(entries);
  const tasks = entries.map(({ task }) => task);
  const start = planStart(plan.review.reading.issued?.value, tasks) ?? asOf;
  const counted = entries.filter(({ class: name }) => name !== "standing");
  const agencies = groupByAgency(counted);
  const named = agencies.filter(({ agency }) => agency !== "").length;
  return (
    <Screen isStill labelledBy={labelledBy} {...toFooter(props, m)}>
      {session.problem && <ProblemBar onDismiss={actions.dismissProblem} problem={session.problem.problem} />}
      <h1 className={type.headline}>{m.report.headline}</h1>
      <p className={mergeClasses(type.caption, type.numeric, styles.caption)}>
        {m.report.caption(counted.length, named)}
      </p>
      <div className={styles.caption}>
        <AsOfField asOf={asOf} isFixed={findFixedDay(session) !== undefined} onChange={actions.changeAsOf} />
      </div>
      <div className={styles.bar}>
        <ClassBar counts={counts} />
      </div>
      <Classes counts={counts} total={counted.length} />
      <StatusChoices
        asOf={asOf}
        choices={session.status}
        onChange={actions.chooseStatus}
        overdue={counts.get("overdue") ?? 0}
        start={start}
        shares={toShares(counts, counted.length, m)}
      />
      <Fold title={m.report.byAgency}>
        <Agencies agencies={agencies} />
        <p className={mergeClasses(type.caption, styles.notes)}>{m.report.sharedTasks}</p>
      </Fold>
      <CsvOut entries={entries} />
    </Screen>
  );
}

interface CountsProps {
  readonly counts: ReadonlyMap<TaskClass, number>;
}

function Classes({ counts, total }: CountsProps & { readonly total: number }): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const shown = [...COMPLETED_CLASSES, ...OPEN_CLASSES].filter((name) => counts.has(name));
  const standing = counts.get("standing") ?? 0;
  return (
    <>
      <SectionTitle>{m.report.byClass}</SectionTitle>
      <dl className={styles.list}>
        {shown.map((name) => (
          <Pair key={name} name={m.tasks.fullClass[name]}>
            {m.number(counts.get(name) ?? 0)}
          </Pair>
        ))}
      </dl>
      <ul className={mergeClasses(type.list, type.numeric)}>
        <CheckLine icon="done" tone="ok">
          {m.report.partsAgree(
            shown.map((name) => counts.get(name) ?? 0),
            total,
          )}
        </CheckLine>
        {standing > 0 && (
          <CheckLine icon="standing" tone="none">
            {m.report.standing(standing)}
          </CheckLine>
        )}
      </ul>
    </>
  );
}

/** Work that has come due, and how much of it was in time: a share is nothing without its whole. */
function toShares(counts: ReadonlyMap<TaskClass, number>, total: number, m: Words["m"]): Shares {
  const onTime = counts.get("on-time") ?? 0;
  const due = onTime + (counts.get("late") ?? 0) + (counts.get("overdue") ?? 0);
  const toShare = (whole: number) => ({ whole, rate: whole === 0 ? undefined : m.percent(onTime, whole) });
  return { due: toShare(due), all: toShare(total) };
}

function Agencies({ agencies }: { readonly agencies: readonly AgencyTasks[] }): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.head} scope="col">
            {m.report.agency}
          </th>
          {[m.report.total, m.report.completed, m.report.overdue].map((title) => (
            <th className={mergeClasses(styles.head, styles.number)} key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agencies.map(({ agency, tasks }) => {
          const counts = countClasses(tasks);
          const completed = COMPLETED_CLASSES.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
          return (
            <tr key={agency}>
              <th className={styles.cell} lang={agency === "" ? undefined : "vi"} scope="row">
                {agency === "" ? m.tasks.noAgency : agency}
              </th>
              <td className={number}>{m.number(tasks.length)}</td>
              <td className={number}>{m.number(completed)}</td>
              <td className={number}>{m.number(counts.get("overdue") ?? 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The status sheet counts on the tracker, so that comes first. */
function toFooter({ plan, live, session, actions }: ReportProps, m: Words["m"]): FooterProps {
  const isBusy = session.busy?.kind === "writing";
  const made = plan.written?.sheets.findLast(({ role }) => role === "status");
  if (!live?.review) {
    return {
      line: { icon: "info", text: m.report.trackerFirst },
      primary: {
        label: isBusy ? m.common.writing : m.report.makeTracker,
        busy: isBusy,
        onClick: () => actions.write(plan),
      },
    };
  }
  const { review } = live;
  const label = made ? m.report.makeAgain : m.report.make;
  return {
    line: made
      ? {
          icon: "done",
          text: m.report.made(made.name),
          action: { label: m.report.open, onClick: () => actions.goToSheet(made.name) },
        }
      : { icon: "undo", text: m.report.adds },
    primary: {
      label: isBusy ? m.common.writing : label,
      busy: isBusy,
      onClick: () => actions.writeStatus(plan, review),
    },
  };
}
