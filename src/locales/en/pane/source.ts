/** From the first run to a plan that was read. */
import { number, counted } from "./formats";

export const welcome = {
  headline: "Put a plan in, get checked tables",
  lead: "Every line can show the sentence it came from.",
  quota: "Delegate quota table",
  quotaHint: "Adds up, misses nobody, invites nobody twice",
  tracker: "Task tracker",
  trackerHint: "Knows the last day, shows what is overdue",
  status: "State of the work",
  statusHint: "Counted by deadline and by agency",
  privacy: "Everything stays in this workbook and is sent nowhere.",
  sample: "Try a sample plan",
  own: "Use my plan",
};

export const source = {
  headline: "Where is the plan?",
  sheet: "This sheet",
  sheetHint: "The whole sheet open in Excel",
  sheetDetail: (name: string, range: string) => `“${name}” · ${range}`,
  emptySheet: (name: string) => `“${name}” · empty`,
  selection: "Selection",
  selectionHint: "Only the cells you have selected",
  selectionDetail: (range: string, rows: number) => `${range} · ${counted(rows, "row")}`,
  paste: "Paste text",
  pasteHint: "Copied from Word, mail or a web page",
  files: "Choose files",
  filesHint: ".docx .xlsx .csv .txt · several at once",
  drop: "Or drop files here",
  dropNow: "Drop the files here",
  read: "Read so far",
  toUnicode: "Convert to Unicode",
  keepLetters: "Keep as it is",
  readAgain: "Read again",
  done: "Done",
  refused: "Not read",
  shown: "Shown",
  choose: (name: string) => `Show “${name}”`,
  groups: "Delegate groups",
  groupsCount: (groups: number, people: number) =>
    `${counted(groups, "group")}, ${counted(people, "person", "people")}`,
  tasks: "Tasks",
  tasksCount: (tasks: number, due: number) => (tasks === 0 ? "0" : `${number(tasks)}, ${number(due)} with a deadline`),
  unread: "Not understood",
  unchanged: "Nothing leaves this computer. The workbook is unchanged.",
  review: (count: number) => (count === 0 ? "Review and write" : `Review ${counted(count, "point")}`),
  trySample: "Try a sample plan",
  pastedName: "Pasted text",
};

export const paste = {
  headline: "Paste text",
  hint: "Paste the whole plan, tables too. More than needed is fine.",
  field: "Text",
  words: (count: number) => counted(count, "word"),
  read: "Read text",
  clear: "Clear",
  nothing: "Paste the text above, then read it.",
};

export const reading = {
  headline: (total: number) => (total === 1 ? "Reading" : `Reading ${number(total)} files`),
  place: (done: number, total: number) => `file ${number(done)}/${number(total)}`,
  open: "Open, split into parts and tables",
  find: "Find delegates, tasks and deadlines",
  review: "Check",
  running: "running",
  finished: "done",
  waiting: "waiting",
  unchanged: "The workbook is unchanged. You can go on working in Excel.",
  cancel: "Cancel reading",
};
