/** A row that sums all others without saying so: "Toàn tỉnh | 74" above or below the groups. */
import type { TableRow } from "./rows";
import { isBody } from "./valueShapes";

/** A row of a quota table that is neither a heading nor a total by its words. */
export interface CountedRow {
  readonly row: TableRow;
  readonly value: number;
  /** The cell of the number sums cells above or below it. */
  readonly sumsRows: boolean;
}

const FEWEST_OTHERS = 3;
/** Printed sums may be a little wrong, and are found wrong by a rule of their own. */
const NEAR = 0.1;

/** The first or the last row where its number is that of all others together; undefined where there is none. */
export function findWholeRow(rows: readonly CountedRow[]): TableRow | undefined {
  if (rows.length <= FEWEST_OTHERS) return undefined;
  const all = rows.reduce((sum, { value }) => sum + value, 0);
  const areNumbered = rows.filter(({ row }) => row.text("no") !== "").length * 2 > rows.length;
  return [rows[0], rows.at(-1)].find((counted) => counted && isWhole(counted, all - counted.value, areNumbered))?.row;
}

function isWhole({ row, value, sumsRows }: CountedRow, others: number, areNumbered: boolean): boolean {
  if (value <= 0 || isBody(row.text("unit"), row.words)) return false;
  if (row.text("no") !== "") return false;
  if (value === others || sumsRows) return true;
  return areNumbered && Math.abs(value - others) <= others * NEAR;
}
