/** The workbook as plain data. Values never change once in a state: an edit makes new ones, so that undo keeps the old. */
import type { CellAddress, RangeAddress } from "../../model/address";
import type { ChartModel } from "../../model/chart";
import type { CellValue } from "../../model/grid";
import type { CellStyle, ConditionalFormatModel, ListValidationModel, PageModel } from "../../model/sheet";

/** One cell as stored. A formula cell's `value` is the result saved in the file, until it is calculated. */
export interface StoredCell {
  readonly value: CellValue;
  /** With "=", as people write it: short structured references (`[@Col]`), English function names. */
  readonly formula?: string;
  readonly style: CellStyle;
}

export type StoredRow = ReadonlyMap<number, StoredCell>;

export interface StoredTable {
  /** Unique in the workbook, letter case aside. */
  readonly name: string;
  /** Header row, data and, where `hasTotals`, the totals row. */
  readonly range: RangeAddress;
  readonly hasTotals: boolean;
  readonly showFilter: boolean;
  /** "TableStyleMedium2"; absent: none. */
  readonly theme?: string;
  readonly bandedRows: boolean;
}

export interface StoredName {
  readonly name: string;
  /** Without "=": `'Trang tính1'!$B$4`. */
  readonly refersTo: string;
  /** Id of the sheet that the name belongs to; absent: the whole workbook. */
  readonly sheetId?: number;
}

export interface StoredSheet {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  readonly rows: ReadonlyMap<number, StoredRow>;
  /** Widths in characters of the default font. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Points, where a person or a model set them; other rows fit their text. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly RangeAddress[];
  readonly tables: readonly StoredTable[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly validations: readonly ListValidationModel[];
  /** Those that we know how to draw; others of a file stay in the file. */
  readonly charts: readonly ChartModel[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly page: PageModel;
}

export interface WorkbookState {
  readonly sheets: readonly StoredSheet[];
  readonly names: readonly StoredName[];
  readonly activeSheet: string;
  readonly selection: RangeAddress;
}

/** Excel's limits (ECMA-376 and Excel specifications). */
export const MAX_TEXT_LENGTH = 32_767;
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const EMPTY_CELL: StoredCell = { value: null, style: {} };

/** Excel's own page set-up: A4, "Normal" margins. */
export const DEFAULT_PAGE: PageModel = {
  orientation: "portrait",
  margins: { top: 19.05, bottom: 19.05, left: 17.78, right: 17.78 },
  fitToWidth: false,
  centerHorizontally: false,
  pageNumbers: false,
};

export function emptySheet(id: number, name: string): StoredSheet {
  return {
    id,
    name,
    hidden: false,
    isProtected: false,
    rows: new Map(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: true,
    page: DEFAULT_PAGE,
  };
}

export function storedCell(sheet: StoredSheet, { row, column }: CellAddress): StoredCell {
  return sheet.rows.get(row)?.get(column) ?? EMPTY_CELL;
}

/** A new cell for an old one; undefined leaves the cell out. */
export type CellChange = (cell: StoredCell, address: CellAddress) => StoredCell;

/** The sheet with every cell of the range changed; empty cells without style are not kept. */
export function changeCells(sheet: StoredSheet, range: RangeAddress, change: CellChange): StoredSheet {
  const rows = new Map(sheet.rows);
  for (let row = range.row; row < range.row + range.rowCount; row += 1) {
    const cells = new Map(rows.get(row));
    for (let column = range.column; column < range.column + range.columnCount; column += 1) {
      const cell = change(cells.get(column) ?? EMPTY_CELL, { row, column });
      if (isBlank(cell)) cells.delete(column);
      else cells.set(column, cell);
    }
    if (cells.size > 0) rows.set(row, cells);
    else rows.delete(row);
  }
  return { ...sheet, rows };
}

function isBlank({ value, formula, style }: StoredCell): boolean {
  return value === null && formula === undefined && Object.keys(style).length === 0;
}

/** The smallest range that holds every cell with a value or a formula, or also every styled one; or undefined. */
export function usedRange(sheet: StoredSheet, counts: "values" | "styles" = "values"): RangeAddress | undefined {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const [row, cells] of sheet.rows) {
    for (const [column, { value, formula }] of cells) {
      if (counts === "values" && value === null && formula === undefined) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** A copy with the entry set, or without it where there is no value. */
export function withEntry(
  entries: ReadonlyMap<number, number>,
  key: number,
  value: number | undefined,
): ReadonlyMap<number, number> {
  const next = new Map(entries);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}

/** A copy with or without the member. */
export function withMember(members: ReadonlySet<number>, member: number, belongs: boolean): ReadonlySet<number> {
  const next = new Set(members);
  if (belongs) next.add(member);
  else next.delete(member);
  return next;
}

/** The workbook without a sheet and its names; the last sheet stays. */
export function withoutSheet(state: WorkbookState, id: number): WorkbookState {
  const at = state.sheets.findIndex((sheet) => sheet.id === id);
  const gone = state.sheets[at];
  const sheets = state.sheets.filter((sheet) => sheet !== gone);
  const neighbour = sheets[Math.min(at, sheets.length - 1)];
  if (!gone || !neighbour) return state;
  const activeSheet = state.activeSheet === gone.name ? neighbour.name : state.activeSheet;
  return { ...state, sheets, names: state.names.filter(({ sheetId }) => sheetId !== id), activeSheet };
}

/** The workbook's names without this one of this scope. */
export function otherNames({ names }: WorkbookState, { name, sheetId }: StoredName): readonly StoredName[] {
  const key = name.toLowerCase();
  return names.filter((other) => other.name.toLowerCase() !== key || other.sheetId !== sheetId);
}
