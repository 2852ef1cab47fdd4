import type { ColumnRole, ReadingWords } from "../../locales/readingWords";
import { stated, type Fact } from "../../model/fact";
import type { Grid, GridCell, GridRow } from "../../model/grid";
import type { Origin, Place } from "../../model/origin";
import { columnOf, type Header } from "./header";

/** A row of a table seen through its header. */
export interface TableRow {
  readonly row: GridRow;
  /** 0-based in the grid. */
  readonly index: number;
  readonly origin: Origin;
  /** The language of the table's labels. */
  readonly words: ReadingWords;
  cell(role: ColumnRole): GridCell | undefined;
  text(role: ColumnRole): string;
}

/** The filled rows below a header. */
export function dataRows(grid: Grid, header: Header): readonly TableRow[] {
  return grid.rows.slice(header.dataStart).flatMap((row, offset) => {
    if (row.cells.every(({ text }) => text === "") || isHeaderAgain(row, header)) return [];
    const index = header.dataStart + offset;
    const cell = (role: ColumnRole): GridCell | undefined => {
      const column = columnOf(header, role) ?? -1;
      return MERGED_DOWN.has(role) ? mergedCell(grid, index, column) : row.cells[column];
    };
    return [
      {
        row,
        index,
        origin: rowOrigin(row),
        words: header.words,
        cell,
        text: (role: ColumnRole) => cell(role)?.text ?? "",
      },
    ];
  });
}

/** What a cell merged down over several rows says is said of each of them; a number would be counted twice. */
const MERGED_DOWN: ReadonlySet<ColumnRole> = new Set(["unit", "lead", "support", "deliver-to", "due", "due-date"]);

function mergedCell(grid: Grid, row: number, column: number): GridCell | undefined {
  const merge = grid.merges.find(
    (one) => one.column === column && one.columnCount === 1 && one.row < row && row < one.row + one.rowCount,
  );
  return grid.rows[merge?.row ?? row]?.cells[column];
}

/** Long lists repeat their header on each page. */
function isHeaderAgain({ cells }: GridRow, { fields }: Header): boolean {
  const labels = fields.filter(({ role }) => role !== undefined);
  return labels.every(({ column, label }) => cells[column]?.text === label);
}

/** The whole row as people see it, its cells apart by " | "; place of the first filled cell. */
export function rowOrigin({ cells }: GridRow): Origin {
  const filled = cells.filter(({ text }) => text !== "");
  const quote = filled.map(({ text }) => text).join(" | ");
  const place: Place = filled[0]?.place ?? cells[0]?.place ?? { kind: "text", line: 0 };
  return { place, quote, spans: [{ start: 0, end: quote.length }] };
}

/** A cell's text as a fact: in a sheet the cell is the place, in a text the row is what people look at. */
export function cellFact(cell: GridCell, row: Origin): Fact<string> {
  return stated(cell.text, cellOrigin(cell, row));
}

export function cellOrigin(cell: GridCell, row: Origin): Origin {
  if (cell.place.kind === "cell") {
    return { place: cell.place, quote: cell.text, spans: [{ start: 0, end: cell.text.length }] };
  }
  const start = Math.max(0, row.quote.indexOf(cell.text));
  return { ...row, spans: [{ start, end: start + cell.text.length }] };
}

/** Whether the row prints a sum ("Tổng cộng", "Cộng"). */
export function isTotalRow({ row, words }: TableRow): boolean {
  const first = row.cells.map(({ text }) => text).find((text) => /\p{L}/u.test(text)) ?? "";
  return new RegExp(`^(?:${words.totalRow})[\\s:.]*(?:\\([^()]*\\))?[\\s:.\\d]*$`, "iu").test(first);
}

/** "Cộng" below a part of a table sums that part; "Tổng cộng" sums the whole. */
export function isSubtotalRow({ row, words }: TableRow): boolean {
  const first = row.cells.map(({ text }) => text).find((text) => /\p{L}/u.test(text)) ?? "";
  return new RegExp(`^(?:${words.subtotalRow})(?!\\p{L})`, "iu").test(first);
}
