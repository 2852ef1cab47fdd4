import type { LocaleId } from "../locales/locale";
import type { PlainDate } from "../model/plainDate";
import type { Review } from "../model/review";
import type { SheetModel } from "../model/sheet";

export interface ComposeOptions {
  readonly locale: LocaleId;
  /** Due within so many days counts as soon due. */
  readonly soonDays: number;
  /** Fixed as-of date; absent: the sheet follows TODAY(). */
  readonly asOf?: PlainDate;
}

/** The worksheets of a review: the quota table where there are groups, the tracker where there are tasks. */
export function composeSheets(_review: Review, _options: ComposeOptions): readonly SheetModel[] {
  return [];
}
