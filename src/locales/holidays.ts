/** The calendar of the offices that plans come from, and the names of its days in every language. */
import { toCalendar, type HolidayId } from "../model/holiday";
import { holidayNames as en } from "./en/holidays";
import type { LocaleId } from "./locale";
import { holidayNames as vi, holidays, LAST_NOTICED_YEAR } from "./vi/holidays";

export const holidayNames = { vi, en } satisfies Record<LocaleId, Readonly<Record<HolidayId, string>>>;

export const publicHolidays = holidays;

export { LAST_NOTICED_YEAR };

/** Days off and worked days as they are known without anybody's own list. */
export const publicCalendar = toCalendar(holidays);
