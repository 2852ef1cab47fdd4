/** Formula results of a workbook's state, and conditions of its conditional formats. Nothing here changes the state. */
import type { CellAddress, RangeAddress } from "../../model/address";
import type { CellValue } from "../../model/grid";
import type { PlainDate } from "../../model/plainDate";
import { toSerial } from "../../model/plainDate";
import { shiftFormula } from "./formulaText";
import { calculate, isErrorText, type CalculationCell, type CalculationSheet } from "./xlsxLibrary";
import { storedCell, usedRange, type StoredCell, type StoredSheet, type WorkbookState } from "./state";
import { toA1Formula, type ReferencedTable } from "./structuredReferences";

export type Results = ReadonlyMap<number, CellValue>;

/** Results by sheet id and cell; cells that a dynamic array spills into are among them. */
export type Calculation = ReadonlyMap<number, Results>;

export function cellKey({ row, column }: CellAddress): number {
  return row * 16_384 + column;
}

/** Every table of the workbook as references see it, with its column names as they stand in its header row. */
export function referencedTables(sheets: readonly StoredSheet[]): ReferencedTable[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, range, hasTotals }) => ({
      name,
      sheet: sheet.name,
      range,
      hasTotals,
      columns: columnNames(sheet, range),
    })),
  );
}

export function columnNames(sheet: StoredSheet, { row, column, columnCount }: RangeAddress): string[] {
  return Array.from({ length: columnCount }, (_, index) =>
    String(storedCell(sheet, { row, column: column + index }).value ?? ""),
  );
}

/** Calculates every formula of the workbook. */
export function calculateWorkbook(state: WorkbookState, today: PlainDate): Calculation {
  const tables = referencedTables(state.sheets);
  const results = new Map<number, Map<number, CellValue>>();
  const sheets = state.sheets.map((sheet): CalculationSheet => {
    const own = new Map<number, CellValue>();
    results.set(sheet.id, own);
    return calculationSheet(sheet, {
      cells: formulaCells(sheet, tables),
      write: (cell, value) => own.set(cellKey(cell), value),
    });
  });
  if (sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined))) {
    calculate({ sheets, names: state.names, todaySerial: toSerial(today) });
  }
  return results;
}

function formulaCells(sheet: StoredSheet, tables: readonly ReferencedTable[]): CalculationCell[] {
  return cellsOf(sheet, (cell, address) => {
    if (cell.formula === undefined) return { ...address, value: cell.value };
    const formula = toA1Formula(cell.formula, { sheet: sheet.name, cell: address, tables }).slice(1);
    return { ...address, value: cell.value, formula };
  });
}

function cellsOf(sheet: StoredSheet, read: (cell: StoredCell, address: CellAddress) => CalculationCell): CalculationCell[] {
  const cells: CalculationCell[] = [];
  for (const [row, stored] of sheet.rows) {
    for (const [column, cell] of stored) {
      if (cell.value !== null || cell.formula !== undefined) cells.push(read(cell, { row, column }));
    }
  }
  return cells;
}

function calculationSheet(sheet: StoredSheet, parts: Pick<CalculationSheet, "cells" | "write">): CalculationSheet {
  const range = usedRange(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    hiddenRows: sheet.hiddenRows,
    ...(range === undefined ? {} : { range }),
    ...parts,
  };
}

/** A question that a conditional format asks of one cell: its formula as it reads there. */
export interface Condition {
  readonly row: number;
  readonly formula: string;
}

/** The formula of a conditional format as it reads in one cell of its range. */
export function conditionAt(format: { range: RangeAddress; formula: string }, cell: CellAddress): string {
  return shiftFormula(format.formula, { row: cell.row - format.range.row, column: cell.column - format.range.column });
}

/** Far to the right of anything people write: conditions are calculated there, each in the row it is asked for. */
const SCRATCH_COLUMN = 16_000;

/** Which conditions hold on a sheet, in their order. All else is taken as already calculated. */
export function evaluateConditions(
  conditions: readonly Condition[],
  { state, calculation, sheetId, today }: { state: WorkbookState; calculation: Calculation; sheetId: number; today: PlainDate },
): boolean[] {
  const held = new Map<number, boolean>();
  const nextColumn = new Map<number, number>();
  const places = conditions.map(({ row }): CellAddress => {
    const column = nextColumn.get(row) ?? SCRATCH_COLUMN;
    nextColumn.set(row, column + 1);
    return { row, column };
  });
  const sheets = state.sheets.map((sheet) => {
    const cells = cellsOf(sheet, (cell, address) => ({
      ...address,
      value: cell.formula === undefined ? cell.value : (calculation.get(sheet.id)?.get(cellKey(address)) ?? null),
    }));
    if (sheet.id !== sheetId) return calculationSheet(sheet, { cells, write: () => undefined });
    const asked = conditions.map(({ formula }, index) => ({
      ...(places[index] ?? { row: 0, column: 0 }),
      value: null,
      formula: formula.slice(1),
    }));
    return calculationSheet(sheet, {
      cells: [...cells, ...asked],
      write: (cell, value) => held.set(cellKey(cell), holds(value)),
    });
  });
  calculate({ sheets, names: state.names, todaySerial: toSerial(today) });
  return places.map((place) => held.get(cellKey(place)) ?? false);
}

function holds(value: CellValue): boolean {
  if (typeof value === "string") return !isErrorText(value) && value.toLowerCase() === "true";
  return value !== null && value !== 0 && value !== false;
}
