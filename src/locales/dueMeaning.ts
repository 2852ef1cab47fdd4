/** What the parts of a deadline phrase mean together, in any language. No dates are computed here. */
import type { DueExpression, DueMod, OffsetUnit } from "../model/due";
import type { PhraseParts } from "./duePhrase";

/** A number of `text` from 1 to `last`, or undefined. */
export function numberUpTo(last: number, text: string | undefined): number | undefined {
  const number = Number(text);
  return text !== undefined && number >= 1 && number <= last ? number : undefined;
}

/** "26" is this century's: offices write short years for no other. */
export function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** A written day; undefined where its figures are none (month 13). */
export function dayOf({ day, month, year }: PhraseParts, mod: DueMod): DueExpression | undefined {
  const dayNumber = numberUpTo(year === undefined ? 31 : MOST_MISTYPED, day);
  const monthNumber = numberUpTo(12, month);
  if (dayNumber === undefined || monthNumber === undefined) return undefined;
  return { type: "date", mod, ...withYear(year), month: monthNumber, day: dayNumber };
}

/** "32/01/2026" is a day that no calendar has, and said as one; larger figures are something else. */
const MOST_MISTYPED = 39;

/** The day or the period of the calendar that the parts name: the smallest of them counts. */
export function pointOf(
  parts: PhraseParts,
  mod: { readonly day: DueMod; readonly period: DueMod },
): DueExpression | undefined {
  return parts["day"] === undefined ? periodOf(parts, mod.period) : dayOf(parts, mod.day);
}

export function periodOf({ month, quarter, half, year }: PhraseParts, mod: DueMod): DueExpression | undefined {
  const years = withYear(year);
  if (quarter !== undefined)
    return numbered(quarter, 4, (number) => ({ type: "quarter", mod, ...years, quarter: number }));
  if (half !== undefined) return numbered(half, 2, (number) => ({ type: "half-year", mod, ...years, half: number }));
  if (month !== undefined) return numbered(month, 12, (number) => ({ type: "month", mod, ...years, month: number }));
  return years.year === undefined ? undefined : { type: "year", mod, year: years.year };
}

/** A span of more years than this is a history or an anniversary, no time for one piece of work. */
const MOST_YEARS_OF_WORK = 3;

/** A range ends with its second point; a year written only at the first is that of the second too, or the one before it. */
export function rangeOf(
  parts: PhraseParts,
  mod: { readonly day: DueMod; readonly period: DueMod },
): DueExpression | undefined {
  const end = pointOf(parts, mod);
  const startYear = yearOf(parts["fromYear"]);
  if (!end || startYear === undefined) return end;
  if (end.year !== undefined) return end.type === "date" && end.year - startYear > MOST_YEARS_OF_WORK ? undefined : end;
  const wraps = (end.month ?? 12) < (numberUpTo(12, parts["fromMonth"]) ?? 1);
  return { ...end, year: wraps ? startYear + 1 : startYear };
}

/** A day left open ("ngày … tháng 8 năm 2026"): the words stay, and there is no day. */
export function openDay({ month, year }: PhraseParts, mod: DueMod): DueExpression | undefined {
  return numbered(month, 12, (number) => ({ type: "date", mod, ...withYear(year), month: number }));
}

export function weekOf(week: number | undefined, { month, year }: PhraseParts): DueExpression | undefined {
  if (week === undefined || week > 5) return undefined;
  return numbered(month, 12, (number) => ({ type: "month", mod: "within", ...withYear(year), month: number, week }));
}

export interface Recurring {
  readonly mod: DueMod;
  readonly day?: number;
  readonly month?: number;
}

export function recurring(rule: string, { mod, day, month }: Recurring = { mod: "within" }): DueExpression {
  const parts = { ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
  return { type: "recurring", mod, ...parts, recurrence: rule };
}

/** A day of each year; a year in the words means a single day, which is another phrase's. */
export function yearly(parts: PhraseParts, mod: DueMod): DueExpression | undefined {
  const day = dayOf(parts, mod);
  if (!day || day.year !== undefined) return undefined;
  return { ...day, type: "recurring", recurrence: `FREQ=YEARLY;BYMONTH=${day.month};BYMONTHDAY=${day.day}` };
}

/** A day of each month, or of these months of each year ("3,6,9,12"). */
export function monthly(day: string | undefined, mod: DueMod, months?: string): DueExpression | undefined {
  const every = months === undefined ? "FREQ=MONTHLY" : `FREQ=YEARLY;BYMONTH=${months}`;
  return numbered(day, 31, (number) => recurring(`${every};BYMONTHDAY=${number}`, { mod, day: number }));
}

const FREQUENCIES: Readonly<Record<OffsetUnit, readonly [frequency: string, interval: number]>> = {
  day: ["DAILY", 1],
  "working-day": ["DAILY", 1],
  week: ["WEEKLY", 1],
  month: ["MONTHLY", 1],
  quarter: ["MONTHLY", 3],
  year: ["YEARLY", 1],
};

/** Every so many days, weeks, months, quarters or years. */
export function everyUnit(unit: OffsetUnit | undefined, count = 1): DueExpression | undefined {
  if (unit === undefined || !(count >= 1)) return undefined;
  const [frequency, step] = FREQUENCIES[unit];
  const interval = step * count;
  return recurring(`FREQ=${frequency}${interval === 1 ? "" : `;INTERVAL=${interval}`}`);
}

/** Months in which each quarter ends and begins. */
export const QUARTER_ENDS = "3,6,9,12";
export const QUARTER_STARTS = "1,4,7,10";

export interface Counted {
  readonly count: number;
  readonly unit: OffsetUnit;
  readonly anchor: NonNullable<DueExpression["anchor"]>;
  readonly mod?: DueMod;
}

export function counted({ count, unit, anchor, mod = "on-or-before" }: Counted): DueExpression {
  return { type: "duration", mod, anchor, offset: { count, unit } };
}

/** A period counted from a written day. */
export function countedFromDay(parts: PhraseParts, count: number, unit: OffsetUnit): DueExpression | undefined {
  const from = dayOf(parts, "on-or-before");
  return from && { ...from, ...counted({ count, unit, anchor: "given-date" }) };
}

/** It waits for something that is no date. */
export function waiting(mod: "after" | "before"): DueExpression {
  return { type: "event", mod, anchor: "named-event" };
}

function withYear(text: string | undefined): { readonly year?: number } {
  const year = yearOf(text);
  return year === undefined ? {} : { year };
}

function numbered(
  text: string | undefined,
  last: number,
  build: (number: number) => DueExpression,
): DueExpression | undefined {
  const number = numberUpTo(last, text);
  return number === undefined ? undefined : build(number);
}
