/** The day on which everything counts: one for all screens. Where a tracker stands its cell says it. Pure. */
import type { PlainDate } from "../../model/plainDate";
import { findLive, findPlan, type LiveSheet, type Session } from "./sessionState";

/** `day` absent: from now on the computer's day counts. */
export interface AsOfEvent {
  readonly type: "as-of-changed";
  readonly day: PlainDate | undefined;
}

/** The day that a person or the tracker named; undefined: the computer's day counts. */
export function findFixedDay(session: Session): PlainDate | undefined {
  const standing = findTracker(session)?.asOf;
  return standing ? standing.day : session.asOf;
}

/** The sheet that keeps the day, where the plan on the screens has one. */
export function findTracker(session: Session): LiveSheet | undefined {
  return findLive(session, findPlan(session), "tracker");
}

export function changeAsOf(state: Session, { day }: AsOfEvent): Session {
  const { asOf: _before, ...rest } = state;
  const tracker = findTracker(state);
  return {
    ...rest,
    ...(day === undefined ? {} : { asOf: day }),
    live: state.live.map((sheet) => (sheet === tracker ? onDay(sheet, day) : sheet)),
  };
}

function onDay({ asOf, ...sheet }: LiveSheet, day: PlainDate | undefined): LiveSheet {
  if (!asOf) return sheet;
  return { ...sheet, asOf: day === undefined ? { cell: asOf.cell } : { cell: asOf.cell, day } };
}
