/** Tasks of a tracker are known by the hidden id of their row, not by its place: people sort rows and put others between. */
import type { Reading } from "../../model/reading";
import type { RangeContent } from "../../model/source";
import type { Task } from "../../model/task";
import { findColumns } from "./readTracker";

/** The reading of a tracker's sheet with the ids of the sheet; any other reading as it is. */
export function withRowIds(reading: Reading, { values, topLeft }: RangeContent): Reading {
  const column = findIdColumn(values);
  if (column === undefined) return reading;
  const used = new Set<string>();
  const idOf = ({ id, origin: { place } }: Task): string => {
    const row = place.kind === "cell" ? place.cell.row : undefined;
    const hidden = row === undefined ? "" : String(values[row - topLeft.row]?.[column] ?? "").trim();
    // A row that a person added has none; one that a person copied has another's.
    return unused(hidden === "" ? `row ${row ?? id}` : hidden, used);
  };
  return { ...reading, tasks: reading.tasks.map((task) => ({ ...task, id: idOf(task) })) };
}

function findIdColumn(values: RangeContent["values"]): number | undefined {
  for (const line of values) {
    const column = findColumns(line)?.columns.get("id");
    if (column !== undefined) return column;
  }
  return undefined;
}

function unused(id: string, used: Set<string>): string {
  let free = id;
  for (let count = 2; used.has(free); count += 1) free = `${id} (${count})`;
  used.add(free);
  return free;
}
