/** Formula results of a workbook's state, and conditions of its conditional formats. Nothing here changes the state. */
import type { CellAddress, RangeAddress } from "../../model/address";
import type { CellValue } from "../../model/grid";
import type { PlainDate } from "../../model/plainDate";
import { toSerial } from "../../model/plainDate";
import { calculateInParts, type CalculatorOf } from "./calculateInParts";
import { createCalculator, type CalculationCell, type CalculationSheet, type Calculator } from "./xlsxLibrary";
import { storedCell, usedRange, type StoredCell, type StoredSheet, type WorkbookState } from "./state";
import { createPlainCounts, type PlainCounts } from "./plainCounts";
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

/** What a workbook remembers from one calculation to the next. */
export interface CalculationMemory {
  readonly formulas: CalculatorOf;
  readonly conditions: Calculator;
  /** A1 form of each formula cell, good as long as the tables are the same. */
  a1: { readonly tables: string; readonly formulas: WeakMap<StoredCell, string> };
}

function calculators(): CalculatorOf {
  const known = new Map<number, Calculator>();
  return (part) => {
    const calculator = known.get(part) ?? createCalculator();
    known.set(part, calculator);
    return calculator;
  };
}

export function createCalculationMemory(): CalculationMemory {
  return {
    formulas: calculators(),
    conditions: createCalculator(),
    a1: { tables: "", formulas: new WeakMap() },
  };
}

/** Calculates every formula of the workbook. */
export function calculateWorkbook(state: WorkbookState, today: PlainDate, memory: CalculationMemory): Calculation {
  const tables = referencedTables(state.sheets);
  const key = JSON.stringify(tables);
  if (memory.a1.tables !== key) memory.a1 = { tables: key, formulas: new WeakMap() };
  const results = new Map<number, Map<number, CellValue>>();
  const counts = createPlainCounts(state.sheets);
  const sheets = state.sheets.map((sheet): CalculationSheet => {
    const own = new Map<number, CellValue>();
    results.set(sheet.id, own);
    return calculationSheet(sheet, {
      cells: formulaCells(sheet, { tables, counts, memory }),
      write: (cell, value) => own.set(cellKey(cell), value),
    });
  });
  if (sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined))) {
    calculateInParts({ sheets, names: state.names, todaySerial: toSerial(today) }, memory.formulas);
  }
  return results;
}

interface FormulaContext {
  readonly tables: readonly ReferencedTable[];
  readonly counts: PlainCounts;
  readonly memory: CalculationMemory;
}

function formulaCells(sheet: StoredSheet, { tables, counts, memory }: FormulaContext): CalculationCell[] {
  const { formulas } = memory.a1;
  return cellsOf(sheet, (cell, { row, column }) => {
    const { value, formula: stored } = cell;
    if (stored === undefined) return { row, column, value };
    const formula =
      formulas.get(cell) ?? toA1Formula(stored, { sheet: sheet.name, cell: { row, column }, tables }).slice(1);
    formulas.set(cell, formula);
    return { row, column, value, formula: counts(formula, sheet) };
  });
}

/** Every cell with a value or a formula, or only those of some rows. */
export function cellsOf(
  sheet: StoredSheet,
  read: (cell: StoredCell, address: CellAddress) => CalculationCell,
  only?: ReadonlySet<number>,
): CalculationCell[] {
  const cells: CalculationCell[] = [];
  for (const row of only ?? sheet.rows.keys()) {
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      if (cell.value !== null || cell.formula !== undefined) cells.push(read(cell, { row, column }));
    }
  }
  return cells;
}

export function calculationSheet(
  sheet: StoredSheet,
  parts: Pick<CalculationSheet, "cells" | "write">,
): CalculationSheet {
  const range = usedRange(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    hiddenRows: sheet.hiddenRows,
    ...(range === undefined ? {} : { range }),
    ...parts,
  };
}
