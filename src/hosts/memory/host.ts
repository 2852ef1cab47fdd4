/** The host of the workbench and the command line: the port over a workbook in memory. */
import { cellRange, rangeContains, rangeToA1, type CellAddress, type RangeAddress } from "../../model/address";
import type { CellEdit, Host, RangeTarget, SheetInfo, WriteReceipt } from "../../model/host";
import { failure, success, type Outcome } from "../../model/outcome";
import type { SheetModel } from "../../model/sheet";
import type { RangeContent } from "../../model/source";
import { findModelProblem, playSheets } from "./playSheet";
import type { MemorySheet } from "./sheet";
import { MAX_TEXT_LENGTH } from "./state";
import { updateTable, updateTables } from "./updateTable";
import type { MemoryWorkbook } from "./workbook";

export function createMemoryHost(workbook: MemoryWorkbook): Host {
  return {
    kind: "memory",
    readRange: (target) => Promise.resolve(readRange(workbook, target)),
    listSheets: () => Promise.resolve(success(workbook.sheets().map((sheet) => sheetInfo(workbook, sheet)))),
    findTables: () => Promise.resolve(success(workbook.sheets().flatMap(({ tables }) => tables))),
    write: (models) => Promise.resolve(write(workbook, models)),
    writeCells: (edits) => Promise.resolve(writeCells(workbook, edits)),
    updateTable: (update) => Promise.resolve(updateTable(workbook, update)),
    updateTables: (updates) => Promise.resolve(updateTables(workbook, updates)),
    select: (sheet, range) => Promise.resolve(select(workbook, sheet, range)),
    watch: (listener) => Promise.resolve(success(workbook.subscribe(listener))),
    undo: () => {
      workbook.undo();
      return Promise.resolve(success(undefined));
    },
  };
}

function sheetInfo(workbook: MemoryWorkbook, { name, valuesRange }: MemorySheet): SheetInfo {
  const active = name === workbook.activeSheet;
  return { name, active, ...(valuesRange === undefined ? {} : { usedRange: valuesRange }) };
}

function readRange(workbook: MemoryWorkbook, target: RangeTarget): Outcome<RangeContent> {
  const name = target.kind === "sheet" ? target.sheet : workbook.activeSheet;
  const sheet = workbook.sheet(name);
  if (!sheet) return failure("sheet-missing", { place: name });
  const used = sheet.valuesRange;
  const range = target.kind === "selection" ? used && intersection(used, workbook.selection) : used;
  return range ? success(contentOf(sheet, range)) : failure("empty-source", { place: sheet.name });
}

function contentOf(sheet: MemorySheet, range: RangeAddress): RangeContent {
  const read = <T>(cell: (address: CellAddress) => T): T[][] =>
    Array.from({ length: range.rowCount }, (_, row) =>
      Array.from({ length: range.columnCount }, (_unused, column) =>
        cell({ row: range.row + row, column: range.column + column }),
      ),
    );
  const { hiddenRows } = sheet.stored;
  return {
    sheet: sheet.name,
    topLeft: { row: range.row, column: range.column },
    values: read((cell) => sheet.value(cell)),
    texts: read((cell) => sheet.text(cell)),
    formulas: read((cell) => sheet.formula(cell) ?? ""),
    numberFormats: read((cell) => sheet.numberFormat(cell)),
    merges: sheet.merges
      .filter((merge) => rangeContains(range, merge))
      .map((merge) => ({ ...merge, row: merge.row - range.row, column: merge.column - range.column })),
    hiddenRows: [...hiddenRows]
      .map((row) => row - range.row)
      .filter((row) => row >= 0 && row < range.rowCount)
      .sort((a, b) => a - b),
  };
}

function intersection(a: RangeAddress, b: RangeAddress): RangeAddress | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

function write(workbook: MemoryWorkbook, models: readonly SheetModel[]): Outcome<WriteReceipt> {
  for (const model of models) {
    const checked = findModelProblem(model);
    if (!checked.ok) return checked;
  }
  return workbook.transaction(() => {
    const sheets = playSheets(workbook, models);
    const [first] = sheets;
    if (first) workbook.activate(first.name);
    return success({ sheets });
  }, "host");
}

function writeCells(workbook: MemoryWorkbook, edits: readonly CellEdit[]): Outcome<void> {
  return workbook.transaction(() => {
    for (const { sheet: name, cell, value, formula } of edits) {
      const sheet = workbook.sheet(name);
      if (!sheet) return failure("sheet-missing", { place: name });
      if (sheet.isProtected) return failure("sheet-protected", { place: sheet.name });
      if (typeof value === "string" && value.length > MAX_TEXT_LENGTH) {
        return failure("text-too-long", { place: `${sheet.name}!${rangeToA1(cellRange(cell))}` });
      }
      if (formula === undefined) sheet.setValues(cellRange(cell), [[value]]);
      else sheet.setFormulas(cellRange(cell), [[formula]]);
    }
    return success(undefined);
  }, "host");
}

function select(workbook: MemoryWorkbook, name: string, range: RangeAddress): Outcome<void> {
  const sheet = workbook.sheet(name);
  if (!sheet) return failure("sheet-missing", { place: name });
  workbook.select(sheet.name, range);
  return success(undefined);
}
