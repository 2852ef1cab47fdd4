import type { ReadingWords } from "../locales/readingWords";
import { oncePer } from "../text/once";
import type { OutlineNode } from "./outline";

const LONGEST = 60;

const patternOf = oncePer(({ annex }: ReadingWords) => new RegExp(`^(?:${annex})(?!\\p{L})`, "iu"));

/** "Phụ lục 1", "DANH SÁCH ĐẠI BIỂU": the line over an annex. */
export function isAnnexHeading({ mark, text }: OutlineNode, words: ReadingWords): boolean {
  return (!mark || mark.kind === "heading") && text.length < LONGEST && patternOf(words).test(text);
}
