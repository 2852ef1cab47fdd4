/** One task: the sentence it was read from, the words of its deadline beside the day we make of them. */
import { makeStyles, mergeClasses, shorthands } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import type { Fact } from "../../model/fact";
import { lastDay, type BeforeConvention } from "../../model/due";
import type { PlainDate } from "../../model/plainDate";
import type { Review } from "../../model/review";
import type { Task } from "../../model/task";
import { cellToA1 } from "../../model/address";
import { describeFinding, placeWords } from "../../locales/findings";
import type { Actions } from "../session/actions";
import { DropRow } from "../components/GroupRow";
import { ProblemBar } from "../components/ProblemBar";
import { Quote } from "../components/Quote";
import { isAdded } from "../components/ReadingParts";
import { Screen } from "../components/Screen";
import { IconButton, SubpageTitle } from "../components/Section";
import { StateBadge } from "../components/StateBadge";
import { TaskStateForm } from "../components/TaskStateForm";
import { SEVERITY_LOOK } from "../facts/findingRows";
import { Icon } from "../look/icons";
import { findLive, findShown, type Plan, type Session, type Subpage } from "../session/sessionState";
import { useTextStyles, useToneStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords, type Words } from "../words";
import { canGoTo } from "./shared";

const useStyles = makeStyles({
  two: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "12px", marginTop: "12px" },
  field: { marginTop: "12px", minWidth: 0 },
  inTwo: { minWidth: 0 },
  name: { display: "flex", justifyContent: "space-between", alignItems: "center", minHeight: "20px" },
  value: { marginTop: "2px", fontWeight: 600, overflowWrap: "anywhere" },
  empty: { color: tokens.colorNeutralForeground3, fontWeight: 400 },
  finding: {
    display: "flex",
    gap: "10px",
    marginTop: "12px",
    padding: "10px 12px",
    borderRadius: "4px",
    border: "1px solid",
    overflowWrap: "anywhere",
  },
  bad: { backgroundColor: tokens.badTint, ...shorthands.borderColor(tokens.badEdge) },
  warn: { backgroundColor: tokens.warnTint, ...shorthands.borderColor(tokens.warnEdge) },
  none: { backgroundColor: tokens.noneTint, ...shorthands.borderColor(tokens.noneEdge) },
  findingTitle: { display: "block", fontWeight: 600 },
});

interface TaskScreenProps {
  readonly session: Session;
  readonly actions: Actions;
  readonly plan: Plan;
  readonly subpage: Extract<Subpage, { readonly kind: "task" }>;
  readonly asOf: PlainDate;
  readonly labelledBy: string;
}

export function TaskScreen(props: TaskScreenProps): JSX.Element {
  const { actions, plan, subpage, labelledBy } = props;
  const { m, locale } = useWords();
  const { task: id, isLive } = subpage;
  const review = findReview(props);
  const { tasks } = review.reading;
  const index = tasks.findIndex((task) => task.id === id);
  const task = tasks[index];
  if (!task) return <TaskGone {...props} />;
  const open = (step: 1 | -1): void => {
    const next = tasks[index + step];
    if (next) actions.openSubpage({ ...subpage, task: next.id });
  };
  const isLast = index === tasks.length - 1;
  const findings = review.findings.filter(({ key, subject }) => subject === id && !plan.ignored.has(key));
  const place = placeWords(task.origin, locale);
  const where = task.where === "" ? place : `${m.task.where(task.where)} · ${place}`;
  return (
    <Screen
      labelledBy={labelledBy}
      line={{ icon: "info", text: findings.length === 0 ? m.task.fine : m.task.toSee(findings.length) }}
      primary={
        isLast
          ? { label: isLive ? m.task.toTasks : m.task.allSeen, onClick: actions.goBack }
          : { label: m.task.nextTask, onClick: () => open(1) }
      }
    >
      <TaskTitle count={tasks.length} index={index} onBack={actions.goBack} onStep={open} />
      <Quote goTo={toPlace(props, task, m)} origin={toMarkedDue(task)} place={where} />
      {isLive && <LiveState {...props} task={task} />}
      <TaskFacts convention={review.context.convention} task={task} />
      {findings.map((finding) => (
        <TaskFinding finding={finding} key={finding.key} />
      ))}
      <TaskPeople task={task} />
      {!isLive && isAdded(task.origin, plan) && (
        <DropRow
          onDrop={() => {
            actions.dropRows(plan, task.origin);
            actions.goBack();
          }}
        />
      )}
    </Screen>
  );
}

/** Its row was taken out of the table, or of the plan, while its page was open. */
function TaskGone({ actions, labelledBy }: TaskScreenProps): JSX.Element {
  const { m } = useWords();
  return (
    <Screen labelledBy={labelledBy} primary={{ label: m.common.back, onClick: actions.goBack }}>
      <SubpageTitle back={m.common.back} onBack={actions.goBack}>
        {m.task.gone}
      </SubpageTitle>
    </Screen>
  );
}

function findReview({ session, plan, subpage }: TaskScreenProps): Review {
  const shown = subpage.isLive ? findShown(findLive(session, plan, "tracker"), plan) : undefined;
  return shown ?? plan.review;
}

/** How it stands in the tracker, to be changed there. */
function LiveState({ session, actions, asOf, task }: TaskScreenProps & { readonly task: Task }): JSX.Element {
  return (
    <>
      {session.problem && <ProblemBar onDismiss={actions.dismissProblem} problem={session.problem.problem} />}
      <TaskStateForm asOf={asOf} key={task.id} onChange={(state) => actions.changeState(task, state)} task={task} />
    </>
  );
}

interface TaskTitleProps {
  readonly index: number;
  readonly count: number;
  readonly onBack: () => void;
  readonly onStep: (step: 1 | -1) => void;
}

function TaskTitle({ index, count, onBack, onStep }: TaskTitleProps): JSX.Element {
  const { m } = useWords();
  return (
    <SubpageTitle
      back={m.common.back}
      onBack={onBack}
      rest={
        <>
          <IconButton
            disabled={index === 0}
            icon="chevronRight"
            label={m.task.previous}
            onClick={() => onStep(-1)}
            turned
          />
          <IconButton
            disabled={index === count - 1}
            icon="chevronRight"
            label={m.task.next}
            onClick={() => onStep(1)}
          />
        </>
      }
    >
      {m.task.headline(index + 1, count)}
    </SubpageTitle>
  );
}

/** The row of the tracker, or the cell that the plan was read from. */
function toPlace({ actions, plan, subpage }: TaskScreenProps, { origin: { place } }: Task, m: Words["m"]) {
  if (place.kind !== "cell") return undefined;
  const onClick = (): void => actions.goToPlace(place);
  if (subpage.isLive) return { label: m.task.goToRow, onClick };
  return canGoTo(plan) ? { label: m.common.goToCell(cellToA1(place.cell)), onClick } : undefined;
}

/** The deadline's words are marked in the task's sentence where they stand there. */
function toMarkedDue({ origin, due }: Task): Task["origin"] {
  if (!due) return origin;
  if (due.text.origin.quote === origin.quote) return due.text.origin;
  const start = origin.quote.indexOf(due.text.value);
  return start < 0 ? origin : { ...origin, spans: [{ start, end: start + due.text.value.length }] };
}

interface TaskFactsProps {
  readonly task: Task;
  readonly convention: BeforeConvention;
}

function TaskFacts({ task, convention }: TaskFactsProps): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const { due } = task;
  const day = lastDay(due, convention);
  const isComputed = day !== undefined && due !== undefined && (day !== due.date || due.text.certainty === "inferred");
  return (
    <div className={styles.two}>
      <Value isIn name={m.task.asWritten}>
        {due?.text.value}
        {!due && <span className={styles.empty}>{m.task.noDue}</span>}
      </Value>
      <Value badge={isComputed} isIn lang={null} name={m.task.lastDay}>
        {day === undefined ? <span className={styles.empty}>{m.task.noDay}</span> : m.weekdayAndDay(day)}
      </Value>
    </div>
  );
}

function TaskPeople({ task }: { readonly task: Task }): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  return (
    <>
      <Value badge={task.summary.certainty === "inferred"} name={m.task.summary}>
        {task.summary.value}
      </Value>
      <Agencies facts={task.lead} name={m.task.lead} />
      <div className={styles.two}>
        <Agencies facts={task.support} isIn name={m.task.support} />
        <Agencies facts={task.deliverTo} isIn name={m.task.deliverTo} />
      </div>
    </>
  );
}

interface AgenciesProps {
  readonly name: string;
  readonly facts: readonly Fact<string>[];
  readonly isIn?: boolean;
}

function Agencies({ name, facts, isIn = false }: AgenciesProps): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  return (
    <Value badge={facts.some(({ certainty }) => certainty === "inferred")} isIn={isIn} name={name}>
      {facts.length === 0 ? (
        <span className={styles.empty}>{m.task.none}</span>
      ) : (
        facts.map(({ value }, index) => <div key={index}>{value}</div>)
      )}
    </Value>
  );
}

interface ValueProps {
  readonly name: string;
  readonly children: ReactNode;
  /** Marked as concluded by us. */
  readonly badge?: boolean;
  readonly isIn?: boolean;
  readonly lang?: "vi" | null;
}

function Value({ name, children, badge = false, isIn = false, lang = "vi" }: ValueProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  return (
    <div className={isIn ? styles.inTwo : styles.field}>
      <div className={mergeClasses(type.caption, styles.name)}>
        {name}
        {badge && <StateBadge tone="none">{m.common.inferred}</StateBadge>}
      </div>
      <div className={mergeClasses(type.numeric, styles.value)} lang={lang ?? undefined}>
        {children}
      </div>
    </div>
  );
}

function TaskFinding({ finding }: { readonly finding: Parameters<typeof describeFinding>[0] }): JSX.Element {
  const styles = useStyles();
  const tones = useToneStyles();
  const { locale } = useWords();
  const { tone, icon } = SEVERITY_LOOK[finding.severity];
  const { title, detail } = describeFinding(finding, locale);
  return (
    <div className={mergeClasses(styles.finding, styles[tone])}>
      <Icon className={tones[tone]} name={icon} />
      <div>
        <span className={styles.findingTitle}>{title}</span>
        {detail}
      </div>
    </div>
  );
}
