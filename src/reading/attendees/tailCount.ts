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
  const end = trimEndOf(text, " .;,").length;
  const from = Math.max(0, end - REACH);
  const match = NUMBER.exec(text.slice(from, end));
  const { sign = "", count, noun = "" } = match?.groups ?? {};
  // "at 9:00" is an hour.
  const isClock = /\d:\d/u.test(match?.[0] ?? "") || (sign === ":" && /\d$/u.test(text.slice(0, from + (match?.index ?? 0))));
  if (!match || count === undefined || Number(count) === 0 || isClock) return undefined;
  const { things, ordinal, each } = patternsOf(words);
  const start = from + match.index;
  // "mỗi trạm 01 bác sĩ" is a rule, whether or not it is understood.
  const rule = perUnitSpan(text, words);
  const isWorkedOut = sign.startsWith("=") || text[start - 1] === ")";
  if (!isWorkedOut && ((rule && rule.end > start) || occursIn(each, clauseBefore(text, start)))) return undefined;
  const isSigned = sign !== " ";
  if (things.test(noun) || (!isSigned && ordinal.test(text.slice(Math.max(0, start - REACH), start)))) return undefined;
  return { count: Number(count), about: false, isSum: false, isSigned, span: { start, end: text.length } };
});
