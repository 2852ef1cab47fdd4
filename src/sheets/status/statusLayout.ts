/** Where the parts of the status sheet stand: ten columns of an A4 page, parts below each other. */
import { columnLetters, type RangeAddress } from "../../model/address";
import type { CellValue } from "../../model/grid";
import type { ConditionalFormatModel, FilledFormula, RowModel, StyledRange } from "../../model/sheet";

/** Columns of the table by agency, in order; those from `key` on are hidden. */
export const STATUS_COLUMNS = [
  "no",
  "agency",
  "total",
  "onTime",
  "late",
  "inTime",
  "overdue",
  "noDeadline",
  "other",
  "rate",
  "key",
  "place",
  "rank",
  "numbers",
] as const;
export type StatusColumn = (typeof STATUS_COLUMNS)[number];

/**
 * In characters; the columns after these are hidden. An A4 page holds them between its margins, so that nothing is shrunk and a
 * page holds what we count on – also in LibreOffice, whose columns are a sixteenth wider than those of Excel.
 */
export const STATUS_WIDTHS = [3.4, 21.2, 5.5, 5.7, 5.7, 5.7, 5.7, 10.5, 6, 7.3];
/** Columns that people see. */
export const VISIBLE = STATUS_WIDTHS.length;
export const LINE_HEIGHT = 18;
/** Points; letters and lines of tables. */
export const TABLE_FONT = 11;
export const TABLE_LINE = 14.5;
export const MM_PER_POINT = 25.4 / 72;

export function columnOf(column: StatusColumn): number {
  return STATUS_COLUMNS.indexOf(column);
}

/** Characters of a merged cell from one column to another. */
export function widthOf(first: StatusColumn, last: StatusColumn): number {
  const widths = STATUS_WIDTHS.slice(columnOf(first), columnOf(last) + 1);
  // Each column has its own padding of five pixels, the merged cell only one.
  return widths.reduce((sum, width) => sum + width, ((widths.length - 1) * 5) / 7);
}

export function letterOf(column: StatusColumn): string {
  return columnLetters(columnOf(column));
}

/** One part of the sheet; rows count from its own first row until it is placed. */
export interface Part {
  readonly rows: readonly (readonly CellValue[])[];
  readonly formulas: readonly FilledFormula[];
  readonly merges: readonly RangeAddress[];
  readonly styles: readonly StyledRange[];
  readonly heights: readonly RowModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
}

export const EMPTY_PART: Part = {
  rows: [],
  formulas: [],
  merges: [],
  styles: [],
  heights: [],
  conditionalFormats: [],
};

/** A row with these cells by column. */
export function statusRow(cells: Partial<Record<StatusColumn, CellValue>>): readonly CellValue[] {
  return STATUS_COLUMNS.map((column) => cells[column] ?? null);
}

/** A range of the sheet by column names, both included. */
export function block(row: number, first: StatusColumn, last: StatusColumn, rowCount = 1): RangeAddress {
  return { row, column: columnOf(first), rowCount, columnCount: columnOf(last) - columnOf(first) + 1 };
}

/** Parts one below the other. Formulas of a part are written for where it will stand. */
export function stack(parts: readonly Part[]): Part {
  let row = 0;
  const placed = parts.map((part) => {
    const moved = moveDown(part, row);
    row += part.rows.length;
    return moved;
  });
  return {
    rows: placed.flatMap(({ rows }) => rows),
    formulas: placed.flatMap(({ formulas }) => formulas),
    merges: placed.flatMap(({ merges }) => merges),
    styles: placed.flatMap(({ styles }) => styles),
    heights: placed.flatMap(({ heights }) => heights),
    conditionalFormats: placed.flatMap(({ conditionalFormats }) => conditionalFormats),
  };
}

function moveDown(part: Part, by: number): Part {
  const move = <T extends { readonly range: RangeAddress }>(item: T): T => ({
    ...item,
    range: { ...item.range, row: item.range.row + by },
  });
  return {
    rows: part.rows,
    formulas: part.formulas.map(move),
    merges: part.merges.map((range) => ({ ...range, row: range.row + by })),
    styles: part.styles.map(move),
    heights: part.heights.map((one) => ({ ...one, row: one.row + by })),
    conditionalFormats: part.conditionalFormats.map(move),
  };
}
