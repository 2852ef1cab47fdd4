/** A row that sums all others without saying so: "Toàn tỉnh | 74" above or below the groups. */
import type { QuotaColumns } from "./quotaColumns";
import { sumOf } from "./quotaGroup";
import type { TableRow } from "./rows";
import { isBody } from "./valueShapes";

/** What a row of a quota table is by its words and its place. */
export type RowKind = "total" | "part" | "group";

interface CountedRow {
  readonly row: TableRow;
  readonly value: number;
  /** The cell of the number sums cells above or below it. */
  readonly sumsRows: boolean;
}

const FEWEST_OTHERS = 3;
/** Printed sums may be a little wrong, and are found wrong by a rule of their own. */
const NEAR = 0.1;

/** The first or the last row where its number is that of all others together; undefined where there is none. */
export function findWholeRow(
  rows: readonly TableRow[],
  kinds: readonly RowKind[],
  columns: QuotaColumns,
): TableRow | undefined {
  const counted = rows.flatMap((row, at): readonly CountedRow[] => {
    // Over numbered rows a first row without a number looks like the heading of a part.
    const isFirst = at === 0 && row.text("no") === "";
    const isCounted = kinds[at] === "group" || (kinds[at] === "part" && isFirst);
    const value = isCounted ? sumOf(row, columns)?.sum.value : undefined;
    return value === undefined ? [] : [{ row, value, sumsRows: sumsColumn(row, columns) }];
  });
  if (counted.length <= FEWEST_OTHERS) return undefined;
  const all = counted.reduce((sum, { value }) => sum + value, 0);
  const areNumbered = counted.filter(({ row }) => row.text("no") !== "").length * 2 > counted.length;
  return [counted[0], counted.at(-1)].find((one) => one && isWhole(one, all - one.value, areNumbered))?.row;
}

function isWhole({ row, value, sumsRows }: CountedRow, others: number, areNumbered: boolean): boolean {
  if (value <= 0 || row.text("no") !== "" || isBody(row.text("unit"), row.words)) return false;
  if (value === others || sumsRows) return true;
  return areNumbered && Math.abs(value - others) <= others * NEAR;
}

/** "=SUM(C6:C16)": a range of one column in several rows. */
const SUM_OF_ROWS = /^=?(?:SUM|SUBTOTAL)\((?:\d+[,;])?\$?(?<from>[A-Z]{1,3})\$?\d+:\$?(?<to>[A-Z]{1,3})\$?\d+\)$/iu;

function sumsColumn({ row }: TableRow, { count, parts }: QuotaColumns): boolean {
  const formula = row.cells[count ?? parts[0]?.column ?? -1]?.formula ?? "";
  const { from, to } = SUM_OF_ROWS.exec(formula)?.groups ?? {};
  return from !== undefined && from === to;
}
