import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import { rangeBetween, rangeContains, type CellAddress, type RangeAddress } from "../../../src/model/address";

/** The smallest range that holds every cell with a value or a formula, within a range where one is given. */
export function filledRange(sheet: MemorySheet, within?: RangeAddress): RangeAddress | undefined {
  let first: CellAddress | undefined;
  let last: CellAddress | undefined;
  for (const [row, cells] of sheet.stored.rows) {
    for (const [column, { value, formula }] of cells) {
      if (value === null && formula === undefined) continue;
      if (within && !rangeContains(within, { row, column })) continue;
      first = first ? { row: Math.min(first.row, row), column: Math.min(first.column, column) } : { row, column };
      last = last ? { row: Math.max(last.row, row), column: Math.max(last.column, column) } : { row, column };
    }
  }
  return first && last ? rangeBetween(first, last) : undefined;
}
