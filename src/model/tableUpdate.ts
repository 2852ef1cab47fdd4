/** Changes of a table that stands in the workbook: rows are found by a key when they are written, cells by their header. */
import type { CellValue } from "./grid";

/** A change of some rows of one table, and rows to be added below the others. */
export interface TableUpdate {
  readonly table: string;
  /** Header of the column that names each row. */
  readonly key: string;
  readonly changes: readonly RowChange[];
  readonly added: readonly RowAddition[];
}

/** Every row under this key is meant: people copy rows. */
export interface RowChange {
  readonly key: string;
  readonly cells: readonly CellChange[];
}

/** `from`: what stood there when the change was decided; a cell that says something else by now is left as it is. */
export interface CellChange {
  readonly header: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** Columns that are not named take the formula of the row above, or stay empty. */
export interface RowAddition {
  readonly key: string;
  readonly cells: readonly { readonly header: string; readonly value: CellValue }[];
}

export interface TableReceipt {
  readonly sheet: string;
  /** Cells changed. */
  readonly changed: number;
  /** Rows added. */
  readonly added: number;
  /** What was not changed: another value stood there, or the row or the column was gone, or the key was there already. */
  readonly kept: readonly KeptCell[];
}

export interface KeptCell {
  readonly key: string;
  /** Absent: the whole row. */
  readonly header?: string;
  readonly reason: "edited" | "row-gone" | "column-gone" | "key-taken";
}

/** A table as it stands at one moment: its headers, and the contents of the columns that count, formulas as text. */
export interface TableView {
  readonly headers: readonly string[];
  readonly columns: ReadonlyMap<string, readonly CellValue[]>;
}

/** One cell to be written; `row` counts from the first row below the headers. */
export interface CellStep {
  readonly header: string;
  readonly row: number;
  readonly value: CellValue;
}

export interface TableSteps {
  readonly cells: readonly CellStep[];
  readonly added: readonly RowAddition[];
  readonly kept: readonly KeptCell[];
}

/** The columns that an update looks at, its key first. */
export function columnsOfUpdate({ key, changes }: TableUpdate): readonly string[] {
  return [...new Set([key, ...changes.flatMap(({ cells }) => cells.map(({ header }) => header))])];
}

/** What an update comes to in a table as it stands. */
export function planTableUpdate(view: TableView, { key, changes, added }: TableUpdate): TableSteps {
  const rows = rowsByKey(view.columns.get(key) ?? []);
  const cells: CellStep[] = [];
  const kept: KeptCell[] = [];
  for (const change of changes) {
    const found = rows.get(change.key);
    if (!found) kept.push({ key: change.key, reason: "row-gone" });
    else for (const cell of change.cells) planCell(view, { ...cell, key: change.key, rows: found }, { cells, kept });
  }
  const isNew = ({ key: name }: RowAddition): boolean => !rows.has(name);
  kept.push(...added.filter((row) => !isNew(row)).map((row): KeptCell => ({ key: row.key, reason: "key-taken" })));
  return { cells, added: onePerKey(added.filter(isNew)), kept };
}

interface CellToPlan extends CellChange {
  readonly key: string;
  readonly rows: readonly number[];
}

interface Planned {
  readonly cells: CellStep[];
  readonly kept: KeptCell[];
}

function planCell(view: TableView, { key, header, from, to, rows }: CellToPlan, { cells, kept }: Planned): void {
  const column = view.columns.get(header);
  if (!column || !view.headers.includes(header)) {
    kept.push({ key, header, reason: "column-gone" });
    return;
  }
  for (const row of rows) {
    const now = column[row] ?? null;
    if (isSameCell(now, to)) continue;
    if (isSameCell(now, from)) cells.push({ header, row, value: to });
    else kept.push({ key, header, reason: "edited" });
  }
}

function rowsByKey(keys: readonly CellValue[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, value] of keys.entries()) {
    const key = String(value ?? "").trim();
    if (key === "") continue;
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

function onePerKey(added: readonly RowAddition[]): readonly RowAddition[] {
  return [...new Map(added.map((row) => [row.key, row])).values()];
}

/** An empty cell has many forms. */
export function isSameCell(a: CellValue, b: CellValue): boolean {
  return a === b || ((a === null || a === "") && (b === null || b === ""));
}
