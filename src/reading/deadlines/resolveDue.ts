import type { Due, DueExpression } from "../../model/due";
import type { Fact } from "../../model/fact";
import { plainDate, type PlainDate } from "../../model/plainDate";
import { countFrom, endOfUnit, type Calendar } from "./countFrom";
import { inferYear, type YearAnchors } from "./inferYear";
import { dayNamed } from "./dayNamed";

/** What the document itself says about time; a deadline without its anchor stays without a date. */
export interface Anchors extends YearAnchors, Calendar {
  readonly eventDate?: PlainDate;
}

/** A worded deadline with its day, where the anchors give one. */
export function resolveDue(text: Fact<string>, expression: DueExpression, anchors: Anchors): Due {
  const year = expression.year ?? inferYear(expression, anchors);
  const due: Due = { text, expression };
  if (isImpossible(expression, year)) return { ...due, impossible: true };
  const date = dateOf(expression, year, anchors);
  if (date === undefined) return due;
  return { ...due, date, ...(isInferred(expression) ? { dateCertainty: "inferred" as const } : {}) };
}

function isImpossible({ type, day, month }: DueExpression, year: number | undefined): boolean {
  if ((type !== "date" && type !== "duration") || day === undefined || month === undefined) return false;
  // 2024 is a leap year: a day that even it lacks exists in no year.
  return plainDate({ year: year ?? 2024, month, day }) === undefined;
}

/** A year that the words do not give, and what "đầu tháng", "giữa tháng" or "tuần thứ 2" is held to end with. */
function isInferred({ type, year, mod, week, anchor }: DueExpression): boolean {
  const namesYear = type !== "duration" || anchor === "given-date";
  if (type === "duration" && mod === "within") return true;
  return (namesYear && year === undefined) || mod === "start" || mod === "mid" || week !== undefined;
}

function dateOf(expression: DueExpression, year: number | undefined, anchors: Anchors): PlainDate | undefined {
  switch (expression.type) {
    case "duration":
      return endOfDuration(expression, year, anchors);
    case "date":
    case "month":
    case "quarter":
    case "half-year":
    case "year":
      return year === undefined ? undefined : dayNamed(expression, year);
    case "recurring":
    case "ongoing":
    case "event":
      return undefined;
  }
}

function endOfDuration(expression: DueExpression, year: number | undefined, anchors: Anchors): PlainDate | undefined {
  const { offset, mod } = expression;
  const start = startOf(expression, year, anchors);
  if (!start || !offset) return undefined;
  return mod === "within" ? endOfUnit(start, offset) : countFrom(start, offset, anchors);
}

function startOf(
  { anchor, month, day }: DueExpression,
  year: number | undefined,
  { issueDate, eventDate }: Anchors,
): PlainDate | undefined {
  if (anchor === "issue-date") return issueDate;
  if (anchor === "event-date") return eventDate;
  const isGiven = anchor === "given-date" && year !== undefined && month !== undefined && day !== undefined;
  return isGiven ? plainDate({ year, month, day }) : undefined;
}
