/** English ways to word a deadline. Of phrases that begin at one place the longest counts, then the earlier row. */
import type { DateOrder, DueWords } from "../../duePhrase";
import { countedDues } from "./due/counted";
import { days } from "./due/days";
import { notDue } from "./due/notDue";
import { periods } from "./due/periods";
import { recurrences } from "./due/recurring";
import { inFigures, slotsFor } from "./due/slots";

function dueWords(order: DateOrder): DueWords {
  return {
    slots: slotsFor(order),
    inFigures,
    phrases: [...days, ...periods, ...recurrences, ...countedDues],
    notDue,
    dateLine: "[{weekday} [,]] {date}",
    openDateLine: "{monthYear}",
    eventDay:
      "( ( election | opening ) ( day | date ) | date of the ( election | event | conference | meeting | workshop ) ) [is | will be | :] [{weekday} [,]] {date}",
  };
}

const monthFirst = dueWords("month-first");

/** Without a sign in the document figures are read as Excel writes them in English: month first. */
export const due: DueWords = {
  ...monthFirst,
  byDateOrder: { "month-first": monthFirst, "day-first": dueWords("day-first") },
};
