/** The rows of a tracker: each task one, or one for each of its bodies; work that comes again has one more for each period. */
import type { Due } from "../../model/due";
import type { CollectiveRows, Collectives } from "../../model/collectives";
import type { PlainDate } from "../../model/plainDate";
import { proposedDay, takesProposal } from "../../model/proposal";
import { nextOccurrence, occurrences, parseRecurrence } from "../../model/recurrence";
import type { Reading } from "../../model/reading";
import type { Task } from "../../model/task";

/** A row on its way into the sheet. */
export interface TrackerTask {
  readonly task: Task;
  /** Id of the task that this row is an instance or a part of. */
  readonly series?: string;
  /** How many bodies the collective that leads has, in one row. */
  readonly bodies?: number;
  /** A day that we offer to a task without one. */
  readonly proposed?: PlainDate;
  /** The day on which the period of an instance ends. */
  readonly period?: PlainDate;
  /** Periods long past that got no row of their own. */
  readonly omitted?: number;
}

export interface TrackerTaskOptions {
  readonly asOf: PlainDate;
  readonly collective?: CollectiveRows;
  /** A collective as tasks name it → the bodies that the office's register holds of it. */
  readonly collectives?: Collectives;
  /** A task without a deadline is offered the day so many days before the occasion; absent: nothing is offered. */
  readonly proposeDays?: number;
}

export function trackerTasks(reading: Reading, options: TrackerTaskOptions): readonly TrackerTask[] {
  const proposed = proposedDay(reading, options.proposeDays);
  return reading.tasks
    .flatMap((task) => rowsOfBodies(task, options))
    .map((row) => (proposed !== undefined && takesProposal(row.task) ? { ...row, proposed } : row))
    .flatMap((row) => withInstances(row, reading.issued?.value, options.asOf));
}

/** Bodies of a collective that the register does not know stay one row. */
function rowsOfBodies(task: Task, { collective = "one", collectives }: TrackerTaskOptions): readonly TrackerTask[] {
  const isKnown = task.lead.some(({ value }) => collectives?.has(value) === true);
  const bodies = task.lead.flatMap((fact) =>
    (collectives?.get(fact.value) ?? [fact.value]).map((value) => ({ ...fact, value })),
  );
  const names = [...new Map(bodies.map((fact) => [fact.value, fact])).values()];
  if (names.length < 2) return [{ task }];
  if (collective === "one") return [isKnown ? { task, bodies: names.length } : { task }];
  return names.map((fact) => ({ task: { ...task, id: `${task.id}/${fact.value}`, lead: [fact] }, series: task.id }));
}

/** More rows of one series than this hide the rest of the plan. */
const MOST_INSTANCES = 60;

/** The work as a whole, then its periods; the oldest are left out where they are too many, and the whole says so. */
function withInstances(row: TrackerTask, issued: PlainDate | undefined, asOf: PlainDate): readonly TrackerTask[] {
  const instances = instancesOf(row, issued, asOf);
  const omitted = Math.max(0, instances.length - MOST_INSTANCES);
  return [omitted > 0 ? { ...row, omitted } : row, ...instances.slice(omitted)];
}

/**
 * A row for every period from the day of issue up to the one that runs on the as-of day: a missed one stays. Where the day of
 * issue is not known only the running period gets a row. What is done every day is followed as a whole.
 */
function instancesOf(
  { task, ...row }: TrackerTask,
  issued: PlainDate | undefined,
  asOf: PlainDate,
): readonly TrackerTask[] {
  const { due, status } = task;
  const recurrence = due?.date === undefined ? parseRecurrence(due?.expression.recurrence ?? "") : undefined;
  if (!due || !recurrence || recurrence.frequency === "DAILY" || !isOpen(status)) return [];
  const running = nextOccurrence(recurrence, asOf);
  if (running === undefined) return [];
  const days = issued === undefined || issued > running ? [running] : occurrences(recurrence, issued, running);
  return days.map((day) => ({
    ...row,
    task: { ...task, id: `${task.id}@${day}`, due: onDay(due, day) },
    series: task.id,
    period: day,
  }));
}

function isOpen(status: Task["status"]): boolean {
  return status === "needs-action" || status === "in-process";
}

function onDay(due: Due, date: PlainDate): Due {
  return { ...due, date };
}
