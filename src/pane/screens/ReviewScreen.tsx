/** What will be written, before it is written: trouble first, then groups, tasks and what nobody understood. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { PaneMessages } from "../../locales/pane";
import { FindingList } from "../components/FindingList";
import { IgnoredList } from "../components/IgnoredList";
import { ProblemBar } from "../components/ProblemBar";
import { ReadingParts } from "../components/ReadingParts";
import { summarise } from "../components/ReadList";
import { CheckLine } from "../components/Section";
import { Screen, type FooterProps } from "../components/Screen";
import { countToSee, toFindingRows } from "../facts/findingRows";
import { findOtherTracker, isWritten, type Plan } from "../session/sessionState";
import { useTextStyles } from "../look/styles";
import { useWords } from "../words";
import { EmptyScreen } from "./EmptyScreen";
import { countSheets, toCompareFooter, toPlanTools, type ScreenProps } from "./shared";

const useStyles = makeStyles({ caption: { marginTop: "4px" }, list: { marginTop: "8px" } });

interface ReviewScreenProps extends ScreenProps {
  readonly canUndo: boolean;
}

export function ReviewScreen(props: ReviewScreenProps): JSX.Element {
  const { m } = useWords();
  const { plan, actions, labelledBy } = props;
  if (!plan) {
    return <EmptyScreen actions={actions} hint={m.review.emptyHint} labelledBy={labelledBy} title={m.review.empty} />;
  }
  return <PlanReview {...props} plan={plan} />;
}

interface PlanReviewProps extends ReviewScreenProps {
  readonly plan: Plan;
}

function PlanReview(props: PlanReviewProps): JSX.Element {
  const { plan, actions, session, labelledBy } = props;
  const styles = useStyles();
  const type = useTextStyles();
  const { m } = useWords();
  const { rows, ignored } = toFindingRows(plan.review.findings, plan.ignored);
  return (
    <Screen labelledBy={labelledBy} {...toFooter(props, m)}>
      <h1 className={type.headline}>{toHeadline(plan, countToSee(rows), m)}</h1>
      <p className={mergeClasses(type.caption, type.numeric, styles.caption)}>
        {countSheets(plan.review) === 0 ? m.review.nothingHint : summarise(plan, m)}
      </p>
      {session.problem && <Refused {...props} />}
      <div className={styles.list}>
        <FindingList open={session.openFinding} rows={rows} tools={toPlanTools(plan, actions)} />
      </div>
      <IgnoredList entries={ignored} onRestore={actions.restoreFinding} />
      <ReadingParts actions={actions} open={session.openParts} plan={plan} />
    </Screen>
  );
}

function Refused({ session, actions }: PlanReviewProps): JSX.Element | null {
  const { m } = useWords();
  const { problem } = session;
  if (!problem) return null;
  return (
    <>
      <ProblemBar onDismiss={actions.dismissProblem} problem={problem.problem} />
      {problem.action === "write" && (
        <CheckLine as="div" icon="done" tone="ok">
          {m.problem.nothingWritten}
        </CheckLine>
      )}
    </>
  );
}

function toHeadline(plan: Plan, toSee: number, m: PaneMessages): string {
  if (countSheets(plan.review) === 0) return m.review.nothing;
  return isWritten(plan) ? m.review.written(toSee) : m.review.headline(toSee);
}

/** Before a write: what it adds. After it: the way back, and the step moves on. */
function toFooter(props: PlanReviewProps, m: PaneMessages): FooterProps {
  const { plan, session, actions } = props;
  const sheets = countSheets(plan.review);
  if (sheets === 0) {
    return { primary: { label: m.review.otherSource, onClick: () => actions.openTab("source") } };
  }
  if (isWritten(plan)) return toWrittenFooter(props, m);
  const tracker = findOtherTracker(session, plan);
  if (tracker) return toCompareFooter(props, tracker.name, m);
  const isBusy = session.busy?.kind === "writing";
  const label = session.problem?.action === "write" ? m.common.writeAgain : m.common.write;
  return {
    line: { icon: "undo", text: m.common.addsSheets(sheets) },
    primary: { label: isBusy ? m.common.writing : label, busy: isBusy, onClick: () => actions.write(plan) },
  };
}

function toWrittenFooter({ plan, session, actions, canUndo }: PlanReviewProps, m: PaneMessages): FooterProps {
  const names = (plan.written?.sheets ?? []).map(({ name }) => name);
  const undo =
    canUndo && session.lastWrite?.plan === plan.id ? { action: { label: m.common.undo, onClick: actions.undo } } : {};
  const next = plan.review.reading.tasks.length > 0 ? "tasks" : "delegates";
  return {
    ...(names.length > 0 ? { line: { icon: "done", text: m.common.wroteSheets(names), ...undo } } : {}),
    primary: {
      label: next === "tasks" ? m.review.seeTasks : m.review.seeDelegates,
      onClick: () => actions.openTab(next),
    },
  };
}
