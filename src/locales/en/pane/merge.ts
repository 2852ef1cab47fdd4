/** Returned lists: merging, units, who has not sent. */
import type { RegistrationState } from "../../../model/registration";
import { number, counted, REGISTRATION } from "./formats";

export const merge = {
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
    venue: "Venue",
    kind: "Category",
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
  adds: "Adds sheets: by unit, people, files, not sent, counts.",
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
};
