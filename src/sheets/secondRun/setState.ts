/** How a task stands, as a person says it in the pane, written into its row of the tracker. */
import { toSerial } from "../../model/plainDate";
import type { StandingTracker } from "../../model/secondRun";
import type { TableUpdate } from "../../model/tableUpdate";
import type { TaskState } from "../../model/task";
import type { TrackerColumn } from "../../model/trackerColumns";
import type { CellValue } from "../../model/grid";
import { sheetWords } from "../../locales/sheets";
import { findRow, type NamedRow } from "./findRow";

/** Undefined where the row is not found, or has no id to be found by when it is written. */
export function setState(
  tracker: StandingTracker,
  named: NamedRow,
  { status, completed }: TaskState,
): TableUpdate | undefined {
  const standing = findRow(tracker, named);
  if (!standing || standing.id === "") return undefined;
  const { headers, statuses } = sheetWords[tracker.locale].tracker;
  const change = (column: TrackerColumn, to: CellValue) => ({
    header: headers[column],
    from: standing.cells[column] ?? null,
    to,
  });
  const cells = [
    ...(status === undefined ? [] : [change("status", statuses[status])]),
    ...(completed === undefined ? [] : [change("completed", completed === null ? "" : toSerial(completed))]),
  ];
  return { table: tracker.table, key: headers.id, changes: [{ key: standing.id, cells }], added: [] };
}
