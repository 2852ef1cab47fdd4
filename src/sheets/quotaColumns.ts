import type { RangeAddress } from "../model/address";
import type { CellValue } from "../model/grid";

/** Columns of a quota table, in order. */
export const QUOTA_COLUMNS = [
  "no",
  "unit",
  "invited",
  "count",
  "check",
  "note",
  "id",
  "checkKind",
  "checkAgainst",
  "names",
  "repeats",
] as const;

export type QuotaColumn = (typeof QUOTA_COLUMNS)[number];

/** In characters; the columns after these are hidden. */
export const QUOTA_WIDTHS = [5, 25, 34, 9, 21, 16];

/** 0-based place of a column. */
export function quotaColumn(column: QuotaColumn): number {
  return QUOTA_COLUMNS.indexOf(column);
}

/** A row with one text that people see across the whole sheet. */
export function titleLine(text: string): readonly CellValue[] {
  return QUOTA_COLUMNS.map((_, column) => (column === 0 ? text : null));
}

export function titleRange(row: number, rowCount = 1): RangeAddress {
  return { row, column: 0, rowCount, columnCount: QUOTA_WIDTHS.length };
}

/** Cells of one column, from a row down. */
export function columnCells(column: QuotaColumn, row: number, rowCount: number): RangeAddress {
  return { row, column: quotaColumn(column), rowCount, columnCount: 1 };
}
