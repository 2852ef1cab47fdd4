import type { Finding } from "../../model/finding";
import { weekday } from "../../model/plainDate";
import type { Reading } from "../../model/reading";
import type { EventDayStatement } from "../../model/statement";
import { finding } from "../rule";

/** The day of the occasion said twice and differently, before the plan itself, or with a weekday that it is not. */
export function dayContradictions(reading: Reading, ruleId: string): readonly Finding[] {
  return [...eventDays(reading, ruleId), ...eventBeforeIssue(reading, ruleId), ...wrongWeekdays(reading, ruleId)];
}

function eventDays({ events, statements = [] }: Reading, ruleId: string): readonly Finding[] {
  const days = statements.filter((statement) => statement.kind === "event-day");
  const main = mainDay(days);
  // Several occasions have a day each; nobody can say which a sentence means.
  if (!main || events.length !== 1) return [];
  const others = days.filter((day) => day !== main && !overlap(day, main));
  return others.map((day) =>
    finding({
      ruleId,
      severity: "warning",
      messageId: "eventDaysDiffer",
      data: { first: main.start, second: day.start },
      origin: day.text.origin,
      related: [main.text.origin],
    }),
  );
}

/** The line about the time, where the body has just one such line and the annex at most one. */
function mainDay(days: readonly EventDayStatement[]): EventDayStatement | undefined {
  const labels = days.filter(({ form }) => form === "label");
  const inBody = labels.filter(({ section }) => section === "body");
  return inBody.length === 1 && labels.length <= 2 ? inBody[0] : undefined;
}

function overlap(a: EventDayStatement, b: EventDayStatement): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** A paper that neither invites nor assigns tells of what has been. */
function eventBeforeIssue({ events, issued, quota, tasks }: Reading, ruleId: string): readonly Finding[] {
  if (quota.length + tasks.length === 0) return [];
  return events.flatMap(({ when }): readonly Finding[] => {
    const day = when?.end;
    // A day whose year we added ourselves proves nothing.
    if (!issued || !day || day >= issued.value || !when.text.value.includes(day.slice(0, 4))) return [];
    return [
      finding({
        ruleId,
        severity: "warning",
        messageId: "eventBeforeIssue",
        data: { day, issued: issued.value },
        origin: when.text.origin,
        related: [issued.origin],
      }),
    ];
  });
}

function wrongWeekdays({ statements = [] }: Reading, ruleId: string): readonly Finding[] {
  return statements.flatMap((statement): readonly Finding[] => {
    if (statement.kind !== "weekday" || statement.weekday === weekday(statement.date)) return [];
    const { text, date } = statement;
    return [
      finding({
        ruleId,
        severity: "warning",
        messageId: "weekdayDiffers",
        data: { text: text.value, day: date, weekday: weekday(date) },
        origin: text.origin,
        related: [],
      }),
    ];
  });
}
