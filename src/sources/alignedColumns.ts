/** Columns that people line up with spaces, told from running text while the spaces still stand; tabs take their place. */

/** So many spaces do not stand between two words. */
const GAP = /(?<=\S) {3,}(?=\S)/u;
/** In a table that wider gaps draw, a full cell may leave but two. */
const CELL = /\S+(?: \S+)*/gu;
const NUMBER_CELL = /^\(?\d{1,4}\)?(?:\s\p{L}+){0,3}[.;,]?$/u;
const LIST_MARK = /^(?:[-+*•–○▪]|(?:[IVXLC]{1,6}|\d{1,3}|\p{L})[.)])$/u;
const RULE = /^[\s\-=_–—]+$/u;
const LONGEST_LINE = 400;
const LONGEST_TITLE = 60;
const FEWEST_ROWS = 2;
const MOST_HEADER_ROWS = 2;

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Row {
  /** Index of the line. */
  readonly at: number;
  readonly cells: readonly Cell[];
}

/** The text with a tab between the cells of lines that form a table with numbers; every other line stays as it is. */
export function withTabsBetweenColumns(text: string): string {
  if (!GAP.test(text)) return text;
  const lines = text.split("\n");
  for (const rows of runsOfRows(lines)) {
    const table = tableOf(rows);
    const columns = columnsOf(table);
    for (const { at, cells } of table) lines[at] = placed(cells, columns).join("\t");
  }
  return lines.join("\n");
}

/** Neighbouring lines with gaps; short titles and drawn rules may stand between two of them. */
function runsOfRows(lines: readonly string[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  let run: Row[] = [];
  let last = -1;
  for (const [at, line] of lines.entries()) {
    if (isRow(line)) {
      if (run.length > 0 && !mayStandBetween(lines.slice(last + 1, at))) run = [];
      if (run.length === 0) runs.push(run);
      run.push({ at, cells: cellsOf(line) });
      last = at;
    }
  }
  return runs;
}

function isRow(line: string): boolean {
  return line.length <= LONGEST_LINE && !line.includes("\t") && GAP.test(line) && !RULE.test(line);
}

function mayStandBetween(lines: readonly string[]): boolean {
  const others = lines.filter((line) => !RULE.test(line) && line.trim() !== "");
  return lines.length <= 2 && others.every((line) => line.trim().length <= LONGEST_TITLE);
}

function cellsOf(line: string): readonly Cell[] {
  const text = line.normalize("NFC").replace(/[\u00a0\u2007]/gu, " ");
  return [...text.matchAll(CELL)].map(({ index, 0: cell }) => ({ text: cell, start: index, end: index + cell.length }));
}

/** The rows from the header on; none where no column holds numbers. */
function tableOf(rows: readonly Row[]): readonly Row[] {
  const isCounted = rows.map(({ cells }) => cells.some(({ text }, at) => at > 0 && NUMBER_CELL.test(text)));
  const counted = isCounted.filter(Boolean).length;
  const isList = rows.every(({ cells }) => cells.length === 2 && LIST_MARK.test(cells[0]?.text ?? ""));
  if (counted < FEWEST_ROWS || counted * 2 < rows.length - MOST_HEADER_ROWS || isList) return [];
  return rows.slice(Math.max(0, isCounted.indexOf(true) - MOST_HEADER_ROWS));
}

interface Column {
  start: number;
  end: number;
}

/** The columns that the fullest rows draw. */
function columnsOf(rows: readonly Row[]): readonly Column[] {
  const count = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: count }, (): Column => ({ start: Infinity, end: 0 }));
  for (const { cells } of rows) {
    if (cells.length < count) continue;
    for (const [at, column] of columns.entries()) {
      column.start = Math.min(column.start, cells[at]?.start ?? Infinity);
      column.end = Math.max(column.end, cells[at]?.end ?? 0);
    }
  }
  return columns;
}

/** The texts of a row, each in the column that it stands under. */
function placed(cells: readonly Cell[], columns: readonly Column[]): readonly string[] {
  if (cells.length === columns.length) return cells.map(({ text }) => text);
  const texts = columns.map(() => "");
  let next = 0;
  for (const [at, cell] of cells.entries()) {
    const last = columns.length - (cells.length - at);
    let best = next;
    for (let column = next; column <= last; column++) {
      if (shared(cell, columns[column]) > shared(cell, columns[best])) best = column;
    }
    texts[best] = cell.text;
    next = best + 1;
  }
  return texts;
}

/** Characters in common; below zero, how far apart. */
function shared(cell: Cell, column: Column | undefined): number {
  return column ? Math.min(cell.end, column.end) - Math.max(cell.start, column.start) : -Infinity;
}
