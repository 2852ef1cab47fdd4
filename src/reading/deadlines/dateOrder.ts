import type { DateOrder } from "../../locales/duePhrase";
import type { ReadingWords } from "../../locales/readingWords";

const FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/])/gu;
const DAY_FIRST = /(?<!\d)\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/giu;
const MONTH_FIRST =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.? \d{1,2}(?:st|nd|rd|th)?, ?\d{4}/giu;

/**
 * The words with the order of a document's dates in figures. Figures that can be no month decide for the whole document;
 * without such its written dates tell ("15 August", "August 15, 2026"); with no sign at all the language's own order stays.
 */
export function withDateOrder(words: ReadingWords, text: string): ReadingWords {
  const orders = words.due.byDateOrder;
  const order = orders && dateOrderOf(text);
  return orders && order ? { ...words, due: orders[order] } : words;
}

function dateOrderOf(text: string): DateOrder | undefined {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const [, first, separator, second] of text.matchAll(FIGURES)) {
    // Dots stand between figures only where the day comes first.
    if (Number(first) > 12 || separator === ".") dayFirst++;
    else if (Number(second) > 12) monthFirst++;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "day-first" : "month-first";
  const days = text.match(DAY_FIRST)?.length ?? 0;
  const months = text.match(MONTH_FIRST)?.length ?? 0;
  if (days === months) return undefined;
  return days > months ? "day-first" : "month-first";
}
