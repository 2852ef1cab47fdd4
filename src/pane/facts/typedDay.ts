/** A day as people type it: 15/7/2026, 15-7-26, 15.7, 2026-07-15. Day before month in both languages, as the pane shows it. */
import { dateParts, parsePlainDate, plainDate, type PlainDate } from "../../model/plainDate";

const DAY = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/u;

/** Without a year the one of `near` is meant; undefined where no such day exists. */
export function parseTypedDay(text: string, near: PlainDate): PlainDate | undefined {
  const typed = text.trim();
  const match = DAY.exec(typed);
  if (!match) return parsePlainDate(typed);
  const [, day, month, year] = match;
  return plainDate({ year: toYear(year, near), month: Number(month), day: Number(day) });
}

function toYear(year: string | undefined, near: PlainDate): number {
  if (year === undefined) return dateParts(near).year;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
