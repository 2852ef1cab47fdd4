/** Changes and adds rows of a table of the workbook in memory. */
import type { CellAddress, RangeAddress } from "../../model/address";
import type { CellValue } from "../../model/grid";
import { failure, success, type Outcome } from "../../model/outcome";
import {
  columnsOfUpdate,
  planTableUpdate,
  type CellStep,
  type RowAddition,
  type TableReceipt,
  type TableUpdate,
} from "../../model/tableUpdate";
import { copyRow } from "./copyRow";
import type { MemorySheet } from "./sheet";
import { MAX_ROWS, MAX_TEXT_LENGTH, storedCell, type StoredTable } from "./state";
import type { MemoryWorkbook } from "./workbook";

interface Found {
  readonly workbook: MemoryWorkbook;
  readonly sheet: MemorySheet;
  readonly table: StoredTable;
  readonly headers: readonly string[];
}

export function updateTable(workbook: MemoryWorkbook, update: TableUpdate): Outcome<TableReceipt> {
  const found = findTable(workbook, update.table);
  if (!found) return failure("table-missing", { place: update.table });
  const { sheet } = found;
  const columns = columnsOfUpdate(update).map((header) => [header, columnContents(found, header)] as const);
  const { cells, added, kept } = planTableUpdate({ headers: found.headers, columns: new Map(columns) }, update);
  const receipt = { sheet: sheet.name, changed: cells.length, added: added.length, kept };
  if (cells.length + added.length === 0) return success(receipt);
  if (sheet.isProtected) return failure("sheet-protected", { place: sheet.name });
  const long = findLongText([...cells.map(({ value }) => value), ...added.flatMap(valuesOf)]);
  if (long) return failure("text-too-long", { place: sheet.name });
  return workbook.transaction(() => {
    for (const header of new Set(cells.map((cell) => cell.header))) setColumn(found, header, cells);
    const appended = append(found, added);
    return appended.ok ? success(receipt) : appended;
  }, "host");
}

/** All or none, in one undo step. */
export function updateTables(
  workbook: MemoryWorkbook,
  updates: readonly TableUpdate[],
): Outcome<readonly TableReceipt[]> {
  return workbook.transaction((): Outcome<readonly TableReceipt[]> => {
    const receipts: TableReceipt[] = [];
    for (const update of updates) {
      const receipt = updateTable(workbook, update);
      if (!receipt.ok) return receipt;
      receipts.push(receipt.value);
    }
    return success(receipts);
  }, "host");
}

function valuesOf({ cells }: RowAddition): readonly CellValue[] {
  return cells.map(({ value }) => value);
}

function findLongText(values: readonly CellValue[]): boolean {
  return values.some((value) => typeof value === "string" && value.length > MAX_TEXT_LENGTH);
}

/** The cells of one column in one change. */
function setColumn(found: Found, header: string, cells: readonly CellStep[]): void {
  const steps = new Map(
    cells.filter((cell) => cell.header === header).map(({ row, value }) => [cellOf(found, header, row).row, value]),
  );
  const rows = [...steps.keys()];
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  const range = { ...cellOf(found, header, 0), row: first, rowCount: last - first + 1, columnCount: 1 };
  found.sheet.changeCells(range, (cell, { row }) => {
    const value = steps.get(row);
    return value === undefined ? cell : { value: value === "" ? null : value, style: cell.style };
  });
}

function findTable(workbook: MemoryWorkbook, name: string): Found | undefined {
  const key = name.toLowerCase();
  for (const sheet of workbook.sheets()) {
    const table = sheet.stored.tables.find((candidate) => candidate.name.toLowerCase() === key);
    if (!table) continue;
    const headers = Array.from({ length: table.range.columnCount }, (_, index) =>
      String(sheet.value({ row: table.range.row, column: table.range.column + index }) ?? ""),
    );
    return { workbook, sheet, table, headers };
  }
  return undefined;
}

/** Where the data ends: a totals row is none. */
function dataRows({ range, hasTotals }: StoredTable): number {
  return range.rowCount - 1 - (hasTotals ? 1 : 0);
}

function columnContents(found: Found, header: string): readonly CellValue[] {
  if (!found.headers.includes(header)) return [];
  return Array.from({ length: dataRows(found.table) }, (_, row) => {
    const cell = cellOf(found, header, row);
    return found.sheet.formula(cell) ?? found.sheet.value(cell);
  });
}

function cellOf({ table: { range }, headers }: Found, header: string, row: number): CellAddress {
  return { row: range.row + 1 + row, column: range.column + headers.indexOf(header) };
}

/** Rows below the last one take its looks, choices and formulas; what was typed in it stays its own. */
function append(found: Found, added: readonly RowAddition[]): Outcome<void> {
  const { workbook, sheet, table } = found;
  if (added.length === 0) return success(undefined);
  const last = { ...table.range, row: table.range.row + dataRows(table), rowCount: 1 };
  const target = { ...last, row: last.row + 1, rowCount: added.length };
  if (target.row + target.rowCount > MAX_ROWS || isTaken(found, target)) {
    return failure("no-room-below", { place: sheet.name });
  }
  const hasFormula = found.headers.map((_, index) => {
    const cell = { row: last.row, column: last.column + index };
    return storedCell(sheet.stored, cell).formula !== undefined;
  });
  sheet.updateTable(table.name, { range: { ...table.range, rowCount: table.range.rowCount + added.length } });
  copyRow(workbook, sheet, last, target);
  const values = added.map(({ cells }) => new Map(cells.map(({ header, value }) => [header, value])));
  sheet.changeCells(target, (cell, { row, column }) => {
    const index = column - target.column;
    const value = values[row - target.row]?.get(found.headers[index] ?? "") ?? null;
    return hasFormula[index] && value === null ? cell : { value: value === "" ? null : value, style: cell.style };
  });
  return success(undefined);
}

function isTaken({ sheet, table }: Found, target: RangeAddress): boolean {
  if (table.hasTotals) return true;
  for (let row = target.row; row < target.row + target.rowCount; row += 1) {
    for (const [column, { value, formula }] of sheet.stored.rows.get(row) ?? []) {
      const isWithin = column >= target.column && column < target.column + target.columnCount;
      if (isWithin && (value !== null || formula !== undefined)) return true;
    }
  }
  return sheet.stored.tables.some(
    ({ name, range }) =>
      name !== table.name &&
      range.row < target.row + target.rowCount &&
      target.row < range.row + range.rowCount &&
      range.column < target.column + target.columnCount &&
      target.column < range.column + range.columnCount,
  );
}
