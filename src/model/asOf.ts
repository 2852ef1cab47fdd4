import type { CellAddress } from "./address";
import type { PlainDate } from "./plainDate";

/** The day on which a tracker counts ("Ngày báo cáo"), and the cell that says so. */
export interface StandingAsOf {
  readonly cell: CellAddress;
  /** Absent: the sheet follows the computer's day. */
  readonly day?: PlainDate;
}
