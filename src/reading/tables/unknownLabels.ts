/** A row of labels known by its form: short words over columns whose values look different. */
import type { Grid, GridCell } from "../../model/grid";
import { columnProfile, isDateCell } from "./columnProfile";

const LONGEST_LABEL = 70;
const FEWEST_LABELS = 2;
const MOST_COLUMNS = 60;
/** A header names most of the columns that are filled below it. */
const MOST = 0.6;
const DIFFERENT = 0.6;
const LONGER = 2;

/** Whether a row looks like the labels of the rows below it. `height`: of the header that begins there. */
export function looksLikeLabels(grid: Grid, row: number, height: number): boolean {
  const labels = grid.rows[row]?.cells ?? [];
  const filled = labels.filter(({ text }) => text !== "");
  if (grid.columnCount > MOST_COLUMNS || filled.length < FEWEST_LABELS || !filled.every(isLabel)) return false;
  const below = row + height;
  if (below >= grid.rows.length) return false;
  const profiles = Array.from({ length: grid.columnCount }, (_, column) => columnProfile(grid, below, column));
  const used = profiles.filter(({ filled: values }) => values > 0).length;
  if (filled.length < used * MOST && height === 1) return false;
  return profiles.some(({ counts, dates, isSequence, averageLength, filled: values }, column) => {
    const label = labels[column]?.text ?? "";
    if (label === "" || values === 0) return false;
    return isSequence || counts >= DIFFERENT || dates >= DIFFERENT || averageLength > label.length * LONGER;
  });
}

function isLabel(cell: GridCell): boolean {
  if (typeof cell.value === "number" || isDateCell(cell)) return false;
  return (
    cell.text.length <= LONGEST_LABEL &&
    /^[\p{L}#(]/u.test(cell.text) &&
    !/\d{1,2}[/.-]\d{1,2}[/.-]\d{2}/u.test(cell.text)
  );
}
