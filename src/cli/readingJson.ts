/** The reading in the published JSON form, version 1. */
import { cellToA1 } from "../model/address";
import { lastDay, type Due } from "../model/due";
import type { Finding } from "../model/finding";
import type { Origin } from "../model/origin";
import type { PlanEvent, QuotaGroup } from "../model/quota";
import type { Review } from "../model/review";
import type { Task } from "../model/task";

type Json = Readonly<Record<string, unknown>>;

export function readingToJson({ reading, findings }: Review, message: (finding: Finding) => string): Json {
  return {
    version: 1,
    source: { name: reading.source.name, kind: reading.source.kind },
    events: reading.events.map(eventToJson),
    quota: reading.quota.map(groupToJson),
    tasks: reading.tasks.map(taskToJson),
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      message: message(finding),
      origin: originToJson(finding.origin),
    })),
    unread: reading.unread.map((origin) => {
      const { quote, ...place } = originToJson(origin);
      return { ...place, text: quote };
    }),
  };
}

function eventToJson({ name, when, venues, statedTotal }: PlanEvent): Json {
  return {
    name,
    when: when ? { text: when.text.value, start: when.start ?? null, end: when.end ?? null } : null,
    venues: venues.map((venue) => ({
      name: venue.name.value,
      capacity: venue.capacity?.value ?? null,
      mode: venue.mode ?? null,
    })),
    statedTotal: statedTotal
      ? { count: statedTotal.count.value, about: statedTotal.about, text: statedTotal.count.origin.quote }
      : null,
  };
}

function groupToJson(group: QuotaGroup): Json {
  return {
    no: group.no?.value ?? null,
    unit: group.unit.value,
    count: group.count?.value ?? null,
    about: group.about,
    perUnit: group.perUnit?.value ?? null,
    namedUnits: group.namedUnits.map(({ value }) => value),
    openList: group.openList,
    level: group.level ?? null,
    mode: group.mode ?? null,
    section: group.section,
    origin: originToJson(group.origin),
  };
}

function taskToJson(task: Task): Json {
  return {
    lead: task.lead.map(({ value }) => value),
    support: task.support.map(({ value }) => value),
    summary: task.summary.value,
    deliverTo: task.deliverTo.map(({ value }) => value),
    where: task.where,
    due: task.due ? dueToJson(task.due) : null,
    origin: originToJson(task.origin),
  };
}

function dueToJson(due: Due): Json {
  return {
    text: due.text.value,
    type: typeOf(due),
    mod: due.expression.mod,
    date: due.date ?? null,
    lastDay: lastDay(due, "strict") ?? null,
    recurrence: due.expression.recurrence ?? null,
  };
}

/** A counted period is the day that it ends on, or waits for what it is counted from. */
function typeOf({ expression, date }: Due): string {
  if (expression.type !== "duration") return expression.type;
  return date === undefined ? "event" : "date";
}

function originToJson({ place, quote }: Origin): { readonly quote: string } & Json {
  return place.kind === "text"
    ? { line: place.line, quote }
    : { cell: `${place.sheet}!${cellToA1(place.cell)}`, quote };
}
