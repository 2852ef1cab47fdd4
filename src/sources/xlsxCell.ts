/** One cell of a workbook as a host would give it: the value, and the text that people see. */
import { formatValue, type Cell, type Sheet } from "hucre";
import type { CellValue } from "../model/grid";
import { fromSerial, toDayMonthYear } from "../model/plainDate";
import { convertLegacy, legacyOfFont } from "./legacyText";

const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01 in the 1900 date system. */
const SERIAL_1970 = 25_569;
/** Excel shows its first date format by the system's setting: day, month and year here. */
const SYSTEM_DATE = /^(?:mm-dd-yy|m\/d\/yy(?:yy)?|dd\/mm\/yyyy)$/i;
/** Writes 1.234,5 as Vietnamese Excel does. */
const NUMBER_LOCALE = "de-DE";

type RawValue = Sheet["rows"][number][number];

/** Cells from which something was left out, or whose letters were turned into Unicode. */
export interface CellCounts {
  struck: number;
  converted: number;
}

interface RangeCell {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string;
  readonly numberFormat: string;
}

/** What is struck out counts as deleted, be it a date, a whole cell or some of its words. */
export function toRangeCell(raw: RawValue, cell: Cell | undefined, counts: CellCounts): RangeCell {
  const left = withoutStruck(raw, cell);
  if (left !== raw) counts.struck += 1;
  const read = inUnicode(left, cell);
  if (read !== left) counts.converted += 1;
  const value = read instanceof Date ? read.getTime() / DAY_MS + SERIAL_1970 : read;
  const numberFormat = cell?.style?.numFmt ?? "General";
  return { value, text: shownText(value, numberFormat), formula: left === raw ? formulaOf(cell) : "", numberFormat };
}

/** A shared formula stands only in its first cell; the others still are formulas. */
function formulaOf(cell: Cell | undefined): string {
  return cell?.formula === undefined ? "" : `=${cell.formula}`;
}

function shownText(value: CellValue, numberFormat: string): string {
  return typeof value === "number" ? numberText(value, numberFormat) : String(value ?? "");
}

function withoutStruck(raw: RawValue, cell: Cell | undefined): RawValue {
  if (raw === null || cell === undefined) return raw;
  const whole = cell.style?.font?.strikethrough === true;
  if (!cell.richText) return whole ? null : raw;
  const isStruck = (font: { readonly strikethrough?: boolean } | undefined): boolean =>
    font ? font.strikethrough === true : whole;
  const kept = cell.richText.filter(({ font }) => !isStruck(font));
  return kept.length === cell.richText.length ? raw : kept.map(({ text }) => text).join("") || null;
}

function inUnicode(value: RawValue, cell: Cell | undefined): RawValue {
  const font = cell?.style?.font?.name ?? "";
  const encoding = legacyOfFont(font);
  return encoding && typeof value === "string" ? convertLegacy(value, encoding, font) : value;
}

function numberText(value: number, numberFormat: string): string {
  const date = SYSTEM_DATE.test(numberFormat) ? fromSerial(value) : undefined;
  return date ? toDayMonthYear(date) : formatValue(value, numberFormat, { locale: NUMBER_LOCALE });
}
