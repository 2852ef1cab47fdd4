/** How many rows a header has, and the labels that stand one above the other in each of its columns. */
import type { Grid } from "../../model/grid";
import { mergeAt, seenCell } from "./merges";

const TALLEST_HEADER = 3;
const LONGEST_SUBLABEL = 60;

/** Rows of the header that begins here: merges tie them, or labels that stand under a wider one. */
export function headerHeight(grid: Grid, row: number): number {
  let height = 1;
  while (height < TALLEST_HEADER && (hangsDown(grid, row, row + height) || isSubHeader(grid, row + height))) height++;
  return row + height > grid.rows.length ? grid.rows.length - row : height;
}

/** A label of the header reaches down into this row. */
function hangsDown(grid: Grid, first: number, row: number): boolean {
  if (grid.merges.length === 0 || row >= grid.rows.length) return false;
  for (let column = 0; column < grid.columnCount; column++) {
    const merge = mergeAt(grid, row, column);
    if (merge && merge.row >= first && merge.row < row && hasText(grid, merge.row, merge.column)) return true;
  }
  return false;
}

/** A row of short labels, each of them under a label that is wider than it; beside them nothing stands. */
function isSubHeader(grid: Grid, row: number): boolean {
  let below = 0;
  let beside = 0;
  for (let column = 0; column < grid.columnCount; column++) {
    const text = ownText(grid, row, column);
    const above = ownText(grid, row - 1, column);
    // A label that reaches down is empty here, or said again.
    if (text === "" || text === above) {
      if (above !== "") beside++;
      continue;
    }
    if (text.length > LONGEST_SUBLABEL || /^[\d(]/u.test(text) || !hasWiderLabel(grid, row, column)) return false;
    below++;
  }
  return below > 0 && beside > 0;
}

/** The label above spans this column: by a merge, or because the cells beside it are empty where this row has labels. */
function hasWiderLabel(grid: Grid, row: number, column: number): boolean {
  const merge = mergeAt(grid, row - 1, column);
  if (merge) return merge.columnCount > 1;
  const above = ownText(grid, row - 1, column);
  if (above === "") return column > 0 && widerLabelColumn(grid, row, column) !== undefined;
  // Labels that span columns are said in each of them by some programs.
  if ([column - 1, column + 1].some((beside) => ownText(grid, row - 1, beside) === above)) return true;
  return (
    column + 1 < grid.columnCount &&
    mergeAt(grid, row - 1, column + 1) === undefined &&
    ownText(grid, row - 1, column + 1) === "" &&
    ownText(grid, row, column + 1) !== ""
  );
}

/** Without merges (csv, pasted text) a label spans the empty cells to its right that have labels below. */
function widerLabelColumn(grid: Grid, row: number, column: number): number | undefined {
  for (let left = column; left >= 0; left--) {
    if (mergeAt(grid, row - 1, left) || ownText(grid, row, left) === "") return undefined;
    if (ownText(grid, row - 1, left) !== "") return left;
  }
  return undefined;
}

/** Labels of each column from the top down, each said once. */
export function pathsOf(grid: Grid, row: number, height: number): readonly (readonly string[])[] {
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const path: string[] = [];
    for (let offset = 0; offset < height; offset++) {
      const text = labelAt(grid, row + offset, column, offset + 1 < height);
      if (text !== "" && path.at(-1) !== text) path.push(text);
    }
    return path;
  });
}

function labelAt(grid: Grid, row: number, column: number, hasRowBelow: boolean): string {
  const text = seenCell(grid, row, column)?.text.replace(/\s+/gu, " ") ?? "";
  if (text !== "" || !hasRowBelow) return text;
  const wider = widerLabelColumn(grid, row + 1, column);
  return wider === undefined ? "" : ownText(grid, row, wider);
}

/** "(1) (2) (3)" or "A B 1 2 3=1+2" below the labels numbers the columns. */
export function isIndexRow(grid: Grid, row: number): boolean {
  const texts = (grid.rows[row]?.cells ?? []).map(({ text }) => text).filter((text) => text !== "");
  if (texts.length < 2 || texts.length * 2 <= grid.columnCount) return false;
  const numbers = texts.map((text) => /^\(?(?:(?<number>\d{1,2})(?:\s*=[\d\s+()-]*)?|[A-Z])\)?$/u.exec(text));
  if (numbers.some((match) => match === null)) return false;
  const counted = numbers.flatMap((match) => match?.groups?.["number"] ?? []).map(Number);
  return counted.length > 1 && counted.every((number, index) => number === index + 1);
}

function ownText(grid: Grid, row: number, column: number): string {
  return grid.rows[row]?.cells[column]?.text ?? "";
}

function hasText(grid: Grid, row: number, column: number): boolean {
  return ownText(grid, row, column) !== "";
}
