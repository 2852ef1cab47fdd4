import type { Fact } from "./fact";
import { addDays, type PlainDate } from "./plainDate";

/** Kind of a deadline as worded. `event`: it waits for something that is no date. */
export type DueType =
  "date" | "month" | "quarter" | "half-year" | "year" | "recurring" | "ongoing" | "event" | "duration";

/** TIMEX3 `mod`: how the words relate to the day or period named. */
export type DueMod = "before" | "on-or-before" | "on" | "within" | "end" | "start" | "mid" | "after" | "about";

export type OffsetUnit = "day" | "working-day" | "week" | "month" | "quarter" | "year";

/** A deadline as worded, not yet a date: parts that the words do not give are absent (TIMEX3, ISO-TimeML). */
export interface DueExpression {
  readonly type: DueType;
  readonly mod: DueMod;
  readonly year?: number;
  /** 1–12 */
  readonly month?: number;
  readonly day?: number;
  /** Week of the month, 1–5; -1 is its last. */
  readonly week?: number;
  /** 1–4 */
  readonly quarter?: number;
  /** 1–2 */
  readonly half?: number;
  /** RFC 5545 RRULE without the "RRULE:" prefix. */
  readonly recurrence?: string;
  /** What a period or a part of a date is counted from. `given-date`: the day, month and year of this expression. */
  readonly anchor?: "issue-date" | "event-date" | "other-item" | "named-event" | "given-date";
  /**
   * Length of a period counted from the anchor, negative where it is counted back. With mod `within` the deadline is the end
   * of the calendar's unit so many units after the one that holds the anchor ("trong tháng sau").
   */
  readonly offset?: { readonly count: number; readonly unit: OffsetUnit };
  /** Outline place of the item whose deadline this one shares ("IV.4"). */
  readonly item?: string;
}

/** A task's deadline: words, expression and, where its anchors are known, the day. */
export interface Due {
  /** The words of the document. */
  readonly text: Fact<string>;
  readonly expression: DueExpression;
  /** The day named, or the last day of the period; absent where an anchor is missing or the day does not exist. */
  readonly date?: PlainDate;
  /** The date rests on a year that the words do not give, or on what "đầu tháng" is held to mean. */
  readonly dateCertainty?: "inferred";
  /** The document says no time: the office took this day. */
  readonly isProposed?: boolean;
  /** The words name a day that no calendar has (30/02). */
  readonly impossible?: boolean;
}

/** "trước ngày X": strict ends the day before X (the default), inclusive ends on X. */
export type BeforeConvention = "strict" | "inclusive";

/** The last day on which the work is in time, or undefined where the deadline has no date. */
export function lastDay(due: Due | undefined, convention: BeforeConvention): PlainDate | undefined {
  if (due?.date === undefined) return undefined;
  return due.expression.mod === "before" && convention === "strict" ? addDays(due.date, -1) : due.date;
}
