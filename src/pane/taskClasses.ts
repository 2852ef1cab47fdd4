/** In which class a task stands on a day. */
import { lastDay, type BeforeConvention } from "../model/due";
import { daysBetween, type PlainDate } from "../model/plainDate";
import type { Task } from "../model/task";
import type { Tone } from "./theme";
import type { IconName } from "./icons";

export const COMPLETED_CLASSES = ["on-time", "late", "completed"] as const;
export const OPEN_CLASSES = ["overdue", "soon", "in-time", "no-deadline", "suspended"] as const;

/**
 * `completed`: done, but no day says whether in time. `no-deadline`: open without a day. `standing`: thường xuyên, định kỳ, kept
 * out of the counts. All other classes together are all tasks.
 */
export type TaskClass = (typeof COMPLETED_CLASSES)[number] | (typeof OPEN_CLASSES)[number] | "standing";

export interface ClassContext {
  readonly today: PlainDate;
  readonly convention: BeforeConvention;
  readonly soonDays: number;
}

export interface ClassedTask {
  readonly task: Task;
  readonly class: TaskClass;
  readonly lastDay?: PlainDate;
  /** Days from today to the last day; negative where it has passed. */
  readonly daysLeft?: number;
}

export const CLASS_LOOK = {
  "on-time": { tone: "ok", icon: "done" },
  late: { tone: "warn", icon: "doneLate" },
  completed: { tone: "ok", icon: "check" },
  overdue: { tone: "bad", icon: "error" },
  soon: { tone: "warn", icon: "bell" },
  "in-time": { tone: "info", icon: "clock" },
  "no-deadline": { tone: "none", icon: "noDate" },
  suspended: { tone: "none", icon: "pause" },
  standing: { tone: "none", icon: "standing" },
} as const satisfies Record<TaskClass, { readonly tone: Tone; readonly icon: IconName }>;

export function classifyTask(task: Task, context: ClassContext): ClassedTask {
  if (isStanding(task)) return { task, class: "standing" };
  const day = lastDay(task.due, context.convention);
  if (day === undefined) return { task, class: classWithoutDay(task) };
  const daysLeft = daysBetween(context.today, day);
  return { task, class: classOnDay(task, day, daysLeft, context.soonDays), lastDay: day, daysLeft };
}

/** Work without an end, or one that comes again and names no day of this time. */
function isStanding({ due, status }: Task): boolean {
  if (status !== "needs-action" && status !== "in-process") return false;
  return due?.expression.type === "ongoing" || (due?.expression.type === "recurring" && due.date === undefined);
}

function classWithoutDay({ status }: Task): TaskClass {
  if (status === "completed") return "completed";
  return status === "suspended" ? "suspended" : "no-deadline";
}

function classOnDay({ status, completed }: Task, day: PlainDate, daysLeft: number, soonDays: number): TaskClass {
  if (status === "completed") {
    if (completed === undefined) return "completed";
    return completed <= day ? "on-time" : "late";
  }
  if (status === "suspended") return "suspended";
  if (daysLeft < 0) return "overdue";
  return daysLeft <= soonDays ? "soon" : "in-time";
}

/** How many tasks stand in each class. */
export function countClasses(tasks: readonly ClassedTask[]): ReadonlyMap<TaskClass, number> {
  const counts = new Map<TaskClass, number>();
  for (const { class: name } of tasks) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const URGENCY: readonly TaskClass[] = [
  "overdue",
  "soon",
  "in-time",
  "no-deadline",
  "suspended",
  "standing",
  "late",
  "on-time",
  "completed",
];

/** Trouble first: the longest overdue, then what is due next; done work last. */
export function byUrgency(a: ClassedTask, b: ClassedTask): number {
  const rank = URGENCY.indexOf(a.class) - URGENCY.indexOf(b.class);
  return rank !== 0 ? rank : (a.daysLeft ?? 0) - (b.daysLeft ?? 0);
}

export interface AgencyTasks {
  /** Empty for tasks that name no agency. */
  readonly agency: string;
  readonly tasks: readonly ClassedTask[];
}

/** Tasks by each agency that leads them, those with most overdue work first; a task of two agencies is under both. */
export function groupByAgency(tasks: readonly ClassedTask[]): readonly AgencyTasks[] {
  const groups = new Map<string, ClassedTask[]>();
  for (const entry of tasks) {
    const names = entry.task.lead.length > 0 ? entry.task.lead.map(({ value }) => value) : [""];
    for (const name of new Set(names)) groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  const overdue = (entries: readonly ClassedTask[]): number =>
    entries.filter(({ class: name }) => name === "overdue").length;
  return [...groups]
    .map(([agency, entries]) => ({ agency, tasks: entries }))
    .sort((a, b) => overdue(b.tasks) - overdue(a.tasks) || b.tasks.length - a.tasks.length);
}
