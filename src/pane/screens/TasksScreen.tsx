/** How the tasks stand today: overdue first, by deadline or by agency, and the way to each row. */
import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { PlainDate } from "../../model/plainDate";
import { proposedDay } from "../../model/proposal";
import { findFixedDay } from "../session/asOf";
import { AsOfField } from "../components/AsOfField";
import { ClaritySection } from "../components/ClaritySection";
import { ClassCounts } from "../components/ClassCounts";
import { ProblemBar } from "../components/ProblemBar";
import { Screen, type FooterProps } from "../components/Screen";
import { SectionTitle } from "../components/Section";
import { Tabs } from "../components/Tabs";
import { TaskRow } from "../components/TaskRow";
import { TodayPanel } from "../components/TodayPanel";
import { WindowedList } from "../components/WindowedList";
import {
  findLive,
  findOtherTracker,
  findShown,
  type LiveSheet,
  type Plan,
  type Session,
} from "../session/sessionState";
import { useTextStyles } from "../look/styles";
import { classifyTask, type ClassedTask, type TaskClass } from "../../model/taskClass";
import { byUrgency, countClasses, groupByAgency } from "../facts/taskClasses";
import { useWords, type Words } from "../words";
import { tokens } from "../look/theme";
import { EmptyScreen } from "./EmptyScreen";
import { canGoTo, countSheets, toCompareFooter, type ScreenProps } from "./shared";

const useStyles = makeStyles({
  headline: { marginTop: "2px" },
  counts: { marginTop: "8px" },
  order: {
    marginTop: "12px",
    borderBottom: `1px solid ${tokens.rowLine}`,
    "& [role=tab]": { paddingInline: 0, marginRight: "16px" },
    "& [role=tab]::after, & [role=tab]::before": { left: 0, right: 0 },
  },
  count: { fontWeight: 400 },
  filter: { display: "flex", justifyContent: "space-between", gap: "8px", padding: "8px 0 0" },
});

export interface TaskScreenProps extends ScreenProps {
  /** The day on which everything counts. */
  readonly asOf: PlainDate;
}

export function TasksScreen(props: TaskScreenProps): JSX.Element {
  const { session, actions, plan, labelledBy } = props;
  const { m } = useWords();
  const live = findLive(session, plan, "tracker");
  const tasks = findShown(live, plan)?.reading.tasks ?? [];
  if (!plan || tasks.length === 0) {
    return <EmptyScreen actions={actions} hint={m.tasks.emptyHint} labelledBy={labelledBy} title={m.tasks.empty} />;
  }
  const entries = classifyAll(tasks, props.asOf, session.settings);
  return <Tasks {...props} entries={entries} live={live} plan={plan} />;
}

export function classifyAll(
  tasks: readonly ClassedTask["task"][],
  today: PlainDate,
  { convention, soonDays }: Session["settings"],
): readonly ClassedTask[] {
  return tasks.map((task) => classifyTask(task, { today, convention, soonDays }));
}

interface TasksProps extends TaskScreenProps {
  readonly plan: Plan;
  readonly live: LiveSheet | undefined;
  readonly entries: readonly ClassedTask[];
}

type Order = "deadline" | "agency";

function Tasks(props: TasksProps): JSX.Element {
  const { session, actions, entries, asOf, labelledBy } = props;
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const [order, setOrder] = useState<Order>("deadline");
  const [filter, setFilter] = useState<TaskClass>();
  const counts = countClasses(entries);
  const shown = entries.filter((entry) => filter === undefined || entry.class === filter).toSorted(byUrgency);
  return (
    <Screen labelledBy={labelledBy} {...toFooter(props, m)}>
      {session.problem && <ProblemBar onDismiss={actions.dismissProblem} problem={session.problem.problem} />}
      <AsOfField
        asOf={asOf}
        isFixed={findFixedDay(session) !== undefined}
        onChange={actions.changeAsOf}
        rest={m.tasks.total(entries.length)}
      />
      <h1 className={mergeClasses(type.headline, styles.headline)}>
        {m.tasks.headline(counts.get("overdue") ?? 0, counts.get("soon") ?? 0)}
      </h1>
      <div className={styles.counts}>
        <ClassCounts counts={counts} filter={filter} onFilter={setFilter} />
      </div>
      <TodayPanel entries={entries} />
      <Clarity {...props} />
      <Tabs
        className={styles.order}
        items={[
          { value: "deadline", content: m.tasks.byDeadline },
          { value: "agency", content: m.tasks.byAgency },
        ]}
        label={m.tasks.order}
        onSelect={setOrder}
        selected={order}
      />
      {filter !== undefined && (
        <div className={mergeClasses(type.caption, styles.filter)} role="status">
          <span>
            {m.tasks.fullClass[filter]}: {m.tasks.shown(shown.length)}
          </span>
          <Link as="button" onClick={() => setFilter(undefined)}>
            {m.tasks.all}
          </Link>
        </div>
      )}
      {order === "deadline" ? <TaskList {...props} entries={shown} /> : <ByAgency {...props} entries={shown} />}
    </Screen>
  );
}

/** What is not clear, and the days that the office may take. */
function Clarity(props: TasksProps): JSX.Element {
  const { session, plan, live, entries, actions } = props;
  const { proposeDays } = session.settings;
  const { reading } = findShown(live, plan) ?? plan.review;
  return (
    <ClaritySection
      entries={entries}
      onAccept={(tasks, day) => actions.acceptDay(plan, tasks, day)}
      onDays={(days) => actions.changeSettings({ proposeDays: days })}
      onRow={(entry) => openTask(props, entry)}
      proposeDays={proposeDays}
      proposed={proposedDay(reading.events.length > 0 ? reading : plan.review.reading, proposeDays)}
    />
  );
}

function isLive({ live, plan }: TasksProps): boolean {
  return findShown(live, plan) !== plan.review;
}

function goesToRow(props: TasksProps, { task: { origin } }: ClassedTask): boolean {
  return origin.place.kind === "cell" && !isLive(props) && canGoTo(props.plan);
}

/** Its page here, or its row in the sheet that the plan was read from. */
function openTask(props: TasksProps, entry: ClassedTask): void {
  const { actions } = props;
  const { task } = entry;
  if (goesToRow(props, entry)) actions.goToPlace(task.origin.place);
  else actions.openSubpage({ kind: "task", task: task.id, ...(isLive(props) ? { isLive: true } : {}) });
}

interface TaskListProps extends TasksProps {
  /** The agency stands above the list. */
  readonly isOfAgency?: boolean;
}

function TaskList({ isOfAgency = false, ...props }: TaskListProps): JSX.Element {
  const { m } = useWords();
  return (
    <WindowedList items={props.entries} label={m.tabs.tasks} rowHeight={59} toKey={({ task }) => task.id}>
      {(entry) => (
        <TaskRow
          entry={entry}
          goesToRow={goesToRow(props, entry)}
          isOfAgency={isOfAgency}
          onClick={() => openTask(props, entry)}
        />
      )}
    </WindowedList>
  );
}

function ByAgency(props: TasksProps): JSX.Element {
  const { plan, live, actions } = props;
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  return (
    <>
      {groupByAgency(props.entries).map(({ agency, tasks }) => (
        <section key={agency}>
          <SectionTitle
            action={
              live && agency !== ""
                ? {
                    label: m.secondRun.extract,
                    name: m.secondRun.extractFor(agency),
                    onClick: () => actions.writeExtract(plan, live.name, agency),
                  }
                : undefined
            }
          >
            <span lang={agency === "" ? undefined : "vi"}>{agency === "" ? m.tasks.noAgency : agency}</span>{" "}
            <span className={mergeClasses(type.caption, styles.count)}>
              {m.tasks.agencyCount(countClasses(tasks).get("overdue") ?? 0, tasks.length)}
            </span>
          </SectionTitle>
          <TaskList {...props} entries={tasks} isOfAgency />
        </section>
      ))}
    </>
  );
}

function toFooter({ plan, live, session, actions, entries }: TasksProps, m: Words["m"]): FooterProps {
  if (live) {
    const overdue = entries.filter(({ class: name }) => name === "overdue");
    const pressing = entries.filter(({ class: name }) => name === "overdue" || name === "soon");
    const named = (tasks: readonly ClassedTask[]) => groupByAgency(tasks).filter(({ agency }) => agency !== "").length;
    const agencies = named(overdue);
    const text = agencies > 0 ? m.tasks.overdueAgencies(overdue.length, agencies) : m.tasks.live(live.name);
    const toSheet = { label: m.tasks.goTo, onClick: () => actions.goToSheet(live.name) };
    if (named(pressing) === 0) return { line: { icon: "info", text }, primary: toSheet };
    return {
      line: { icon: "info", text, action: toSheet },
      primary: {
        label: m.tasks.remind(named(pressing)),
        onClick: () => actions.openSubpage({ kind: "reminders" }),
      },
    };
  }
  const other = findOtherTracker(session, plan);
  if (other) return toCompareFooter({ plan, session, actions }, other.name, m);
  const isBusy = session.busy?.kind === "writing";
  return {
    line: { icon: "undo", text: m.common.addsSheets(countSheets(plan.review)) },
    primary: { label: isBusy ? m.common.writing : m.common.write, busy: isBusy, onClick: () => actions.write(plan) },
  };
}
