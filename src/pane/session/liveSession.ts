/** How the session follows our tables in the workbook. Pure, as the rest of it. */
import type { Review } from "../../model/review";
import { withReasons } from "./deskSession";
import type { LiveRole, Plan, ResumedPlan, Session } from "./sessionState";

export type LiveEvent =
  /** Sheets of an earlier session stand in the workbook. */
  | { readonly type: "resumed"; readonly plans: readonly ResumedPlan[] }
  | { readonly type: "live-read"; readonly name: string; readonly review: Review }
  | { readonly type: "live-lost"; readonly name: string };

export function reduceLive(state: Session, event: LiveEvent): Session {
  if (event.type === "resumed") return event.plans.reduce(resume, state);
  const { name } = event;
  if (event.type === "live-read") {
    const { review } = event;
    return { ...state, live: state.live.map((sheet) => (sheet.name === name ? { ...sheet, review } : sheet)) };
  }
  return {
    ...state,
    live: state.live.filter((sheet) => sheet.name !== name),
    plans: state.plans.map((plan) => withoutSheet(plan, name)),
  };
}

function withoutSheet(plan: Plan, name: string): Plan {
  const { written, ...rest } = plan;
  if (!written?.sheets.some((sheet) => sheet.name === name)) return plan;
  const sheets = written.sheets.filter((sheet) => sheet.name !== name);
  // What only counts on the tables, or lists what to see in them, makes no plan written.
  return sheets.some(({ role }) => isLiveRole(role)) ? { ...rest, written: { ...written, sheets } } : rest;
}

/** A plan that its sheets tell of. The first screen gives way to what stands in them. */
function resume(state: Session, { name, review, sheets, live }: ResumedPlan): Session {
  const added = live.filter((sheet) => !state.live.some((known) => known.name === sheet.name));
  const [first] = added;
  if (!first) return state;
  const edits: Plan["edits"] = [];
  const plan: Plan = {
    id: `p${state.counter + 1}`,
    name,
    input: { kind: "range", target: { kind: "sheet", sheet: first.name } },
    notes: [],
    reading: review.reading,
    edits,
    review,
    ignored: withReasons(new Map(), state.desk),
    written: { edits, sheets },
  };
  return {
    ...state,
    welcome: false,
    tab: state.welcome ? (first.role === "quota" ? "delegates" : "tasks") : state.tab,
    counter: state.counter + 1,
    plans: [...state.plans, plan],
    live: [...state.live, ...added],
    current: showsOwnPlan(state) ? state.current : plan.id,
  };
}

/** A plan that a person has just asked for stays in view, whichever comes first: it, or what the workbook tells of. */
function showsOwnPlan({ plans, current }: Session): boolean {
  const shown = plans.find(({ id }) => id === current);
  return shown !== undefined && shown.written === undefined;
}

export function isLiveRole(role: string): role is LiveRole {
  return role === "quota" || role === "tracker";
}
