/** Tasks and reminders. */
import { number, counted } from "./formats";

export const tasks = {
  headline: (overdue: number, soon: number) => {
    if (overdue === 0 && soon === 0) return "No task is overdue or due soon";
    if (overdue === 0) return `${counted(soon, "task")} due soon`;
    return soon === 0
      ? `${counted(overdue, "task")} overdue`
      : `${counted(overdue, "task")} overdue, ${number(soon)} due soon`;
  },
  total: (count: number) => counted(count, "task"),
  completed: "Completed",
  open: "Not completed",
  class: {
    "on-time": "On time",
    late: "Late",
    completed: "Day unknown",
    overdue: "Overdue",
    soon: "Due soon",
    "in-time": "In time",
    "no-deadline": "No deadline",
    suspended: "Suspended",
    standing: "Standing",
  },
  fullClass: {
    "on-time": "Completed, on time",
    late: "Completed, late",
    completed: "Completed, day unknown",
    overdue: "Not completed, overdue",
    soon: "Not completed, due soon",
    "in-time": "Not completed, in time",
    "no-deadline": "Not completed, no deadline",
    suspended: "Suspended",
    standing: "Standing",
  },
  standing: (count: number) => `Standing or recurring: ${number(count)}, kept apart`,
  overdueBy: (days: number) => `${counted(days, "day")} overdue`,
  dueToday: "Due today",
  soonBy: (days: number) => `Due soon: ${counted(days, "day")} left`,
  daysLeft: (days: number) => `${counted(days, "day")} left`,
  gone: "No longer in the plan",
  byDeadline: "By deadline",
  byAgency: "By agency",
  order: "Order",
  filter: "Filter by state",
  all: "All",
  shown: (count: number) => counted(count, "task"),
  noAgency: "Agency not named",
  agencyCount: (overdue: number, total: number) =>
    overdue === 0 ? number(total) : `${number(overdue)} overdue of ${number(total)}`,
  remind: (agencies: number) => `Write to ${counted(agencies, "agency", "agencies")}`,
  overdueAgencies: (tasks: number, agencies: number) =>
    `${counted(tasks, "overdue task")}, ${counted(agencies, "agency", "agencies")}.`,
  live: (sheet: string) => `From sheet “${sheet}”, follows its changes.`,
  fromPlan: "As read, not yet in the workbook.",
  empty: "No tracker yet",
  emptyHint: "Read a plan that assigns tasks.",
  goTo: "Go to tracker",
};

export const reminders = {
  headline: (agencies: number) => `Reminders to ${counted(agencies, "agency", "agencies")}`,
  forms: "Kind of reminder",
  form: { message: "Message", mail: "E-mail", letter: "Official letter" },
  counts: (overdue: number, soon: number) =>
    [overdue > 0 ? `${number(overdue)} overdue` : "", soon > 0 ? `${number(soon)} due soon` : ""]
      .filter((part) => part !== "")
      .join(", "),
  textFor: (agency: string) => `Reminder to ${agency}`,
  copy: "Copy",
  copyFor: (agency: string) => `Copy the reminder to ${agency}`,
  copyAll: (agencies: number) => `Copy ${agencies === 1 ? "it" : `all ${number(agencies)}`}`,
  copied: "Copied",
  copiedAll: "All copied. Paste them where they are sent.",
  hint: "Nothing is sent: copy, then paste into a chat, a mail or a letter.",
};
