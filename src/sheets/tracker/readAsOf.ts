/** The as-of day of a tracker as it stands: the cell beside its label, wherever rows or columns were put in. */
import type { CellAddress } from "../../model/address";
import type { StandingAsOf } from "../../model/asOf";
import { fromSerial } from "../../model/plainDate";
import type { RangeContent } from "../../model/source";
import { sheetWords } from "../../locales/sheets";
import { AS_OF } from "./trackerSheet";

/** The label stands above the table; a task of the same words does not count. */
const LAST_ROW = 20;

const FOLLOWS_TODAY = /^=TODAY\(\)$/iu;

/** Undefined where neither the label nor a day is where we left them. */
export function readAsOf(content: RangeContent): StandingAsOf | undefined {
  const cell = findCell(content);
  const { row, column } = toRelative(content, cell);
  const day = fromSerial(Number(content.values[row]?.[column] ?? ""));
  if (FOLLOWS_TODAY.test((content.formulas[row]?.[column] ?? "").trim())) return { cell };
  return day === undefined ? undefined : { cell, day };
}

function findCell(content: RangeContent): CellAddress {
  const labels = Object.values(sheetWords).map(({ tracker }) => tracker.asOf);
  for (const [row, line] of content.values.slice(0, LAST_ROW).entries()) {
    const column = line.findIndex((value) => labels.includes(String(value ?? "").trim()));
    if (column >= 0) return { row: content.topLeft.row + row, column: content.topLeft.column + column + 1 };
  }
  return AS_OF;
}

function toRelative({ topLeft }: RangeContent, { row, column }: CellAddress): CellAddress {
  return { row: row - topLeft.row, column: column - topLeft.column };
}
