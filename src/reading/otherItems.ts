/** Deadlines that are counted from another item's ("sau khi hoàn thành nhiệm vụ 2, 05 ngày"). */
import type { Due } from "../model/due";
import type { PlainDate } from "../model/plainDate";
import type { Task } from "../model/task";
import { countFrom, type Calendar } from "./deadlines/countFrom";

/** A chain of items that wait for each other is no longer; two that wait for each other have no day. */
const LONGEST_CHAIN = 5;

/** The tasks with the days of those that wait for another item's; a place that names several days gives none. */
export function withOtherItems(tasks: readonly Task[], calendar: Calendar): readonly Task[] {
  let known = tasks;
  for (let pass = 0; pass < LONGEST_CHAIN; pass++) {
    const next = known.map((task) => waiting(task, known, calendar) ?? task);
    if (next.every((task, index) => task === known[index])) break;
    known = next;
  }
  return known;
}

function waiting(task: Task, tasks: readonly Task[], calendar: Calendar): Task | undefined {
  const { due, where } = task;
  const item = due?.expression.item;
  if (!due || item === undefined || due.date !== undefined) return undefined;
  const date = dayOf(
    due,
    daysAt(
      item,
      where,
      tasks.filter((other) => other !== task),
    ),
    calendar,
  );
  return date === undefined ? undefined : { ...task, due: { ...due, date, dateCertainty: "inferred" } };
}

function dayOf({ expression }: Due, days: readonly PlainDate[], calendar: Calendar): Due["date"] {
  const [only, ...others] = days;
  if (only === undefined || others.length > 0) return undefined;
  return expression.offset ? countFrom(only, expression.offset, calendar) : only;
}

/** The days of the item so called: by its whole place, else beside the item that asks, else wherever just one is so called. */
function daysAt(item: string, where: string, tasks: readonly Task[]): readonly PlainDate[] {
  const beside = where.includes(".") ? `${where.slice(0, where.lastIndexOf("."))}.${item}` : item;
  const places = [item, beside];
  const exact = tasks.filter((other) => places.includes(other.where.toUpperCase()));
  const found = exact.length > 0 ? exact : tasks.filter((other) => other.where.toUpperCase().endsWith(`.${item}`));
  return [...new Set(found.flatMap(({ due }) => due?.date ?? []))];
}
