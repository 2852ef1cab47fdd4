/** The number that ends a line of a list: "Phòng Tổng hợp: 06;", "Binh Minh – 3 participants (2 women)", "… = 32". */
import type { ReadingWords } from "../../locales/readingWords";
import { oncePer, oncePerText } from "../../text/once";
import { trimEndOf } from "../../text/trim";
import { occursIn, phrase } from "../../text/pattern";
import { peopleIn, perUnitSpan, type PeopleCount } from "./peopleCount";

/** What joins a number to the name before it: a sign, or nothing but a space. */
export interface TailCount extends PeopleCount {
  readonly isSigned: boolean;
}

const NUMBER =
  /(?<=[\p{L}\p{N})”"]) ?(?<sign>[:=–—-] ?| )(?<count>\d{1,4})(?: (?<noun>\p{L}+(?: \p{L}+){0,2}))?(?: ?\([^()]{0,80}\))?$/u;
/** Names before the number are shorter. */
const REACH = 160;

const patternsOf = oncePer(({ counts }: ReadingWords) => ({
  each: phrase(counts.each),
  things: new RegExp(`^(?:${counts.things})(?!\\p{L})`, "iu"),
  /** "UBND Phường 12", "đến tháng 7": the number belongs to the word. */
  ordinal: new RegExp(`(?<!\\p{L})(?:${counts.ordinal})$`, "iu"),
}));

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  return before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(",")) + 1);
}

/** The number at the end of a line, with or without a word for people behind it; things are not counted. */
export const tailCount = oncePerText((text: string, words: ReadingWords): TailCount | undefined => {
  const people = peopleIn(text, words);
  if (people && people.span.start > 0) return { ...people, isSigned: true };
  const tail = tailOf(text);
  if (!tail || tail.count === 0 || isOtherNumber(tail, words) || isOfRule(tail, words)) return undefined;
  const span = { start: tail.start, end: text.length };
  return { count: tail.count, about: false, isSum: false, isSigned: tail.sign !== " ", span };
});

interface Tail {
  readonly text: string;
  readonly count: number;
  readonly start: number;
  readonly sign: string;
  readonly noun: string;
}

function tailOf(text: string): Tail | undefined {
  const end = trimEndOf(text, " .;,").length;
  const from = Math.max(0, end - REACH);
  const match = NUMBER.exec(text.slice(from, end));
  if (!match) return undefined;
  const { count, sign = " ", noun = "" } = match.groups ?? {};
  return { text, count: Number(count), start: from + match.index, sign, noun };
}

/** "300 bộ", "UBND phường 12", "at 9:00". */
function isOtherNumber({ text, start, sign, noun }: Tail, words: ReadingWords): boolean {
  const { things, ordinal } = patternsOf(words);
  if (things.test(noun)) return true;
  if (sign === ":") return /\d$/u.test(text.slice(0, start));
  return sign === " " && ordinal.test(text.slice(Math.max(0, start - REACH), start));
}

/** "mỗi trạm 01 bác sĩ" is a rule, whether or not it is understood; "… = 16" and "(…): 16" are worked out. */
function isOfRule({ text, start, sign }: Tail, words: ReadingWords): boolean {
  if (sign.startsWith("=") || text[start - 1] === ")") return false;
  const rule = perUnitSpan(text, words);
  return (rule !== undefined && rule.end > start) || occursIn(patternsOf(words).each, clauseBefore(text, start));
}
