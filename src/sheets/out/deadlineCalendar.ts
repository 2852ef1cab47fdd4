/**
 * Deadlines of open tasks as a calendar file (RFC 5545). Days, not moments: an all-day event of `VALUE=DATE` is the same
 * day in every time zone. Events, not to-dos: Outlook, Google and phones show nothing of a VTODO.
 */
import { addDays, type PlainDate } from "../../model/plainDate";
import type { ClassedTask, TaskClass } from "../../model/taskClass";
import type { Task } from "../../model/task";
import { calendarWords } from "../../locales/calendar";
import type { LocaleId } from "../../locales/locale";
import { contentLine, icsDate, icsText } from "./icsLines";

export interface CalendarOptions {
  readonly locale: LocaleId;
  /** The day the file is made. */
  readonly stamp: PlainDate;
  /** How many days before a deadline the calendar reminds, at 8 in the morning. */
  readonly remindDays: number;
}

export interface DeadlineCalendar {
  readonly text: string;
  readonly events: number;
}

const OPEN: readonly TaskClass[] = ["overdue", "soon", "in-time"];
const MORNING_HOUR = 8;

export function composeDeadlineCalendar(entries: readonly ClassedTask[], options: CalendarOptions): DeadlineCalendar {
  const words = calendarWords[options.locale];
  const used = new Map<string, number>();
  const events = entries.flatMap((entry) => {
    if (entry.lastDay === undefined || !OPEN.includes(entry.class)) return [];
    return [eventLines(entry.task, entry.lastDay, { options, uid: uidOf(entry.task, used) })];
  });
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Planbook//Deadlines//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${icsText(words.name)}`,
    ...events.flat(),
    "END:VCALENDAR",
  ];
  return { text: lines.map(contentLine).join(""), events: events.length };
}

interface EventContext {
  readonly options: CalendarOptions;
  readonly uid: string;
}

function eventLines(task: Task, day: PlainDate, { options, uid }: EventContext): readonly string[] {
  const { locale, stamp, remindDays } = options;
  const words = calendarWords[locale];
  const lead = task.lead.map(({ value }) => value).join("; ");
  const support = task.support.map(({ value }) => value).join("; ");
  const title = task.summary.value;
  const description = [
    ...(task.due ? [words.due(task.due.text.value)] : []),
    ...(lead === "" ? [] : [words.lead(lead)]),
    ...(support === "" ? [] : [words.support(support)]),
  ].join("\n");
  const recurrence = recurrenceOf(task, day);
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${icsDate(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${icsDate(day)}`,
    `DTEND;VALUE=DATE:${icsDate(addDays(day, 1))}`,
    ...(recurrence === undefined ? [] : [`RRULE:${recurrence}`]),
    `SUMMARY:${icsText(lead === "" ? title : `${lead}: ${title}`)}`,
    ...(description === "" ? [] : [`DESCRIPTION:${icsText(description)}`]),
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${icsText(title)}`,
    `TRIGGER:${triggerOf(remindDays)}`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

/** Counted from midnight on which the day begins, wherever that is. */
function triggerOf(daysBefore: number): string {
  return daysBefore === 0 ? `PT${MORNING_HOUR}H` : `-PT${daysBefore * 24 - MORNING_HOUR}H`;
}

/** A rule speaks of the day as worded: where "trước ngày" moved the last day, repeating it would be another day's rule. */
function recurrenceOf({ due }: Task, day: PlainDate): string | undefined {
  const rule = due?.expression.recurrence;
  return rule !== undefined && /^FREQ=[A-Z]+(?:;[A-Z]+=[-+A-Z\d,]+)*$/.test(rule) && due?.date === day
    ? rule
    : undefined;
}

/** The same for the same task each time, so that a calendar replaces what it has; rows that say the same are told apart. */
function uidOf({ id, summary }: Task, used: Map<string, number>): string {
  const key = hash(`${id}\n${summary.value}`);
  const count = (used.get(key) ?? 0) + 1;
  used.set(key, count);
  return `${key}${count === 1 ? "" : `-${count}`}@planbook`;
}

/** FNV-1a, twice over: names, not secrets. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let value = seed;
      for (let index = 0; index < text.length; index += 1) {
        value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
      }
      return (value >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
