/** What Excel does with values and formulas that are put into cells. */
import { cellRange, type CellAddress, type RangeAddress } from "../../../src/model/address";
import type { CellValue } from "../../../src/model/grid";
import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import { copyRow } from "../../../src/hosts/memory/copyRow";
import { ExcelError, invalidArgument } from "../members";
import { addressArgument, textArgument, writable } from "./arguments";
import { overlaps, rangeOf, type RangeSelf } from "./range";

/** Excel gives no more cells at once, and then not even an error. */
const MAX_READ_CELLS = 5_000_000;
const MAX_TEXT_LENGTH = 32_767;
const MAX_FORMULA_LENGTH = 8_192;

export function readCells<T>(range: RangeAddress, read: (cell: CellAddress) => T): T[][] | null {
  if (range.rowCount * range.columnCount > MAX_READ_CELLS) return null;
  return Array.from({ length: range.rowCount }, (_row, row) =>
    Array.from({ length: range.columnCount }, (_column, column) =>
      read({ row: range.row + row, column: range.column + column }),
    ),
  );
}

export function enterValues(sheet: MemorySheet, range: RangeAddress, values: CellValue[][]): void {
  for (const value of values.flat()) {
    if (typeof value === "string" && value.replace(/^'/, "").length > MAX_TEXT_LENGTH)
      throw invalidArgument("a long text");
  }
  sheet.enterValues(range, values);
}

/** As values, except that a formula must be one that Excel can read where it stands. */
export function enterFormulas({ workbook, sheet, range }: RangeSelf, formulas: CellValue[][]): void {
  const tables = new Set(workbook.sheets().flatMap((each) => each.tables.map(({ name }) => name.toLowerCase())));
  for (const [row, line] of formulas.entries()) {
    for (const [column, formula] of line.entries()) {
      if (typeof formula !== "string" || !formula.startsWith("=")) continue;
      const cell = { row: range.row + row, column: range.column + column };
      refuseFormula(formula, { tables, inTable: isInTable(sheet, cell) });
    }
  }
  sheet.enterValues(range, formulas);
}

function isInTable(sheet: MemorySheet, cell: CellAddress): boolean {
  return sheet.stored.tables.some(({ range }) => overlaps(range, cellRange(cell)));
}

/** A table's name before a bracket, wherever it stands; or a bracket alone that is no part of another reference. */
const TABLE_REFERENCE = /(?<![\p{L}\p{N}_.\\])([\p{L}_\\][\p{L}\p{N}_.]*)\[|(?<![\p{L}\p{N}_.\\[\],:\s#@])\[/gu;

function refuseFormula(
  formula: string,
  place: { readonly tables: ReadonlySet<string>; readonly inTable: boolean },
): void {
  if (formula.length > MAX_FORMULA_LENGTH) throw invalidArgument("a formula of more than 8,192 characters");
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (const [, table = ""] of bare.matchAll(TABLE_REFERENCE)) {
    const known = table === "" ? place.inTable : place.tables.has(table.toLowerCase());
    if (!known) throw invalidArgument(`the formula ${formula}, which names a table that is not there`);
  }
}

export function setNumberFormats(sheet: MemorySheet, range: RangeAddress, formats: CellValue[][]): void {
  const first = formats[0]?.[0];
  if (formats.every((row) => row.every((format) => format === first))) {
    sheet.setNumberFormat(range, textArgument(first));
    return;
  }
  for (const [row, line] of formats.entries()) {
    for (const [column, format] of line.entries()) {
      const cell = { row: range.row + row, column: range.column + column };
      sheet.setNumberFormat(cellRange(cell), textArgument(format));
    }
  }
}

/** Merging over another merge, or over a table, is refused. */
export function merge(sheet: MemorySheet, range: RangeAddress): void {
  const inTheWay = [...sheet.merges, ...sheet.stored.tables.map((table) => table.range)];
  if (inTheWay.some((other) => overlaps(other, range))) {
    throw new ExcelError("InvalidOperation", "The range overlaps merged cells or a table.");
  }
  if (range.rowCount === 1 && range.columnCount === 1) return;
  sheet.merge(range);
}

/** Copies one cell's formula over the range, or one row with everything that belongs to it over the rows below it. */
export function copyFrom({ workbook, sheet, range }: RangeSelf, source: unknown, type: string): void {
  if (type === "All") {
    const row = rangeOf(source);
    const isBelow = row.column === range.column && row.columnCount === range.columnCount && row.row + 1 === range.row;
    if (row.rowCount !== 1 || !isBelow) throw new ExcelError("NotImplemented", "copyFrom a row elsewhere");
    copyRow(workbook, writable(sheet), row, range);
    return;
  }
  if (type !== "Formulas") throw new ExcelError("NotImplemented", `copyFrom ${type}`);
  const from = typeof source === "string" ? addressArgument(source) : rangeOf(source);
  if (from.rowCount !== 1 || from.columnCount !== 1) throw new ExcelError("NotImplemented", "copyFrom several cells");
  const formula = sheet.formula(from);
  if (formula === undefined) throw new ExcelError("NotImplemented", "copyFrom a cell without a formula");
  const first = cellRange(range);
  if (first.row !== from.row || first.column !== from.column) {
    throw new ExcelError("NotImplemented", "copyFrom a cell elsewhere");
  }
  writable(sheet).fillFormula(range, formula);
}
