import type { DueExpression } from "../../model/due";
import { daysInMonth, plainDate, type PlainDate } from "../../model/plainDate";

/** The day itself, or the last day of the period of the calendar; the first where the words say "trước" a period. */
export function dayNamed(expression: DueExpression, year: number): PlainDate | undefined {
  const { type, month, day } = expression;
  if (type === "date") {
    // The day was left open ("ngày … tháng 8"): no day is named.
    return month === undefined || day === undefined ? undefined : plainDate({ year, month, day });
  }
  const months = monthsOf(expression);
  return months && dayInMonths(expression, year, months);
}

interface Months {
  readonly first: number;
  readonly last: number;
}

function monthsOf({ type, month, quarter, half }: DueExpression): Months | undefined {
  if (quarter !== undefined) return { first: quarter * 3 - 2, last: quarter * 3 };
  if (half !== undefined) return { first: half * 6 - 5, last: half * 6 };
  if (month !== undefined) return { first: month, last: month };
  return type === "year" ? { first: 1, last: 12 } : undefined;
}

/**
 * What parts of a period end with is a convention of offices, not a law: the 10th and 15th of a month, the first and second
 * third of a quarter, the first quarter and the first half of a year.
 */
function dayInMonths({ mod, week }: DueExpression, year: number, { first, last }: Months): PlainDate | undefined {
  const length = last - first + 1;
  if (week !== undefined) return weekEnd(year, first, week);
  if (mod === "before") return plainDate({ year, month: first, day: 1 });
  if (mod === "start")
    return length === 1 ? plainDate({ year, month: first, day: 10 }) : monthEnd(year, partEnd(first, length, 1));
  if (mod === "mid")
    return length === 1 ? plainDate({ year, month: first, day: 15 }) : monthEnd(year, partEnd(first, length, 2));
  return monthEnd(year, last);
}

/** The last month of the first or second part: of three in a quarter, of four in a year. */
function partEnd(first: number, length: number, part: number): number {
  return first - 1 + (length === 12 ? part * 3 : Math.ceil(length / 3) * part);
}

/** Weeks of a month as offices count them: the first is days 1–7; the last ends with the month. */
function weekEnd(year: number, month: number, week: number): PlainDate | undefined {
  const end = daysInMonth(year, month);
  return plainDate({ year, month, day: week < 0 ? end : Math.min(week * 7, end) });
}

function monthEnd(year: number, month: number): PlainDate | undefined {
  return plainDate({ year, month, day: daysInMonth(year, month) });
}
