/** Files that go out of the pane, and what presses today. */
import { number } from "./formats";

export const filesOut = {
  save: "Download",
  copy: "Copy the text",
  saved: "The file went to the browser. If there is none, use “Copy the text”.",
  copied: "Copied. Paste it into Notepad and save as UTF-8.",
  notCopied: "It could not be copied: use “Download”.",
  calendar: "Deadlines for a calendar (.ics)",
  calendarHint: (count: number) =>
    `${number(count)} deadlines of open tasks, a whole day each, with a reminder at 8:00 the day before. For Outlook, Google Calendar or a phone.`,
  calendarName: "deadlines.ics",
  csv: "CSV for other systems",
  csvContent: "Contents",
  csvContents: { tasks: "Each task", agencies: "Counts by agency" },
  csvSeparator: "Between columns",
  csvSeparators: { ";": "Semicolon ( ; )", ",": "Comma ( , )" },
  csvName: { tasks: "tasks.csv", agencies: "counts-by-agency.csv" },
  neutralised: (count: number) => `An apostrophe was put before ${number(count)} cells that looked like formulas.`,
};

export const todayPanel = {
  label: "Today",
  overdue: "Overdue",
  within: (days: number) => `Due in ${days} days`,
  undated: "No deadline",
  agencies: "Agencies with pressing work",
  agency: (overdue: number, soon: number) =>
    [overdue > 0 ? `${number(overdue)} overdue` : "", soon > 0 ? `${number(soon)} within 7 days` : ""]
      .filter((part) => part !== "")
      .join(", "),
  more: (count: number) => `and ${number(count)} more`,
};
