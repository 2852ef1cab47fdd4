/** Where the time of a plan begins. */
import type { PlainDate } from "./plainDate";
import type { Task } from "./task";

/** The day of issue or, if earlier, the first work that was finished; without either the first last day. */
export function planStart(
  issued: PlainDate | undefined,
  tasks: readonly Pick<Task, "completed" | "due">[],
): PlainDate | undefined {
  const known = [issued, ...tasks.map(({ completed }) => completed)].filter((day) => day !== undefined);
  const days = known.length > 0 ? known : tasks.flatMap(({ due }) => due?.date ?? []);
  return days.toSorted()[0];
}
