/** A table beside a new reading of its document: what is the same, changed, new and gone. What people typed counts. */
import { cellMark } from "../model/fingerprint";
import { isSameCell } from "../model/tableUpdate";
import type {
  AddedRow,
  CellDifference,
  FreshRow,
  KnownRow,
  Reconciliation,
  StandingRow,
} from "../model/reconciliation";
import { stableHash } from "../text/stableHash";
import { matchRows } from "./matchRows";

export interface ReconcileColumns<K extends string> {
  /** Columns of the document that people are asked about. */
  readonly told: readonly K[];
  /** Columns of the document that follow by themselves. */
  readonly quiet: readonly K[];
  /** Columns that say one thing: where a person changed one of them, all are asked about. */
  readonly together?: readonly K[];
}

export function reconcile<K extends string>(
  standing: readonly StandingRow<K>[],
  fresh: readonly FreshRow<K>[],
  columns: ReconcileColumns<K>,
): Reconciliation<K> {
  const partners = matchRows(
    standing.map(({ words }) => words),
    fresh.map(({ words }) => words),
  );
  const known = fresh.flatMap((row, index): readonly KnownRow<K>[] => {
    const partner = standing[partners[index] ?? -1];
    return partner ? [toKnown(partner, row, columns)] : [];
  });
  // A person who copies a row makes two of one task: both are known by its id.
  const ids = new Set(known.map((row) => row.standing.id));
  const left = withoutIndexes(standing, new Set(partners));
  return {
    known,
    added: toAdded(
      fresh.filter((_, index) => partners[index] === undefined),
      standing,
    ),
    gone: onePerId(left.filter(({ id }) => id !== "" && !ids.has(id))),
    own: left.filter(({ id }) => id === "").length,
  };
}

function withoutIndexes<T>(rows: readonly T[], indexes: ReadonlySet<number | undefined>): readonly T[] {
  return rows.filter((_, index) => !indexes.has(index));
}

function onePerId<K extends string>(rows: readonly StandingRow<K>[]): readonly StandingRow<K>[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function toKnown<K extends string>(
  standing: StandingRow<K>,
  fresh: FreshRow<K>,
  { told, quiet, together = [] }: ReconcileColumns<K>,
): KnownRow<K> {
  const changes: CellDifference<K>[] = [];
  const conflicts: CellDifference<K>[] = [];
  // A row that a person wrote stays as the person wrote it.
  for (const column of standing.id === "" ? [] : told) {
    const { kind, ...difference } = compareCell(standing, fresh, column);
    if (kind === "changed") changes.push(difference);
    else if (kind === "conflict") conflicts.push(difference);
  }
  const silent = (standing.id === "" ? [] : quiet).flatMap((column): readonly CellDifference<K>[] => {
    const { kind, ...difference } = compareCell(standing, fresh, column);
    return kind === "changed" ? [difference] : [];
  });
  const isAsked = conflicts.some(({ column }) => together.includes(column));
  const asked = isAsked ? changes.filter(({ column }) => together.includes(column)) : [];
  return {
    standing,
    fresh,
    changes: changes.filter((change) => !asked.includes(change)),
    conflicts: [...conflicts, ...asked],
    quiet: silent,
  };
}

interface Compared<K extends string> extends CellDifference<K> {
  readonly kind: "same" | "kept" | "changed" | "conflict";
}

/** What we wrote last is the ground that both are measured against. Without it nobody knows who changed the cell. */
function compareCell<K extends string>(standing: StandingRow<K>, fresh: FreshRow<K>, column: K): Compared<K> {
  const from = standing.cells[column] ?? null;
  const to = fresh.cells[column] ?? null;
  const difference = { column, from, to };
  if (!(column in standing.cells) || isSameText(from, to)) return { ...difference, kind: "same" };
  const mark = standing.marks?.[column];
  if (mark === undefined) return { ...difference, kind: "conflict" };
  if (mark === cellMark(from)) return { ...difference, kind: "changed" };
  return { ...difference, kind: mark === cellMark(to) ? "kept" : "conflict" };
}

function isSameText(a: CellDifference<string>["from"], b: CellDifference<string>["to"]): boolean {
  return isSameCell(a, b) || String(a ?? "").trim() === String(b ?? "").trim();
}

/** Ids go on from those in use; the words make them the same for two people who add the same row, and only then. */
function toAdded<K extends string>(
  fresh: readonly FreshRow<K>[],
  standing: readonly StandingRow<K>[],
): readonly AddedRow<K>[] {
  const used = new Set(standing.map(({ id }) => id));
  return fresh.map((row) => {
    const { text, lead, due } = row.words;
    const base = `n${stableHash([text, lead, due].join("\n")).slice(0, 10)}`;
    let id = base;
    for (let count = 2; used.has(id); count += 1) id = `${base}.${count}`;
    used.add(id);
    return { ...row, id };
  });
}
