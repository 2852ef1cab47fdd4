import { z } from "zod";
import type { RangeAddress } from "../../../src/model/address";
import { pixelsToCharacters } from "../../../src/hosts/memory/layout";
import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import { invalidArgument } from "../members";

/** Strict: a property that is not known here would be lost without a word. */
const rowList = z.array(
  z.strictObject({ format: z.strictObject({ rowHeight: z.number().min(0).max(409) }).optional() }),
);

const columnList = z.array(
  z.strictObject({
    format: z.strictObject({ columnWidth: z.number().min(0).max(1_342.5) }).optional(),
    columnHidden: z.boolean().optional(),
  }),
);

const rowQuestion = z.strictObject({ rowHidden: z.literal(true) });

export function setRowProperties(sheet: MemorySheet, range: RangeAddress, properties: unknown): void {
  const rows = rowList.safeParse(properties);
  if (!rows.success || rows.data.length !== range.rowCount) throw invalidArgument("setRowProperties");
  rows.data.forEach(({ format }, index) => {
    if (format) sheet.setRowHeight(range.row + index, format.rowHeight);
  });
}

export function hideRows(sheet: MemorySheet, { row, rowCount }: RangeAddress, hidden: boolean): void {
  for (let index = 0; index < rowCount; index += 1) sheet.hideRow(row + index, hidden);
}

export function setColumnProperties(sheet: MemorySheet, range: RangeAddress, properties: unknown): void {
  const columns = columnList.safeParse(properties);
  if (!columns.success || columns.data.length !== range.columnCount) throw invalidArgument("setColumnProperties");
  columns.data.forEach(({ format, columnHidden }, index) => {
    const column = range.column + index;
    // Excel counts in points of 4/3 pixels.
    if (format) sheet.setColumnWidth(column, pixelsToCharacters((format.columnWidth * 4) / 3));
    if (columnHidden !== undefined) sheet.hideColumn(column, columnHidden);
  });
}

export function rowProperties(sheet: MemorySheet, { row, rowCount }: RangeAddress, wanted: unknown): unknown {
  if (!rowQuestion.safeParse(wanted).success) throw invalidArgument("getRowProperties");
  return Array.from({ length: rowCount }, (_, index) => ({ rowHidden: sheet.stored.hiddenRows.has(row + index) }));
}
