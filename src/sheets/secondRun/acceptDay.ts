/** The day that the office takes for tasks without one, written into the tracker as the deadline. */
import { toSerial, type PlainDate } from "../../model/plainDate";
import type { StandingTracker, TrackerRow } from "../../model/secondRun";
import type { CellChange, TableUpdate } from "../../model/tableUpdate";
import type { TrackerColumn } from "../../model/trackerColumns";
import type { CellValue } from "../../model/grid";
import { sheetWords } from "../../locales/sheets";
import { findRow, type NamedRow } from "./findRow";

/** Only rows that still hold the task and no deadline are changed. */
export function acceptDay(tracker: StandingTracker, accepted: readonly NamedRow[], day: PlainDate): TableUpdate {
  const { headers, proposedDue } = sheetWords[tracker.locale].tracker;
  const cells: readonly (readonly [TrackerColumn, CellValue])[] = [
    ["due", proposedDue(day)],
    ["named", toSerial(day)],
    ["last", toSerial(day)],
    ["proposed", toSerial(day)],
  ];
  const toCells = (row: TrackerRow): readonly CellChange[] =>
    cells
      .filter(([column]) => tracker.columns.has(column))
      .map(([column, to]) => ({ header: headers[column], from: row.cells[column] ?? null, to }));
  return {
    table: tracker.table,
    key: headers.id,
    changes: accepted.flatMap((named) => {
      const standing = findRow(tracker, named);
      if (!standing || standing.id === "" || !isUndated(standing)) return [];
      return [{ key: standing.id, cells: toCells(standing) }];
    }),
    added: [],
  };
}

function isUndated({ cells }: TrackerRow): boolean {
  return [cells.due, cells.last].every((value) => String(value ?? "").trim() === "");
}
