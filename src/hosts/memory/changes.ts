/** Changes of one transaction, and the events that they become. */
import type { HostChange } from "../../model/host";

/** Who makes a change: only the host's are `own` in events. */
export type ChangeMaker = "person" | "host";

export type Change = Omit<HostChange, "own">;

export interface Transaction {
  readonly maker: ChangeMaker;
  readonly changes: Change[];
}

/** Whether the result is a failed outcome, after which a transaction leaves nothing behind. */
export function isFailure(result: unknown): boolean {
  return typeof result === "object" && result !== null && "ok" in result && result.ok === false;
}

/** One event for each sheet and kind, over the smallest range that holds all its changes. */
export function joinChanges(changes: readonly Change[]): Change[] {
  const joined = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.kind}:${change.sheet ?? ""}`;
    const known = joined.get(key);
    joined.set(key, known ? joinTwo(known, change) : change);
  }
  return [...joined.values()];
}

function joinTwo(a: Change, b: Change): Change {
  const { kind, sheet } = a;
  const name = sheet === undefined ? {} : { sheet };
  if (!a.range || !b.range) return { kind, ...name };
  const row = Math.min(a.range.row, b.range.row);
  const column = Math.min(a.range.column, b.range.column);
  const bottom = Math.max(a.range.row + a.range.rowCount, b.range.row + b.range.rowCount);
  const right = Math.max(a.range.column + a.range.columnCount, b.range.column + b.range.columnCount);
  return { kind, ...name, range: { row, column, rowCount: bottom - row, columnCount: right - column } };
}
