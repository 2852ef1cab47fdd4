import type { CellValue } from "../../model/grid";
import type { CellStep } from "../../model/tableUpdate";

/** Cells of one column that are written in one statement; `undefined` leaves a cell between two of them as it is. */
export interface ColumnRun {
  readonly header: string;
  readonly row: number;
  readonly values: (CellValue | undefined)[];
}

/** A statement of its own costs as much as leaving so many cells out. */
const LONGEST_GAP = 40;

/**
 * One statement for cells near one another. A range that holds rows which a filter hides may be filled wrongly
 * (office-js #224), so a hidden row is written alone.
 */
export function toColumnRuns(cells: readonly CellStep[], hidden: readonly boolean[]): readonly ColumnRun[] {
  const hiddenBefore = countHidden(hidden);
  const byColumn = new Map<string, CellStep[]>();
  for (const cell of cells) {
    const column = byColumn.get(cell.header);
    if (column) column.push(cell);
    else byColumn.set(cell.header, [cell]);
  }
  return [...byColumn].flatMap(([header, column]) => {
    const runs: ColumnRun[] = [];
    for (const { row, value } of column.toSorted((a, b) => a.row - b.row)) {
      const last = runs.at(-1);
      const end = last ? last.row + last.values.length : 0;
      const isFree = last !== undefined && hiddenBefore(last.row) === hiddenBefore(row + 1);
      if (!last || !isFree || row - end > LONGEST_GAP) runs.push({ header, row, values: [value] });
      else last.values.push(...Array.from({ length: row - end }, () => undefined), value);
    }
    return runs;
  });
}

/** How many rows above a row are hidden. */
function countHidden(hidden: readonly boolean[]): (row: number) => number {
  const counts = [0];
  for (const isHidden of hidden) counts.push((counts.at(-1) ?? 0) + (isHidden ? 1 : 0));
  return (row) => counts[Math.min(row, counts.length - 1)] ?? 0;
}
