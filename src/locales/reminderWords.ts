/** The words of reminders to one agency. Only words. */
import type { PlainDate } from "../model/plainDate";

/** `message`: a chat app. `mail`: subject and body. `letter`: the body of an official letter (công văn). */
export const REMINDER_FORMS = ["message", "mail", "letter"] as const;
export type ReminderForm = (typeof REMINDER_FORMS)[number];

/** One task in a reminder; `daysLeft` is negative where the last day has passed. */
export interface RemindedTask {
  readonly summary: string;
  readonly lastDay: PlainDate;
  readonly daysLeft: number;
}

export interface ReminderFacts {
  readonly agency: string;
  /** Longest overdue first, then the next due; never both empty. */
  readonly overdue: readonly RemindedTask[];
  readonly soon: readonly RemindedTask[];
  readonly asOf: PlainDate;
  /** The plan that assigned them, in its own words; may be empty. */
  readonly subject: string;
}

export type ReminderWords = Readonly<Record<ReminderForm, (facts: ReminderFacts) => string>>;
