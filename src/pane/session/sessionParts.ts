/** Small changes that every part of the session makes. */
import type { News, Plan, Session } from "./sessionState";

export type NewsText = News extends infer N ? (N extends News ? Omit<N, "id"> : never) : never;

export function tell(state: Session, news: NewsText): Session {
  const id = state.counter + 1;
  return { ...state, counter: id, news: { ...news, id } };
}

type Optional = "subpage" | "openFinding" | "busy" | "problem" | "lastWrite";

export function without(state: Session, ...keys: readonly Optional[]): Session {
  const isKept = ([key]: [string, unknown]): boolean => !keys.some((name) => name === key);
  // Only optional parts are left out.
  return Object.fromEntries(Object.entries(state).filter(isKept)) as unknown as Session;
}

export function changePlan(state: Session, id: string | undefined, change: (plan: Plan) => Plan): Session {
  return { ...state, plans: state.plans.map((plan) => (plan.id === id ? change(plan) : plan)) };
}
