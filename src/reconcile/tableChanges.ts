/** Rows of one of our tables as they should be now, as an update: what people typed over ours stays, and is not asked about. */
import { cellMark } from "../model/fingerprint";
import type { CellValue } from "../model/grid";
import type { OurRow, StandingTable } from "../model/mergedLists";
import type { RowCells } from "../model/reconciliation";
import { cellKey } from "../model/secondRun";
import { isSameCell, type CellChange, type RowAddition, type RowChange, type TableUpdate } from "../model/tableUpdate";
import { compareCells } from "./reconcile";

/** A row that stands, and what it should say. */
export interface RowNow<K extends string> {
  readonly standing: OurRow<K>;
  readonly cells: RowCells<K>;
  /** What the documents say; people may have changed it. */
  readonly told: readonly K[];
  /** What only we write, given the row as it will stand. */
  readonly own: (after: RowCells<K>) => RowCells<K>;
}

export interface NewRow<K extends string> {
  readonly id: string;
  readonly cells: RowCells<K>;
}

export interface TableNow<K extends string> {
  readonly table: StandingTable<K>;
  readonly headers: Readonly<Record<K, string>>;
  readonly id: K;
  readonly marked: readonly K[];
  /** Columns that new rows take from the row above. */
  readonly formulas: readonly K[];
  readonly rows: Iterable<RowNow<K>>;
  readonly added: readonly NewRow<K>[];
}

/** `taken`: cells in which the document wins over the person. */
export function tableUpdate<K extends string>(now: TableNow<K>, taken: ReadonlySet<string>): TableUpdate {
  const changes: RowChange[] = [];
  for (const row of now.rows) {
    if (row.standing.id === "") continue;
    const cells = changesOf(row, now, taken);
    if (cells.length > 0) changes.push({ key: row.standing.id, cells });
  }
  return {
    table: now.table.table,
    key: now.headers[now.id],
    changes,
    added: now.added.map((row) => additionOf(row, now)),
  };
}

function changesOf<K extends string>(
  { standing, cells, told, own }: RowNow<K>,
  { table, headers, marked }: TableNow<K>,
  taken: ReadonlySet<string>,
): readonly CellChange[] {
  const { changes, conflicts } = compareCells(standing, cells, { told, quiet: [] });
  const won = [...changes, ...conflicts.filter(({ column }) => taken.has(cellKey(standing.id, column)))];
  const after = { ...standing.cells, ...Object.fromEntries(won.map(({ column, to }) => [column, to])) };
  const mine = Object.entries(own(after)) as [K, CellValue][];
  const written = writtenOf(standing, new Map(won.map(({ column, to }) => [column, to])), marked);
  return [
    ...won.map(({ column, from, to }) => ({ header: headers[column], from, to: to ?? "" })),
    ...[...mine, ...(written === undefined ? [] : [["written" as K, written] as const])].flatMap(([column, to]) => {
      const from = standing.cells[column] ?? null;
      return table.columns.has(column) && !isSameCell(from, to)
        ? [{ header: headers[column], from, to: to ?? "" }]
        : [];
    }),
  ];
}

/** The marks of what stands there by us. */
function writtenOf<K extends string>(
  { marks }: OurRow<K>,
  won: ReadonlyMap<K, CellValue>,
  marked: readonly K[],
): string | undefined {
  if (!marks || won.size === 0) return undefined;
  return marked.map((column) => (won.has(column) ? cellMark(won.get(column) ?? null) : (marks[column] ?? ""))).join("");
}

function additionOf<K extends string>(
  { id, cells }: NewRow<K>,
  { table, headers, formulas }: TableNow<K>,
): RowAddition {
  const columns = [...table.columns].filter((column) => !formulas.includes(column));
  // An empty text empties the cell; nothing at all would take the formula of the row above.
  return { key: id, cells: columns.map((column) => ({ header: headers[column], value: cells[column] ?? "" })) };
}
