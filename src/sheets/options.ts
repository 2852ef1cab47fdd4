import type { LocaleId } from "../locales/locale";
import type { PlainDate } from "../model/plainDate";

export interface ComposeOptions {
  readonly locale: LocaleId;
  /** Due within so many days counts as soon due. */
  readonly soonDays: number;
  /** Fixed as-of date; absent: the sheet follows TODAY(). */
  readonly asOf?: PlainDate;
}
