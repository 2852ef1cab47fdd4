/** The day on which everything counts, and what tasks lack ("5 rõ"). */
import type { Clarity } from "../../../model/taskClarity";
import { counted, number } from "./formats";

export const asOf = {
  label: "As of",
  notADay: "Write day/month/year, as 15/7/2026",
  pick: "Pick from the calendar",
  today: "Follow today",
};

const NAMES: Readonly<Record<Clarity, string>> = {
  person: "person",
  work: "work",
  time: "time",
  result: "result",
  responsibility: "responsibility",
};

export const clarity = {
  label: "Not clear in five points",
  headline: (count: number) => `${counted(count, "task")} not clear in all five points`,
  lacking: (what: Clarity, count: number) => `${NAMES[what]} ${number(count)}`,
  missing: (what: readonly Clarity[]) => `Not clear: ${what.map((one) => NAMES[one]).join(", ")}`,
  support: (names: string) => `Support: ${names}`,
  leads: (names: string) => `Lead together: ${names}`,
  words: (text: string) => `The document says “${text}”`,
  propose: "Propose a deadline before the occasion (days)",
  accept: (day: string) => `Take ${day}`,
  acceptFor: (day: string, task: string) => `Take ${day} for: ${task}`,
  acceptAll: (count: number, day: string) => `Take ${day} for ${counted(count, "task")}`,
};
