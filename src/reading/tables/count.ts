import type { ReadingWords } from "../../locales/readingWords";
import type { GridCell } from "../../model/grid";

/** What a cell of a count column says. */
export type CountCell =
  | { readonly kind: "empty" }
  | { readonly kind: "count"; readonly count: number; readonly about: boolean; readonly isText: boolean }
  /** Words, a negative number, a fraction or an error: shown as written, never counted. */
  | { readonly kind: "not-a-count"; readonly text: string };

/** Reads a number of people. "07" and "khoảng 80" count; "1.234" is one thousand two hundred thirty-four. */
export function readCount(cell: GridCell | undefined, words: ReadingWords): CountCell {
  if (!cell || EMPTY.has(cell.text)) return { kind: "empty" };
  const { value, text } = cell;
  if (typeof value !== "number") return readWrittenCount(cell, words);
  const isCount = Number.isInteger(value) && value >= 0;
  return isCount ? { kind: "count", count: value, about: false, isText: false } : { kind: "not-a-count", text };
}

/** A dash stands for "none" in printed tables. */
const EMPTY: ReadonlySet<string> = new Set(["", "-", "–"]);

function readWrittenCount({ value, text, place }: GridCell, { counts }: ReadingWords): CountCell {
  const number = "(?<count>\\d{1,3}(?:[.,]\\d{3})+|\\d{1,7})";
  const match = new RegExp(`^(?<about>${counts.about})?\\s*${number}(?:\\s*\\p{L}+)?$`, "iu").exec(text);
  const written = match?.groups?.["count"];
  if (written === undefined) return { kind: "not-a-count", text };
  return {
    kind: "count",
    count: Number(written.replace(/[.,]/gu, "")),
    about: match?.groups?.["about"] !== undefined,
    isText: place.kind === "cell" && typeof value === "string" && /^\d+$/.test(written),
  };
}
