import type { Grid } from "../../model/grid";

/** The rows `[from, to)` as a grid of their own. */
export function rowsOfGrid({ rows, columnCount, merges }: Grid, from: number, to: number): Grid {
  return {
    rows: rows.slice(from, to),
    columnCount,
    merges: merges
      .filter(({ row, rowCount }) => row >= from && row + rowCount <= to)
      .map((merge) => ({ ...merge, row: merge.row - from })),
  };
}

/** The columns `[from, to)` as a grid of their own. */
export function columnsOfGrid({ rows, merges }: Grid, from: number, to: number): Grid {
  return {
    rows: rows.map(({ cells, hidden }) => ({ cells: cells.slice(from, to), hidden })),
    columnCount: to - from,
    merges: merges
      .filter(({ column, columnCount }) => column >= from && column + columnCount <= to)
      .map((merge) => ({ ...merge, column: merge.column - from })),
  };
}
