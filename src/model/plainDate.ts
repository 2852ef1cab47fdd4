/** A date without time or zone, as ISO 8601 text: "2024-07-15" (TC39 Temporal.PlainDate). Text order is date order. */
export type PlainDate = string & { readonly __plainDate: never };

export interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 date system as days since 1970-01-01 (ECMA-376 Part 1, 18.17.4.1). */
const SERIAL_ZERO = -25_569;

/** The date of these parts, or undefined where no such day exists (30 February, month 13). */
export function plainDate({ year, month, day }: DateParts): PlainDate | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists =
    year >= 1900 &&
    year <= 9999 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return exists ? fromDayNumber(time / DAY_MS) : undefined;
}

/** The date written as ISO text, or undefined where it is none. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  return plainDate({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

export function dateParts(date: PlainDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** The date a whole number of days later (or earlier, where negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day of the month a number of months later, or that month's last day where it lacks the day. */
export function addMonths(date: PlainDate, months: number): PlainDate | undefined {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + month - 1 + months;
  const then = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return plainDate({ ...then, day: Math.min(day, daysInMonth(then.year, then.month)) });
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(date: PlainDate): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Serial number of the 1900 date system, as in a cell's value. Dates from 1 March 1900 on. */
export function toSerial(date: PlainDate): number {
  return toDayNumber(date) - SERIAL_ZERO;
}

/** The date of a cell's serial number; its time of day is dropped. Undefined outside 1 March 1900 – 9999. */
export function fromSerial(serial: number): PlainDate | undefined {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 2_958_466) return undefined;
  return fromDayNumber(Math.floor(serial) + SERIAL_ZERO);
}

/** Day as people write it here: 15/07/2024. */
export function toDayMonthYear(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

function toDayNumber(date: PlainDate): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function fromDayNumber(days: number): PlainDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10) as PlainDate;
}
