/** How many people the words of one group stand for. */
import type { ReadingWords } from "../../locales/readingWords";
import type { Span } from "../../model/origin";
import { oncePer, oncePerText } from "../../text/once";
import { trimEndOf } from "../../text/trim";
import { anyOf, findAll, firstMatch, occursIn, phrase } from "../../text/pattern";

export interface PeopleCount {
  readonly count: number;
  readonly about: boolean;
  /** Several numbers added up ("10 giảng viên, 30 sinh viên"), or one number as it stands. */
  readonly isSum: boolean;
  /** The words of the number, with the bracket or colon before it. */
  readonly span: Span;
}

/** So far before a number stand the words that make it a bound or a factor. */
const REACH = 24;
/** "Sở A ........ 12": dots lead to a number. */
const LEADER = /(?<![\s.…_])\s*(?:\.{3,}|…+|_{3,})\s*(\d{1,4})(?:\s\p{L}+)?\s*[.;]?$/u;
const TAIL = /^[\s).;,*]*$/u;
/** "(02 phóng viên, đưa tin)": a remark behind the number, still in its bracket. */
const BRACKET_TAIL = /^[^()\d]{0,60}\)[\s.;]*$/u;
const OPENING = " :(,–-";
const NEXT_NUMBER = /^\s*(?:,|;|\+|và|and)\s*$/u;

const patternsOf = oncePer(({ counts }: ReadingWords) => ({
  people: phrase(`(?:(?<about>${counts.about})\\s+)?(?:${counts.people})`),
  bound: new RegExp(`(?:(?<!\\p{L})(?:${counts.bound})|\\d\\s*[-–]|[x×/*])\\s*$`, "iu"),
  /** "đại diện lãnh đạo và 01 viên chức": people without a number stand before the number. */
  joined: new RegExp(`(?:,|(?<!\\p{L})(?:${counts.and}))\\s*$`, "iu"),
  sending: new RegExp(`(?<!\\p{L})(?:${counts.sending}|${counts.dispatch})\\s*$`, "iu"),
  numberWord: phrase(anyOf(Object.keys(counts.numbers)) || "(?!)"),
  perUnit: [...counts.perUnitOpen, ...counts.perUnit].map((source) => phrase(source)),
}));

/** The number of people in a group's words, or undefined where they give none: a rule, a range or a bound is no number. */
export const peopleIn = oncePerText((text: string, words: ReadingWords): PeopleCount | undefined => {
  if (!mayCount(text, words)) return undefined;
  return leaderCount(text) ?? countAround(text, words);
});

function leaderCount(text: string): PeopleCount | undefined {
  const leader = LEADER.exec(text);
  if (!leader) return undefined;
  return { count: Number(leader[1]), about: false, isSum: false, span: { start: leader.index, end: text.length } };
}

/** The numbers at the end of the words, or before them. */
function countAround(text: string, words: ReadingWords): PeopleCount | undefined {
  const rule = perUnitSpan(text, words);
  const found = numbersIn(text, words);
  const outside = found.filter(({ span }) => !rule || span.start >= rule.end || span.end <= rule.start);
  const wholes = [...outside, ...(rule ? [{ span: rule, count: numberIn(text.slice(rule.start, rule.end)) }] : [])];
  const parts = new Set(wholes.flatMap((whole) => partsBehind(text, whole, outside)));
  const numbers = outside.filter((number) => !parts.has(number));
  const result = numbers.find(({ span }) => /=\s*$/u.test(text.slice(Math.max(0, span.start - 3), span.start)));
  if (result)
    return { ...result, isSum: false, span: { ...result.span, start: openingBefore(text, result.span.start) } };
  const [first, ...others] = numbers;
  const last = numbers.at(-1);
  if (!first || !last) return undefined;
  const isList = others.every(({ span }, index) =>
    NEXT_NUMBER.test(text.slice((numbers[index] ?? first).span.end, span.start)),
  );
  const isAtEnd = TAIL.test(text.slice(last.span.end)) || BRACKET_TAIL.test(text.slice(last.span.end));
  if (!isList || !(isAtEnd || first.span.start === 0)) return undefined;
  if (first.span.start > 0 && isJoined(text, first.span.start, words)) return undefined;
  const start = openingBefore(text, first.span.start);
  return {
    count: numbers.reduce((sum, { count }) => sum + count, 0),
    about: numbers.some(({ about }) => about),
    isSum: numbers.length > 1,
    span: { start, end: isAtEnd ? text.length : last.span.end },
  };
}

/** "02 đại biểu (01 lãnh đạo, 01 bác sĩ)": the numbers in brackets right behind a number, where it holds them all. */
function partsBehind(
  text: string,
  { span, count }: Pick<PeopleNumber, "span" | "count">,
  numbers: readonly PeopleNumber[],
): readonly PeopleNumber[] {
  const bracket = /^\s?\([^()]*\)/u.exec(text.slice(span.end, span.end + LONGEST_BRACKET));
  if (!bracket) return [];
  const end = span.end + bracket[0].length;
  const inside = numbers.filter((number) => number.span.start >= span.end && number.span.end <= end);
  return inside.reduce((sum, number) => sum + number.count, 0) <= count ? inside : [];
}

const LONGEST_BRACKET = 120;

function numberIn(text: string): number {
  return Number(/\d+/u.exec(text)?.[0] ?? 0);
}

/** Where the words of a rule for each body stand. */
export function perUnitSpan(text: string, words: ReadingWords): Span | undefined {
  for (const pattern of patternsOf(words).perUnit) {
    const match = firstMatch(pattern, text);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** The words before a place without the bracket, the colon and "cử" that lead to a number. */
export function withoutOpening(text: string, words: ReadingWords): string {
  const { sending } = patternsOf(words);
  const kept = trimEndOf(trimEndOf(text, OPENING).replace(sending, ""), OPENING);
  const open = kept.lastIndexOf("(");
  return open > 0 && !kept.includes(")", open) ? trimEndOf(kept.slice(0, open), OPENING) : kept;
}

/** A number in figures or, where the language has words for it here, in words. */
export function toCount(written: string, { counts }: ReadingWords): number {
  return counts.numbers[written.toLowerCase()] ?? Number(written);
}

/** Most lines hold neither a figure nor a number in words. */
export function mayCount(text: string, words: ReadingWords): boolean {
  return /\d/u.test(text) || occursIn(patternsOf(words).numberWord, text);
}

export interface PeopleNumber {
  readonly count: number;
  readonly about: boolean;
  readonly span: Span;
}

/** The numbers of people in a text that are no bounds and no rates. */
export function peopleNumbers(text: string, words: ReadingWords): readonly PeopleNumber[] {
  return numbersIn(text, words);
}

function numbersIn(text: string, words: ReadingWords): readonly PeopleNumber[] {
  const { people, bound } = patternsOf(words);
  return findAll(people, text).flatMap(({ match, span }) => {
    const count = toCount(match.groups?.["count"] ?? "", words);
    const isBound = occursIn(bound, text.slice(Math.max(0, span.start - REACH), span.start));
    const isRate = /^\s*\//u.test(text.slice(span.end, span.end + 3));
    return isBound || isRate || !Number.isInteger(count)
      ? []
      : [{ count, about: match.groups?.["about"] !== undefined, span }];
  });
}

function isJoined(text: string, at: number, words: ReadingWords): boolean {
  return patternsOf(words).joined.test(text.slice(Math.max(0, at - REACH), at));
}

function openingBefore(text: string, at: number): number {
  return trimEndOf(text.slice(0, at), OPENING).length;
}
