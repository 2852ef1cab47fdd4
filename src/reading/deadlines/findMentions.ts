import { dayOf } from "../../locales/dueMeaning";
import type { DueWords } from "../../locales/duePhrase";
import type { ReadingWords } from "../../locales/readingWords";
import type { DueExpression } from "../../model/due";
import type { Span } from "../../model/origin";
import { partsOf, searchNotation } from "./duePattern";
import { dueScanners, type CompiledPhrase, type PhraseMatch } from "./dueScanner";

/** A deadline found in a text: where it stands, and what its words say. */
export interface DueMention {
  readonly span: Span;
  readonly text: string;
  readonly expression: DueExpression;
}

/** `sentence`: only words that make a date a deadline count. `field`: the text is known to be about time. */
export type MentionContext = "sentence" | "field";

/**
 * All deadlines of a text in order, none overlapping. Of matches that overlap the earlier start wins, then the longer, then
 * the earlier row of the table. Words that are no deadline (a cited paper's date, a reporting period) hide what they hold.
 */
export function findMentions(text: string, { due }: ReadingWords, context: MentionContext): readonly DueMention[] {
  const { openings, phrasesFor } = dueScanners(due)[context];
  const lower = lowerCased(text);
  const mentions: DueMention[] = [];
  openings.lastIndex = 0;
  for (let opening = openings.exec(lower); opening; opening = openings.exec(lower)) {
    const at = opening.index;
    const words = startsPhrase(lower, at) ? wholeWords(lower, at, opening[0]) : "";
    const found = words === "" ? undefined : longestAt(lower, at, phrasesFor(words));
    if (found?.expression) mentions.push(toMention(text, found.span, found.expression));
    openings.lastIndex = found ? found.span.end : at + 1;
  }
  return mentions;
}

/**
 * The mention that counts where a text about time holds several: what names a day, a period or a rule before what only waits
 * for an event ("sau khi có hướng dẫn, trước ngày 15/8").
 */
export function chooseMention(mentions: readonly DueMention[]): DueMention | undefined {
  return mentions.find(({ expression }) => expression.type !== "event") ?? mentions[0];
}

/** A written date, wherever it stands and whatever it means; for days of events. */
export function findDates(text: string, words: ReadingWords): readonly DueMention[] {
  return [...text.matchAll(datePattern(words))].flatMap((match) => {
    const expression = dayOf(words.due.inFigures(partsOf(match)), "on");
    if (!expression) return [];
    return [toMention(text, { start: match.index, end: match.index + match[0].length }, expression)];
  });
}

const datePatterns = new WeakMap<DueWords, RegExp>();

function datePattern({ due }: ReadingWords): RegExp {
  const known = datePatterns.get(due) ?? searchNotation("{date}", due.slots);
  datePatterns.set(due, known);
  return known;
}

function toMention(text: string, span: Span, expression: DueExpression): DueMention {
  return { span, text: text.slice(span.start, span.end), expression };
}

/** The longest match at a place, the earlier row of two alike. */
function longestAt(text: string, at: number, phrases: readonly CompiledPhrase[]): PhraseMatch | undefined {
  let longest: PhraseMatch | undefined;
  for (const { readAt } of phrases) {
    const found = readAt(text, at);
    if (found && found.span.end > (longest?.span.end ?? -1)) longest = found;
  }
  return longest;
}

/** In lower case, letter by letter at the same places: "İ" alone would become two. */
export function lowerCased(text: string): string {
  return text.replaceAll("\u0130", "I").toLowerCase();
}

/** The opening without a last word that goes on behind it ("chín" in "chính"). */
function wholeWords(text: string, at: number, opening: string): string {
  if (!cutsWord(text, at + opening.length)) return opening;
  const first = /^(?:\d+|\S+)/u.exec(opening)?.[0] ?? "";
  return first === opening ? "" : first;
}

/** A letter on either side. */
function cutsWord(text: string, end: number): boolean {
  return isLetter(text.charCodeAt(end)) && isLetter(text.charCodeAt(end - 1));
}

/** Of the letters in which plans are written; beyond them the patterns decide. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
}

/** Letters and figures before it mean that a word or a figure is cut ("đợt2", "1/3/5"). */
export function startsPhrase(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charAt(at - 1);
  if (before === " ") return true;
  if (/[\p{L}\p{N}]/u.test(before)) return false;
  return !/\d[/.-]\d/u.test(text.slice(Math.max(0, at - 2), at + 1));
}
