/** How the session follows returned lists. Pure, as the rest of it. */
import type { WrittenSheet } from "../../model/host";
import type { StandingMerge } from "../../model/mergedLists";
import type { RegistrationMerge } from "../../model/registration";
import type { TableReceipt } from "../../model/tableUpdate";
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
  | { readonly type: "papers-written"; readonly plan: string; readonly sheets: readonly WrittenSheet[] }
  /** Merged lists that stand in the workbook; nothing where it holds none. */
  | {
      readonly type: "merged-read";
      readonly plan?: string;
      readonly standing?: StandingMerge;
      readonly merge?: RegistrationMerge;
    }
  | { readonly type: "late-added"; readonly plan: string; readonly receipts: readonly TableReceipt[] };

const MERGE_EVENTS: Readonly<Record<MergeEvent["type"], true>> = {
  "merge-started": true,
  "merge-stepped": true,
  "merge-cancelled": true,
  merged: true,
  "registrations-written": true,
  "papers-written": true,
  "merged-read": true,
  "late-added": true,
};

export function isMergeEvent(event: { readonly type: string }): event is MergeEvent {
  return event.type in MERGE_EVENTS;
}

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
    case "merged-read":
      return readBack(state, event);
    case "late-added":
      return lateAdded(state, event);
  }
}

/** The write can be taken back; the plan's own sheets are as they were. */
function added(state: Session, plan: string, sheets: readonly WrittenSheet[]): Session {
  const before = state.plans.find(({ id }) => id === plan)?.written;
  const next: Session = { ...without(state, "busy"), lastWrite: { plan, sheets, before } };
  return tell(next, { kind: "written", sheets: sheets.length });
}

/** What a person has just merged and not written yet stays in view. */
function readBack(
  state: Session,
  { plan, standing, merge }: Extract<MergeEvent, { readonly type: "merged-read" }>,
): Session {
  const { merged: _before, ...rest } = state;
  const next: Session = standing ? { ...rest, merged: standing } : rest;
  const { registrations } = state;
  if (!standing || !merge || plan === undefined) {
    if (!registrations?.isResumed) return next;
    const { registrations: _gone, ...left } = next;
    return left;
  }
  if (registrations?.plan === plan && !registrations.isResumed) return next;
  return { ...next, registrations: resumed(plan, standing, merge) };
}

function resumed(plan: string, { people, files, units }: StandingMerge, merge: RegistrationMerge): Registrations {
  const sheets = [units, people, files].map(({ sheet }) => sheet);
  return { plan, sources: [], files: [], merge, choices: {}, columns: new Map(), sheets, isResumed: true };
}

function lateAdded(state: Session, { plan, receipts }: Extract<MergeEvent, { readonly type: "late-added" }>): Session {
  const before = state.plans.find(({ id }) => id === plan)?.written;
  const { registrations } = state;
  const sheets = receipts.map(({ sheet }) => sheet);
  const next: Session = {
    ...without(state, "busy"),
    lastWrite: { plan, sheets: [], before },
    ...(registrations ? { registrations: { ...registrations, sheets } } : {}),
  };
  const sum = (part: "changed" | "added"): number => receipts.reduce((count, receipt) => count + receipt[part], 0);
  return tell(next, { kind: "updated", cells: sum("changed"), rows: sum("added") });
}
