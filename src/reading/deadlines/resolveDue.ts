import type { Due, DueExpression } from "../../model/due";
import type { Fact } from "../../model/fact";
import { addDays, daysInMonth, plainDate, weekday, type PlainDate } from "../../model/plainDate";

/** What the document itself says about time; a deadline without its anchor stays without a date. */
export interface Anchors {
  readonly issueDate?: PlainDate;
  /** Year of a day written without one: that of the issue date, else the plan's own. */
  readonly year?: number;
  readonly eventDate?: PlainDate;
}

/** A worded deadline with its day, where the anchors give one. */
export function resolveDue(text: Fact<string>, expression: DueExpression, anchors: Anchors): Due {
  const due: Due = { text, expression };
  if (isImpossible(expression, anchors)) return { ...due, impossible: true };
  const date = dateOf(expression, anchors);
  return date === undefined ? due : { ...due, date };
}

function isImpossible(expression: DueExpression, { year }: Anchors): boolean {
  const { type, day, month } = expression;
  if (type !== "date" || day === undefined || month === undefined) return false;
  // 2024 is a leap year: a day that even it lacks exists in no year.
  return plainDate({ year: expression.year ?? year ?? 2024, month, day }) === undefined;
}

function dateOf(expression: DueExpression, anchors: Anchors): PlainDate | undefined {
  const year = expression.year ?? anchors.year;
  switch (expression.type) {
    case "duration":
      return endOfPeriod(expression, anchors);
    case "date":
    case "month":
    case "quarter":
    case "half-year":
    case "year":
      return year === undefined ? undefined : lastDayNamed(expression, year);
    case "recurring":
    case "ongoing":
    case "event":
      return undefined;
  }
}

/** The day itself, or the last day of the period of the calendar. */
function lastDayNamed(expression: DueExpression, year: number): PlainDate | undefined {
  const { month, day, quarter, half } = expression;
  if (quarter !== undefined) return monthEnd(year, quarter * 3);
  if (half !== undefined) return monthEnd(year, half * 6);
  if (month === undefined) return monthEnd(year, 12);
  return day === undefined ? dayOfMonth(year, month, expression) : plainDate({ year, month, day });
}

function dayOfMonth(year: number, month: number, { mod }: DueExpression): PlainDate | undefined {
  if (mod === "start") return plainDate({ year, month, day: 10 });
  if (mod === "mid") return plainDate({ year, month, day: 20 });
  // "trước tháng 9" names the month's first day; the strict reading then ends the day before.
  if (mod === "before") return plainDate({ year, month, day: 1 });
  return monthEnd(year, month);
}

function monthEnd(year: number, month: number): PlainDate | undefined {
  return plainDate({ year, month, day: daysInMonth(year, month) });
}

/** The first day is not counted (Bộ luật Dân sự 2015, art. 147); the last is moved by days off in the review, not here. */
function endOfPeriod({ anchor, offset }: DueExpression, { issueDate, eventDate }: Anchors): PlainDate | undefined {
  const start = anchor === "issue-date" ? issueDate : anchor === "event-date" ? eventDate : undefined;
  if (!start || !offset) return undefined;
  const { count, unit } = offset;
  if (unit === "working-day") return addWeekdays(start, count);
  if (unit === "month") return undefined;
  return addDays(start, unit === "week" ? count * 7 : count);
}

function addWeekdays(start: PlainDate, count: number): PlainDate {
  let date = start;
  for (let left = count; left > 0;) {
    date = addDays(date, 1);
    if (weekday(date) <= 5) left--;
  }
  return date;
}
