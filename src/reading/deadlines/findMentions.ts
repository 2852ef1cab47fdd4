import type { ReadingWords } from "../../locales/readingWords";
import type { DueExpression } from "../../model/due";
import type { Span } from "../../model/origin";
import { duePatterns, partsOf, withDates } from "./duePattern";

/** A deadline found in a text: where it stands, and what its words say. */
export interface DueMention {
  readonly span: Span;
  readonly text: string;
  readonly expression: DueExpression;
}

/** `sentence`: only words that make a date a deadline count. `field`: the text is known to be about time. */
export type MentionContext = "sentence" | "field";

/**
 * All deadlines of a text in order, none overlapping. Of matches that overlap the earlier start wins, then the longer,
 * then the earlier row of the table. Dates of cited documents are left out.
 */
export function findMentions(text: string, words: ReadingWords, context: MentionContext): readonly DueMention[] {
  const candidates = duePatterns(words)
    .filter(({ phrase }) => context === "field" || phrase.where === "anywhere")
    .flatMap(({ phrase, pattern }, rank) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const expression = phrase.read(partsOf(match, words));
        if (!expression) return [];
        const span = { start: match.index, end: match.index + match[0].length };
        const isCited = isBareDate(match[0]) && isCitation(text, span, words);
        const isPast = refersBack(text, span, words);
        return isCited || isPast ? [] : [{ span, text: match[0], expression, rank }];
      }),
    )
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.rank - b.rank);
  const mentions: DueMention[] = [];
  let end = -1;
  for (const { span, text: found, expression } of candidates) {
    if (span.start < end) continue;
    mentions.push({ span, text: found, expression });
    end = span.end;
  }
  return mentions;
}

/** A written date, wherever it stands and whatever it means; for date lines and days of events. */
export function findDates(text: string, words: ReadingWords): readonly DueMention[] {
  const pattern = new RegExp(withDates("(?<!\\d){date}(?!\\d)", words), "giu");
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { day, month, year } = partsOf(match, words);
    if (!day || !month || Number(month) > 12 || Number(day) > 31) return [];
    return [
      {
        span: { start: match.index, end: match.index + match[0].length },
        text: match[0],
        expression: {
          type: "date",
          mod: "on",
          ...(year ? { year: Number(year) } : {}),
          month: Number(month),
          day: Number(day),
        },
      },
    ];
  });
}

/** Only a date by itself can belong to a cited document: "Kế hoạch trước ngày 15/4" is a deadline of the plan. */
function isBareDate(text: string): boolean {
  return /^(?:\p{L}+\s+)?\d/u.test(text) && !/^(?:trước|đến|tới|hết|before|by|until)/iu.test(text);
}

/** "(số liệu tính đến ngày …)", "từ ngày … đến ngày …", "có hiệu lực đến …": a period or an effect, not a deadline. */
function refersBack(text: string, { start }: Span, { reference }: ReadingWords): boolean {
  const before = text.slice(Math.max(0, start - CITATION_REACH), start);
  return new RegExp(`(?:${reference})$`, "iu").test(before);
}

/** How far back the words that make a date a cited document's can stand. */
const CITATION_REACH = 48;

function isCitation(text: string, { start }: Span, words: ReadingWords): boolean {
  const before = text.slice(Math.max(0, start - CITATION_REACH), start);
  return new RegExp(words.citation, "u").test(before);
}
