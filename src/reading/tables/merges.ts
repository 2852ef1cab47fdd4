/** Which merge covers a cell, found in one step whatever their number. */
import type { RangeAddress } from "../../model/address";
import type { Grid, GridCell } from "../../model/grid";

type MergeIndex = ReadonlyMap<number, RangeAddress>;

const indexes = new WeakMap<Grid, MergeIndex>();

/** The merge that covers a cell, its first cell included. */
export function mergeAt(grid: Grid, row: number, column: number): RangeAddress | undefined {
  if (grid.merges.length === 0) return undefined;
  const index = indexes.get(grid) ?? indexMerges(grid);
  indexes.set(grid, index);
  return index.get(row * grid.columnCount + column);
}

/** The cell that people see at a place: where a merge covers it, the merge's first cell. */
export function seenCell(grid: Grid, row: number, column: number): GridCell | undefined {
  const merge = mergeAt(grid, row, column);
  return grid.rows[merge?.row ?? row]?.cells[merge?.column ?? column];
}

/** Whether the row above and this one share a cell here. */
export function isMergedUp(grid: Grid, row: number, column: number): boolean {
  const merge = mergeAt(grid, row, column);
  return merge !== undefined && merge.row < row;
}

function indexMerges({ merges, rows, columnCount }: Grid): MergeIndex {
  const index = new Map<number, RangeAddress>();
  // Merges of a sound sheet do not overlap, so together they have no more cells than the grid.
  let budget = rows.length * columnCount;
  for (const merge of merges) {
    const rowCount = Math.min(merge.rowCount, rows.length - merge.row);
    const width = Math.min(merge.columnCount, columnCount - merge.column);
    budget -= Math.max(0, rowCount) * Math.max(0, width);
    if (budget < 0) break;
    for (let down = 0; down < rowCount; down++) {
      for (let right = 0; right < width; right++) {
        index.set((merge.row + down) * columnCount + merge.column + right, merge);
      }
    }
  }
  return index;
}
