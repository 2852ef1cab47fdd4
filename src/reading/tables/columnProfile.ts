/** What the values of a column look like, for columns that no label explains. */
import type { Grid, GridCell } from "../../model/grid";

/** Shares of the filled cells, between 0 and 1. */
export interface ColumnProfile {
  readonly filled: number;
  /** Whole numbers that may count people. */
  readonly counts: number;
  /** 1, 2, 3 … down the column. */
  readonly isSequence: boolean;
  readonly dates: number;
  readonly words: number;
  readonly averageLength: number;
}

/** A longer table looks the same further down. */
const SAMPLED_ROWS = 200;
const LARGEST_COUNT = 100_000;

export function columnProfile(grid: Grid, firstRow: number, column: number): ColumnProfile {
  const cells = grid.rows
    .slice(firstRow, firstRow + SAMPLED_ROWS)
    .flatMap(({ cells: all }) => all[column] ?? [])
    .filter(({ text }) => text !== "");
  const share = (is: (cell: GridCell) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  return {
    filled: cells.length,
    counts: share(looksLikeCount),
    isSequence: isSequence(cells),
    dates: share(looksLikeDate),
    words: share(({ text }) => /\p{L}{2}/u.test(text)),
    averageLength: cells.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, cells.length),
  };
}

const LEAST_MONEY = 100_000;
/** Larger ones are telephone numbers. */
const MOST_MONEY = 100_000_000;
const HALF = 0.5;

/** Sums of money: of people nothing is counted in hundreds of thousands. */
export function isMoney({ rows }: Grid, firstRow: number, column: number): boolean {
  const values = rows.slice(firstRow, firstRow + SAMPLED_ROWS).flatMap(({ cells }) => cells[column] ?? []);
  const filled = values.filter(({ text }) => text !== "");
  const large = filled.filter(({ value, text }) => {
    const number =
      typeof value === "number" ? value : Number(/^\d{1,3}(?:[.,]\d{3})+$/u.exec(text)?.[0].replace(/[.,]/gu, ""));
    return number >= LEAST_MONEY && number < MOST_MONEY;
  });
  return filled.length > 0 && large.length > filled.length * HALF;
}

/** A number under a date format is a day; a bare number is not. */
export function isDateCell({ value, numberFormat }: GridCell): boolean {
  return typeof value === "number" && /[dy]/iu.test(numberFormat ?? "");
}

function looksLikeCount(cell: GridCell): boolean {
  if (isDateCell(cell)) return false;
  if (typeof cell.value === "number") return Number.isInteger(cell.value) && isSmall(cell.value);
  return /^\d{1,3}(?:\s*\p{L}+)?$/u.test(cell.text);
}

function isSmall(value: number): boolean {
  return value >= 0 && value < LARGEST_COUNT;
}

function looksLikeDate(cell: GridCell): boolean {
  return isDateCell(cell) || /\d{1,2}[/.-]\d{1,2}|\d{4}/u.test(cell.text);
}

function isSequence(cells: readonly GridCell[]): boolean {
  const numbers = cells.map(({ text }) => Number(text.replace(/[.)]$/u, "")));
  return numbers.length > 1 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}
