import type { LocaleId } from "../locales/locale";
import type { HolidayPlace } from "./holidays/holidayRefs";
import type { TrackerTaskOptions } from "./tracker/trackerTasks";
import type { PlainDate } from "../model/plainDate";

export interface ComposeOptions extends Omit<TrackerTaskOptions, "asOf"> {
  readonly locale: LocaleId;
  /** Due within so many days counts as soon due. */
  readonly soonDays: number;
  /** Fixed as-of date; absent: the sheet follows TODAY(). */
  readonly asOf?: PlainDate;
  /** The list of days off that the workbook holds already; absent: one comes with the tracker. */
  readonly holidays?: HolidayPlace;
}
