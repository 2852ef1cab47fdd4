/** Rows below a table that are none of its own: the place and day, signatures, remarks. */
import type { Grid, GridRow } from "../../model/grid";
import { columnOf, type Header } from "./fields";
import type { TableRow } from "./rows";

/** Index of the first row of the footer; the number of rows where there is none. */
function footerStart(grid: Grid, header: Header): number {
  const { rows } = grid;
  const isOwn = ownRow(grid, header);
  let start = rows.length;
  for (let at = rows.length - 1; at > header.dataStart; at--) {
    const row = rows[at];
    if (row && isBlank(row)) start = at;
    else if (row && isOwn(row)) return start;
  }
  return rows.length;
}

/** Rows that a footer cannot hold: numbered ones, and where nothing is numbered those with several cells. */
function ownRow({ rows }: Grid, header: Header): (row: GridRow) => boolean {
  const no = columnOf(header, "no");
  const numbered = rows.filter((row) => isNumbered(row, no)).length;
  const filled = rows.filter((row) => !isBlank(row)).length;
  if (numbered * 2 >= filled - header.dataStart) return (row) => isNumbered(row, no);
  return ({ cells }) => cells.filter(({ text }) => text !== "").length > 2;
}

function isNumbered({ cells }: GridRow, no: number | undefined): boolean {
  return no !== undefined && /\d/u.test(cells[no]?.text ?? "");
}

function isBlank({ cells }: GridRow): boolean {
  return cells.every(({ text }) => text === "");
}

/** The rows of the table itself, and those below it behind a blank row. */
export function withoutFooter(
  rows: readonly TableRow[],
  grid: Grid,
  header: Header,
): { readonly own: readonly TableRow[]; readonly footer: readonly TableRow[] } {
  const start = footerStart(grid, header);
  const border = rows.findIndex(({ index }) => index >= start);
  return border < 0 ? { own: rows, footer: [] } : { own: rows.slice(0, border), footer: rows.slice(border) };
}
