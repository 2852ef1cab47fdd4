/** One cell of a workbook as a host would give it: the value, and the text that people see. */
import { formatValue } from "hucre";
import type { CellValue } from "../../model/grid";
import { fromSerial, toDayMonthYear } from "../../model/plainDate";
import type { HiddenSigns } from "../hiddenSigns";
import { convertLegacy, legacyOfFont } from "../legacyText";
import type { RangeCell } from "../worksheet";
import type { CellStyle } from "./cellStyles";
import type { RichText, TextRun } from "./richText";

/** Excel shows its first date format by the system's setting: day, month and year here. */
const SYSTEM_DATE = /^(?:mm-dd-yy|m\/d\/yy(?:yy)?|dd\/mm\/yyyy)$/i;
/** Writes 1.234,5 as Vietnamese Excel does. */
const NUMBER_LOCALE = "de-DE";
/** Days from the first day of 1900's calendar to that of 1904's. */
const DAYS_TO_1904 = 1_462;

/** Cells from which something was left out, or whose letters were turned into Unicode. */
export interface CellCounts {
  struck: number;
  converted: number;
  readonly hidden: HiddenSigns;
}

/** A cell as the file has it. */
export interface StoredCell {
  readonly content: RichText | number | boolean | null;
  readonly formula: string | undefined;
  readonly style: CellStyle;
}

export interface CellContext {
  readonly from1904: boolean;
  readonly counts: CellCounts;
}

/** What is struck out counts as deleted, be it a date, a whole cell or some of its words. */
export function toRangeCell({ content, formula, style }: StoredCell, context: CellContext): RangeCell {
  const { counts, from1904 } = context;
  const isStruck = hasStruck(content, style);
  if (isStruck) counts.struck += 1;
  const left = isStruck ? withoutStruck(content, style) : plainValue(content);
  const value = typeof left === "string" ? inUnicode(left, style, counts) : inCalendar(left, style, from1904);
  const { numberFormat } = style;
  // A shared formula stands only in its first cell; the others still are formulas.
  return {
    value,
    text: shownText(value, numberFormat),
    formula: formula === undefined || isStruck ? "" : `=${formula}`,
    numberFormat,
  };
}

function isRuns(content: StoredCell["content"]): content is readonly TextRun[] {
  return typeof content === "object" && content !== null;
}

function plainValue(content: StoredCell["content"]): CellValue {
  return isRuns(content) ? content.map(({ text }) => text).join("") : content;
}

function hasStruck(content: StoredCell["content"], style: CellStyle): boolean {
  if (content === null) return false;
  return isRuns(content) ? content.some(({ struck }) => struck ?? style.struck) : style.struck;
}

function withoutStruck(content: StoredCell["content"], style: CellStyle): CellValue {
  if (!isRuns(content)) return null;
  const kept = content.filter(({ struck }) => !(struck ?? style.struck));
  return kept.map(({ text }) => text).join("") || null;
}

function inUnicode(text: string, { font }: CellStyle, counts: CellCounts): string {
  const encoding = legacyOfFont(font);
  if (!encoding) return text;
  const converted = convertLegacy(text, encoding, font);
  if (converted !== text) counts.converted += 1;
  return converted;
}

function inCalendar(value: CellValue, { isDate }: CellStyle, from1904: boolean): CellValue {
  return from1904 && isDate && typeof value === "number" ? value + DAYS_TO_1904 : value;
}

function shownText(value: CellValue, numberFormat: string): string {
  if (typeof value !== "number") return String(value ?? "");
  if (numberFormat === "General") return String(value);
  const date = SYSTEM_DATE.test(numberFormat) ? fromSerial(value) : undefined;
  return date ? toDayMonthYear(date) : formatValue(value, numberFormat, { locale: NUMBER_LOCALE });
}
