/** The columns of the status sheet that count, and the classes that each holds. */
import { COMPLETED_CLASSES, OPEN_CLASSES, type TaskClass } from "../../model/taskClass";

/** What a share on time is taken of: work that has come due, or all. */
export type Denominator = "due" | "all";

/** In the order of the sheet; all but the first make up the first. */
export const COUNT_COLUMNS = ["total", "onTime", "late", "inTime", "overdue", "noDeadline", "other"] as const;
export type CountColumn = (typeof COUNT_COLUMNS)[number];
export const PART_COLUMNS = COUNT_COLUMNS.filter((column) => column !== "total");

/** Tasks that count: rows with a task, standing work left out. */
export const COUNTED: readonly TaskClass[] = [...COMPLETED_CLASSES, ...OPEN_CLASSES];

export const CLASSES: Readonly<Record<CountColumn, readonly TaskClass[]>> = {
  total: COUNTED,
  onTime: ["on-time"],
  late: ["late"],
  inTime: ["soon", "in-time"],
  overdue: ["overdue"],
  noDeadline: ["no-deadline"],
  other: ["suspended", "completed"],
};
