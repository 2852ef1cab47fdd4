/** How each event changes what the pane knows. Pure: effects happen elsewhere and end in an event. */
import type { DocumentNote } from "../../model/document";
import type { Edit } from "../../model/finding";
import type { WriteReceipt, WrittenSheet } from "../../model/host";
import type { Problem } from "../../model/outcome";
import type { Review } from "../../model/review";
import { changeAsOf, type AsOfEvent } from "./asOf";
import { reduceDesk, withReasons, type DeskEvent } from "./deskSession";
import { isLiveRole, reduceLive, type LiveEvent } from "./liveSession";
import { isMergeEvent, reduceMerge, type MergeEvent } from "./mergeSession";
import { reduceSecondRun, type SecondRunEvent } from "./secondRunSession";
import { changePlan, tell, without } from "./sessionParts";
import type {
  Action,
  Input,
  Plan,
  Refusal,
  ReviewPart,
  Session,
  Settings,
  StatusChoices,
  Step,
  Subpage,
  Surroundings,
  Tab,
} from "./sessionState";

type ViewEvent =
  | { readonly type: "welcome-left" }
  | { readonly type: "tab-opened"; readonly tab: Tab }
  | { readonly type: "subpage-opened"; readonly subpage: Subpage }
  | { readonly type: "subpage-closed" }
  | { readonly type: "finding-opened"; readonly key: string }
  | { readonly type: "finding-closed" }
  | { readonly type: "parts-opened"; readonly parts: readonly ReviewPart[] }
  | { readonly type: "settings-changed"; readonly settings: Partial<Settings> }
  | { readonly type: "status-chosen"; readonly choices: Partial<StatusChoices> }
  | { readonly type: "problem-dismissed" }
  | { readonly type: "surroundings-changed"; readonly surroundings: Surroundings }
  | AsOfEvent;

export type SessionEvent =
  | ViewEvent
  | DeskEvent
  | MergeEvent
  | SecondRunEvent
  | { readonly type: "status-written"; readonly plan: string; readonly sheet: WrittenSheet }
  | { readonly type: "findings-written"; readonly plan: string; readonly sheet: WrittenSheet }
  | { readonly type: "read-started"; readonly total: number; readonly name: string }
  | { readonly type: "read-stepped"; readonly done: number; readonly name: string; readonly step: Step }
  | {
      readonly type: "input-read";
      readonly input: Input;
      readonly name: string;
      readonly notes: readonly DocumentNote[];
      readonly review: Review;
    }
  | { readonly type: "input-refused"; readonly input: Input; readonly name: string; readonly problem: Problem }
  | { readonly type: "read-ended"; readonly plans: number; readonly refused: number; readonly cancelled: boolean }
  | { readonly type: "plan-chosen"; readonly plan: string }
  | { readonly type: "edited"; readonly plan: string; readonly edits: readonly Edit[]; readonly review: Review }
  | { readonly type: "reviewed"; readonly plan: string; readonly review: Review }
  | { readonly type: "write-started" }
  | {
      readonly type: "written";
      readonly plan: string;
      readonly edits: readonly Edit[];
      readonly receipt: WriteReceipt;
    }
  | { readonly type: "undone" }
  /** Somebody else changed the workbook: its last step is no longer our write. */
  | { readonly type: "workbook-changed" }
  | { readonly type: "refused"; readonly action: Action; readonly problem: Problem }
  | LiveEvent;

export function reduce(state: Session, event: SessionEvent): Session {
  if (isMergeEvent(event)) return reduceMerge(state, event);
  switch (event.type) {
    case "refused":
      return { ...without(state, "busy"), problem: { action: event.action, problem: event.problem } };
    case "workbook-changed":
      return state.lastWrite ? without(state, "lastWrite") : state;
    case "plan-chosen":
      return { ...without(state, "openFinding"), current: event.plan };
    case "finding-ignored":
    case "finding-restored":
    case "desk-read":
    case "register-proposed":
    case "merges-answered":
    case "register-written":
      return reduceDesk(state, event);
    case "edited":
    case "reviewed":
      return reducePlan(state, event);
    case "read-started":
    case "read-stepped":
    case "input-read":
    case "input-refused":
    case "read-ended":
      return reduceRead(state, event);
    case "changes-found":
    case "changes-chosen":
    case "changes-written":
      return reduceSecondRun(state, event);
    case "write-started":
    case "written":
    case "status-written":
    case "findings-written":
    case "undone":
      return reduceWrite(state, event);
    case "resumed":
    case "live-read":
    case "live-lost":
      return reduceLive(state, event);
    case "welcome-left":
    case "tab-opened":
    case "subpage-opened":
    case "subpage-closed":
    case "finding-opened":
    case "finding-closed":
    case "parts-opened":
    case "settings-changed":
    case "status-chosen":
    case "problem-dismissed":
    case "surroundings-changed":
    case "as-of-changed":
      return reduceView(state, event);
  }
}

/** What is in view, and how it is set. */
function reduceView(state: Session, event: ViewEvent): Session {
  switch (event.type) {
    case "welcome-left":
      return { ...state, welcome: false };
    case "tab-opened":
      return { ...without(state, "subpage", "problem"), tab: event.tab };
    case "subpage-opened":
      return { ...without(state, "problem"), welcome: false, subpage: event.subpage };
    case "subpage-closed":
      return without(state, "subpage", "problem");
    case "finding-opened":
      return { ...state, openFinding: event.key };
    case "finding-closed":
      return without(state, "openFinding");
    case "parts-opened":
      return { ...state, openParts: event.parts };
    case "settings-changed":
      return { ...state, settings: { ...state.settings, ...event.settings } };
    case "status-chosen":
      return { ...state, status: { ...state.status, ...event.choices } };
    case "problem-dismissed":
      return without(state, "problem");
    case "surroundings-changed":
      return { ...state, surroundings: { ...state.surroundings, ...event.surroundings } };
    case "as-of-changed":
      return changeAsOf(state, event);
  }
}

type EventOf<T extends SessionEvent["type"]> = Extract<SessionEvent, { readonly type: T }>;

function reducePlan(state: Session, event: EventOf<"edited" | "reviewed">): Session {
  switch (event.type) {
    case "edited": {
      const { edits, review } = event;
      const next = changePlan(state, event.plan, (plan) => ({ ...plan, edits, review }));
      return tell(next, { kind: "fixed" });
    }
    case "reviewed":
      return changePlan(state, event.plan, (plan) => ({ ...plan, review: event.review }));
  }
}

function reduceRead(
  state: Session,
  event: EventOf<"read-started" | "read-stepped" | "input-read" | "input-refused" | "read-ended">,
): Session {
  switch (event.type) {
    case "read-started":
      return {
        ...without(state, "problem", "subpage"),
        welcome: false,
        tab: "source",
        busy: { kind: "reading", total: event.total, done: 0, name: event.name, step: "open" },
      };
    case "read-stepped":
      if (state.busy?.kind !== "reading") return state;
      return { ...state, busy: { ...state.busy, done: event.done, name: event.name, step: event.step } };
    case "input-read": {
      const { input, name, notes, review } = event;
      const id = `p${state.counter + 1}`;
      const others = forget(state, event);
      // What a person let be in the plan is not told again when it is read again.
      const before = state.plans.filter((plan) => !others.plans.includes(plan)).flatMap(({ ignored }) => [...ignored]);
      const ignored = withReasons(new Map(before), state.desk);
      const plan: Plan = { id, name, input, notes, reading: review.reading, edits: [], review, ignored };
      const next = { ...without(others, "openFinding"), current: id, counter: state.counter + 1 };
      return { ...next, plans: [...next.plans, plan] };
    }
    case "input-refused": {
      const { input, name, problem } = event;
      const refusal: Refusal = { id: `p${state.counter + 1}`, name, input, problem };
      const next = forget(state, event);
      return { ...next, counter: state.counter + 1, refusals: [...next.refusals, refusal] };
    }
    case "read-ended": {
      const { plans, refused, cancelled } = event;
      return tell(without(state, "busy"), cancelled ? { kind: "cancelled" } : { kind: "read", plans, refused });
    }
  }
}

function reduceWrite(
  state: Session,
  event: EventOf<"write-started" | "written" | "status-written" | "findings-written" | "undone">,
): Session {
  switch (event.type) {
    case "write-started":
      return { ...without(state, "problem"), busy: { kind: "writing" } };
    case "written": {
      const { plan: id, edits, receipt } = event;
      const { sheets } = receipt;
      const before = state.plans.find((plan) => plan.id === id)?.written;
      const added = sheets.flatMap(({ role, name }) => (isLiveRole(role) ? [{ role, name }] : []));
      const next = changePlan(without(state, "busy"), id, (plan) => ({ ...plan, written: { edits, sheets } }));
      const written = { ...next, live: [...state.live, ...added], lastWrite: { plan: id, sheets, before } };
      return tell(written, { kind: "written", sheets: sheets.length });
    }
    case "status-written":
    case "findings-written": {
      const { plan: id, sheet } = event;
      const before = state.plans.find((plan) => plan.id === id)?.written;
      const next = changePlan(without(state, "busy"), id, (plan) =>
        plan.written ? { ...plan, written: { ...plan.written, sheets: [...plan.written.sheets, sheet] } } : plan,
      );
      return tell({ ...next, lastWrite: { plan: id, sheets: [sheet], before } }, { kind: "written", sheets: 1 });
    }
    case "undone": {
      const { lastWrite } = state;
      if (!lastWrite) return state;
      const { before, sheets } = lastWrite;
      const next = changePlan(state, lastWrite.plan, ({ written: _undone, ...plan }) =>
        before ? { ...plan, written: before } : plan,
      );
      const live = state.live.filter(({ name }) => !sheets.some((sheet) => sheet.name === name));
      return tell({ ...without(next, "lastWrite", "problem"), live }, { kind: "undone" });
    }
  }
}

/** Reading the same input again takes the place of what it gave before. */
function forget(state: Session, { input, name }: { readonly input: Input; readonly name: string }): Session {
  const isOther = (entry: Plan | Refusal): boolean => {
    if (entry.input === input) return false;
    // Two pastes are two texts, but for an answer to what was asked about one of them.
    if (input.kind === "text")
      return !input.oldLetters || entry.input.kind !== "text" || entry.input.text !== input.text;
    return entry.input.kind !== input.kind || entry.name !== name;
  };
  return { ...state, plans: state.plans.filter(isOther), refusals: state.refusals.filter(isOther) };
}
