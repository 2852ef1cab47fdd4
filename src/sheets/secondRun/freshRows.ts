/** The rows that a tracker of this reading would have, as the composer of the tracker makes them. */
import { cellMark } from "../../model/fingerprint";
import type { FreshRow } from "../../model/reconciliation";
import type { Review } from "../../model/review";
import { TRACKER_COLUMNS, type TrackerColumn } from "../../model/trackerColumns";
import type { ComposeOptions } from "../options";
import { composeTrackerSheet } from "../tracker/trackerSheet";
import { wordsOf } from "./readTracker";

export function freshRows(review: Review, options: ComposeOptions): readonly FreshRow<TrackerColumn>[] {
  const sheet = composeTrackerSheet(review, options);
  const range = sheet.tables[0]?.range;
  if (!range) return [];
  return sheet.values.slice(range.row + 1, range.row + range.rowCount).map((line) => {
    const cells = Object.fromEntries(TRACKER_COLUMNS.map((column, at) => [column, line[at] ?? null]));
    const [task, lead, due] = [cells["task"], cells["lead"], cells["due"]].map((value) => cellMark(value ?? null));
    return { cells, words: { ...wordsOf(cells), written: [task ?? "", lead ?? "", due ?? ""] } };
  });
}
