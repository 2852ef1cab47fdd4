/** How the pane writes numbers and days in English. */
import { dateParts, type PlainDate } from "../../../model/plainDate";
import type { RegistrationState } from "../../../model/registration";

export const WEEKDAYS = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** Days stand before months, as in the plan itself. */
export function dayMonth(date: PlainDate): string {
  const { day, month } = dateParts(date);
  return `${String(day).padStart(2, "0")}/${month < 3 ? `0${month}` : month}`;
}

export function fullDay(date: PlainDate): string {
  return `${dayMonth(date)}/${dateParts(date).year}`;
}

export function shareOf(rate: string | undefined): string {
  return rate === undefined ? "" : `: ${rate} on time`;
}

export const REGISTRATION: Readonly<Record<RegistrationState, string>> = {
  complete: "Complete",
  missing: "Short",
  over: "Over",
  "not-sent": "Not sent",
  unreadable: "Bad file",
};
