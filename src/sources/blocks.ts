/**
 * Finds the paragraphs and tables in rows of cells. One reading for worksheets, csv files and pasted text: a row with one
 * filled cell is prose, rows with several are a table, whatever the input was.
 */
import type { RangeAddress } from "../model/address";
import type { Block, Paragraph, Table } from "../model/document";
import type { GridCell, GridRow } from "../model/grid";

/** Rows with one cell at the left edge that a table may hold between two of its rows: group titles. */
const MOST_GROUP_ROWS = 3;
/** A longer text at the left edge is prose between two tables. */
const LONGEST_GROUP_TITLE = 150;
const LONGEST_LABEL = 40;
const MOST_LETTERHEAD_ROWS = 4;
/** One endless line must not widen a million short ones. */
const MOST_TABLE_CELLS = 5_000_000;

interface SourceRow extends GridRow {
  readonly filled: readonly GridCell[];
  /** Column of the first filled cell; infinite in a blank row. */
  readonly left: number;
}

/** The blocks of the rows in their order. Merges are relative to the first row and column. */
export function toBlocks(gridRows: readonly GridRow[], merges: readonly RangeAddress[] = []): readonly Block[] {
  const rows = gridRows.map(toSourceRow);
  const blocks: Block[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || row.filled.length === 0) continue;
    const last = row.filled.length === 1 ? at : lastTableRow(rows, at);
    const together = rows.slice(at, last + 1);
    if (row.filled.length === 1 || isLetterhead(textsOf(together)))
      for (const paragraph of toParagraphs(together)) blocks.push(paragraph);
    else blocks.push(toTable(together, at, merges));
    at = last;
  }
  return blocks;
}

function toSourceRow({ cells, hidden }: GridRow): SourceRow {
  const filled = cells.filter(({ text }) => text !== "");
  const left = filled[0] === undefined ? Infinity : cells.indexOf(filled[0]);
  return { cells, hidden, filled, left };
}

function toParagraphs(rows: readonly SourceRow[]): readonly Paragraph[] {
  return rows.flatMap(({ filled }) =>
    filled.flatMap(({ text, place }) =>
      text.split("\n").map((line) => ({ kind: "paragraph", text: line, place }) as const),
    ),
  );
}

/** The last row of the table that starts here: it may hold group rows, continuation rows and single blank rows. */
function lastTableRow(rows: readonly SourceRow[], first: number): number {
  let last = first;
  let left = rows[first]?.left ?? 0;
  let width = rows[first]?.cells.length ?? 0;
  for (;;) {
    const next = nextTableRow(rows, last + 1);
    const row = next === undefined ? undefined : rows[next];
    if (next === undefined || row === undefined) break;
    width = Math.max(width, row.cells.length);
    const isTooLarge = (next - first + 1) * width > MOST_TABLE_CELLS;
    if (isTooLarge || !belongsTogether(rows, { first, last, next })) break;
    left = Math.min(left, row.left);
    last = next;
  }
  while (isContinuation(rows[last + 1], left)) last++;
  return last;
}

function nextTableRow(rows: readonly SourceRow[], from: number): number | undefined {
  for (let at = from; at < rows.length; at++) {
    const filled = rows[at]?.filled.length ?? 0;
    if (filled > 1) return at;
    if (filled === 0 && (rows[at + 1]?.filled.length ?? 0) === 0) return undefined;
  }
  return undefined;
}

function belongsTogether(
  rows: readonly SourceRow[],
  { first, last, next }: { readonly first: number; readonly last: number; readonly next: number },
): boolean {
  const edge = rows[last]?.left ?? 0;
  const gap = rows.slice(last + 1, next);
  const titles = gap.filter(({ left }) => left <= edge);
  const isProse = titles.some(({ filled }) => (filled[0]?.text.length ?? 0) > LONGEST_GROUP_TITLE);
  if (titles.length > MOST_GROUP_ROWS || isProse) return false;
  const hasBlank = gap.some(({ filled }) => filled.length === 0);
  const afterLetterhead = last - first < MOST_LETTERHEAD_ROWS && isLetterhead(textsOf(rows.slice(first, last + 1)));
  return !((hasBlank || afterLetterhead) && startsTable(rows[next], rows[next + 1]));
}

/** A row of labels above a row that holds a number: where a new table starts. */
function startsTable(row: SourceRow | undefined, below: SourceRow | undefined): boolean {
  const looksLikeLabels = row?.filled.every(({ text }) => text.length <= LONGEST_LABEL && !startsWithDigit(text));
  return looksLikeLabels === true && below?.filled.some(({ text }) => startsWithDigit(text)) === true;
}

/** Two texts side by side in a few rows without a number: the heads of an official document. */
export function isLetterhead(rows: readonly (readonly string[])[]): boolean {
  return (
    rows.length <= MOST_LETTERHEAD_ROWS &&
    rows.every((texts) => texts.length <= 2 && texts.every((text) => !startsWithDigit(text)))
  );
}

/** The texts of the filled cells. */
function textsOf(rows: readonly SourceRow[]): readonly (readonly string[])[] {
  return rows.map(({ filled }) => filled.map(({ text }) => text));
}

/** A row whose number and task cells are merged with the row above: one cell, further to the right. */
function isContinuation(row: SourceRow | undefined, edge: number): boolean {
  return row?.filled.length === 1 && row.left > edge;
}

function startsWithDigit(text: string): boolean {
  return /^-?\d/.test(text);
}

function toTable(rows: readonly SourceRow[], firstRow: number, merges: readonly RangeAddress[]): Table {
  const left = rows.reduce((edge, row) => Math.min(edge, row.left), Infinity);
  const right = rows.reduce(
    (edge, { cells }) =>
      Math.max(
        edge,
        cells.findLastIndex(({ text }) => text !== ""),
      ),
    0,
  );
  const box = { row: firstRow, column: left, rowCount: rows.length, columnCount: right - left + 1 };
  const gridRows = rows.map(({ cells, hidden }): GridRow => ({ hidden, cells: padded(cells, right + 1).slice(left) }));
  return {
    kind: "table",
    grid: { rows: gridRows, columnCount: box.columnCount, merges: merges.flatMap((merge) => clip(merge, box)) },
    place: gridRows[0]?.cells[0]?.place ?? { kind: "text", line: 1 },
  };
}

/** A grid is a rectangle; lines of text and of csv files have as many cells as they have delimiters. */
function padded(cells: readonly GridCell[], count: number): readonly GridCell[] {
  if (cells.length >= count) return cells.slice(0, count);
  const last = cells.at(-1)?.place ?? { kind: "text", line: 1 };
  const missing = Array.from({ length: count - cells.length }, (_, index): GridCell => {
    const column = cells.length + index;
    return {
      value: null,
      text: "",
      place: last.kind === "text" ? last : { ...last, cell: { row: last.cell.row, column } },
    };
  });
  return [...cells, ...missing];
}

/** The part of a merge inside the box, relative to the box; nothing where less than two cells are left. */
function clip(merge: RangeAddress, box: RangeAddress): readonly RangeAddress[] {
  const row = Math.max(merge.row, box.row);
  const column = Math.max(merge.column, box.column);
  const rowCount = Math.min(merge.row + merge.rowCount, box.row + box.rowCount) - row;
  const columnCount = Math.min(merge.column + merge.columnCount, box.column + box.columnCount) - column;
  if (rowCount < 1 || columnCount < 1 || rowCount * columnCount < 2) return [];
  return [{ row: row - box.row, column: column - box.column, rowCount, columnCount }];
}
