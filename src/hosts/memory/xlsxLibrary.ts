/** The one door to the spreadsheet library: files in and out, and calculation. */
import { Workbook } from "@cj-tech-master/excelts";
import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import {
  calculateFormulas,
  installFormulaEngine,
  parse,
  tokenize,
  type CellLike,
  type DefinedNameEntry,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import type { CellAddress, RangeAddress } from "../../model/address";
import type { CellValue } from "../../model/grid";
import type { StoredName } from "./state";

export type {
  Alignment,
  Borders,
  Cell as LibraryCell,
  CellValue as LibraryValue,
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  DataValidation,
  Fill,
  Font,
  Style,
  Row as LibraryRow,
  Workbook as LibraryWorkbook,
  Worksheet as LibrarySheet,
} from "@cj-tech-master/excelts";

// A workbook with a chart does not load, and names with formulas are not read, before these are installed.
installChartSupport();
installFormulaEngine();

/**
 * In browsers the library compresses bytes by an encoder of its own, which makes unreadable files of some long sheets.
 * So its workbooks are stored as they are, and packages are made of blobs: those the platform compresses.
 */
const STORED = 0;

export function emptyLibraryWorkbook(): Workbook {
  return new Workbook();
}

export async function readLibraryWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

export async function libraryWorkbookBytes(workbook: Workbook): Promise<Uint8Array> {
  return workbook.xlsx.writeBuffer({ validate: false, zip: { level: STORED } });
}

/** The parts of an .xlsx package by path. */
export async function readParts(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for await (const entry of unzip(bytes).entries()) {
    if (entry.type === "file") parts.set(entry.path, await entry.bytes());
  }
  return parts;
}

export async function writeParts(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const archive = zip();
  for (const [path, bytes] of parts) archive.add(path, new Blob([new Uint8Array(bytes)]));
  return archive.bytes();
}

/** The library's types promise lists that a loaded file may lack. */
export function listOf<T>(list: readonly T[] | undefined): readonly T[] {
  return list ?? [];
}

/** Whether Excel would accept the formula ("=" in front) as one. */
export function isFormula(formula: string): boolean {
  try {
    parse(tokenize(formula.slice(1)));
    return true;
  } catch {
    // The parser has no other answer for text that is no formula.
    return false;
  }
}

const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#N/A",
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#CALC!",
  "#SPILL!",
]);

/** Whether the text is one of Excel's error values. */
export function isErrorText(text: string): boolean {
  return ERROR_TEXTS.has(text);
}

export interface CalculationCell extends CellAddress {
  readonly value: CellValue;
  /** Without "="; A1 references only. */
  readonly formula?: string;
}

export interface CalculationSheet {
  readonly id: number;
  readonly name: string;
  readonly range?: RangeAddress;
  readonly hiddenRows: ReadonlySet<number>;
  readonly cells: readonly CalculationCell[];
  /** Takes the result of each formula cell, and the values that arrays spill into other cells. */
  readonly write: (cell: CellAddress, value: CellValue) => void;
}

export interface CalculationInput {
  readonly sheets: readonly CalculationSheet[];
  readonly names: readonly StoredName[];
  readonly todaySerial: number;
}

/** Calculates all formulas and hands each result to its sheet's `write`. */
export type Calculator = (input: CalculationInput) => void;

/** A calculator remembers what it parsed, so a workbook keeps one for its formulas. */
export function createCalculator(): Calculator {
  let input: CalculationInput = { sheets: [], names: [], todaySerial: 0 };
  let worksheets: WorksheetLike[] = [];
  const entries = (): DefinedNameEntry[] => input.names.map((name) => nameEntry(name, input.sheets));
  const today = { minArity: 0, maxArity: 0, invoke: () => ({ kind: NUMBER, value: input.todaySerial }) };
  const workbook: WorkbookLike = {
    get worksheets() {
      return worksheets;
    },
    getWorksheet: (id) => worksheets.find((sheet) => sheet.id === id || sheet.name === id),
    definedNames: { getAllEntries: entries, getAllNames: entries },
    userFunctions: new Map([
      ["TODAY", today],
      ["NOW", today],
    ]),
  };
  return (next) => {
    input = next;
    worksheets = next.sheets.map(worksheetFor);
    calculateFormulas(workbook);
  };
}

/** The library's kinds of values (`ValueTypeLike`, `RVKind`), which it does not export. */
const NUMBER = 1;
const CELL_TYPE = { null: 0, number: 2, formula: 6 } as const;

function nameEntry({ name, refersTo, sheetId }: StoredName, sheets: readonly CalculationSheet[]): DefinedNameEntry {
  const position = sheets.findIndex(({ id }) => id === sheetId);
  return { name, ranges: [refersTo], ...(position < 0 ? {} : { localSheetId: position }) };
}

function worksheetFor({ id, name, range, hiddenRows, cells, write }: CalculationSheet): WorksheetLike {
  const rows = new Map<number, Map<number, CellLike>>();
  for (const cell of cells) {
    const row = rows.get(cell.row + 1) ?? new Map<number, CellLike>();
    rows.set(cell.row + 1, row);
    row.set(cell.column + 1, cellFor(cell, write));
  }
  for (const hidden of hiddenRows) if (!rows.has(hidden + 1)) rows.set(hidden + 1, new Map());
  const findCell = (row: number, column: number): CellLike | undefined => rows.get(row)?.get(column);
  return {
    id,
    name,
    dimensions: range ? dimensionsOf(range) : null,
    eachRow: (...args: unknown[]) => {
      const visit = args.at(-1) as (row: RowLike, rowNumber: number) => void;
      for (const [number, row] of rows) visit(rowFor(row, hiddenRows.has(number - 1)), number);
    },
    findCell,
    getCell: (row, column) =>
      findCell(row, column) ?? cellFor({ row: row - 1, column: column - 1, value: null }, write),
  };
}

function dimensionsOf({ row, column, rowCount, columnCount }: RangeAddress): NonNullable<WorksheetLike["dimensions"]> {
  return { top: row + 1, left: column + 1, bottom: row + rowCount, right: column + columnCount };
}

function rowFor(row: ReadonlyMap<number, CellLike>, hidden: boolean): RowLike {
  return {
    hidden,
    eachCell: (...args: unknown[]) => {
      const visit = args.at(-1) as (cell: CellLike, column: number) => void;
      for (const [column, cell] of row) visit(cell, column);
    },
  };
}

function cellFor(cell: CalculationCell, write: CalculationSheet["write"]): CellLike {
  return new CalculatedCell(cell, write);
}

const NO_MODEL = {};

/** A class because there are tens of thousands: closures would cost each cell its own functions. */
class CalculatedCell implements CellLike {
  readonly row: number;
  readonly col: number;
  readonly model = NO_MODEL;
  readonly #cell: CalculationCell;
  readonly #write: CalculationSheet["write"];

  constructor(cell: CalculationCell, write: CalculationSheet["write"]) {
    this.row = cell.row + 1;
    this.col = cell.column + 1;
    this.#cell = cell;
    this.#write = write;
  }

  get type(): number {
    const { value, formula } = this.#cell;
    if (formula !== undefined) return CELL_TYPE.formula;
    return value === null ? CELL_TYPE.null : CELL_TYPE.number;
  }

  get formula(): string {
    return this.#cell.formula ?? "";
  }

  get value(): unknown {
    return libraryValue(this.#cell.value);
  }

  /** The library sets a value where an array spills to. */
  set value(spilled: unknown) {
    this.#write(this.#cell, plainValue(spilled));
  }

  get result(): CellLike["result"] {
    return libraryValue(this.#cell.value) ?? undefined;
  }

  set result(result: CellLike["result"]) {
    this.#write(this.#cell, plainValue(result));
  }
}

function libraryValue(value: CellValue): string | number | boolean | { error: string } | null {
  return typeof value === "string" && isErrorText(value) ? { error: value } : value;
}

/** A library's result as a cell's value; an empty result shows as 0, as in Excel. */
function plainValue(result: unknown): CellValue {
  if (result === undefined || result === null) return 0;
  if (typeof result === "number" || typeof result === "string" || typeof result === "boolean") return result;
  return typeof result === "object" && "error" in result ? String(result.error) : null;
}
