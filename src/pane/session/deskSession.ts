/** How the session follows what people decide: findings let be, and the register of units. Pure, as the rest of it. */
import type { WrittenSheet } from "../../model/host";
import type { MergeAnswer, RegisterProposal } from "../../model/register";
import type { Desk, Plan, Session } from "./sessionState";

export type DeskEvent =
  | { readonly type: "finding-ignored"; readonly key: string; readonly reason: string }
  | { readonly type: "finding-restored"; readonly key: string }
  /** The sheets of findings and the register, as they stand in the workbook now. */
  | { readonly type: "desk-read"; readonly desk: Desk }
  | { readonly type: "register-proposed"; readonly proposal: RegisterProposal }
  | { readonly type: "merges-answered"; readonly answers: ReadonlyMap<string, MergeAnswer | undefined> }
  | { readonly type: "register-written"; readonly units: number };

/** What the events above change; nothing but these parts. */
export function reduceDesk(state: Session, event: DeskEvent): Session {
  switch (event.type) {
    case "finding-ignored":
      return changeIgnored(withoutOpen(state), (ignored) => new Map(ignored).set(event.key, event.reason));
    case "finding-restored":
      return changeIgnored(state, (ignored) => new Map([...ignored].filter(([key]) => key !== event.key)));
    case "desk-read":
      return readDesk(state, event.desk);
    case "register-proposed":
      return { ...state, proposal: event.proposal };
    case "merges-answered": {
      const answers = [...new Map<string, MergeAnswer | undefined>([...state.answers, ...event.answers])];
      return { ...state, answers: new Map(answers.flatMap(([id, answer]) => (answer ? [[id, answer] as const] : []))) };
    }
    case "register-written": {
      const { busy: _done, ...rest } = state;
      const id = state.counter + 1;
      return { ...rest, answers: new Map(), counter: id, news: { id, kind: "registered", units: event.units } };
    }
  }
}

/** Where a sheet lists a finding, the sheet says whether it is let be; what no sheet lists stays as the person left it. */
export function withReasons(ignored: Plan["ignored"], { reasons }: Pick<Desk, "reasons">): Plan["ignored"] {
  const isSame = [...reasons].every(([key, reason]) => (ignored.get(key) ?? "") === reason);
  if (isSame) return ignored;
  return new Map([...ignored, ...reasons].filter(([key, reason]) => (reasons.get(key) ?? reason) !== ""));
}

/** Register and reasons that say the same stay the same objects: nothing is reviewed again for them. */
function readDesk(state: Session, desk: Desk): Session {
  if (isSame(state.desk, desk)) return state;
  const { register } = desk;
  const kept = register && isSameValue(register, state.desk.register) ? state.desk.register : register;
  return {
    ...state,
    desk: { findings: desk.findings, reasons: desk.reasons, ...(kept ? { register: kept } : {}) },
    plans: state.plans.map((plan) => follow(plan, state.desk, desk)),
  };
}

/** A sheet is gone where it stood before and stands no more; one that was just written may not have been seen yet. */
function follow(plan: Plan, before: Desk, desk: Desk): Plan {
  const ignored = withReasons(plan.ignored, desk);
  const isThere = ({ name }: WrittenSheet): boolean => !before.findings.includes(name) || desk.findings.includes(name);
  const { written } = plan;
  if (!written || written.sheets.every(isThere)) return ignored === plan.ignored ? plan : { ...plan, ignored };
  return { ...plan, ignored, written: { ...written, sheets: written.sheets.filter(isThere) } };
}

function isSame(a: Desk, b: Desk): boolean {
  return isSameValue({ ...a, reasons: [...a.reasons] }, { ...b, reasons: [...b.reasons] });
}

/** Plain data only. */
function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function changeIgnored(state: Session, change: (ignored: Plan["ignored"]) => Plan["ignored"]): Session {
  const plans = state.plans.map((plan) =>
    plan.id === state.current ? { ...plan, ignored: change(plan.ignored) } : plan,
  );
  return { ...state, plans };
}

/** What is let be closes. */
function withoutOpen({ openFinding: _closed, ...state }: Session): Session {
  return state;
}
