/** Which conditional formats hold: their formulas calculated in scratch cells beside what is calculated already. */
import { rangeFromA1, type CellAddress, type RangeAddress } from "../../model/address";
import type { CellValue } from "../../model/grid";
import { toSerial, type PlainDate } from "../../model/plainDate";
import { cellKey, cellsOf, calculationSheet, type Calculation } from "./calculation";
import { formulaTokens, shiftFormula, type FormulaToken } from "./formulaText";
import type { StoredName, StoredSheet, WorkbookState } from "./state";
import { isErrorText, type CalculationCell, type Calculator } from "./xlsxLibrary";

/** A question that a conditional format asks of one cell: its formula as it reads there. */
export interface Condition {
  readonly row: number;
  readonly formula: string;
}

export interface ConditionContext {
  readonly state: WorkbookState;
  readonly calculation: Calculation;
  readonly sheetId: number;
  readonly today: PlainDate;
  readonly calculate: Calculator;
}

/** The formula of a conditional format as it reads in one cell of its range. */
export function conditionAt(format: { range: RangeAddress; formula: string }, cell: CellAddress): string {
  return shiftFormula(format.formula, { row: cell.row - format.range.row, column: cell.column - format.range.column });
}

/** Far to the right of anything people write: conditions are calculated there, each in the row it is asked for. */
const SCRATCH_COLUMN = 16_000;

/** Which conditions hold on a sheet, in their order. */
export function evaluateConditions(conditions: readonly Condition[], context: ConditionContext): boolean[] {
  const { state, sheetId } = context;
  const held = new Map<number, boolean>();
  const asked = scratchCells(conditions);
  const needed = neededRows(conditions, context);
  const sheets = state.sheets.map((sheet) => {
    const cells = valueCells(sheet, context, needed);
    if (sheet.id !== sheetId) return calculationSheet(sheet, { cells, write: () => undefined });
    return calculationSheet(sheet, {
      cells: [...cells, ...asked],
      write: (cell, value) => held.set(cellKey(cell), holds(value)),
    });
  });
  context.calculate({ sheets, names: state.names, todaySerial: toSerial(context.today) });
  return asked.map((cell) => held.get(cellKey(cell)) ?? false);
}

function scratchCells(conditions: readonly Condition[]): CalculationCell[] {
  const nextColumn = new Map<number, number>();
  return conditions.map(({ row, formula }) => {
    const column = nextColumn.get(row) ?? SCRATCH_COLUMN;
    nextColumn.set(row, column + 1);
    return { row, column, value: null, formula: formula.slice(1) };
  });
}

/** Rows that the conditions can look at, by sheet name; undefined: any row of any sheet. */
type NeededRows = ReadonlyMap<string, ReadonlySet<number>> | undefined;

/** Most rules look at their own row and at a few named cells: then most of the workbook need not be handed over. */
function neededRows(conditions: readonly Condition[], { state, sheetId }: ConditionContext): NeededRows {
  const own = state.sheets.find(({ id }) => id === sheetId)?.name ?? "";
  const rows = new Map<string, Set<number>>();
  for (const token of conditions.flatMap(({ formula }) => formulaTokens(formula))) {
    const places = placesOf(token, own, state.names);
    if (!places) return undefined;
    for (const { sheet, row } of places) rows.set(sheet, (rows.get(sheet) ?? new Set()).add(row));
  }
  return rows;
}

interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** The rows that a token points to; undefined where it may be more than single rows. */
function placesOf({ kind, text }: FormulaToken, own: string, names: readonly StoredName[]): RowPlace[] | undefined {
  if (kind === "sheet" || kind === "bracket" || text === ":") return undefined;
  if (kind === "reference") {
    const range = rangeFromA1(text);
    return range && [{ sheet: own, row: range.row }];
  }
  const key = text.toLowerCase();
  const meant = kind === "word" ? names.filter(({ name }) => name.toLowerCase() === key) : [];
  return rowPlaces(meant.map(({ refersTo }) => namedPlace(refersTo)));
}

function rowPlaces(places: readonly (RowPlace | undefined)[]): RowPlace[] | undefined {
  const known = places.filter((place) => place !== undefined);
  return known.length === places.length ? known : undefined;
}

function namedPlace(refersTo: string): RowPlace | undefined {
  const range = rangeFromA1(refersTo);
  const sheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo);
  if (range?.rowCount !== 1 || !sheet) return undefined;
  return { sheet: sheet[1]?.replaceAll("''", "'") ?? sheet[2] ?? "", row: range.row };
}

function valueCells(sheet: StoredSheet, { calculation }: ConditionContext, needed: NeededRows): CalculationCell[] {
  const results = calculation.get(sheet.id);
  return cellsOf(
    sheet,
    (cell, { row, column }) => ({
      row,
      column,
      value: cell.formula === undefined ? cell.value : (results?.get(cellKey({ row, column })) ?? null),
    }),
    needed && (needed.get(sheet.name) ?? new Set()),
  );
}

function holds(value: CellValue): boolean {
  if (typeof value === "string") return !isErrorText(value) && value.toLowerCase() === "true";
  return value !== null && value !== 0 && value !== false;
}
