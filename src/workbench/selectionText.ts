/** The selected cells as text and as numbers. */
import type { RangeAddress } from "../model/address";
import { toClipboardText } from "./clipboard";
import { intersection } from "./selection";
import type { SheetReader } from "./sheetReader";

/** A sum over more cells than this is not made while the selection moves. */
const MAX_SUMMED = 50_000;

/** Tab separated texts of the selected cells that people see. */
export function copyText(reader: SheetReader, range: RangeAddress): string {
  const used = filledPart(reader, range) ?? { ...range, rowCount: 1, columnCount: 1 };
  const rows = indexes(used.row, used.rowCount).filter((row) => !reader.isRowHidden(row));
  const columns = indexes(used.column, used.columnCount).filter((column) => !reader.isColumnHidden(column));
  return toClipboardText(rows.map((row) => columns.map((column) => reader.cell({ row, column }).text)));
}

export interface SelectionSummary {
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** How many selected cells hold something, and the sum of their numbers; undefined for one cell or far too many. */
export function summarise(reader: SheetReader, range: RangeAddress): SelectionSummary | undefined {
  const used = filledPart(reader, range);
  if (!used || used.rowCount * used.columnCount > MAX_SUMMED) return undefined;
  const values = indexes(used.row, used.rowCount).flatMap((row) =>
    indexes(used.column, used.columnCount).map((column) => reader.cell({ row, column }).value),
  );
  const filled = values.filter((value) => value !== null && value !== "");
  if (filled.length < 2) return undefined;
  const numbers = filled.filter((value) => typeof value === "number");
  return { count: filled.length, numbers: numbers.length, sum: numbers.reduce((sum, value) => sum + value, 0) };
}

function filledPart({ view: { usedRange } }: SheetReader, range: RangeAddress): RangeAddress | undefined {
  return usedRange && intersection(usedRange, range);
}

function indexes(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
