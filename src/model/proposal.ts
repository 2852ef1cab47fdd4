/** A day that the office offers to a task without one: so many days before the occasion that the plan prepares. */
import { addDays, type PlainDate } from "./plainDate";
import type { Reading } from "./reading";
import type { Task } from "./task";

/** Where the plan prepares one occasion and its day is known. */
export function proposedDay({ events }: Pick<Reading, "events">, days: number | undefined): PlainDate | undefined {
  const [event, ...more] = events;
  const start = more.length === 0 ? event?.when?.start : undefined;
  return start === undefined || days === undefined ? undefined : addDays(start, -days);
}

/** Open, without a word about its time: what waits, goes on or is not understood is asked about, not dated. */
export function takesProposal({ due, status, isTimeUnclear, extended, isGone }: Task): boolean {
  const isOpen = status === "needs-action" || status === "in-process";
  return due === undefined && extended === undefined && isTimeUnclear !== true && isOpen && isGone !== true;
}
