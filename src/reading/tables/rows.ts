/** The rows below a header, seen through it. */
import type { ColumnRole, ReadingWords } from "../../locales/readingWords";
import { stated, type Fact } from "../../model/fact";
import type { Grid, GridCell, GridRow } from "../../model/grid";
import type { Origin, Place } from "../../model/origin";
import { oncePer } from "../../text/once";
import { columnOf, type Header } from "./fields";
import { mergeAt } from "./merges";

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
  const labels = header.fields.filter(({ role }) => role !== undefined);
  return grid.rows.slice(header.dataStart).flatMap((row, offset) => {
    if (row.cells.every(({ text }) => text === "") || isHeaderAgain(row, labels)) return [];
    const index = header.dataStart + offset;
    const cell = (role: ColumnRole): GridCell | undefined => {
      const column = columnOf(header, role);
      if (column === undefined) return undefined;
      if (!MERGED_DOWN.has(role)) return row.cells[column];
      const own = mergedCell(grid, header, { row: index, column, role });
      return isDitto(own, header.words) ? cellAbove(grid, header, { row: index, column, role }) : own;
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

/** Signs that say "as above" in any language. */
const DITTO = /^(?:["”“″〃]|-\s?["”″]\s?-|'')$/u;
const LONGEST_DITTO = 16;
const dittoOf = oncePer(({ tables }: ReadingWords) => new RegExp(`^(?:${tables.ditto})[.]?$`, "iu"));

function isDitto(cell: GridCell | undefined, words: ReadingWords): boolean {
  if (!cell || cell.text.length > LONGEST_DITTO) return false;
  return DITTO.test(cell.text) || dittoOf(words).test(cell.text);
}

/** How far up "as above" may point. */
const FARTHEST = 50;

/** The nearest cell above that says something itself; titles over parts of the table say it of others. */
function cellAbove(grid: Grid, header: Header, { row, column, role }: CellPlace): GridCell | undefined {
  const highest = Math.max(header.dataStart, row - FARTHEST);
  for (let above = row - 1; above >= highest; above--) {
    if ((mergeAt(grid, above, column)?.columnCount ?? 1) > 1) continue;
    const cell = mergedCell(grid, header, { row: above, column, role });
    if (cell && cell.text !== "" && !isDitto(cell, header.words)) return cell;
  }
  return undefined;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly role: ColumnRole;
}

/** The cell of a row, of the rows it is merged with, or of both owner columns where it covers them. */
function mergedCell(grid: Grid, header: Header, { row, column, role }: CellPlace): GridCell | undefined {
  const own = grid.rows[row]?.cells[column];
  const merge = mergeAt(grid, row, column);
  if (!merge) return own;
  const isWide = merge.columnCount > 1;
  if (isWide && !coversOwners(header, merge.column, merge.columnCount)) return own;
  if (isWide && role === "support") return undefined;
  return grid.rows[merge.row]?.cells[merge.column];
}

function coversOwners({ columns }: Header, first: number, count: number): boolean {
  const owners = [columns.get("lead"), columns.get("support")];
  return owners.every((column) => column !== undefined && column >= first && column < first + count) && count === 2;
}

/** Long lists repeat their header on each page. */
function isHeaderAgain({ cells }: GridRow, labels: Header["fields"]): boolean {
  const last = labels.filter(({ path }) => path.length > 0);
  return (
    last.length > 0 && last.every(({ column, path, label }) => isLabelAgain(cells[column]?.text ?? "", path, label))
  );
}

function isLabelAgain(text: string, path: readonly string[], label: string): boolean {
  return text === label || (path.length > 1 && (text === "" || path.includes(text)));
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
  if (cell.place.kind === "cell") return wholeCell(cell);
  const start = row.quote.indexOf(cell.text);
  // A cell merged down from a row above is no part of this row's words.
  if (start < 0) return wholeCell(cell);
  return { ...row, spans: [{ start, end: start + cell.text.length }] };
}

function wholeCell({ place, text }: GridCell): Origin {
  return { place, quote: text, spans: [{ start: 0, end: text.length }] };
}

/** The first words of a row; numbers and marks before them ("12", "III.") say nothing. */
export function firstWords({ row }: TableRow): string {
  return row.cells.find(({ text }) => /\p{L}{2}/u.test(text) && !/^[IVX]+[.)]?$/u.test(text))?.text ?? "";
}

/** Some words of a row as a fact of the whole row. */
export function rowFact({ origin }: TableRow, text: string): Fact<string> {
  const start = origin.quote.indexOf(text);
  const whole = stated(origin.quote, origin);
  return start < 0 ? { ...whole, value: text } : partOf(whole, start, start + text.length);
}

/** A stretch of a fact's text as a fact, marked in the same quote. */
export function partOf({ value, origin, certainty }: Fact<string>, start: number, end: number): Fact<string> {
  return { value: value.slice(start, end), certainty, origin: partOrigin(origin, value, start, end) };
}

function partOrigin(origin: Origin, text: string, start: number, end: number): Origin {
  const base = origin.spans[0]?.start ?? Math.max(0, origin.quote.indexOf(text));
  return { ...origin, spans: [{ start: base + start, end: base + end }] };
}
