/** Tables of HTML as grids, by the algorithm of the standard (HTML, 4.9.12), or as paragraphs where they only place text. */
import type { RangeAddress } from "../../model/address";
import type { Block } from "../../model/document";
import type { GridCell, GridRow } from "../../model/grid";
import type { Place } from "../../model/origin";
import { normaliseLine } from "../../text/normalise";
import { isLetterhead, toBlocks } from "../blocks";
import { untypedCell } from "../cells";
import { shownLines, toTextBlocks, type ReadParagraph } from "../paragraphs";
import { flowOf, type HtmlReader } from "./flow";
import { elementsOf, numberIn, type HtmlElement } from "./tree";
import { shownAs } from "./words";

const WIDEST = 400;
const MOST_CELLS = 2_000_000;
const SECTIONS = new Set(["thead", "tbody", "tfoot"]);

interface TableCell extends RangeAddress {
  readonly paragraphs: readonly ReadParagraph[];
}

interface TableRow {
  readonly cells: readonly TableCell[];
  readonly hidden: boolean;
  readonly place: Place;
}

/** The cells of a table that has one column only: a frame around text. */
export function onlyColumn(table: HtmlElement): readonly HtmlElement[] | undefined {
  const rows = rowElements(table).map(cellElements);
  return rows.every((cells) => cells.length <= 1) ? rows.flat() : undefined;
}

interface TableOptions {
  /** A worksheet's cells stand in one table, prose and all. */
  readonly isSheet: boolean;
}

export function readTable(table: HtmlElement, reader: HtmlReader, { isSheet }: TableOptions): readonly Block[] {
  const rows = readRows(table, reader);
  const columnCount = rows.reduce(
    (most, { cells }) => Math.max(most, ...cells.map((cell) => cell.column + cell.columnCount)),
    0,
  );
  const width = Math.min(columnCount, Math.floor(MOST_CELLS / Math.max(rows.length, 1)));
  const gridRows = rows.map((row) => toGridRow(row, width));
  const merges = rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.rowCount * cell.columnCount > 1).map(toAddress),
  );
  if (isSheet) return toBlocks(gridRows, merges);
  const shown = gridRows.map(({ cells }) => cells.filter(({ text }) => text !== "").map(({ text }) => text));
  if (shown.every((texts) => texts.length === 0)) return [];
  if (!(rows.length > 1 && hasLines(table)) && isLetterhead(shown))
    return rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flatMap(toTextBlocks)));
  const place = rows[0]?.place ?? { kind: "text", line: reader.line };
  return [{ kind: "table", grid: { rows: gridRows, columnCount: width, merges }, place }];
}

function toAddress({ row, column, rowCount, columnCount }: RangeAddress): RangeAddress {
  return { row, column, rowCount, columnCount };
}

function rowElements(table: HtmlElement): readonly HtmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === "tr") return [child];
    return SECTIONS.has(child.name) ? elementsOf(child).filter(({ name }) => name === "tr") : [];
  });
}

function cellElements(row: HtmlElement): readonly HtmlElement[] {
  return elementsOf(row).filter(({ name }) => name === "td" || name === "th");
}

/** A cell goes into the first column that no cell from above covers. */
function readRows(table: HtmlElement, reader: HtmlReader): readonly TableRow[] {
  const elements = rowElements(table);
  /** Column → the row from which it is free again. */
  const freeFrom: number[] = [];
  return elements.map((element, row) => {
    const { line } = reader;
    const { places } = reader.look.counts.hidden;
    const known = places.length;
    const cells: TableCell[] = [];
    let column = 0;
    for (const cell of cellElements(element)) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      if (column >= WIDEST) break;
      const columnCount = numberIn(cell, "colspan", { from: 1, to: WIDEST - column });
      const rowCount = numberIn(cell, "rowspan", { from: 1, to: elements.length - row });
      for (let at = column; at < column + columnCount; at++) freeFrom[at] = row + rowCount;
      cells.push({ row, column, rowCount, columnCount, paragraphs: readCell(cell, reader) });
      column += columnCount;
    }
    reader.line = line + 1;
    const place: Place = { kind: "text", line };
    // What stands in a row stands in one line, whatever paragraphs its cells have.
    places.fill(place, known);
    return { cells, hidden: isHidden(element), place };
  });
}

function isHidden({ style, attributes }: HtmlElement): boolean {
  return style.includes(";display:none") || attributes["height"] === "0";
}

/** Everything in a cell as paragraphs; a table in it gives one for each row. A struck-out cell is an empty one. */
function readCell(cell: HtmlElement, reader: HtmlReader): readonly ReadParagraph[] {
  const shown = shownAs(cell, reader.look);
  if (shown === "struck") reader.look.counts.struck += 1;
  if (shown !== "shown") return [];
  return flowOf(cell, reader).flatMap((item) => {
    if (!("table" in item)) return [item.paragraph];
    return readRows(item.table, reader).map(({ cells, place }): ReadParagraph => {
      const line = normaliseLine(cells.flatMap(({ paragraphs }) => paragraphs.flatMap(shownLines)).join(" "));
      return { lines: line === "" ? [] : [line], place };
    });
  });
}

function toGridRow({ cells, hidden, place }: TableRow, width: number): GridRow {
  const grid = Array.from({ length: width }, (): GridCell => ({ value: null, text: "", place }));
  for (const { column, paragraphs } of cells)
    if (column < width) grid[column] = untypedCell(paragraphs.flatMap(shownLines).join("\n"), place);
  return { cells: grid, hidden };
}

/** Whether lines are drawn around its cells, by the table's attribute or the cells' styles. */
function hasLines(table: HtmlElement): boolean {
  if (/^[1-9]/.test(table.attributes["border"] ?? "")) return true;
  const cells = rowElements(table).flatMap(cellElements);
  const drawn = cells.filter(({ style }) => /;border[^:;]*:[^;]*(?:solid|double|dashed|dotted)/.test(style));
  return drawn.length * 2 > cells.length;
}
