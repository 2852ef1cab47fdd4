/** Keeps text from being taken for something else: Excel reads a string that it is given as if it were typed. */
import type { CellValue } from "../../model/grid";

/** Excel's limit for the text of one cell. */
export const MAX_TEXT_LENGTH = 32_767;

/** Words that Excel reads as logical values, in the languages of its users here. */
const LOGICAL = /^(?:true|false|đúng|sai)$/iu;

/**
 * The value as it must be handed to Excel so that it arrives unchanged. Text that could be read as a formula, a
 * number, a date or a logical value gets the apostrophe that Excel takes off again; the cell's format does not matter.
 */
export function toExcelValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" && needsApostrophe(value) ? `'${value}` : value;
}

function needsApostrophe(text: string): boolean {
  if (text === "") return false;
  if (!/^\p{L}/u.test(text)) return true;
  // "Mar 5", "May24" and "VND 500" are short and hold a digit; no sentence is a date.
  return LOGICAL.test(text) || (text.length <= 40 && /\p{N}/u.test(text));
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // A surrogate is half of four bytes.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
