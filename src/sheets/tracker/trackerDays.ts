/** The days of a row as native formulas: the one that counts, and how far it is, in days and in working days. */
import type { TrackerSheetWords } from "../../locales/sheetWords";
import { literal, thisRow } from "../formulaText";
import { lastWorkingDayText, workingDaysLeftText, type HolidayPlace } from "../holidays/holidayRefs";
import { AS_OF_NAME, isGoneText } from "./trackerFormulas";

/** The extension where a day stands in its cell, else the last day; what else people typed there stays to be seen. */
export function countedFormula({ headers }: TrackerSheetWords): string {
  const extended = thisRow(headers.extended);
  const last = thisRow(headers.last);
  return `=IF(ISNUMBER(${extended}),INT(${extended}),IF(${last}="","",${last}))`;
}

/** Days from the as-of day to the day that counts; negative where it has passed, 0 where there is none: a number to sort by. */
export function daysFormula({ headers }: TrackerSheetWords): string {
  const day = thisRow(headers.counted);
  return `=IF(ISNUMBER(${day}),${day}-${AS_OF_NAME},0)`;
}

/** The same for people: empty where nothing is waited for any more, or there is no day. */
export function daysLeftFormula(words: TrackerSheetWords): string {
  return `=${ofOpenDays(words, `${thisRow(words.headers.counted)}-${AS_OF_NAME}`)}`;
}

/** Without the list of days off there is no answer. */
export function workingDaysFormula(words: TrackerSheetWords, holidays: HolidayPlace): string {
  const left = workingDaysLeftText(holidays, AS_OF_NAME, thisRow(words.headers.counted));
  return `=${ofOpenDays(words, `IFERROR(${left},"?")`)}`;
}

export function lastWorkingFormula({ headers }: TrackerSheetWords, holidays: HolidayPlace): string {
  const day = thisRow(headers.counted);
  return `=IF(ISNUMBER(${day}),IFERROR(${lastWorkingDayText(holidays, day)},"?"),"")`;
}

function ofOpenDays(words: TrackerSheetWords, value: string): string {
  const { headers, statuses } = words;
  const status = thisRow(headers.status);
  const isOver = `${status}=${literal(statuses.completed)},${status}=${literal(statuses.suspended)}`;
  const isGone = isGoneText(words, thisRow(headers.change));
  return `IF(OR(${isOver},${isGone},NOT(ISNUMBER(${thisRow(headers.counted)}))),"",${value})`;
}
