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
    timeWords:
      "\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?(?![/\\d-])|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:january|february|march|april|june|july|august|september|october|november|december)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|q[1-4]|\\d{1,3}\\s+(?:working\\s+|business\\s+)?(?:days?|weeks?|months?|quarters?)|(?:daily|weekly|fortnightly|monthly|quarterly|annually|yearly)|(?:every|each|this|next)\\s+(?:day|week|month|quarter|year)|\\d{1,2}(?::\\d{2})?\\s?[ap]\\.?m",
    dateLine: "[{weekday} [,]] {date}",
    letterLabels: { date: "date|dated|issued", others: "to|from|cc|subject|re|ref|reference" },
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
