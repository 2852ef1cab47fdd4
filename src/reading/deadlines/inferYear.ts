import type { DueExpression } from "../../model/due";
import { dateParts, daysBetween, type PlainDate } from "../../model/plainDate";
import { dayNamed } from "./dayNamed";

export interface YearAnchors {
  readonly issueDate?: PlainDate;
  /** Year of a day written without one, where no day of issue tells more: that of the event, else the plan's own. */
  readonly year?: number;
}

/** A plan may set a day that has just passed when it is signed; a day longer past is next year's. */
const LATEST_BACK = 120;

/** The year of a deadline that is written without one: the first in which it is not long past on the day of issue. */
export function inferYear(expression: DueExpression, { issueDate, year }: YearAnchors): number | undefined {
  if (!issueDate) return year;
  const issued = dateParts(issueDate).year;
  const planned = year !== undefined && year === issued + 1 ? year : undefined;
  const day = dayNamed(expression.type === "duration" ? { ...expression, type: "date" } : expression, issued);
  if (!day) return issued;
  const past = daysBetween(day, issueDate);
  // A plan for the next year that names a day already gone means next year's.
  if (planned !== undefined && past > 0) return planned;
  return past > LATEST_BACK ? issued + 1 : issued;
}
