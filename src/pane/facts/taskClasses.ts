/** How the pane shows the classes of tasks: looks, counts, order, and by agency. */
import type { ClassedTask, TaskClass } from "../../model/taskClass";
import type { Tone } from "../look/theme";
import type { IconName } from "../look/icons";

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
