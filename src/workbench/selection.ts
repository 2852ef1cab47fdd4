/** What is selected in a sheet, and where the keyboard leads from there. Merged cells count as one. */
import { cellRange, rangeBetween, rangeContains, type CellAddress, type RangeAddress } from "../model/address";

/** `active` takes what is typed; `extent` is the opposite corner, which Shift moves. */
export interface Selection {
  readonly active: CellAddress;
  readonly extent: CellAddress;
}

/** What movement needs to know of a sheet. */
export interface Terrain {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly RangeAddress[];
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  isFilled(cell: CellAddress): boolean;
}

export type Direction = "up" | "down" | "left" | "right";

const STEPS = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
} satisfies Record<Direction, CellAddress>;

export function lastCell({ row, column, rowCount, columnCount }: RangeAddress): CellAddress {
  return { row: row + rowCount - 1, column: column + columnCount - 1 };
}

/** The merged area that the cell belongs to, or the cell alone. */
export function cellArea(merges: readonly RangeAddress[], cell: CellAddress): RangeAddress {
  return merges.find((merge) => rangeContains(merge, cell)) ?? cellRange(cell);
}

/** The selected range, grown until no merged cell is cut. */
export function selectedRange(merges: readonly RangeAddress[], { active, extent }: Selection): RangeAddress {
  let range = rangeBetween(active, extent);
  for (let grown = grow(merges, range); !sameRange(grown, range); grown = grow(merges, range)) range = grown;
  return range;
}

function grow(merges: readonly RangeAddress[], range: RangeAddress): RangeAddress {
  return merges.filter((merge) => rangesMeet(merge, range)).reduce(union, range);
}

function union(a: RangeAddress, b: RangeAddress): RangeAddress {
  const first = { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) };
  const [endA, endB] = [lastCell(a), lastCell(b)];
  return rangeBetween(first, { row: Math.max(endA.row, endB.row), column: Math.max(endA.column, endB.column) });
}

export function rangesMeet(a: RangeAddress, b: RangeAddress): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

export function sameRange(a: RangeAddress, b: RangeAddress): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

/** The part of the range inside the other, or undefined where they do not meet. */
export function intersection(a: RangeAddress, b: RangeAddress): RangeAddress | undefined {
  if (!rangesMeet(a, b)) return undefined;
  const [endA, endB] = [lastCell(a), lastCell(b)];
  return rangeBetween(
    { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
    { row: Math.min(endA.row, endB.row), column: Math.min(endA.column, endB.column) },
  );
}

/** The cell so many visible steps away; the sheet's edge stops. */
export function stepFrom(terrain: Terrain, cell: CellAddress, direction: Direction, count = 1): CellAddress {
  let place = cell;
  for (let left = count; left > 0; left -= 1) {
    const next = neighbour(terrain, place, direction);
    if (!next) return place;
    place = next;
  }
  return place;
}

/** As Ctrl+arrow does: to the end of this block of filled cells, else to the next filled cell, else to the edge. */
export function jumpFrom(terrain: Terrain, cell: CellAddress, direction: Direction): CellAddress {
  const next = neighbour(terrain, cell, direction);
  if (!next) return cell;
  const inBlock = isAreaFilled(terrain, cell) && isAreaFilled(terrain, next);
  let place = next;
  for (;;) {
    const beyond = neighbour(terrain, place, direction);
    const arrived = inBlock ? !beyond || !isAreaFilled(terrain, beyond) : isAreaFilled(terrain, place);
    if (arrived || !beyond) return place;
    place = beyond;
  }
}

function isAreaFilled(terrain: Terrain, cell: CellAddress): boolean {
  return terrain.isFilled(cellArea(terrain.merges, cell));
}

/** The next visible cell beyond the merged area that the cell belongs to. */
function neighbour(terrain: Terrain, cell: CellAddress, direction: Direction): CellAddress | undefined {
  const area = cellArea(terrain.merges, cell);
  const step = STEPS[direction];
  const edge = step.row + step.column > 0 ? lastCell(area) : area;
  let row = step.row === 0 ? cell.row : edge.row + step.row;
  let column = step.column === 0 ? cell.column : edge.column + step.column;
  while (isInside(terrain, row, column)) {
    if (!terrain.isRowHidden(row) && !terrain.isColumnHidden(column)) return { row, column };
    row += step.row;
    column += step.column;
  }
  return undefined;
}

function isInside({ rowCount, columnCount }: Terrain, row: number, column: number): boolean {
  return row >= 0 && column >= 0 && row < rowCount && column < columnCount;
}
