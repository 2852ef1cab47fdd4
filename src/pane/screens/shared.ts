import type { PaneMessages } from "../../locales/pane";
import type { FooterProps } from "../components/Screen";
import type { Actions } from "../session/actions";
import type { FindingTools } from "../components/findingTools";
import type { Plan, Session } from "../session/sessionState";
import type { Review } from "../../model/review";

/** What each of the four screens after "Nguồn" gets. */
export interface ScreenProps {
  readonly session: Session;
  readonly actions: Actions;
  readonly plan: Plan | undefined;
  readonly labelledBy: string;
}

/** Cells of a file that is not open cannot be shown. */
export function canGoTo(plan: Plan): boolean {
  return plan.input.kind === "range";
}

export function toPlanTools(plan: Plan, actions: Actions): FindingTools {
  return {
    ...toTaskTools(plan.review),
    onOpen: actions.openFinding,
    onClose: actions.closeFinding,
    onTask: (task) => actions.openSubpage({ kind: "task", task }),
    onFix: (edits) => actions.edit(plan, edits),
    onIgnore: actions.ignoreFinding,
    ...(canGoTo(plan) ? { onGoTo: actions.goToPlace } : {}),
  };
}

/** A sheet of ours: its cells are shown there, and a fix is written into them. */
export function toLiveTools(review: Review, actions: Actions): FindingTools {
  return {
    ...toTaskTools(review),
    findTask: () => undefined,
    onOpen: actions.openFinding,
    onClose: actions.closeFinding,
    onTask: () => undefined,
    onFix: (edits) => actions.fixLive(review, edits),
    onIgnore: actions.ignoreFinding,
    onGoTo: actions.goToPlace,
  };
}

function toTaskTools({ reading }: Review): Pick<FindingTools, "findTask" | "findTaskSummary"> {
  const summaries = new Map(reading.tasks.map(({ id, summary }) => [id, summary.value]));
  return {
    findTask: (subject) => (subject !== undefined && summaries.has(subject) ? subject : undefined),
    findTaskSummary: (subject) => (subject === undefined ? undefined : summaries.get(subject)),
  };
}

/** A tracker stands in the workbook already: the plan is compared with it, or written beside it. */
export function toCompareFooter(
  { plan, session, actions }: { readonly plan: Plan; readonly session: Session; readonly actions: Actions },
  sheet: string,
  m: PaneMessages,
): FooterProps {
  const isBusy = session.busy?.kind === "writing";
  return {
    line: {
      icon: "info",
      text: m.secondRun.stands(sheet),
      action: { label: m.secondRun.writeNew, onClick: () => actions.write(plan) },
    },
    primary: {
      label: isBusy ? m.common.writing : m.secondRun.compare,
      busy: isBusy,
      onClick: () => actions.compareTracker(plan, sheet),
    },
  };
}

/** How many sheets a write of this review adds: a table an event, the tracker with its days off, and what to see in them. */
export function countSheets({ reading, findings }: Review): number {
  const tables = new Set(reading.quota.map(({ event }) => event)).size + 2 * Number(reading.tasks.length > 0);
  return tables === 0 ? 0 : tables + Number(findings.length > 0);
}
