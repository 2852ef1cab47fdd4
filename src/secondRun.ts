/** The road back: a plan read again, or an agency's answers, beside the tracker that stands in the workbook. */
import type { CellValue } from "./model/grid";
import type { Review } from "./model/review";
import type { SecondRun, StandingTracker } from "./model/secondRun";
import { DUE_COLUMNS, QUIET_COLUMNS, MARKED_COLUMNS, type TrackerColumn } from "./model/trackerColumns";
import { reconcile } from "./reconcile/reconcile";
import type { ComposeOptions } from "./sheets/options";
import { freshRows } from "./sheets/secondRun/freshRows";

export { readTracker, type TrackerTable } from "./sheets/secondRun/readTracker";
export { acceptDay } from "./sheets/secondRun/acceptDay";
export { withRowIds } from "./sheets/secondRun/rowIds";
export { setState } from "./sheets/secondRun/setState";
export { updateTracker } from "./sheets/secondRun/updateTracker";
export { answerUpdate, compareExtract, composeExtract, readExtract } from "./sheets/secondRun/extract";

export type SecondRunOptions = Omit<ComposeOptions, "locale" | "holidays">;

const TOLD: readonly TrackerColumn[] = MARKED_COLUMNS.filter((column) => !QUIET_COLUMNS.includes(column));

/** The tracker beside the plan as it is read now, in the tracker's language and in its form of collective tasks. */
export function compareWithTracker(tracker: StandingTracker, review: Review, options: SecondRunOptions): SecondRun {
  const collective = hasRowsOfBodies(tracker) ? "each" : "one";
  const fresh = freshRows(review, { ...options, collective, locale: tracker.locale });
  const rows = reconcile(tracker.rows, fresh, { told: TOLD, quiet: QUIET_COLUMNS, together: DUE_COLUMNS });
  return { tracker, rows: { ...rows, gone: rows.gone.filter((row) => !isInstance(row.cells.series, rows.known)) } };
}

/** A past instance of work that comes again is not named by the plan, and yet belongs to it. */
function isInstance(series: CellValue | undefined, known: SecondRun["rows"]["known"]): boolean {
  const id = String(series ?? "");
  return id !== "" && known.some(({ standing }) => standing.id === id || String(standing.cells.series ?? "") === id);
}

/** The row of one body is named by its task's row and the body. */
function hasRowsOfBodies({ rows }: StandingTracker): boolean {
  return rows.some(({ id, cells }) => id.startsWith(`${String(cells.series ?? "")}/`) && cells.series !== null);
}
