/** Which agencies need a reminder, and of what. */
import type { ReminderFacts, RemindedTask } from "../../locales/reminderWords";
import { classifyTask, type ClassedTask } from "../../model/taskClass";
import type { PlainDate } from "../../model/plainDate";
import { findLive, findShown, type Plan, type Session } from "../session/sessionState";
import { byUrgency, groupByAgency } from "./taskClasses";

/** One reminder an agency that leads overdue or soon due work, those with most overdue work first. */
export function toReminders(
  entries: readonly ClassedTask[],
  asOf: PlainDate,
  subject: string,
): readonly ReminderFacts[] {
  const pressing = entries.filter(({ class: name }) => name === "overdue" || name === "soon");
  return groupByAgency(pressing.toSorted(byUrgency))
    .filter(({ agency }) => agency !== "")
    .map(({ agency, tasks }) => ({
      agency,
      overdue: tasks.flatMap((entry) => toReminded(entry, "overdue")),
      soon: tasks.flatMap((entry) => toReminded(entry, "soon")),
      asOf,
      subject,
    }));
}

/** The reminders of a plan by what stands in its tracker now. */
export function findReminders(session: Session, plan: Plan, today: PlainDate): readonly ReminderFacts[] {
  return toReminders(findEntries(session, plan, today), today, plan.review.reading.title);
}

/** The tasks of a plan as they stand in its tracker now. */
export function findEntries(session: Session, plan: Plan, today: PlainDate): readonly ClassedTask[] {
  const { reading } = findShown(findLive(session, plan, "tracker"), plan) ?? plan.review;
  const { convention, soonDays } = session.settings;
  return reading.tasks.map((task) => classifyTask(task, { today, convention, soonDays }));
}

function toReminded({ task, class: name, lastDay, daysLeft }: ClassedTask, wanted: "overdue" | "soon"): RemindedTask[] {
  if (name !== wanted || lastDay === undefined || daysLeft === undefined) return [];
  return [{ summary: task.summary.value, lastDay, daysLeft }];
}
