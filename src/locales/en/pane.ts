/** All words of the pane in English; the shape is that of the Vietnamese words. */
import { dateParts, weekday, type PlainDate } from "../../model/plainDate";
import type { RegistrationState } from "../../model/registration";

const WEEKDAYS = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** Days stand before months, as in the plan itself. */
function dayMonth(date: PlainDate): string {
  const { day, month } = dateParts(date);
  return `${String(day).padStart(2, "0")}/${month < 3 ? `0${month}` : month}`;
}

function fullDay(date: PlainDate): string {
  return `${dayMonth(date)}/${dateParts(date).year}`;
}

function shareOf(rate: string | undefined): string {
  return rate === undefined ? "" : `: ${rate} on time`;
}

const REGISTRATION: Readonly<Record<RegistrationState, string>> = {
  complete: "Complete",
  missing: "Short",
  over: "Over",
  "not-sent": "Not sent",
  unreadable: "Bad file",
};

export const pane = {
  appName: "Planbook",
  number,
  percent: (part: number, whole: number) => `${Math.round((part * 1000) / whole) / 10} %`,
  dayMonth,
  fullDay,
  weekdayAndDay: (date: PlainDate) => `${(WEEKDAYS[weekday(date)] ?? "").slice(0, 3)} ${fullDay(date)}`,
  today: (date: PlainDate) => `${WEEKDAYS[weekday(date)] ?? ""}, ${fullDay(date)}`,
  quoted: (name: string) => `“${name}”`,

  tabs: {
    label: "Screens",
    source: "Source",
    review: "Review",
    delegates: "Delegates",
    tasks: "Tasks",
    report: "Report",
    toSee: (count: number) => `, ${counted(count, "point")} to check`,
  },

  common: {
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
  },

  welcome: {
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
  },

  source: {
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
    tasksCount: (tasks: number, due: number) =>
      tasks === 0 ? "0" : `${number(tasks)}, ${number(due)} with a deadline`,
    unread: "Not understood",
    unchanged: "Nothing leaves this computer. The workbook is unchanged.",
    review: (count: number) => (count === 0 ? "Review and write" : `Review ${counted(count, "point")}`),
    trySample: "Try a sample plan",
    pastedName: "Pasted text",
  },

  paste: {
    headline: "Paste text",
    hint: "Paste the whole plan, tables too. More than needed is fine.",
    field: "Text",
    words: (count: number) => counted(count, "word"),
    read: "Read text",
    clear: "Clear",
    nothing: "Paste the text above, then read it.",
  },

  reading: {
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
  },

  review: {
    makeTask: "Add as a task",
    makeGroup: "Add as a group",
    dropRow: "Take this row out",
    dropRowHint: "You added this row from a passage that was not understood.",
    headline: (count: number) =>
      count === 0 ? "Nothing left to check" : `${counted(count, "point")} to check before writing`,
    written: (count: number) =>
      count === 0 ? "Written, nothing left to check" : `Written, ${counted(count, "point")} to check`,
    nothing: "No delegate groups or tasks found",
    nothingHint: "Look at “Not understood” below, or choose another source.",
    empty: "Nothing to review yet",
    emptyHint: "Read a plan from a sheet, a text or a file.",
    findings: "Points to check",
    severity: { error: "Wrong", warning: "Please check", note: "Good to know" },
    places: (count: number) => counted(count, "place"),
    missingDue: (count: number) => `${counted(count, "task")} without a deadline`,
    andMore: (title: string, count: number) => `${title} and ${number(count)} more like it`,
    seeTask: "See the task",
    related: "See also",
    ignore: "Ignore, give a reason",
    reason: "Reason to ignore",
    reasonHint: "For example: two people by separate letter",
    ignoreNow: "Ignore",
    keep: "Keep",
    ignored: "Ignored",
    restore: "Show again",
    groups: "Delegate groups",
    tasks: "Tasks",
    unread: "Not understood",
    people: (count: number) => counted(count, "person", "people"),
    withDue: (count: number) => `${number(count)} with a deadline`,
    toSee: "Please check",
    countOf: (unit: string) => `Number, ${unit}`,
    unitOf: (no: string) => `Name of the group in row ${no}`,
    noCount: "no number",
    asWritten: (text: string) => `written as “${text}”`,
    rename: "Rename",
    renameHint: "Name of the group",
    save: "Rename",
    cancel: "Cancel",
    seeSource: "Source sentence",
    noDue: "no deadline",
    line: (line: number) => `line ${number(line)}`,
    unreadHint: "These parts go into no table.",
    seeTasks: "See tasks",
    seeDelegates: "See delegates",
    otherSource: "Choose another source",
  },

  task: {
    headline: (index: number, total: number) => `Task ${number(index)} of ${number(total)}`,
    previous: "Previous task",
    next: "Next task",
    nextTask: "Next task",
    allSeen: "Back to Review",
    asWritten: "As written",
    lastDay: "Last day",
    noDue: "No deadline given",
    noDay: "No day can be computed",
    summary: "Task",
    lead: "Lead agency",
    support: "Cooperating agencies",
    deliverTo: "Receiver",
    none: "None",
    where: (place: string) => `Part ${place}`,
    toSee: (count: number) => `${counted(count, "point")} to check in this task.`,
    fine: "Nothing to check in this task.",
  },

  delegates: {
    people: "people",
    seats: (capacity: number) => `/ ${counted(capacity, "seat")}`,
    capacityLabel: (people: number, capacity: number) =>
      `${counted(people, "person", "people")} on ${counted(capacity, "seat")}`,
    groups: (count: number) => counted(count, "group"),
    free: (count: number) => (count < 0 ? `${counted(-count, "seat")} too few` : `${counted(count, "seat")} left`),
    errors: (count: number) => `${counted(count, "fault")} to fix`,
    toSee: (count: number) => `${counted(count, "point")} to check`,
    fine: "Agrees",
    missingCounts: (count: number) => `${counted(count, "group")} without a number`,
    sumAgrees: (rows: number, total: number) => `The ${counted(rows, "row")} add up to ${number(total)}`,
    proseAgrees: (total: number, place: string) => `The plan says ${counted(total, "person", "people")} (${place})`,
    checks: "Checks",
    byEvent: "By conference",
    see: "Show",
    seeWhat: (title: string) => `Show: ${title}`,
    live: (sheet: string) => `From sheet “${sheet}”, follows its changes.`,
    fromPlan: "As read, not yet in the workbook.",
    empty: "No quota table yet",
    emptyHint: "Read a plan with a list or numbers of delegates.",
    goTo: "Go to quota table",
  },

  register: {
    headline: "Register of units",
    known: (units: number) => `${counted(units, "unit")} in the workbook`,
    unknown: "No register in the workbook yet",
    found: (units: number) => `${counted(units, "unit")} in the document`,
    added: (units: number) => `${number(units)} more in the document`,
    complete: "holds all units of the document",
    toSee: (names: number) => `${counted(names, "spelling")} to check`,
    sameName: "One name, spelled differently",
    nearName: "Nearly alike: one unit?",
    allSame: "Merge all",
    question: (keep: string, other: string) => `${keep} and ${other}`,
    same: "One unit",
    different: "Different",
    mentions: (count: number) => counted(count, "time"),
    inRegister: "in the register",
    units: (count: number) => `Units (${number(count)})`,
    newUnits: (count: number) => `Units to write (${number(count)})`,
    unanswered: (count: number) => `${counted(count, "question")} left open: those names stay apart.`,
    addsSheet: (sheet: string) => `Adds sheet “${sheet}”. One undo takes it back.`,
    addsRows: (count: number, sheet: string) => `Adds ${counted(count, "row")} to sheet “${sheet}”.`,
    addsNames: (sheet: string) => `Writes other names to sheet “${sheet}”.`,
    write: "Write register",
    nothing: "The document names no single unit.",
    use: "Quotas by level are checked against this register. Correct and complete it on its sheet.",
  },

  tasks: {
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
  },

  merge: {
    title: "Registrations",
    headline: "Merge returned lists",
    hint: "Choose all files that units sent back, many at once. A damaged file does not stop the others.",
    choose: "Choose files",
    unchanged: "Nothing leaves this machine. The returned files stay as they are.",
    forms: "Make forms to send out",
    formsHint: "A sheet for each unit: its seats and the columns to fill in",
    running: (files: number) => `Merging ${counted(files, "file")}`,
    cancel: "Stop merging",
    merged: (read: number, files: number) => `Merged ${number(read)} of ${counted(files, "file")}`,
    counts: (rows: number, repeats: number) =>
      [counted(rows, "row"), repeats > 0 ? counted(repeats, "repeat") : "", counted(rows - repeats, "delegate")]
        .filter((part) => part !== "")
        .join(", "),
    questions: (count: number) => `${counted(count, "file")} to look at`,
    questionsLabel: "Files to look at",
    countBoth: "Count this file too",
    ofUnit: "The file is of",
    chooseUnit: "Choose a unit",
    columns: "Columns as understood",
    roles: {
      person: "Full name",
      family: "Family and middle name",
      given: "Given name",
      unit: "Unit",
      position: "Position",
      phone: "Phone",
      mode: "Way of attending",
      note: "Note",
      no: "Number",
      other: "Not used",
    },
    files: (count: number) => `Files (${number(count)})`,
    filesLabel: "All files",
    people: (count: number) => counted(count, "person", "people"),
    late: "after the deadline",
    read: "Merged",
    superseded: "Replaced",
    unreadable: "Not read",
    adds: "Adds 4 sheets: by unit, people, files, not sent.",
    seeUnits: "See by unit",
    seeFiles: "See the files",
    seeAll: (count: number) => `See all ${number(count)}`,
    order: "Units to remind come first.",
    unitsHeadline: (pressing: number, units: number) =>
      pressing === 0
        ? `All ${counted(units, "unit")} complete`
        : `${number(pressing)} of ${counted(units, "unit")} to remind`,
    unitsLabel: "All units",
    all: (count: number) => `All ${number(count)}`,
    stateCount: (state: RegistrationState, count: number) => `${REGISTRATION[state]} ${number(count)}`,
    state: REGISTRATION,
    shown: (shown: number, all: number) => `${number(shown)} of ${counted(all, "unit")}`,
    ofQuota: (received: number, quota: number) => `${number(received)}/${number(quota)}`,
    missingBy: (people: number) => `${number(people)} short`,
    overBy: (people: number) => `${number(people)} over`,
    remind: (units: number) => `Write to ${counted(units, "unit")}`,
    reminder: "Reminder to send lists",
    day: "Print for the day",
    dayHint: "A check-in list to sign, name plates",
    allComplete: "Done",
  },

  reminders: {
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
  },

  report: {
    headline: "State of the tasks",
    caption: (tasks: number, agencies: number) =>
      `${counted(tasks, "task")} of ${counted(agencies, "agency", "agencies")}`,
    asOf: (day: string) => `As of ${day}`,
    byClass: "By state",
    byAgency: "By lead agency",
    agency: "Agency",
    total: "Total",
    overdue: "Overdue",
    completed: "Done",
    partsAgree: (parts: readonly number[], total: number) =>
      `${parts.map(number).join(" + ")} = ${number(total)}, the parts make the whole`,
    sharedTasks: "A task of several agencies counts for each of them.",
    standing: (count: number) => `${counted(count, "standing or recurring task")} not counted.`,
    period: "Reporting period",
    periodName: {
      month: (index: number, year: number) => `Month ${index}/${year}`,
      quarter: (index: number, year: number) => `Quarter ${index}/${year}`,
      "half-year": (index: number, year: number) => `${index === 1 ? "First" : "Second"} half of ${year}`,
      year: (_index: number, year: number) => `Year ${year}`,
    },
    periodDays: (from: string, to: string, byDecree: boolean) =>
      `${from} to ${to}${byDecree ? " (Decree 09/2019)" : ""}`,
    denominator: "Share of",
    denominatorHint: "How it is reckoned is printed below the table.",
    ofDue: (count: number, rate: string | undefined) => `Tasks come due (${number(count)})${shareOf(rate)}`,
    ofAll: (count: number, rate: string | undefined) => `All tasks (${number(count)})${shareOf(rate)}`,
    parts: "Parts",
    tablePart: "Table by agency",
    overduePart: (count: number) => `Overdue tasks (${number(count)})`,
    signaturePart: "Recipients, signature",
    makeTracker: "Make the tracker",
    trackerFirst: "The sheet counts on the tracker: write that first.",
    make: "Make the status sheet",
    makeAgain: "Make a new status sheet",
    adds: "Adds one A4 sheet, ready to print.",
    made: (sheet: string) => `Sheet “${sheet}” is made.`,
    open: "Open it",
    empty: "Nothing to sum up yet",
    emptyHint: "Read a plan that assigns tasks.",
  },

  settings: {
    headline: "Settings",
    language: "Language",
    likeExcel: (name: string) => `Same as Excel (${name})`,
    languages: { vi: "Tiếng Việt", en: "English" },
    due: "Deadlines",
    strict: "“Before the 20th” ends on the 19th",
    strictHint: "Off: the 20th is included",
    soon: "Due soon starts before the last day",
    soonHint: "Days, days off included",
  },

  news: {
    read: (plans: number, refused: number) =>
      refused === 0 ? `${counted(plans, "source")} read` : `${counted(plans, "source")} read, ${number(refused)} not`,
    merged: (files: number, unreadable: number) => `Merged ${number(files - unreadable)} of ${counted(files, "file")}`,
    cancelled: "Reading cancelled",
    written: (sheets: number) => `${counted(sheets, "sheet")} written`,
    registered: (units: number) => `The register holds ${counted(units, "unit")}`,
    undone: "Undone",
    fixed: "Changed in this review",
    filtered: (count: number) => counted(count, "task"),
  },

  problem: {
    readAgain: "Read again",
    nothingWritten: "Nothing was written. What you changed here is kept.",
    toPaste: "Paste text",
  },

  crash: {
    headline: "This screen stopped because of a fault in the program",
    text: "The plan is still here and the workbook was not touched.",
    again: "Open the screen again",
    copy: "Copy the report",
    copied: "Report copied",
    report: "Report, without any content of the plan",
  },
};
