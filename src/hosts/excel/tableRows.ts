import type { RowAddition } from "../../model/tableUpdate";
import { toExcelValue } from "./plainText";
import { untracked, type LoadedTable } from "./tableParts";

/** As it is handed to Excel: a formula, or a value that arrives unchanged. */
export type CellContent = string | number | boolean;

/**
 * Makes the table longer, then copies its last row down and writes the new rows over it: the copy brings formulas, looks,
 * choices and rules. `table.rows.add` would make co-authors merge (docs: "Coauthoring in Excel add-ins").
 */
export function appendRows(
  { table }: LoadedTable,
  headers: readonly string[],
  lastRow: readonly unknown[],
  added: readonly RowAddition[],
): void {
  const last = untracked(untracked(table.getDataBodyRange()).getLastRow());
  const target = untracked(last.getRowsBelow(added.length));
  table.resize(resized(table, added.length));
  fillRows({ last, target }, headers, lastRow, added);
}

/** Fills rows that the table holds already, but not yet with what belongs there; `above` is the row before them. */
export function finishRows(
  { table }: LoadedTable,
  above: number,
  {
    headers,
    lastRow,
    added,
  }: { headers: readonly string[]; lastRow: readonly unknown[]; added: readonly RowAddition[] },
): void {
  const last = untracked(untracked(table.getDataBodyRange()).getRow(above));
  fillRows({ last, target: untracked(last.getRowsBelow(added.length)) }, headers, lastRow, added);
}

interface RowsToFill {
  readonly last: Excel.Range;
  readonly target: Excel.Range;
}

function fillRows(
  { last, target }: RowsToFill,
  headers: readonly string[],
  lastRow: readonly unknown[],
  added: readonly RowAddition[],
): void {
  target.copyFrom(last, "All");
  target.values = added.map(({ cells }) => {
    const values = new Map(cells.map(({ header, value }) => [header, value]));
    return headers.map((header, index) => {
      const value = values.get(header) ?? null;
      return value === null && isFormula(lastRow[index]) ? null : toExcelValue(value);
    });
  });
}

/** The table as it was, and below it what stood there. */
export function removeAppended(table: Excel.Table, below: readonly (readonly CellContent[])[]): void {
  table.resize(resized(table, -below.length));
  const last = untracked(untracked(table.getDataBodyRange()).getLastRow());
  untracked(last.getRowsBelow(below.length)).values = below.map((row) => [...row]);
}

function resized(table: Excel.Table, rowCount: number): Excel.Range {
  return untracked(untracked(table.getRange()).getResizedRange(rowCount, 0));
}

function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}
