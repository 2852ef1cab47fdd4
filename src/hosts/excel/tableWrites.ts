/** Writes cells of a table in a request that first reads what it writes over. */
import type { CellValue } from "../../model/grid";
import { isSameCell, type CellStep, type RowAddition, type TableUpdate } from "../../model/tableUpdate";
import type { Session } from "./gateway";
import { toExcelValue } from "./plainText";
import { contentAt, toContent, toSeen, type SeenTable } from "./seenTable";
import { loadTable, untracked, type LoadedTable } from "./tableParts";
import { appendRows, type CellContent } from "./tableRows";
import { toColumnRuns } from "./tableRuns";

/** `read`: as the cell reads afterwards; `content`: as it is handed to Excel. */
export interface CellWrite {
  readonly header: string;
  readonly row: number;
  readonly read: CellValue;
  readonly content: CellContent;
}

export function toWrites(steps: readonly CellStep[]): readonly CellWrite[] {
  return steps.map(({ header, row, value }) => ({ header, row, read: value, content: toExcelValue(value) }));
}

export function writeOf(seen: SeenTable, header: string, row: number): CellWrite {
  return { header, row, read: readAt(seen, header, row), content: contentAt(seen, header, row) };
}

export function readAt({ view }: SeenTable, header: string, row: number): CellValue {
  return view.columns.get(header)?.[row] ?? null;
}

/** What stood there when the request came, and below the table, where rows were added. */
export interface Overwritten {
  readonly before: SeenTable;
  readonly below: readonly (readonly CellContent[])[];
}

export interface TableWrites {
  readonly cells: readonly CellWrite[];
  readonly added: readonly RowAddition[];
  readonly payload: number;
}

/** `seen` is the table as it is taken to stand: hidden rows and formulas of the last one. */
export async function writeTable(
  session: Session,
  update: TableUpdate,
  seen: SeenTable,
  { cells, added, payload }: TableWrites,
): Promise<Overwritten> {
  const loaded = loadTable(session.context, { ...update, added }, "contents");
  setCells(loaded, cells, seen.hidden);
  if (added.length > 0) appendRows(loaded, seen.view.headers, seen.lastRow, added);
  await session.sync(payload);
  return { before: toSeen(loaded, update), below: toBelow(loaded.room) };
}

function setCells({ columns }: LoadedTable, cells: readonly CellWrite[], hidden: readonly boolean[]): void {
  const steps = cells.map(({ header, row, content }) => ({ header, row, value: content }));
  for (const { header, row, values } of toColumnRuns(steps, hidden)) {
    const column = columns.get(header);
    if (!column) continue;
    const range = untracked(untracked(column.getCell(row, 0)).getResizedRange(values.length - 1, 0));
    // Null leaves a cell as it is.
    range.values = values.map((value) => [value === undefined ? null : value]);
  }
}

/** Same rows in the same order. */
export function isSameRows(a: SeenTable, b: SeenTable): boolean {
  const [keys = []] = a.view.columns.values();
  const [others = []] = b.view.columns.values();
  return keys.length === others.length && keys.every((key, row) => isSameCell(key, others[row] ?? null));
}

function toBelow(room: Excel.Range | undefined): readonly (readonly CellContent[])[] {
  const formulas = (room?.formulas ?? []) as readonly (readonly CellValue[])[];
  const values = (room?.values ?? []) as readonly (readonly CellValue[])[];
  return formulas.map((row, at) => row.map((formula, column) => toContent(formula, values[at]?.[column] ?? null)));
}
