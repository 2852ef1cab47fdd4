import type { ReadingWords } from "../../locales/readingWords";
import type { GridCell } from "../../model/grid";

/** What a cell of a count column says. */
export type CountCell =
  | { readonly kind: "empty" }
  | { readonly kind: "count"; readonly count: number; readonly about: boolean; readonly isText: boolean }
  /** Words, a negative number, a fraction or an error: shown as written, never counted. */
  | { readonly kind: "not-a-count"; readonly text: string };

/** Reads a number of people. "07" and "khoảng 80" count; "1.234" is one thousand two hundred thirty-four. */
export function readCount(cell: GridCell | undefined, { counts }: ReadingWords): CountCell {
  if (!cell || cell.text === "" || cell.text === "-" || cell.text === "–") return { kind: "empty" };
  const { value, text, place } = cell;
  if (typeof value === "number") {
    return isWhole(value)
      ? { kind: "count", count: value, about: false, isText: false }
      : { kind: "not-a-count", text };
  }
  const match = new RegExp(
    `^(?<about>${counts.about})?\\s*(?<count>\\d{1,3}(?:[.,]\\d{3})+|\\d{1,7})(?:\\s*\\p{L}+)?$`,
    "iu",
  ).exec(text);
  const written = match?.groups?.["count"];
  if (written === undefined) return { kind: "not-a-count", text };
  return {
    kind: "count",
    count: Number(written.replace(/[.,]/gu, "")),
    about: match?.groups?.["about"] !== undefined,
    isText: place.kind === "cell" && typeof value === "string" && /^\d+$/.test(written),
  };
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
