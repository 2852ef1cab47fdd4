/** The status sheet. */
import { number, counted, shareOf } from "./formats";

export const report = {
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
  periodDays: (from: string, to: string, byDecree: boolean) => `${from} to ${to}${byDecree ? " (Decree 09/2019)" : ""}`,
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
};
