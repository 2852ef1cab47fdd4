/** The reminders of every language. */
import { reminders as en } from "./en/reminders";
import type { LocaleId } from "./locale";
import type { ReminderWords } from "./reminderWords";
import { reminders as vi } from "./vi/reminders";

export const reminderWords = { vi, en } satisfies Record<LocaleId, ReminderWords>;
