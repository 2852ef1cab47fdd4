/** A sheet as the grid reads it between two changes: sizes at a zoom, each cell asked for once. */
import type { CellView, SheetView } from "../hosts/memory/view";
import type { CellAddress, RangeAddress } from "../model/address";
import { cellArea, lastCell, type Selection, type Terrain } from "./selection";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Empty rows and columns shown beyond the data, and the least that a sheet shows. */
const SPARE = { rows: 100, columns: 12 };
const LEAST = { rows: 200, columns: 26 };

export interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The version of the contents marks a reader: after a change there is a new one. */
interface ReaderSize extends SheetSize {
  readonly content: number;
}

export interface SheetReader extends Terrain {
  readonly view: SheetView;
  readonly zoom: number;
  readonly frozenHeight: number;
  readonly frozenWidth: number;
  cell(address: CellAddress): CellView;
  rowHeight(row: number): number;
  columnWidth(column: number): number;
  /** The merged area of the cell, or the cell alone. */
  area(address: CellAddress): RangeAddress;
  heightOf(range: RangeAddress): number;
  widthOf(range: RangeAddress): number;
}

export function sheetReader(view: SheetView, { rowCount, columnCount }: ReaderSize, zoom: number): SheetReader {
  const cells = new Map<number, CellView>();
  const { merges } = view;
  const rowHeight = (row: number) => Math.round(view.rowHeight(row) * zoom);
  const columnWidth = (column: number) => Math.round(view.columnWidth(column) * zoom);
  const sum = (size: (index: number) => number, first: number, count: number) => {
    let total = 0;
    for (let index = first; index < first + count; index += 1) total += size(index);
    return total;
  };
  const cell = ({ row, column }: CellAddress) => {
    const key = row * MAX_COLUMNS + column;
    const known = cells.get(key);
    if (known) return known;
    const read = view.cell({ row, column });
    cells.set(key, read);
    return read;
  };
  return {
    view,
    zoom,
    merges,
    rowCount,
    columnCount,
    frozenHeight: sum(rowHeight, 0, view.frozenRows),
    frozenWidth: sum(columnWidth, 0, view.frozenColumns),
    cell,
    rowHeight,
    columnWidth,
    isRowHidden: (row) => view.rowHeight(row) === 0,
    isColumnHidden: (column) => view.columnWidth(column) === 0,
    isFilled: (address) => cell(address).value !== null,
    area: (address) => cellArea(merges, address),
    heightOf: ({ row, rowCount }) => sum(rowHeight, row, rowCount),
    widthOf: ({ column, columnCount }) => sum(columnWidth, column, columnCount),
  };
}

/** How many rows and columns are shown: the data, what is selected, and some empty room. */
export function shownSize({ usedRange }: SheetView, { active, extent }: Selection): SheetSize {
  const used = usedRange ? lastCell(usedRange) : { row: 0, column: 0 };
  const lastRow = Math.max(used.row, active.row, extent.row === MAX_ROWS - 1 ? 0 : extent.row);
  const lastColumn = Math.max(used.column, active.column, extent.column === MAX_COLUMNS - 1 ? 0 : extent.column);
  return {
    rowCount: Math.min(MAX_ROWS, Math.max(LEAST.rows, lastRow + SPARE.rows)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(LEAST.columns, lastColumn + SPARE.columns)),
  };
}
