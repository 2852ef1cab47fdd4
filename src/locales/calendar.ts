/** The calendar words of every language. */
import type { CalendarWords } from "./calendarWords";
import { calendar as en } from "./en/calendar";
import type { LocaleId } from "./locale";
import { calendar as vi } from "./vi/calendar";

export const calendarWords = { vi, en } satisfies Record<LocaleId, CalendarWords>;
