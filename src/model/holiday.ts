/** Days off and worked days besides the week's own; years without data are answered by the week alone. */
import { addDays, dateParts, weekday, type PlainDate } from "./plainDate";

export type HolidayId = "new-year" | "tet" | "hung-kings" | "reunification" | "labour" | "national-day";

/** Days off in a row: the days of the law, those moved off weekends, and days swapped for a worked Saturday. */
export interface HolidayPeriod {
  readonly holiday: HolidayId;
  readonly start: PlainDate;
  /** Included. */
  readonly end: PlainDate;
  /** Saturday or Sunday worked instead, where a day was swapped. */
  readonly worked?: PlainDate;
  /** The paper that says so, as people cite it. */
  readonly source: string;
}

/** What a review needs of a calendar. */
export interface DayCalendar {
  /** Days off besides Saturdays and Sundays. */
  readonly daysOff: ReadonlySet<PlainDate>;
  /** Saturdays and Sundays that are worked. */
  readonly workedDays: ReadonlySet<PlainDate>;
}

export function toCalendar(periods: readonly HolidayPeriod[]): DayCalendar {
  return {
    daysOff: new Set(periods.flatMap(daysOf)),
    workedDays: new Set(periods.flatMap(({ worked }) => worked ?? [])),
  };
}

/** Working days of the week that the periods take away, for a sheet that lists them one by one. */
export function daysOf({ start, end }: HolidayPeriod): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) if (weekday(day) <= 5) days.push(day);
  return days;
}

/** The office's own list counts for the years that it speaks of, and what is known of all other years stays. */
export function withListed(known: DayCalendar, listed: DayCalendar): DayCalendar {
  const years = new Set([...listed.daysOff, ...listed.workedDays].map((day) => dateParts(day).year));
  const isElsewhere = (day: PlainDate): boolean => !years.has(dateParts(day).year);
  return {
    daysOff: new Set([...[...known.daysOff].filter(isElsewhere), ...listed.daysOff]),
    workedDays: new Set([...[...known.workedDays].filter(isElsewhere), ...listed.workedDays]),
  };
}

/** A calendar of days off only would never end a search. */
const LONGEST_BREAK = 60;

export function isWorkingDay(day: PlainDate, { daysOff, workedDays }: DayCalendar): boolean {
  return !daysOff.has(day) && (weekday(day) <= 5 || workedDays.has(day));
}

/** Working days after `from` up to and with `to`; negative where `to` is earlier: so many have passed since. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: DayCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar) || 0;
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

/** The day itself where it is worked, else the last working day before it. */
export function lastWorkingDay(day: PlainDate, calendar: DayCalendar): PlainDate {
  let last = day;
  for (let i = 0; i < LONGEST_BREAK && !isWorkingDay(last, calendar); i++) last = addDays(last, -1);
  return last;
}
