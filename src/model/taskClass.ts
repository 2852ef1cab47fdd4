/** In which class a task stands on a day. */
import { lastDay, type BeforeConvention } from "./due";
import { daysBetween, type PlainDate } from "./plainDate";
import type { Task } from "./task";

export const COMPLETED_CLASSES = ["on-time", "late", "completed"] as const;
export const OPEN_CLASSES = ["overdue", "soon", "in-time", "no-deadline", "suspended"] as const;

/**
 * `suspended`: also what the plan has no more, so long as it is not done.
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

export function classifyTask(task: Task, context: ClassContext): ClassedTask {
  if (isStanding(task)) return { task, class: "standing" };
  const day = countedDay(task, context.convention);
  if (day === undefined) return { task, class: classWithoutDay(task) };
  const daysLeft = daysBetween(context.today, day);
  return { task, class: classOnDay(task, day, daysLeft, context.soonDays), lastDay: day, daysLeft };
}

/** The extension, else the last day of the deadline. */
export function countedDay({ due, extended }: Task, convention: BeforeConvention): PlainDate | undefined {
  return extended ?? lastDay(due, convention);
}

/** Work without an end, or one that comes again and names no day of this time. */
function isStanding({ due, status, extended, isGone }: Task): boolean {
  if (isGone) return false;
  if (status !== "needs-action" && status !== "in-process") return false;
  return (
    due?.expression.type === "ongoing" ||
    (due?.expression.type === "recurring" && due.date === undefined && extended === undefined)
  );
}

function classWithoutDay(task: Task): TaskClass {
  if (task.status === "completed") return "completed";
  return isOff(task) ? "suspended" : "no-deadline";
}

function isOff({ status, isGone }: Task): boolean {
  return status === "suspended" || isGone === true;
}

function classOnDay(task: Task, day: PlainDate, daysLeft: number, soonDays: number): TaskClass {
  const { status, completed } = task;
  if (status === "completed") {
    if (completed === undefined) return "completed";
    return completed <= day ? "on-time" : "late";
  }
  if (isOff(task)) return "suspended";
  if (daysLeft < 0) return "overdue";
  return daysLeft <= soonDays ? "soon" : "in-time";
}
