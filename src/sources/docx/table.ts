/** Tables of a Word document as grids (ECMA-376 Part 1, 17.4), or as paragraphs where they only place text on the page. */
import type { RangeAddress } from "../../model/address";
import type { Block } from "../../model/document";
import type { GridCell, GridRow } from "../../model/grid";
import type { Place } from "../../model/origin";
import { normaliseLine } from "../../text/normalise";
import { isLetterhead } from "../blocks";
import { untypedCell } from "../cells";
import { hasLines } from "./borders";
import { shownLines, toTextBlocks, type ReadParagraph } from "../paragraphs";
import { containerOf, flowOf, type Reader } from "./flow";
import { elements, find, numberOf, switchOf, valueOf, type XmlElement } from "../xml";

/** What a document may not make us build: one wide row must not widen all others without end. Word has 63 columns at most. */
const MOST_CELLS = 2_000_000;
const WIDEST = 200;

interface TableCell {
  readonly column: number;
  readonly span: number;
  readonly paragraphs: readonly ReadParagraph[];
  /** The cell above goes on. */
  readonly continues: boolean;
}

interface TableRow {
  readonly cells: readonly TableCell[];
  readonly hidden: boolean;
  readonly place: Place;
}

/** The cells of a table that has one column only: a frame around text. */
export function onlyColumn(table: XmlElement): readonly XmlElement[] | undefined {
  const rows = rowElements(table).map(cellElements);
  return rows.every((cells) => cells.length <= 1) ? rows.flat() : undefined;
}

export function readTable(table: XmlElement, reader: Reader): readonly Block[] {
  const rows = rowElements(table).map((row) => readRow(row, reader));
  const columnCount = rows.reduce((most, { cells }) => Math.max(most, endOf(cells)), 0);
  const width = Math.min(columnCount, WIDEST, Math.floor(MOST_CELLS / Math.max(rows.length, 1)));
  const gridRows = rows.map((row) => toGridRow(row, width));
  const isDrawn = rows.length > 1 && hasLines(table, reader.story.styles);
  const shown = gridRows.map(({ cells }) => cells.filter(({ text }) => text !== "").map(({ text }) => text));
  if (shown.every((texts) => texts.length === 0)) return [];
  if (!isDrawn && isLetterhead(shown))
    return rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flatMap(toTextBlocks)));
  const place = rows[0]?.place ?? { kind: "text", line: reader.line };
  return [{ kind: "table", grid: { rows: gridRows, columnCount: width, merges: mergesOf(rows, width) }, place }];
}

function rowElements(table: XmlElement): readonly XmlElement[] {
  return elements(table).flatMap((child) => {
    if (child.name === "w:tr") return find(child, "w:trPr", "w:del") ? [] : [child];
    const inner = containerOf(child);
    return inner ? rowElements(inner) : [];
  });
}

function cellElements(row: XmlElement): readonly XmlElement[] {
  return elements(row).flatMap((child) => {
    if (child.name === "w:tc") return [child];
    const inner = containerOf(child);
    return inner ? cellElements(inner) : [];
  });
}

function readRow(row: XmlElement, reader: Reader): TableRow {
  const properties = find(row, "w:trPr");
  const place: Place = { kind: "text", line: reader.line };
  const { places } = reader.story.counts.hidden;
  const known = places.length;
  let column = numberOf(properties, "w:gridBefore") ?? 0;
  const cells: TableCell[] = [];
  for (const element of cellElements(row)) {
    const last = cells.at(-1);
    const span = Math.min(Math.max(numberOf(element, "w:tcPr", "w:gridSpan") ?? 1, 1), WIDEST);
    // Old files merge to the right cell by cell.
    if (last && valueOf(element, "w:tcPr", "w:hMerge") !== "restart" && find(element, "w:tcPr", "w:hMerge"))
      cells[cells.length - 1] = { ...last, span: last.span + span };
    else cells.push(readCell(element, { column, span }, reader));
    column += span;
  }
  reader.line = place.line + 1;
  // What stands in a row stands in one line, whatever paragraphs its cells have.
  places.fill(place, known);
  return { cells, hidden: switchOf(properties, "w:hidden") ?? false, place };
}

function readCell(
  element: XmlElement,
  { column, span }: { readonly column: number; readonly span: number },
  reader: Reader,
): TableCell {
  const properties = find(element, "w:tcPr");
  const merge = find(properties, "w:vMerge");
  const continues = merge !== undefined && merge.attributes["w:val"] !== "restart";
  const isDeleted = find(properties, "w:cellDel") !== undefined;
  const paragraphs = isDeleted ? [] : paragraphsOf(element, reader);
  return { column, span, continues, paragraphs };
}

/** Everything in a cell as paragraphs: a table in it gives one for each row, a text box those that it holds. */
function paragraphsOf(parent: XmlElement, reader: Reader): readonly ReadParagraph[] {
  const paragraphs: ReadParagraph[] = [];
  for (const item of flowOf(parent, reader)) {
    if ("table" in item) {
      for (const row of rowElements(item.table).map((element) => readRow(element, reader))) {
        const line = row.cells
          .map(cellLine)
          .filter((text) => text !== "")
          .join(" ");
        paragraphs.push({ lines: line === "" ? [] : [line], place: row.place });
      }
      continue;
    }
    paragraphs.push(item.paragraph);
    for (const box of item.paragraph.boxes) for (const inner of paragraphsOf(box, reader)) paragraphs.push(inner);
  }
  return paragraphs;
}

function cellLine({ paragraphs }: TableCell): string {
  return normaliseLine(paragraphs.flatMap(shownLines).join(" "));
}

function endOf(cells: readonly TableCell[]): number {
  const last = cells.at(-1);
  return last ? last.column + last.span : 0;
}

function toGridRow({ cells, hidden, place }: TableRow, width: number): GridRow {
  const grid = Array.from({ length: width }, (): GridCell => ({ value: null, text: "", place }));
  for (const { column, paragraphs, continues } of cells) {
    if (column < width && !continues) grid[column] = untypedCell(paragraphs.flatMap(shownLines).join("\n"), place);
  }
  return { cells: grid, hidden };
}

/** Cells over several columns, or over several rows where the cells below go on at the same column. */
function mergesOf(rows: readonly TableRow[], width: number): readonly RangeAddress[] {
  const merges: RangeAddress[] = [];
  const open = new Map<number, { readonly row: number; readonly span: number; rowCount: number }>();
  const close = (column: number): void => {
    const cell = open.get(column);
    open.delete(column);
    const columnCount = Math.min(cell?.span ?? 0, width - column);
    if (cell && columnCount * cell.rowCount > 1)
      merges.push({ row: cell.row, column, rowCount: cell.rowCount, columnCount });
  };
  for (const [row, { cells }] of rows.entries()) {
    const going = new Set<number>();
    for (const { column, span, continues } of cells) {
      const above = open.get(column);
      if (continues && above?.span === span) {
        above.rowCount += 1;
        going.add(column);
      }
    }
    for (const column of [...open.keys()]) if (!going.has(column)) close(column);
    for (const { column, span } of cells) if (!going.has(column)) open.set(column, { row, span, rowCount: 1 });
  }
  for (const column of [...open.keys()]) close(column);
  return merges.toSorted((a, b) => a.row - b.row || a.column - b.column);
}
