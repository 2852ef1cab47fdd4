import { dateParts, type PlainDate } from "../../model/plainDate";
import type { RemindedTask, ReminderFacts, ReminderWords } from "../reminderWords";

export const reminders: ReminderWords = {
  message: (facts) =>
    [
      `To ${facts.agency}:`,
      `${opening(facts)}:`,
      ...lines(facts),
      "Please complete the work and tell us the result. Thank you.",
    ].join("\n"),
  mail: (facts) =>
    [
      `Subject: Reminder, ${counts(facts)} as of ${dayText(facts.asOf)}`,
      "",
      `To: ${facts.agency}`,
      "",
      `${opening(facts)}${source(facts)}:`,
      ...lines(facts),
      "",
      "Please complete the work and send us the result with the number of the document, so that the tracker can be brought up to date. Where something stands in the way, please give the reason and the day by which it will be done.",
      "",
      "Yours sincerely",
    ].join("\n"),
  letter: (facts) =>
    [
      "Re: assigned tasks outstanding",
      "",
      `To: ${facts.agency}`,
      "",
      `Following up the tasks assigned${source(facts)}, as of ${dayText(facts.asOf)} ${facts.agency} has ${counts(facts)}:`,
      ...lines(facts),
      "",
      `${facts.agency} is asked to complete these tasks, and to report the result with the reason and the expected day for those that are overdue.`,
    ].join("\n"),
};

function opening(facts: ReminderFacts): string {
  return `As of ${dayText(facts.asOf)} you have ${counts(facts)}`;
}

function source({ subject }: ReminderFacts): string {
  return subject === "" ? "" : ` under “${subject}”`;
}

function counts({ overdue, soon }: ReminderFacts): string {
  const parts = [
    ...(overdue.length > 0 ? [`${overdue.length} overdue ${tasks(overdue.length)}`] : []),
    ...(soon.length > 0 ? [`${soon.length} ${tasks(soon.length)} due soon`] : []),
  ];
  return parts.join(" and ");
}

function tasks(count: number): string {
  return count === 1 ? "task" : "tasks";
}

function lines({ overdue, soon }: ReminderFacts): readonly string[] {
  return [...overdue, ...soon].map((task, index) => `${index + 1}. ${sentence(task.summary)} (${when(task)}).`);
}

function when({ lastDay, daysLeft }: RemindedTask): string {
  const days = `${Math.abs(daysLeft)} ${Math.abs(daysLeft) === 1 ? "day" : "days"}`;
  if (daysLeft === 0) return `due today, ${dayText(lastDay)}`;
  return daysLeft < 0 ? `due ${dayText(lastDay)}, ${days} overdue` : `due ${dayText(lastDay)}, ${days} left`;
}

function sentence(text: string): string {
  return text.replace(/[.;,:\s]+$/u, "");
}

function dayText(date: PlainDate): string {
  const { day, month, year } = dateParts(date);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}
