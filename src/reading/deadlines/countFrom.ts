/** Periods of time by Bộ luật Dân sự 2015, art. 145–148. */
import type { DueExpression } from "../../model/due";
import { addDays, addMonths, dateParts, daysInMonth, plainDate, weekday, type PlainDate } from "../../model/plainDate";

/** Days off beside Saturdays and Sundays, and weekends that are worked; absent where nobody told them. */
export interface Calendar {
  readonly daysOff?: ReadonlySet<PlainDate>;
  readonly workedDays?: ReadonlySet<PlainDate>;
}

type Offset = NonNullable<DueExpression["offset"]>;

/**
 * The last day of a period. The first day is not counted (art. 147.2); where the last is a day off, the period ends on the
 * next working day (art. 148.5). Counted back from an event ("05 ngày trước hội nghị") the day is fixed and stays.
 */
export function countFrom(start: PlainDate, { count, unit }: Offset, calendar: Calendar): PlainDate | undefined {
  if (unit === "working-day") return addWorkingDays(start, count, calendar);
  const end = addUnits(start, { count, unit });
  return end !== undefined && count > 0 ? nextWorkingDay(end, calendar) : end;
}

/** The last day of the calendar's unit that lies `count` units after the one that holds the day. */
export function endOfUnit(day: PlainDate, { count, unit }: Offset): PlainDate | undefined {
  if (unit === "day" || unit === "working-day") return addDays(day, count);
  if (unit === "week") return addDays(day, 7 - weekday(day) + count * 7);
  const length = MONTHS_IN[unit];
  const { year, month } = dateParts(day);
  const last = (Math.ceil(month / length) + count) * length;
  return monthEndAt(year, last);
}

const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const;

function addUnits(start: PlainDate, { count, unit }: Offset): PlainDate | undefined {
  if (unit === "day" || unit === "working-day") return addDays(start, count);
  return unit === "week" ? addDays(start, count * 7) : addMonths(start, count * MONTHS_IN[unit]);
}

/** `month` may run past December. */
function monthEndAt(year: number, month: number): PlainDate | undefined {
  const years = Math.floor((month - 1) / 12);
  const inYear = month - years * 12;
  return plainDate({ year: year + years, month: inYear, day: daysInMonth(year + years, inYear) });
}

function isWorkingDay(day: PlainDate, { daysOff, workedDays }: Calendar): boolean {
  if (daysOff?.has(day) === true) return false;
  return weekday(day) <= 5 || workedDays?.has(day) === true;
}

/** Bounded: a calendar of days off only would never end. */
const LONGEST_BREAK = 60;

function nextWorkingDay(day: PlainDate, calendar: Calendar): PlainDate {
  let next = day;
  for (let i = 0; i < LONGEST_BREAK && !isWorkingDay(next, calendar); i++) next = addDays(next, 1);
  return next;
}

function addWorkingDays(start: PlainDate, count: number, calendar: Calendar): PlainDate {
  const step = Math.sign(count);
  let day = start;
  for (let left = Math.abs(count); left > 0; left--) {
    day = addDays(day, step);
    for (let i = 0; i < LONGEST_BREAK && !isWorkingDay(day, calendar); i++) day = addDays(day, step);
  }
  return day;
}
