import type { StandingTracker, TrackerRow } from "../../model/secondRun";

/** A row as the pane knows it. */
export interface NamedRow {
  /** Its hidden id. */
  readonly id: string;
  /** Row of the sheet when it was read, 0-based. */
  readonly row: number;
  readonly task: string;
}

/** By its id, wherever people moved it and whatever they made of its words; among copies the one that stands where it stood. */
export function findRow({ rows }: StandingTracker, { id, row, task }: NamedRow): TrackerRow | undefined {
  const named = rows.filter((one) => one.id !== "" && one.id === id);
  const same = named.length > 0 ? named : rows.filter(({ words }) => words.text === task.trim());
  return same.find((one) => one.row === row) ?? (same.length === 1 || named.length > 0 ? same[0] : undefined);
}
