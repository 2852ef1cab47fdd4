/** How the rows of a quota table stand to each other: headings over parts, rows, and breakdowns of rows. */
import type { Grid } from "../../model/grid";
import { columnOf, type Header } from "./fields";
import { mergeAt } from "./merges";
import type { TableRow } from "./rows";

/** Outermost first; a row belongs to the nearest row above it with a smaller rank. */
const MARKS: readonly RegExp[] = [
  /^[A-H](?:[.)/:]|$|\s*[-–]\s)/u,
  /^[IVX]{1,6}(?:[.)/:]|$|\s*[-–]\s)/u,
  /^\(?\d{1,4}(?:[.)/]|$)(?!\d)/u,
  /^\d{1,3}(?:\.\d{1,3})+\.?(?=\s|$)/u,
  /^[a-zđ](?:[.)]|$)/u,
  /^[-–+•*](?=\s|$|\p{L})/u,
];
const ROMAN = 1;
const NUMBER = 2;

/** The rank of a row by its number, or by the mark before its words; undefined where it has none. */
export function rankOf(row: TableRow): number | undefined {
  const no = row.text("no");
  const text = no !== "" ? no : (row.row.cells.find((cell) => cell.text !== "")?.text ?? "");
  // "I", "V" and "X" are romans, and so is "C" nowhere.
  if (MARKS[ROMAN]?.test(text)) return ROMAN;
  const rank = MARKS.findIndex((pattern) => pattern.test(text));
  if (rank < 0) return undefined;
  return no === "" && rank === NUMBER && !/^\(?\d+[.)]\s*\p{L}/u.test(text) ? undefined : rank;
}

/** A heading without a number ranks with "I". */
export const UNNUMBERED_HEADING = ROMAN;

export interface RowPlace {
  readonly row: TableRow;
  readonly rank: number | undefined;
  readonly next: TableRow | undefined;
  readonly nextRank: number | undefined;
}

/** "I. Khối sở, ngành", "A", or a line of words over numbered rows. */
export function isPartHeading(grid: Grid, header: Header, place: RowPlace): boolean {
  const { row, rank, next, nextRank } = place;
  const hasNumber = header.fields.some(({ column }) => /\d/u.test(numberText(row, header, column)));
  if (!next) return false;
  if (rank !== undefined) return rank <= ROMAN && (nextRank ?? -1) > rank;
  return isAcross(grid, header, row) || isTitle(header, place, hasNumber);
}

/** A row without a number of its own over numbered rows, or alone in capitals. */
function isTitle(header: Header, { row, next, nextRank }: RowPlace, hasNumber: boolean): boolean {
  const startsAgain = nextRank === NUMBER && /^\(?0?1(?!\d)/u.test(next?.text("no") ?? "");
  if (columnOf(header, "no") !== undefined)
    return hasNumber ? startsAgain : nextRank === NUMBER && filledCells(row) <= 1;
  return !hasNumber && filledCells(row) === 1 && isLoud(row.text("unit"));
}

function numberText(row: TableRow, header: Header, column: number): string {
  const role = header.fields[column]?.role;
  const isNumber = role === undefined || role === "count" || role === "total";
  return isNumber ? (row.row.cells[column]?.text ?? "") : "";
}

/** One cell merged across the table, or from the number's column over the words. */
function isAcross(grid: Grid, header: Header, row: TableRow): boolean {
  const column = row.row.cells.findIndex(({ text }) => text !== "");
  const merge = mergeAt(grid, row.index, column);
  const unit = columnOf(header, "unit") ?? 0;
  const covers = merge !== undefined && merge.columnCount > 1 && merge.column + merge.columnCount > unit;
  return covers && (merge.column < unit || filledCells(row) === 1);
}

function filledCells({ row }: TableRow): number {
  return row.cells.filter(({ text }) => text !== "").length;
}

function isLoud(text: string): boolean {
  return /\p{L}{3}/u.test(text) && text === text.toLocaleUpperCase("vi");
}
