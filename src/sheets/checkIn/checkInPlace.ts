/** Where the parts of the check-in table stand. */
import type { RangeAddress } from "../../model/address";
import type { CheckInWords } from "../../locales/checkInWords";
import { widthOf, type CheckInColumn, type CheckInLayout } from "./checkInColumns";
import type { CheckInLine } from "./checkInLines";

export interface CheckInPlace {
  readonly layout: CheckInLayout;
  readonly lines: readonly CheckInLine[];
  /** Row of the header. */
  readonly header: number;
  readonly words: CheckInWords;
}

/** Lines of one kind that follow one another; `from` counts from the first line. */
export interface Run {
  readonly isUnit: boolean;
  readonly from: number;
  readonly count: number;
}

export function runsOf(lines: readonly CheckInLine[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, { kind }] of lines.entries()) {
    const isUnit = kind === "unit";
    const last = runs.at(-1);
    if (last?.isUnit === isUnit) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ isUnit, from: index, count: 1 });
  }
  return runs;
}

/** Cells of one column in some lines. */
export function cellsOf(
  { layout, header }: CheckInPlace,
  column: CheckInColumn,
  { from, count }: Pick<Run, "from" | "count">,
): RangeAddress {
  return { row: header + 1 + from, column: layout.columns.indexOf(column), rowCount: count, columnCount: 1 };
}

/** Some lines, all columns that people see. */
export function rowsOf({ layout, header }: CheckInPlace, { from, count }: Pick<Run, "from" | "count">): RangeAddress {
  return { row: header + 1 + from, column: 0, rowCount: count, columnCount: layout.shown };
}

/** A bold letter is that much wider than the digit by which columns are measured. */
const BOLD_LETTER = 1.22;

/** Letters that a unit's name has room for: it runs up to its count in the note column. */
export function roomForNames({ columns }: CheckInLayout): number {
  const before = columns.slice(0, columns.indexOf("note"));
  return Math.floor(before.reduce((sum, column) => sum + (widthOf(column) ?? 0), 0) / BOLD_LETTER);
}
