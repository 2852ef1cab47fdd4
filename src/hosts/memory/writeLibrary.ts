/** From a state to the library's workbook: only what differs from the loaded file is written. */
import { cellToA1, rangeContains, rangeToA1 } from "../../model/address";
import type { CellValue } from "../../model/grid";
import type { CellStyle } from "../../model/sheet";
import { columnNames, referencedTables } from "./calculation";
import { formulaTokens } from "./formulaText";
import { charactersToPixels, pixelsToPoints } from "./layout";
import { toLibraryStyle } from "./libraryStyle";
import { fileRows, repairRules } from "./readLibrary";
import {
  EMPTY_CELL,
  storedCell,
  type StoredCell,
  type StoredSheet,
  type StoredTable,
  type WorkbookState,
} from "./state";
import { toFileFormula, type ReferencedTable } from "./structuredReferences";
import { writeSheetParts, type PartsWriter } from "./writeParts";
import type { SaveContext } from "./saveContext";
import {
  isErrorText,
  listOf,
  type LibraryCell,
  type LibrarySheet,
  type LibraryValue,
  type LibraryWorkbook,
} from "./xlsxLibrary";

interface SheetWriter extends SaveContext, PartsWriter {
  readonly tables: readonly ReferencedTable[];
  /** One library style for all cells of one style: the library writes shared ones much faster. */
  readonly styles: Map<CellStyle, LibraryCell["style"]>;
}

export function writeSheets(library: LibraryWorkbook, state: WorkbookState, context: SaveContext): void {
  repairRules(library);
  const kept = new Set(state.sheets.map(({ name }) => name));
  for (const sheet of [...library.worksheets]) if (!kept.has(sheet.name)) library.removeWorksheet(sheet.id);
  const tables = referencedTables(state.sheets);
  for (const sheet of state.sheets) {
    const loaded = context.file?.state.sheets.find(({ id }) => id === sheet.id);
    const target = library.getWorksheet(sheet.name) ?? library.addWorksheet(sheet.name);
    writeSheet({ ...context, target, sheet, loaded, tables, styles: new Map() });
  }
  writeNames(library, state, context);
  const activeTab = Math.max(
    0,
    state.sheets.findIndex(({ name }) => name === state.activeSheet),
  );
  const [view] = listOf(library.views);
  library.views = [
    { x: 0, y: 0, width: 28_800, height: 15_000, visibility: "visible", ...view, firstSheet: 0, activeTab },
  ];
}

function writeSheet(writer: SheetWriter): void {
  const { sheet, loaded } = writer;
  if (sheet.tables !== loaded?.tables) writeTables(writer);
  writeCells(writer);
  if (sheet.merges !== loaded?.merges) writeMerges(writer);
  writeColumns(writer);
  writeRows(writer);
  writeHiddenRows(writer);
  writeSheetParts(writer);
}

/** New tables first: the library writes their cells, which ours then replace. */
function writeTables({ target, sheet, loaded }: SheetWriter): void {
  for (const table of loaded?.tables ?? []) if (!sheet.tables.includes(table)) target.removeTable(table.name);
  for (const table of sheet.tables) if (!loaded?.tables.includes(table)) addTable(target, sheet, table);
}

/** The library's table covers the totals row as data: `patchBeforeSave` writes the part as it must be. */
function addTable(target: LibrarySheet, sheet: StoredSheet, table: StoredTable): void {
  const { name, range } = table;
  target.addTable({
    name,
    ref: cellToA1(range),
    headerRow: true,
    totalsRow: false,
    style: table.theme === undefined ? {} : { theme: table.theme, showRowStripes: table.bandedRows },
    columns: columnNames(sheet, range).map((column) => ({ name: column, filterButton: table.showFilter })),
    rows: Array.from({ length: range.rowCount - 1 }, () => Array.from({ length: range.columnCount }, () => null)),
  });
}

function writeCells(writer: SheetWriter): void {
  const { target, sheet, loaded } = writer;
  for (const [row, cells] of loaded?.rows ?? []) {
    for (const column of cells.keys()) {
      if (sheet.rows.get(row)?.has(column) !== true) clearCell(target.getCell(row + 1, column + 1));
    }
  }
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) writeCell(writer, { row, column, cell });
  }
}

function clearCell(cell: LibraryCell): void {
  if (!cell.isMerged || cell.master === cell) cell.value = null;
  cell.style = {};
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: StoredCell;
}

function writeCell(writer: SheetWriter, placed: PlacedCell): void {
  const { row, column, cell } = placed;
  const own = writer.target.getCell(row + 1, column + 1);
  const before = writer.loaded ? storedCell(writer.loaded, placed) : EMPTY_CELL;
  const changed = cell.value !== before.value || cell.formula !== before.formula || isNewTable(writer, placed);
  if (cell.formula !== undefined) writeFormula(writer, { placed, own, changed });
  else if (changed) own.value = toLibraryValue(cell.value);
  if (cell.style === before.style) return;
  own.style = Object.keys(cell.style).length === 0 ? {} : libraryStyle(writer, cell, own);
}

/** On a new sheet nothing lies below our styles, so cells of one style share the library's. */
function libraryStyle({ loaded, styles }: SheetWriter, cell: StoredCell, own: LibraryCell): LibraryCell["style"] {
  if (loaded) return toLibraryStyle(cell.style, own.style);
  const known = styles.get(cell.style) ?? toLibraryStyle(cell.style);
  styles.set(cell.style, known);
  return known;
}

/** Cells of a table that is new in the library were emptied by it. */
function isNewTable({ sheet, loaded }: SheetWriter, cell: PlacedCell): boolean {
  return sheet.tables.some((table) => loaded?.tables.includes(table) !== true && rangeContains(table.range, cell));
}

/** A changed formula is written in the file's form; an unchanged one only gets its new result. */
function writeFormula(
  { sheet, tables, value }: SheetWriter,
  { placed, own, changed }: { placed: PlacedCell; own: LibraryCell; changed: boolean },
): void {
  const result = toLibraryValue(value(sheet, placed));
  if (!changed) {
    if (isResult(result)) own.result = result;
    return;
  }
  const formula = toFileFormula(placed.cell.formula ?? "", { sheet: sheet.name, cell: placed, tables }).slice(1);
  // A formula without a result is still a formula: whoever opens the file calculates it.
  own.value = { formula: withFilePrefixes(formula), ...(isResult(result) ? { result } : {}) };
}

type Result = LibraryCell["result"];

function isResult(value: LibraryValue): value is NonNullable<Result> {
  return value !== null && value !== undefined;
}

/** Functions younger than the file format carry a prefix there ([MS-XLSX] 2.2.2). */
const YOUNG_FUNCTIONS =
  /^(?:XLOOKUP|XMATCH|FILTER|UNIQUE|SORT|SORTBY|SEQUENCE|LET|IFS|SWITCH|CONCAT|TEXTJOIN|MAXIFS|MINIFS|IFNA|DAYS|ISOWEEKNUM|NUMBERVALUE|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|VSTACK|HSTACK|TAKE|DROP)$/i;

function withFilePrefixes(formula: string): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) =>
      kind === "word" && tokens[index + 1]?.text === "(" && YOUNG_FUNCTIONS.test(text) ? filePrefix(text) + text : text,
    )
    .join("");
}

function filePrefix(name: string): string {
  return /^(?:FILTER|SORT)$/i.test(name) ? "_xlfn._xlws." : "_xlfn.";
}

function toLibraryValue(value: CellValue): LibraryValue {
  return typeof value === "string" && isErrorText(value) ? ({ error: value } as LibraryValue) : value;
}

function writeMerges({ target, sheet, loaded }: SheetWriter): void {
  for (const range of loaded?.merges ?? []) if (!sheet.merges.includes(range)) target.unMergeCells(rangeToA1(range));
  for (const range of sheet.merges) {
    if (loaded?.merges.includes(range) !== true) target.mergeCellsWithoutStyle(rangeToA1(range));
  }
}

function writeColumns({ target, sheet, loaded }: SheetWriter): void {
  for (const [column, width] of sheet.columnWidths) {
    if (loaded?.columnWidths.get(column) !== width) target.getColumn(column + 1).width = charactersToPixels(width) / 7;
  }
  for (const column of new Set([...sheet.hiddenColumns, ...(loaded?.hiddenColumns ?? [])])) {
    target.getColumn(column + 1).hidden = sheet.hiddenColumns.has(column);
  }
}

/** Rows without a height of their own get the one their text needs, which Excel may fit anew. */
function writeRows({ target, sheet, loaded, rowPixels }: SheetWriter): void {
  // The library takes a loaded height for one set by hand unless it is told otherwise.
  for (const row of fileRows(target)) row.customHeight ??= false;
  for (const row of new Set([...sheet.rows.keys(), ...sheet.rowHeights.keys()])) {
    const own = target.getRow(row + 1);
    const height = sheet.rowHeights.get(row);
    const isSame = loaded !== undefined && sheet.rows.get(row) === loaded.rows.get(row);
    if (height !== undefined || !isSame || loaded.rowHeights.has(row)) {
      own.height = height ?? fittingPoints(sheet, row, rowPixels);
      own.customHeight = height !== undefined;
    }
  }
}

function writeHiddenRows({ target, sheet, loaded }: SheetWriter): void {
  for (const row of new Set([...sheet.hiddenRows, ...(loaded?.hiddenRows ?? [])])) {
    const own = target.getRow(row + 1);
    own.hidden = sheet.hiddenRows.has(row);
    // The library leaves out a row that has neither cells nor a height.
    own.customHeight = own.height !== undefined && own.customHeight !== false;
    own.height ??= DEFAULT_ROW_POINTS;
  }
}

/** A hidden row keeps the usual height for when it is shown again. */
function fittingPoints(sheet: StoredSheet, row: number, rowPixels: SaveContext["rowPixels"]): number {
  return sheet.hiddenRows.has(row) ? DEFAULT_ROW_POINTS : pixelsToPoints(rowPixels(sheet, row));
}

const DEFAULT_ROW_POINTS = 15;

function writeNames(library: LibraryWorkbook, state: WorkbookState, { file }: SaveContext): void {
  if (state.names === file?.state.names) return;
  const known = new Set((file?.state.names ?? []).map(({ name }) => name));
  const others = library.definedNames.model.filter(({ name }) => !known.has(name));
  library.definedNames.model = [
    ...others,
    ...state.names.map(({ name, refersTo, sheetId }) => {
      const position = state.sheets.findIndex(({ id }) => id === sheetId);
      return { name, ranges: [refersTo], rawText: refersTo, ...(position < 0 ? {} : { localSheetId: position }) };
    }),
  ];
}
