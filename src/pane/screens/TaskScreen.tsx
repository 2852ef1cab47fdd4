/** One task: the sentence it was read from, the words of its deadline beside the day we make of them. */
import { makeStyles, mergeClasses, shorthands } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import type { Fact } from "../../model/fact";
import { lastDay } from "../../model/due";
import type { Task } from "../../model/task";
import { cellToA1 } from "../../model/address";
import { describeFinding, placeWords } from "../../locales/findings";
import type { Actions } from "../session/actions";
import { DropRow } from "../components/GroupRow";
import { Quote } from "../components/Quote";
import { isAdded } from "../components/ReadingParts";
import { Screen } from "../components/Screen";
import { IconButton, SubpageTitle } from "../components/Section";
import { StateBadge } from "../components/StateBadge";
import { SEVERITY_LOOK } from "../facts/findingRows";
import { Icon } from "../look/icons";
import type { Plan } from "../session/sessionState";
import { useTextStyles, useToneStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";
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
  readonly actions: Actions;
  readonly plan: Plan;
  readonly task: string;
  readonly labelledBy: string;
}

export function TaskScreen({ actions, plan, task: id, labelledBy }: TaskScreenProps): JSX.Element | null {
  const { m, locale } = useWords();
  const { tasks } = plan.review.reading;
  const index = tasks.findIndex((task) => task.id === id);
  const task = tasks[index];
  if (!task) return null;
  const open = (step: 1 | -1): void => {
    const next = tasks[index + step];
    if (next) actions.openSubpage({ kind: "task", task: next.id });
  };
  const isLast = index === tasks.length - 1;
  const { place } = task.origin;
  const goTo =
    place.kind === "cell" && canGoTo(plan)
      ? { label: m.common.goToCell(cellToA1(place.cell)), onClick: () => actions.goToPlace(place) }
      : undefined;
  const findings = plan.review.findings.filter(({ key, subject }) => subject === id && !plan.ignored.has(key));
  const where =
    task.where === ""
      ? placeWords(task.origin, locale)
      : `${m.task.where(task.where)} · ${placeWords(task.origin, locale)}`;
  return (
    <Screen
      labelledBy={labelledBy}
      line={{ icon: "info", text: findings.length === 0 ? m.task.fine : m.task.toSee(findings.length) }}
      primary={
        isLast ? { label: m.task.allSeen, onClick: actions.goBack } : { label: m.task.nextTask, onClick: () => open(1) }
      }
    >
      <SubpageTitle
        back={m.common.back}
        onBack={actions.goBack}
        rest={
          <>
            <IconButton
              disabled={index === 0}
              icon="chevronRight"
              label={m.task.previous}
              onClick={() => open(-1)}
              turned
            />
            <IconButton disabled={isLast} icon="chevronRight" label={m.task.next} onClick={() => open(1)} />
          </>
        }
      >
        {m.task.headline(index + 1, tasks.length)}
      </SubpageTitle>
      <Quote goTo={goTo} origin={toMarkedDue(task)} place={where} />
      <TaskFacts plan={plan} task={task} />
      {findings.map((finding) => (
        <TaskFinding finding={finding} key={finding.key} />
      ))}
      <TaskPeople task={task} />
      {isAdded(task.origin, plan) && (
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

/** The deadline's words are marked in the task's sentence where they stand there. */
function toMarkedDue({ origin, due }: Task): Task["origin"] {
  if (!due) return origin;
  if (due.text.origin.quote === origin.quote) return due.text.origin;
  const start = origin.quote.indexOf(due.text.value);
  return start < 0 ? origin : { ...origin, spans: [{ start, end: start + due.text.value.length }] };
}

function TaskFacts({ task, plan }: { readonly task: Task; readonly plan: Plan }): JSX.Element {
  const styles = useStyles();
  const { m } = useWords();
  const { due } = task;
  const day = lastDay(due, plan.review.context.convention);
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
