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
  return prevailing(figuresFor(text)) ?? prevailing({ days: count(text, DAY_FIRST), months: count(text, MONTH_FIRST) });
}

interface Signs {
  readonly days: number;
  readonly months: number;
}

function figuresFor(text: string): Signs {
  const found = [...text.matchAll(FIGURES)].map(([, first, separator, second]) => ({
    // Dots stand between figures only where the day comes first.
    isDayFirst: Number(first) > 12 || separator === ".",
    isMonthFirst: Number(second) > 12 && Number(first) <= 12,
  }));
  const days = found.filter(({ isDayFirst }) => isDayFirst).length;
  return { days, months: found.filter(({ isDayFirst, isMonthFirst }) => isMonthFirst && !isDayFirst).length };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function prevailing({ days, months }: Signs): DateOrder | undefined {
  if (days === months) return undefined;
  return days > months ? "day-first" : "month-first";
}
