/** How the session follows returned lists. Pure, as the rest of it. */
import type { WrittenSheet } from "../../model/host";
import type { Registrations } from "../facts/registrationState";
import { tell, without } from "./sessionParts";
import type { Session } from "./sessionState";

export type MergeEvent =
  | { readonly type: "merge-started"; readonly total: number; readonly name: string }
  | { readonly type: "merge-stepped"; readonly done: number; readonly name: string }
  | { readonly type: "merge-cancelled" }
  | { readonly type: "merged"; readonly registrations: Registrations }
  /** Sheets beside the plan's own: the merged lists, blank forms, what is needed on the day. */
  | { readonly type: "registrations-written"; readonly plan: string; readonly sheets: readonly WrittenSheet[] }
  | { readonly type: "papers-written"; readonly plan: string; readonly sheets: readonly WrittenSheet[] };

export function reduceMerge(state: Session, event: MergeEvent): Session {
  switch (event.type) {
    case "merge-started": {
      const { total, name } = event;
      return { ...without(state, "problem"), busy: { kind: "merging", total, done: 0, name } };
    }
    case "merge-stepped":
      if (state.busy?.kind !== "merging") return state;
      return { ...state, busy: { ...state.busy, done: event.done, name: event.name } };
    case "merge-cancelled":
      return tell(without(state, "busy"), { kind: "cancelled" });
    case "merged": {
      const { registrations } = event;
      const { files } = registrations.merge;
      const unreadable = files.filter(({ outcome }) => outcome === "unreadable").length;
      const next: Session = { ...without(state, "busy"), registrations, subpage: { kind: "merge-report" } };
      return tell(next, { kind: "merged", files: files.length, unreadable });
    }
    case "registrations-written": {
      const names = event.sheets.map(({ name }) => name);
      const { registrations } = state;
      const held = registrations ? { ...state, registrations: { ...registrations, sheets: names } } : state;
      return added(held, event.plan, event.sheets);
    }
    case "papers-written":
      return added(state, event.plan, event.sheets);
  }
}

/** The write can be taken back; the plan's own sheets are as they were. */
function added(state: Session, plan: string, sheets: readonly WrittenSheet[]): Session {
  const before = state.plans.find(({ id }) => id === plan)?.written;
  const next: Session = { ...without(state, "busy"), lastWrite: { plan, sheets, before } };
  return tell(next, { kind: "written", sheets: sheets.length });
}
