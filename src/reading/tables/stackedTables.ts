/** Where below a table the next one begins: another row of labels, not the same header once more. */
import type { Grid, GridRow } from "../../model/grid";
import type { Header } from "./fields";
import { headerAt } from "./header";
import { roleOf } from "./labels";

/** Most cells of a header are labels that are known. */
const MOST = 0.6;
const FEWEST_LABELS = 2;

/** The first row of the next table, its titles included; undefined where the grid holds one table. */
export function nextTableRow(grid: Grid, header: Header): number | undefined {
  if (header.isInferred) return undefined;
  for (let row = header.dataStart + 1; row < grid.rows.length - 1; row++) {
    const labels = grid.rows[row];
    if (labels && isOtherHeader(labels, header) && headerAt(grid, row, header.words)) {
      return firstTitle(grid, row, header.dataStart + 1);
    }
  }
  return undefined;
}

function isOtherHeader({ cells }: GridRow, { fields, words }: Header): boolean {
  const filled = cells.filter(({ text }) => text !== "");
  const [first] = filled;
  // Most rows end here: their first cell is a number, a name or a sentence.
  if (!first || filled.length < FEWEST_LABELS || roleOf(first.text, words) === undefined) return false;
  if (filled.some(({ value, text }) => typeof value === "number" || /^\d/u.test(text))) return false;
  const known = filled.filter(({ text }) => roleOf(text, words) !== undefined).length;

  const areSame = fields.every(({ column, label, role }) => role === undefined || cells[column]?.text === label);
  return known >= FEWEST_LABELS && known >= filled.length * MOST && !areSame;
}

/** Lines of one cell right above the labels are their title. */
function firstTitle({ rows }: Grid, header: number, floor: number): number {
  let row = header;
  while (row > floor && filledCells(rows[row - 1]) <= 1) row--;
  return row;
}

function filledCells(row: GridRow | undefined): number {
  return row?.cells.filter(({ text }) => text !== "").length ?? 0;
}
