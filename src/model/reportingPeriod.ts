/** Periods that reports are made for (Nghị định 09/2019/NĐ-CP, article 12), or those of the calendar. */
import { addDays, dateParts, plainDate, type PlainDate } from "./plainDate";

export const PERIOD_KINDS = ["month", "quarter", "half-year", "year"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Also from the start of the plan to the as-of day. */
export const REPORT_KINDS = ["since-start", ...PERIOD_KINDS] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** `decree`: data are closed on the 14th of the last month. `calendar`: on the month's last day. */
export type PeriodBasis = "decree" | "calendar";

export interface ReportingPeriod {
  readonly kind: ReportKind;
  readonly basis: PeriodBasis;
  readonly year: number;
  /** Month 1–12, quarter 1–4, half-year 1–2, otherwise 1. */
  readonly number: number;
  /** First and last day, both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Which period a report is for, whatever the day. */
export interface PeriodChoice {
  readonly kind: ReportKind;
  readonly basis: PeriodBasis;
  /** The period that holds the as-of day; otherwise the newest that has ended. */
  readonly isRunning: boolean;
}

const BASES: readonly PeriodBasis[] = ["decree", "calendar"];

/** In the order in which they are offered: the whole time, then what runs, then what is closed. */
export const PERIOD_CHOICES: readonly PeriodChoice[] = [
  { kind: "since-start", basis: "decree", isRunning: true },
  ...[true, false].flatMap((isRunning) =>
    BASES.flatMap((basis) => PERIOD_KINDS.map((kind) => ({ kind, basis, isRunning }))),
  ),
];

/** `start`: where the plan's time begins, as far as known. */
export function chosenPeriod(
  { kind, basis, isRunning }: PeriodChoice,
  day: PlainDate,
  start: PlainDate,
): ReportingPeriod {
  if (kind !== "since-start") return isRunning ? periodOf(day, kind, basis) : closedPeriod(day, kind, basis);
  const from = start < day ? start : day;
  return { kind, basis, year: dateParts(day).year, number: 1, from, to: day };
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };
/** Data of a period are closed on this day (article 12, clauses 4–7). */
const CLOSING_DAY = 14;

/** The period of this kind that holds the day. */
export function periodOf(day: PlainDate, kind: PeriodKind, basis: PeriodBasis): ReportingPeriod {
  const { year, month } = dateParts(basis === "decree" ? reportedMonth(day) : day);
  const length = MONTHS[kind];
  const index = Math.floor((month - 1) / length);
  const start = basis === "decree" ? decreeStart : monthStart;
  const first = index * length + 1;
  return {
    kind,
    basis,
    year,
    number: index + 1,
    from: start(year, first),
    to: addDays(start(year, first + length), -1),
  };
}

/** The newest period of this kind whose data are closed on the day. */
export function closedPeriod(day: PlainDate, kind: PeriodKind, basis: PeriodBasis): ReportingPeriod {
  const current = periodOf(day, kind, basis);
  return current.to <= day ? current : periodOf(addDays(current.from, -1), kind, basis);
}

/** A month by the decree begins on the 15th of the month before. */
function decreeStart(year: number, month: number): PlainDate {
  return addDays(monthStart(year, month - 1), CLOSING_DAY);
}

/** The first of the month whose data the day belongs to. */
function reportedMonth(day: PlainDate): PlainDate {
  const { year, month, day: number } = dateParts(day);
  return monthStart(year, number > CLOSING_DAY ? month + 1 : month);
}

/** The first of a month; month 0 is December of the year before, 13 January of the next. */
function monthStart(year: number, month: number): PlainDate {
  const index = year * 12 + month - 1;
  const date = plainDate({ year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 });
  if (!date) throw new Error(`No month ${month} of ${year}`);
  return date;
}
