/** A plan read again, or an agency's answers, beside the tracker. */
import { counted, number } from "./formats";

function joinCounts(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(", ");
}

/** What a change is about, where the head of its column does not say it. */
const meanings: Readonly<Partial<Record<string, string>>> = { task: "Task", due: "Deadline" };

export const secondRun = {
  compare: "Compare with the tracker",
  stands: (sheet: string) => `A tracker stands on “${sheet}” already.`,
  writeNew: "Write new sheets",
  headline: (changes: number) =>
    changes === 0
      ? "Plan and tracker agree"
      : `${number(changes)} ${changes === 1 ? "change" : "changes"} to the tracker`,
  answersHeadline: (agency: string) => (agency === "" ? "Answers" : `Answers of ${agency}`),
  counts: (counts: { added: number; changed: number; gone: number; same: number }) =>
    joinCounts(
      `${number(counts.added)} new`,
      `${number(counts.changed)} changed`,
      `${number(counts.gone)} gone`,
      `${number(counts.same)} unchanged`,
    ),
  answerCounts: (answered: number, silent: number, unknown: number) =>
    joinCounts(
      `${counted(answered, "task")} answered`,
      silent > 0 && `${number(silent)} left blank`,
      unknown > 0 && `${number(unknown)} not in the tracker`,
    ),
  asked: (count: number) => `Changed on both sides (${number(count)})`,
  changed: (count: number) => `Changed (${number(count)})`,
  added: (count: number) => `New (${number(count)})`,
  gone: (count: number) => `No longer in the plan (${number(count)})`,
  offered: (count: number) => `Proposed day moved with the meeting (${number(count)})`,
  meanings,
  lastDay: (day: string) => `(last day ${day})`,
  following: (count: number) => `Source sentence and place of ${counted(count, "row")} follow the new plan.`,
  did: {
    changed: (count: number) => `${counted(count, "task")} changed as in the new plan`,
    offered: (count: number) => `Proposed day of ${counted(count, "task")} moved`,
    answered: (count: number) => `Answers for ${counted(count, "task")} written`,
    added: (count: number) => `${counted(count, "new task")} added below the others`,
    gone: (count: number) => `${counted(count, "task")} marked as no longer in the plan`,
  },
  leftAlone: (count: number) => `Left as somebody just typed (${number(count)})`,
  why: {
    edited: "just edited",
    "row-gone": "row just deleted",
    "column-gone": "column no longer in the table",
    "key-taken": "just added by somebody else",
  },
  keptAll: "What was typed and the order of rows stay.",
  next: "What comes next",
  toSheet: (sheet: string) => `Go to “${sheet}”`,
  toSheetHint: "The column “Compared” says which rows are new or changed.",
  toReport: "Make the status sheet",
  toReportHint: "Counted from the table just written.",
  answered: (count: number) => `Answers (${number(count)})`,
  unknown: (count: number) => `Not in the tracker (${number(count)})`,
  goneHint: "Marked in the column “Compared”; no row is deleted.",
  choose: (task: string) => `Write: ${task}`,
  inTracker: "Tracker",
  inPlan: "New plan",
  inAnswer: "Answer",
  empty: "(empty)",
  all: "Choose all",
  none: "Choose none",
  kept: "Typed status, dates, notes and the order of rows stay. One undo takes it back.",
  write: (rows: number) => `Write ${number(rows)} ${rows === 1 ? "change" : "changes"}`,
  nothing: "Nothing to write.",
  written: (changed: number, added: number) =>
    added === 0
      ? `Wrote ${counted(changed, "cell")}`
      : `Wrote ${counted(changed, "cell")}, added ${counted(added, "row")}`,
  left: (count: number) => `Edited meanwhile and left as they are: ${counted(count, "place")}.`,
  extract: "Extract",
  extractFor: (agency: string) => `Extract the tasks of ${agency}`,
  seeTasks: "See tasks",
};
