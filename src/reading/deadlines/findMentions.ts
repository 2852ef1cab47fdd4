import { dayOf } from "../../locales/dueMeaning";
import type { DueWords } from "../../locales/duePhrase";
import type { ReadingWords } from "../../locales/readingWords";
import type { DueExpression } from "../../model/due";
import type { Span } from "../../model/origin";
import { oncePer, oncePerText } from "../../text/once";
import { partsOf, searchNotation } from "./duePattern";
import { dueScanners, type CompiledPhrase, type MentionContext, type PhraseMatch } from "./dueScanner";

/** A deadline found in a text: where it stands, and what its words say. */
export interface DueMention {
  readonly span: Span;
  readonly text: string;
  readonly expression: DueExpression;
  /** No word makes it a deadline: it is one because its sentence says what is to be done. */
  readonly isBare?: boolean;
}

/**
 * All deadlines of a text in order, none overlapping. Of matches that overlap the earlier start wins, then the longer, then
 * the earlier row of the table. Words that are no deadline (a cited paper's date, a reporting period) hide what they hold.
 */
export function findMentions(text: string, { due }: ReadingWords, context: MentionContext): readonly DueMention[] {
  const mentions: DueMention[] = [];
  for (const { span, expression, phrase } of scan(text, due, context)) {
    if (!expression) continue;
    const last = phrase?.restates === true ? mentions.at(-1) : undefined;
    const isAgain = last !== undefined && BETWEEN.test(text.slice(last.span.end, span.start));
    const whole = isAgain ? { start: last.span.start, end: span.end } : span;
    if (isAgain) mentions.pop();
    const isBare = context === "duty" && phrase?.where !== "anywhere";
    mentions.push({ ...toMention(text, whole, expression), ...(isBare ? { isBare } : {}) });
  }
  return mentions;
}

/** Between a deadline and the words that say it again. */
const BETWEEN = /^[\s,;:(–-]{0,6}$/u;

/** The deadlines of a sentence that says what is to be done: those that its words make so, else any time that it names. */
export function findDutyMentions(text: string, words: ReadingWords): readonly DueMention[] {
  const worded = findMentions(text, words, "sentence");
  return worded.length > 0 ? worded : findMentions(text, words, "duty");
}

/** Whether words speak of a time, whatever it is, outside of those that are known to be no deadline. */
export const speaksOfTime = oncePerText((text: string, { due }: ReadingWords): boolean => {
  const pattern = timePattern(due);
  if (!pattern.test(text)) return false;
  let from = 0;
  for (const { span } of scan(text, due, "duty")) {
    if (pattern.test(text.slice(from, span.start))) return true;
    from = span.end;
  }
  return pattern.test(text.slice(from));
});

const timePattern = oncePer(({ timeWords }: DueWords) => {
  return new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${timeWords})(?![\\p{L}])`, "iu");
});

/** All matches of phrases in order, those that only hide something with them. */
function scan(text: string, due: DueWords, context: MentionContext): readonly PhraseMatch[] {
  const { openings, phrasesFor } = dueScanners(due)[context];
  const lower = lowerCased(text);
  const matches: PhraseMatch[] = [];
  openings.lastIndex = 0;
  for (let opening = openings.exec(lower); opening; opening = openings.exec(lower)) {
    const at = opening.index;
    const words = startsPhrase(lower, at) ? wholeWords(lower, at, opening[0]) : "";
    const found = words === "" ? undefined : longestAt(lower, at, phrasesFor(words));
    if (found) matches.push(found);
    openings.lastIndex = found ? found.span.end : at + 1;
  }
  return matches;
}

/**
 * The mention that counts where a text about time holds several: what names a day, a period or a rule before what only waits
 * for an event ("sau khi có hướng dẫn, trước ngày 15/8").
 */
export function chooseMention(mentions: readonly DueMention[]): DueMention | undefined {
  return mentions.find(({ expression }) => expression.type !== "event") ?? mentions[0];
}

/** A written date, wherever it stands and whatever it means; for days of events. */
export const findDates = oncePerText((text: string, words: ReadingWords): readonly DueMention[] => {
  if (!/\d/u.test(text)) return [];
  return [...text.matchAll(datePattern(words.due))].flatMap((match) => {
    const expression = dayOf(words.due.inFigures(partsOf(match)), "on");
    if (!expression) return [];
    return [toMention(text, { start: match.index, end: match.index + match[0].length }, expression)];
  });
});

const datePattern = oncePer((due: DueWords) => searchNotation("{date}", due.slots));

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
