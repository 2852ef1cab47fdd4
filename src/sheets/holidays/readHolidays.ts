/** The list of days off as people keep it now. */
import type { DayCalendar } from "../../model/holiday";
import { fromSerial, weekday, type PlainDate } from "../../model/plainDate";
import type { RangeContent } from "../../model/source";
import { LOCALE_IDS, type LocaleId } from "../../locales/locale";
import { sheetWords } from "../../locales/sheets";
import { readList } from "../readList";

export interface HolidayList {
  readonly calendar: DayCalendar;
  /** The language of its headings: formulas name them. */
  readonly locale: LocaleId;
}

/** Undefined where the sheet holds no such list. Cells that are no day say nothing. */
export function readHolidays(content: RangeContent): HolidayList | undefined {
  for (const locale of LOCALE_IDS) {
    const { headers, kinds } = sheetWords[locale].holidays;
    const list = readList(content, [headers], ["day", "kind"]);
    if (!list) continue;
    const daysOff = new Set<PlainDate>();
    const workedDays = new Set<PlainDate>();
    for (const { texts } of list.rows) {
      const day = fromSerial(Number(texts.day ?? ""));
      if (!day) continue;
      if (texts.kind !== kinds.worked) daysOff.add(day);
      else if (weekday(day) > 5) workedDays.add(day);
    }
    return { calendar: { daysOff, workedDays }, locale };
  }
  return undefined;
}
