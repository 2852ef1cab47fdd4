/** A plain list on a sheet of its own: title, a line of help, a table with a filter, one hidden column at most. */
import type { RangeAddress } from "../model/address";
import type { CellValue } from "../model/grid";
import type { SheetModel, StyledRange } from "../model/sheet";
import { BORDER, FONT, HEADER, officialPage } from "./look";

export const LIST_HEADER_ROW = 3;
export const LIST_FIRST_ROW = LIST_HEADER_ROW + 1;

export interface ListColumn {
  readonly header: string;
  /** Characters; absent: hidden. */
  readonly width?: number;
  readonly style?: StyledRange["style"];
}

export interface ListSheet {
  readonly role: SheetModel["role"];
  readonly name: string;
  readonly table: string;
  /** Title, help and a line that a formula may fill. */
  readonly head: readonly [title: string, help: string, summary: string | null];
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** The sheet of a list. A table has one row at least, so that people can write into it. */
export function composeListSheet({ role, name, table, head, columns, rows }: ListSheet): SheetModel {
  const blank = columns.map((): CellValue => null);
  const body = rows.length === 0 ? [blank] : rows;
  const line = (text: string | null): readonly CellValue[] => columns.map((_, at) => (at === 0 ? text : null));
  const range: RangeAddress = {
    row: LIST_HEADER_ROW,
    column: 0,
    rowCount: body.length + 1,
    columnCount: columns.length,
  };
  const visible = columns.filter(({ width }) => width !== undefined).length;
  return {
    role,
    name,
    values: [...head.map(line), columns.map(({ header }) => header), ...body],
    formulas: [],
    columns: columns.map(({ width }) => (width === undefined ? { hidden: true } : { width })),
    rows: [{ row: 0, height: 24 }],
    merges: [0, 1, 2].map((row) => ({ row, column: 0, rowCount: 1, columnCount: visible })),
    styles: [
      { range: { ...range, row: 0, rowCount: LIST_FIRST_ROW + body.length }, style: { fontName: FONT, fontSize: 12 } },
      { range: cell(0), style: { bold: true, fontSize: 14 } },
      { range: cell(1), style: { italic: true } },
      { range: cell(2), style: { bold: true } },
      { range: { ...range, rowCount: 1, columnCount: visible }, style: { ...HEADER, border: BORDER } },
      {
        range: { ...range, row: LIST_FIRST_ROW, rowCount: body.length, columnCount: visible },
        style: { border: BORDER, wrap: true, vertical: "center" },
      },
      ...columns.flatMap(({ style }, column) => (style ? [{ range: listColumn(column, body.length), style }] : [])),
    ],
    tables: [{ name: table, range, hasTotals: false, showFilter: true }],
    names: [],
    conditionalFormats: [],
    validations: [],
    frozenRows: LIST_FIRST_ROW,
    frozenColumns: 0,
    showGridlines: false,
    page: { ...officialPage("landscape", LIST_HEADER_ROW), printedColumns: visible },
    links: new Map(),
  };
}

/** The cells of one column below its header. */
export function listColumn(column: number, rowCount: number): RangeAddress {
  return { row: LIST_FIRST_ROW, column, rowCount: Math.max(1, rowCount), columnCount: 1 };
}

function cell(row: number): RangeAddress {
  return { row, column: 0, rowCount: 1, columnCount: 1 };
}
