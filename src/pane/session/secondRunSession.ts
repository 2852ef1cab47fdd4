/** How the session follows a plan read again and the answers that come back. Pure, as the rest of it. */
import type { SecondRunChoices } from "../../model/secondRun";
import type { TableReceipt } from "../../model/tableUpdate";
import { changePlan, tell, without } from "./sessionParts";
import type { Plan, Session } from "./sessionState";
import type { TrackerChanges } from "../facts/trackerChanges";

export type SecondRunEvent =
  | { readonly type: "changes-found"; readonly changes: TrackerChanges }
  | { readonly type: "changes-chosen"; readonly choices: SecondRunChoices }
  | { readonly type: "changes-written"; readonly receipt: TableReceipt };

export function reduceSecondRun(state: Session, event: SecondRunEvent): Session {
  switch (event.type) {
    case "changes-found":
      return {
        ...without(state, "problem"),
        tab: "tasks",
        subpage: { kind: "tracker-changes" },
        changes: event.changes,
      };
    case "changes-chosen":
      return state.changes ? { ...state, changes: { ...state.changes, choices: event.choices } } : state;
    case "changes-written":
      return written(state, event.receipt);
  }
}

/** From now on the tracker is the plan's own; groups of people that the plan has are still to be written. */
function written(state: Session, receipt: TableReceipt): Session {
  const { changes } = state;
  if (!changes) return state;
  const plan = changes.kind === "plan" ? changes.plan : (state.current ?? "");
  const before = state.plans.find(({ id }) => id === plan)?.written;
  const done: Session = { ...without(state, "busy"), changes: { ...changes, receipt } };
  const next = changes.kind === "plan" ? changePlan(done, plan, (known) => withTracker(known, changes)) : done;
  return tell(
    { ...next, lastWrite: { plan, sheets: [], before } },
    { kind: "updated", cells: receipt.changed, rows: receipt.added },
  );
}

function withTracker(plan: Plan, { run }: Extract<TrackerChanges, { readonly kind: "plan" }>): Plan {
  const { sheet, table } = run.tracker;
  const edits = plan.review.reading.quota.length > 0 ? [] : plan.edits;
  return { ...plan, written: { edits, sheets: [{ role: "tracker", name: sheet, tables: [table] }] } };
}
