/** Copies one row of cells over the rows below it with everything that belongs to them, as Excel's "copy all" does. */
import type { RangeAddress } from "../../model/address";
import { shiftFormula } from "./formulaText";
import type { MemorySheet } from "./sheet";
import { storedCell } from "./state";
import type { MemoryWorkbook } from "./workbook";

/** `source` has one row and the width of `target`; choices and rules that end at it go on over the target. */
export function copyRow(
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
  source: RangeAddress,
  target: RangeAddress,
): void {
  const before = sheet.stored;
  sheet.changeCells(target, (_, { row, column }) => {
    const cell = storedCell(before, { row: source.row, column: source.column + column - target.column });
    if (cell.formula === undefined) return cell;
    const by = { row: row - source.row, column: target.column - source.column };
    return { ...cell, formula: shiftFormula(cell.formula, by) };
  });
  workbook.changeSheet(sheet.id, (stored) => ({
    ...stored,
    validations: stored.validations.map((each) => grown(each, source, target)),
    conditionalFormats: stored.conditionalFormats.map((each) => grown(each, source, target)),
  }));
}

function grown<T extends { readonly range: RangeAddress }>(rule: T, source: RangeAddress, target: RangeAddress): T {
  const { range } = rule;
  const endsThere = range.row + range.rowCount - 1 === source.row && target.row === source.row + 1;
  const isWithin =
    range.column >= source.column && range.column + range.columnCount <= source.column + source.columnCount;
  return endsThere && isWithin ? { ...rule, range: { ...range, rowCount: range.rowCount + target.rowCount } } : rule;
}
