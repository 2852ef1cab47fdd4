/** The text of a cell as it is edited, and numbers as the status bar shows them. */
import type { CellView } from "../hosts/memory/view";

const DATE_FORMAT = /[dmyhs]/i;
/** Text that would be read as a formula, number, date or truth value: an apostrophe keeps it text, as in Excel. */
const READ_OTHERWISE = /^(?:[='].*|[-+(]?[\d.,][\d.,/:%\s-]*\)?|true|false)$/isu;
const QUOTED_PARTS = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** What stands in the cell when its editing begins: typing it again gives the same value. */
export function inputText({ value, text, formula, style }: CellView): string {
  if (formula !== undefined) return formula;
  if (value === null) return "";
  if (typeof value === "number") {
    return isShownOtherwise(style.numberFormat) ? text : String(value).replace(".", ",");
  }
  if (typeof value === "boolean") return text;
  return style.numberFormat !== "@" && READ_OTHERWISE.test(value) ? `'${value}` : value;
}

/** Dates and percentages are edited as they are shown. */
function isShownOtherwise(format: string | undefined): boolean {
  if (format === undefined || format === "General" || format === "@") return false;
  const plain = format.replace(QUOTED_PARTS, "");
  return plain.includes("%") || DATE_FORMAT.test(plain);
}

/** A number with the signs of the language: 1.234,5 or 1,234.5. */
export function toLocalNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value);
}
