/** What every screen shares: tabs, buttons, settings, news, problems. */
import { number, counted } from "./formats";

export const tabs = {
  label: "Screens",
  source: "Source",
  review: "Review",
  delegates: "Delegates",
  tasks: "Tasks",
  report: "Report",
  toSee: (count: number) => `, ${counted(count, "point")} to check`,
};

export const common = {
  back: "Back",
  settings: "Settings",
  close: "Close",
  dismiss: "Close message",
  readPlan: "Read a plan",
  goToCell: (cell: string) => `Go to cell ${cell}`,
  goToRow: "Go to row: ",
  sentTo: "Nothing leaves this computer.",
  write: "Write to workbook",
  writeAgain: "Write again",
  writing: "Writing",
  undo: "Undo",
  inferred: "Inferred",
  addsSheets: (count: number) => `Adds ${counted(count, "sheet")}. One undo takes it back.`,
  wroteSheets: (names: readonly string[]) => `Added ${names.map((name) => `“${name}”`).join(", ")}.`,
  goToSheet: (name: string) => `Go to sheet “${name}”`,
  groupsPeople: (groups: number, people: number) =>
    `${counted(groups, "group")}, ${counted(people, "person", "people")}`,
  tasksDue: (tasks: number, due: number) =>
    tasks === 0 ? "0 tasks" : `${counted(tasks, "task")}, ${number(due)} with a deadline`,
};

export const settings = {
  headline: "Settings",
  language: "Language",
  likeExcel: (name: string) => `Same as Excel (${name})`,
  languages: { vi: "Tiếng Việt", en: "English" },
  due: "Deadlines",
  strict: "“Before the 20th” ends on the 19th",
  strictHint: "Off: the 20th is included",
  soon: "Due soon starts before the last day",
  soonHint: "Days, days off included",
};

export const news = {
  read: (plans: number, refused: number) =>
    refused === 0 ? `${counted(plans, "source")} read` : `${counted(plans, "source")} read, ${number(refused)} not`,
  merged: (files: number, unreadable: number) => `Merged ${number(files - unreadable)} of ${counted(files, "file")}`,
  cancelled: "Reading cancelled",
  written: (sheets: number) => `${counted(sheets, "sheet")} written`,
  registered: (units: number) => `The register holds ${counted(units, "unit")}`,
  updated: (cells: number, rows: number) => `${counted(cells, "cell")} written, ${counted(rows, "row")} added`,
  undone: "Undone",
  fixed: "Changed in this review",
  filtered: (count: number) => counted(count, "task"),
};

export const problem = {
  readAgain: "Read again",
  nothingWritten: "Nothing was written. What you changed here is kept.",
  toPaste: "Paste text",
};

export const crash = {
  headline: "This screen stopped because of a fault in the program",
  text: "The plan is still here and the workbook was not touched.",
  again: "Open the screen again",
  copy: "Copy the report",
  copied: "Report copied",
  report: "Report, without any content of the plan",
};

export const missing = {
  headline: "This screen could not be loaded",
  text: "Check the network, then try again. The plan that was read is still there, and the workbook is untouched.",
  again: "Try again",
};
