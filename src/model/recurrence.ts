/** Days of a recurrence (RFC 5545, 3.3.10): as much of RRULE as deadlines use – FREQ, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY. */
import { addDays, dateParts, daysInMonth, plainDate, weekday, type PlainDate } from "./plainDate";

export type Frequency = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";

export interface Recurrence {
  readonly frequency: Frequency;
  readonly interval: number;
  /** 1–12; empty: every month, or the last of the year. */
  readonly months: readonly number[];
  /** 1–31, -1 is the last; empty: the last day of the period. */
  readonly monthDays: readonly number[];
  /** ISO weekdays; empty: the last day of the week. */
  readonly weekdays: readonly number[];
}

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Undefined for a rule that this does not understand. */
export function parseRecurrence(rule: string): Recurrence | undefined {
  const parts = new Map(
    rule.split(";").map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]),
  );
  const frequency = parts.get("FREQ");
  if (frequency !== "DAILY" && frequency !== "WEEKLY" && frequency !== "MONTHLY" && frequency !== "YEARLY")
    return undefined;
  const list = (name: string): readonly string[] => parts.get(name)?.split(",") ?? [];
  const recurrence: Recurrence = {
    frequency,
    interval: Number(parts.get("INTERVAL") ?? 1),
    months: list("BYMONTH").map(Number),
    monthDays: list("BYMONTHDAY").map(Number),
    weekdays: list("BYDAY").map((day) => WEEKDAYS.indexOf(day) + 1),
  };
  const numbers = [recurrence.interval, ...recurrence.months, ...recurrence.monthDays, ...recurrence.weekdays];
  const isSound = numbers.every((value) => Number.isInteger(value) && value !== 0);
  return isSound && recurrence.interval > 0 ? recurrence : undefined;
}

/** The days of the rule from one day to another, both included, in order. Weeks of a longer interval are counted from `from`. */
export function occurrences(recurrence: Recurrence, from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  const isDay = isDayOf(recurrence, from);
  for (let day = from, count = 0; day <= to; day = addDays(day, 1), count++) if (isDay(day, count)) days.push(day);
  return days;
}

type IsDay = (day: PlainDate, daysSinceStart: number) => boolean;

function isDayOf(recurrence: Recurrence, from: PlainDate): IsDay {
  if (recurrence.frequency === "DAILY") return (_, count) => count % recurrence.interval === 0;
  return recurrence.frequency === "WEEKLY" ? inWeeks(recurrence, from) : inMonths(recurrence);
}

function inWeeks({ interval, weekdays }: Recurrence, from: PlainDate): IsDay {
  const named: readonly number[] = weekdays.length > 0 ? weekdays : [7];
  const before = weekday(from) - 1;
  return (day, count) => named.includes(weekday(day)) && Math.floor((count + before) / 7) % interval === 0;
}

/**
 * Months and quarters are those of the calendar: "hằng quý" ends with March, June, September and December. A month without
 * the day ends with its last: RFC 5545 would leave that month out, and a report would never be missed in it.
 */
function inMonths({ frequency, interval, months, monthDays }: Recurrence): IsDay {
  const named = monthsOf(frequency, interval, months);
  return (day) => {
    const { year, month, day: number } = dateParts(day);
    if (!named.includes(month)) return false;
    const length = daysInMonth(year, month);
    return monthDaysOf(monthDays).some((one) => (one < 0 ? length + 1 + one : Math.min(one, length)) === number);
  };
}

function monthDaysOf(days: readonly number[]): readonly number[] {
  return days.length > 0 ? days : [-1];
}

function monthsOf(frequency: Frequency, interval: number, months: readonly number[]): readonly number[] {
  if (months.length > 0) return months;
  if (frequency === "YEARLY") return [12];
  return Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => month % Math.min(interval, 12) === 0);
}

/** Far enough for the next day of any rule. */
const LONGEST_PERIOD = 366 * 2;

/** The first day of the rule on or after a day. */
export function nextOccurrence(recurrence: Recurrence, from: PlainDate): PlainDate | undefined {
  const { year } = dateParts(from);
  if (plainDate({ year: year + 2, month: 12, day: 31 }) === undefined) return undefined;
  return occurrences(recurrence, from, addDays(from, LONGEST_PERIOD))[0];
}
