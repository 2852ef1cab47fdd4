/** Days off and worked days besides the week's own; years without data are answered by the week alone. */
import { addDays, weekday, type PlainDate } from "./plainDate";

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
