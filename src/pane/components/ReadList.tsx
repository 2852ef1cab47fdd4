/** "Đã đọc": every input with what was found in it, or why it could not be read. */
import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { PaneMessages } from "../../locales/pane";
import { describeNote, describeProblem } from "../../locales/problems";
import type { Actions } from "../session/actions";
import { Icon } from "../look/icons";
import { countPeople } from "../facts/quotaFacts";
import { findPlan, type Input, type Plan, type Refusal, type Session } from "../session/sessionState";
import { useTextStyles } from "../look/styles";
import { tokens } from "../look/theme";
import { useWords } from "../words";
import { RowButton } from "./Row";
import { Pair, SectionTitle } from "./Section";
import { StateBadge } from "./StateBadge";

const useStyles = makeStyles({
  entry: { borderBottom: `1px solid ${tokens.rowLine}`, ":last-child": { borderBottomWidth: 0 } },
  facts: { margin: "0 0 8px", paddingLeft: "32px" },
  note: { margin: "0 0 8px", paddingLeft: "32px" },
  refused: { display: "flex", gap: "12px", padding: "10px 0" },
  cure: { marginTop: "2px" },
  again: { fontSize: "12px", lineHeight: "16px", marginTop: "4px", marginRight: "16px" },
  bad: { color: tokens.badText },
  main: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface ReadListProps {
  readonly session: Session;
  readonly actions: Actions;
}

export function ReadList({ session, actions }: ReadListProps): JSX.Element | null {
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const { plans, refusals } = session;
  if (plans.length + refusals.length === 0) return null;
  const current = findPlan(session);
  const again = current && {
    label: m.source.readAgain,
    onClick: () => actions.read([current.input]),
  };
  return (
    <section aria-label={m.source.read}>
      <SectionTitle action={again}>{m.source.read}</SectionTitle>
      <ul className={type.list}>
        {refusals.map((refusal) => (
          <li className={styles.entry} key={refusal.id}>
            <RefusedEntry actions={actions} refusal={refusal} />
          </li>
        ))}
        {plans.map((plan) => (
          <li className={styles.entry} key={plan.id}>
            <PlanEntry actions={actions} isCurrent={plan === current} many={plans.length > 1} plan={plan} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function iconOf(input: Input): "file" | "paste" | "sheet" {
  if (input.kind === "file") return "file";
  return input.kind === "text" ? "paste" : "sheet";
}

interface PlanEntryProps {
  readonly plan: Plan;
  readonly isCurrent: boolean;
  readonly many: boolean;
  readonly actions: Actions;
}

function PlanEntry({ plan, isCurrent, many, actions }: PlanEntryProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { locale, m } = useWords();
  const { reading } = plan.review;
  const dues = reading.tasks.filter(({ due }) => due !== undefined).length;
  const badge = many && isCurrent ? m.source.shown : m.source.done;
  return (
    <>
      <RowButton
        detail={isCurrent ? undefined : summarise(plan, m)}
        end={
          <StateBadge icon="check" tone={many && !isCurrent ? "none" : "ok"}>
            {badge}
          </StateBadge>
        }
        icon={iconOf(plan.input)}
        label={isCurrent ? undefined : m.source.choose(plan.name)}
        onClick={isCurrent ? undefined : () => actions.choosePlan(plan.id)}
        title={plan.name}
      />
      {isCurrent && (
        <dl className={styles.facts}>
          <Pair name={m.source.groups}>{m.source.groupsCount(reading.quota.length, countPeople(reading.quota))}</Pair>
          <Pair name={m.source.tasks}>{m.source.tasksCount(reading.tasks.length, dues)}</Pair>
          <Pair name={m.source.unread}>{m.number(reading.unread.length)}</Pair>
        </dl>
      )}
      {isCurrent &&
        plan.notes.map((note) => (
          <p className={mergeClasses(type.caption, styles.note)} key={note.kind}>
            {describeNote(note, locale)}
          </p>
        ))}
    </>
  );
}

/** "10 nhóm, 163 người · 13 nhiệm vụ, 3 có thời hạn". */
export function summarise({ review: { reading } }: Pick<Plan, "review">, m: PaneMessages): string {
  const dues = reading.tasks.filter(({ due }) => due !== undefined).length;
  const parts = [
    reading.quota.length > 0 ? m.common.groupsPeople(reading.quota.length, countPeople(reading.quota)) : "",
    reading.tasks.length > 0 ? m.common.tasksDue(reading.tasks.length, dues) : "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

interface RefusedEntryProps {
  readonly refusal: Refusal;
  readonly actions: Actions;
}

function RefusedEntry({ refusal, actions }: RefusedEntryProps): JSX.Element {
  const styles = useStyles();
  const type = useTextStyles();
  const { locale, m } = useWords();
  const { title, cure } = describeProblem({ ...refusal.problem, place: refusal.name }, locale);
  return (
    <div className={styles.refused} role="alert">
      <Icon className={styles.bad} name="error" />
      <div className={styles.main}>
        <span className={type.strong}>{title}</span>
        <p className={mergeClasses(type.caption, styles.cure)}>{cure}</p>
        {answersTo(refusal, m).map(({ label, input }) => (
          <Link as="button" className={styles.again} key={label} onClick={() => actions.read([input])}>
            {label}
          </Link>
        ))}
      </div>
    </div>
  );
}

interface Answer {
  readonly label: string;
  readonly input: Input;
}

/** A question about old letters has two answers; any other refusal can be tried again. */
function answersTo({ problem, input }: Refusal, m: PaneMessages): readonly Answer[] {
  if (problem.code !== "text-in-tcvn3" && problem.code !== "text-in-vni")
    return [{ label: m.problem.readAgain, input }];
  return [
    { label: m.source.toUnicode, input: { ...input, oldLetters: "convert" } },
    { label: m.source.keepLetters, input: { ...input, oldLetters: "keep" } },
  ];
}
