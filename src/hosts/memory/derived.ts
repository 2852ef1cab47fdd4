/** What follows from a state and is not stored in it: results, conditions that hold, styles shown, heights. */
import { rangeContains, type CellAddress } from "../../model/address";
import type { CellValue } from "../../model/grid";
import type { PlainDate } from "../../model/plainDate";
import type { CellStyle } from "../../model/sheet";
import { calculateWorkbook, cellKey, createCalculationMemory, referencedTables } from "./calculation";
import type { Calculation, CalculationMemory } from "./calculation";
import { conditionAt, evaluateConditions, type Condition } from "./conditions";
import { rowPixels } from "./layout";
import { formatValue } from "./numberFormat";
import { storedCell, type StoredRow, type StoredSheet, type WorkbookState } from "./state";
import { toFileFormula, toShownFormula, type ReferencedTable } from "./structuredReferences";
import { tableStyleAt } from "./tableStyle";

/** Conditions are asked for in blocks of rows: what a window shows takes one or two calculations. */
const BLOCK_ROWS = 128;

/** What outlives a state: rows and cells are the same objects in the next one unless they changed. */
export interface Memory {
  readonly calculation: CalculationMemory;
  readonly heights: WeakMap<StoredRow, KnownHeight>;
}

interface KnownHeight {
  readonly sheet: Pick<StoredSheet, "columnWidths" | "hiddenColumns" | "merges">;
  readonly pixels: number;
}

export function createMemory(): Memory {
  return { calculation: createCalculationMemory(), heights: new WeakMap() };
}

/** Lazily computed facts of one state; a new state gets a new one. */
export class Derived {
  readonly #state: WorkbookState;
  readonly #today: PlainDate;
  readonly #memory: Memory;
  #calculation: Calculation | undefined;
  #tables: readonly ReferencedTable[] | undefined;
  readonly #conditions = new Map<string, ReadonlyMap<string, boolean>>();

  constructor(state: WorkbookState, today: PlainDate, memory: Memory) {
    this.#state = state;
    this.#today = today;
    this.#memory = memory;
  }

  value(sheet: StoredSheet, cell: CellAddress): CellValue {
    const stored = storedCell(sheet, cell);
    if (stored.formula === undefined && stored.value !== null) return stored.value;
    const results = this.#results().get(sheet.id);
    return results?.get(cellKey(cell)) ?? stored.value;
  }

  /** The formula with short structured references, whatever form it was given in. */
  shownFormula(sheet: StoredSheet, cell: CellAddress): string | undefined {
    const { formula } = storedCell(sheet, cell);
    if (formula === undefined) return undefined;
    this.#tables ??= referencedTables(this.#state.sheets);
    if (this.#tables.length === 0) return formula;
    const place = { sheet: sheet.name, cell, tables: this.#tables };
    return toShownFormula(toFileFormula(formula, place), place);
  }

  style(sheet: StoredSheet, cell: CellAddress): CellStyle {
    const own = { ...tableStyleAt(sheet, cell), ...storedCell(sheet, cell).style };
    const formats = sheet.conditionalFormats.filter(({ range }) => rangeContains(range, cell));
    if (formats.length === 0) return own;
    const held = this.#block(sheet, cell.row);
    let shown: CellStyle = {};
    for (const format of formats) {
      if (held.get(conditionKey({ row: cell.row, formula: conditionAt(format, cell) })) !== true) continue;
      shown = { ...format.style, ...shown };
      if (format.stopIfTrue) break;
    }
    return { ...own, ...shown };
  }

  rowPixels(sheet: StoredSheet, row: number): number {
    const cells = sheet.rows.get(row);
    if (!cells || sheet.rowHeights.has(row) || sheet.hiddenRows.has(row)) return this.#fittingPixels(sheet, row);
    const known = this.#memory.heights.get(cells);
    if (known && hasSameColumns(known.sheet, sheet)) return known.pixels;
    const pixels = this.#fittingPixels(sheet, row);
    // The text of a formula may change while its cell does not.
    const isFixed = [...cells.values()].every(({ formula, style }) => formula === undefined || style.wrap !== true);
    if (isFixed) this.#memory.heights.set(cells, { sheet, pixels });
    return pixels;
  }

  #fittingPixels(sheet: StoredSheet, row: number): number {
    return rowPixels(sheet, row, (column, { style }) =>
      formatValue(this.value(sheet, { row, column }), style.numberFormat),
    );
  }

  #results(): Calculation {
    this.#calculation ??= calculateWorkbook(this.#state, this.#today, this.#memory.calculation);
    return this.#calculation;
  }

  #block(sheet: StoredSheet, row: number): ReadonlyMap<string, boolean> {
    const first = row - (row % BLOCK_ROWS);
    const key = `${sheet.id}:${first}`;
    const known = this.#conditions.get(key);
    if (known) return known;
    const conditions = blockConditions(sheet, first);
    const held = evaluateConditions([...conditions.values()], {
      state: this.#state,
      calculation: this.#results(),
      sheetId: sheet.id,
      today: this.#today,
      calculate: this.#memory.calculation.conditions,
    });
    const block = new Map([...conditions.keys()].map((name, index) => [name, held[index] ?? false]));
    this.#conditions.set(key, block);
    return block;
  }
}

function hasSameColumns(a: KnownHeight["sheet"], b: KnownHeight["sheet"]): boolean {
  return a.columnWidths === b.columnWidths && a.hiddenColumns === b.hiddenColumns && a.merges === b.merges;
}

function conditionKey({ row, formula }: Condition): string {
  return `${row}${formula}`;
}

/** Every distinct condition of the block: a rule on whole rows asks each row once, not each cell. */
function blockConditions(sheet: StoredSheet, first: number): Map<string, Condition> {
  const conditions = new Map<string, Condition>();
  for (const format of sheet.conditionalFormats) {
    const { range } = format;
    const end = Math.min(first + BLOCK_ROWS, range.row + range.rowCount);
    for (let row = Math.max(first, range.row); row < end; row += 1) {
      for (let column = range.column; column < range.column + range.columnCount; column += 1) {
        const condition = { row, formula: conditionAt(format, { row, column }) };
        conditions.set(conditionKey(condition), condition);
      }
    }
  }
  return conditions;
}
