/** What is to happen to text that is not in Unicode: nobody's words are changed without being asked or told. */
import type { DocumentNote } from "../model/document";
import { failure, success, type Outcome } from "../model/outcome";
import type { OldLetters, RangeContent } from "../model/source";
import { convertLegacy, findLegacyEncoding, type LegacyEncoding } from "./legacyText";

interface Wish {
  /** Names the source in the question. */
  readonly place: string;
  readonly oldLetters: OldLetters | undefined;
}

/** A text or a range in Unicode, and what was done to it. */
export interface Settled<T> {
  readonly content: T;
  readonly notes: readonly DocumentNote[];
}

const LONGEST_SAMPLE = 200_000;
const QUESTIONS = { tcvn3: "text-in-tcvn3", vni: "text-in-vni" } as const;
const CONVERTED: readonly DocumentNote[] = [{ kind: "converted", count: 1 }];

export function settleText(text: string, wish: Wish): Outcome<Settled<string>> {
  return settle(text, { sample: text, convert: convertLegacy }, wish);
}

export function settleRange(range: RangeContent, wish: Wish): Outcome<Settled<RangeContent>> {
  return settle(range, { sample: sampleOf(range), convert: convertRange }, wish);
}

interface Way<T> {
  readonly sample: string;
  readonly convert: (content: T, encoding: LegacyEncoding) => T;
}

function settle<T>(content: T, { sample, convert }: Way<T>, { place, oldLetters }: Wish): Outcome<Settled<T>> {
  const encoding = oldLetters === "keep" ? undefined : findLegacyEncoding(sample);
  if (!encoding) return success({ content, notes: [] });
  if (oldLetters === "ask") return failure(QUESTIONS[encoding], { place });
  return success({ content: convert(content, encoding), notes: CONVERTED });
}

function sampleOf({ values }: RangeContent): string {
  const words: string[] = [];
  let length = 0;
  for (const value of values.flat()) {
    if (typeof value !== "string") continue;
    words.push(value);
    length += value.length;
    if (length > LONGEST_SAMPLE) break;
  }
  return words.join("\n");
}

function convertRange(range: RangeContent, encoding: LegacyEncoding): RangeContent {
  return {
    ...range,
    values: range.values.map((row) =>
      row.map((value) => (typeof value === "string" ? convertLegacy(value, encoding) : value)),
    ),
    texts: range.texts.map((row) => row.map((text) => convertLegacy(text, encoding))),
  };
}
