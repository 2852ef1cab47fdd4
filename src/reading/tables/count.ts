/** Numbers of people as cells write them. */
import type { ReadingWords } from "../../locales/readingWords";
import type { GridCell } from "../../model/grid";

/** What a cell of a count column says. */
export type CountCell =
  | { readonly kind: "empty" }
  | { readonly kind: "count"; readonly count: number; readonly about: boolean; readonly isText: boolean }
  /** Words, a negative number, a range, a fraction or an error: shown as written, never counted. */
  | { readonly kind: "not-a-count"; readonly text: string };

/** Reads a number of people. "07", "02 người" and "khoảng 80" count; "1.234" is one thousand two hundred thirty-four. */
export function readCount(cell: GridCell | undefined, words: ReadingWords): CountCell {
  if (!cell || EMPTY.has(cell.text)) return { kind: "empty" };
  const { value, text } = cell;
  if (typeof value !== "number") return readWrittenCount(cell, words);
  const isCount = Number.isInteger(value) && value >= 0;
  return isCount ? { kind: "count", count: value, about: false, isText: false } : { kind: "not-a-count", text };
}

/** A dash stands for "none" in printed tables. */
const EMPTY: ReadonlySet<string> = new Set(["", "-", "–", "—"]);
const LONGEST_COUNT = 120;

const patterns = new WeakMap<ReadingWords, RegExp>();

/** A number, a word or two for people, and a remark in brackets; nothing else may stand beside it. */
function countPattern(words: ReadingWords): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const number = "(?<count>\\d{1,3}(?:[.,]\\d{3})+|0\\d{1,2}|[1-9]\\d{0,6}|0)";
  const people = "(?:\\s*(?:\\p{L}/\\p{L}(?!\\p{L})|\\p{L}+)(?:\\s\\p{L}+){0,2})?";
  const pattern = new RegExp(
    `^(?<about>(?:${words.counts.about})\\s*|~\\s*)?${number}${people}\\s*(?:\\([^()]*\\))?\\.?$`,
    "iu",
  );
  patterns.set(words, pattern);
  return pattern;
}

function readWrittenCount({ value, text, place }: GridCell, words: ReadingWords): CountCell {
  const match = text.length <= LONGEST_COUNT ? countPattern(words).exec(text) : null;
  const written = match?.groups?.["count"];
  if (written === undefined) return { kind: "not-a-count", text };
  return {
    kind: "count",
    count: Number(written.replace(/[.,]/gu, "")),
    about: match?.groups?.["about"] !== undefined,
    isText: place.kind === "cell" && typeof value === "string" && /^\d+$/.test(written),
  };
}
