/** How a task stands, as a person says it in the pane, written into its row of the tracker. */
import { toSerial } from "../../model/plainDate";
import type { StandingTracker } from "../../model/secondRun";
import type { TableUpdate } from "../../model/tableUpdate";
import type { TaskState } from "../../model/task";
import type { TrackerColumn } from "../../model/trackerColumns";
import type { CellValue } from "../../model/grid";
import { sheetWords } from "../../locales/sheets";

/** A row as the pane knows it. */
export interface StateRow {
  /** Row of the sheet, 0-based. */
  readonly row: number;
  readonly task: string;
}

/** People sort rows in between: then the words find it, where they are said once. Undefined where it is not found or has no id. */
export function setState(
  tracker: StandingTracker,
  { row, task }: StateRow,
  { status, completed }: TaskState,
): TableUpdate | undefined {
  const same = tracker.rows.filter(({ words }) => words.text === task.trim());
  const standing = same.find((one) => one.row === row) ?? (same.length === 1 ? same[0] : undefined);
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
