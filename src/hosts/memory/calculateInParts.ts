/**
 * The library remembers ten thousand formulas and gives up those it forgot. A workbook of more is calculated part by part,
 * again and again, each part on the results of the others, until nothing changes.
 */
import type { CalculationCell, CalculationInput, CalculationSheet, Calculator } from "./xlsxLibrary";
import type { CellValue } from "../../model/grid";

const MOST_FORMULAS = 9_000;
/** Formulas of ours look at most this deep into each other from part to part. */
const MOST_ROUNDS = 6;

/** A calculator for each part: what it parsed stays good. */
export type CalculatorOf = (part: number) => Calculator;

export function calculateInParts(input: CalculationInput, calculatorOf: CalculatorOf): void {
  const count = input.sheets.reduce((sum, { cells }) => sum + cells.filter(isFormula).length, 0);
  if (count <= MOST_FORMULAS) {
    calculatorOf(0)(input);
    return;
  }
  const results = new Map<CalculationCell, CellValue>();
  const partOf = partition(input.sheets);
  const parts = Math.ceil(count / MOST_FORMULAS);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const changes = { count: 0 };
    for (let part = 0; part < parts; part++) {
      const sheets = input.sheets.map((sheet) =>
        sheetOfPart(
          sheet,
          (cell) => partOf.get(cell) === part,
          results,
          () => {
            changes.count += 1;
          },
        ),
      );
      calculatorOf(part)({ ...input, sheets });
    }
    if (changes.count === 0) break;
  }
}

function isFormula({ formula }: CalculationCell): boolean {
  return formula !== undefined;
}

/** Rows stay together: formulas of one row look at each other most. */
function partition(sheets: readonly CalculationSheet[]): ReadonlyMap<CalculationCell, number> {
  const formulas = sheets.flatMap(({ cells }) => cells.filter(isFormula));
  return new Map(formulas.map((cell, index) => [cell, Math.floor(index / MOST_FORMULAS)]));
}

function sheetOfPart(
  sheet: CalculationSheet,
  isOwn: (cell: CalculationCell) => boolean,
  results: Map<CalculationCell, CellValue>,
  onChange: () => void,
): CalculationSheet {
  const byPlace = new Map(sheet.cells.filter(isOwn).map((cell) => [placeOf(cell), cell]));
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      !isFormula(cell) || isOwn(cell)
        ? cell
        : { row: cell.row, column: cell.column, value: results.get(cell) ?? cell.value },
    ),
    write: (address, value) => {
      const cell = byPlace.get(placeOf(address));
      if (cell && results.get(cell) !== value) {
        results.set(cell, value);
        onChange();
      }
      sheet.write(address, value);
    },
  };
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * 16_384 + column;
}
