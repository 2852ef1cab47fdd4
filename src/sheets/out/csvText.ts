/** Rows as a CSV file for other systems: UTF-8 with a mark, so that Excel reads the letters, and no text that computes. */
import type { CellValue } from "../../model/grid";

export type CsvSeparator = ";" | ",";

export interface CsvFile {
  readonly text: string;
  /** Cells that got an apostrophe in front, because a spreadsheet would have run them. */
  readonly neutralised: number;
}

const BYTE_ORDER_MARK = "\ufeff";
const HARMLESS_LEAD = "'";

export function composeCsv(rows: readonly (readonly CellValue[])[], separator: CsvSeparator): CsvFile {
  let neutralised = 0;
  const toCell = (value: CellValue): string => {
    if (typeof value !== "string") return value === null ? "" : toNumberText(value, separator);
    const isRisky = computes(value);
    if (isRisky) neutralised += 1;
    return quoted(isRisky ? HARMLESS_LEAD + value : value, separator);
  };
  const lines = rows.map((cells) => `${cells.map(toCell).join(separator)}\r\n`);
  return { text: BYTE_ORDER_MARK + lines.join(""), neutralised };
}

/** Where ";" parts the cells, the comma is the decimal sign: the files of a Vietnamese setting. */
function toNumberText(value: number | boolean, separator: CsvSeparator): string {
  return separator === ";" ? String(value).replace(".", ",") : String(value);
}

function quoted(text: string, separator: CsvSeparator): string {
  return text.includes(separator) || /["\r\n]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** Letters that do not show, and blanks, before the first one that counts. */
const UNSEEN = /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/;
/** What a program could be called by: another program, a sheet or file elsewhere, a function. */
const CALL = /[|![\]]|\p{L}[\p{L}\p{N}._]*\(/u;

/**
 * Text that a spreadsheet would take for a formula (OWASP, CSV injection). A dash before words is a list's, and stays:
 * "- Sở Nội vụ" is a name here. So does a telephone number: "+84 912 345 678".
 */
function computes(text: string): boolean {
  if (/^[\t\r\n]/.test(text)) return true;
  const seen = text.replace(UNSEEN, "").normalize("NFKC");
  if (/^[=@]/.test(seen)) return true;
  if (!/^[-+]/.test(seen)) return false;
  const rest = seen.slice(1);
  if (/^[\d\s.()-]*$/.test(rest)) return !/^[\d\s.]*$/.test(rest);
  return CALL.test(rest) || /^\s*[-+=@]/.test(rest) || /^\s*\d[\d\s.,]*[-+*/^&]/.test(rest);
}
