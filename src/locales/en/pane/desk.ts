/** Files that go out of the pane, and what presses today. */
import { counted, number } from "./formats";

export const filesOut = {
  save: "Download",
  copy: "Copy the text",
  saved: "The file went to the browser. If there is none, use “Copy the text”.",
  copied: "Copied. Paste it into Notepad and save as UTF-8.",
  notCopied: "It could not be copied: use “Download”.",
  calendar: "Deadlines for a calendar (.ics)",
  calendarHint: (count: number) =>
    `${counted(count, "deadline")} of open tasks, a whole day each, with a reminder at 8:00 the day before. For Outlook, Google Calendar or a phone.`,
  calendarName: "deadlines.ics",
  csv: "CSV for other systems",
  csvContent: "Contents",
  csvContents: { tasks: "Each task", agencies: "Counts by agency" },
  csvSeparator: "Between columns",
  csvSeparators: { ";": "Semicolon ( ; )", ",": "Comma ( , )" },
  csvName: { tasks: "tasks.csv", agencies: "counts-by-agency.csv" },
  neutralised: (count: number) => `An apostrophe was put before ${counted(count, "cell")} that looked like a formula.`,
};

export const todayPanel = {
  label: "Today",
  coming: ([near, nearCount]: readonly [number, number], [week, weekCount]: readonly [number, number]) =>
    `Due within ${near} days: ${number(nearCount)}, within ${week} days: ${number(weekCount)}`,
  agencies: "Agencies with pressing work",
  agency: (overdue: number, soon: number) =>
    [overdue > 0 ? `${number(overdue)} overdue` : "", soon > 0 ? `${number(soon)} within 7 days` : ""]
      .filter((part) => part !== "")
      .join(", "),
  more: (count: number) => `and ${number(count)} more`,
};
