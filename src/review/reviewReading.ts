import type { Finding, Severity } from "../model/finding";
import type { Origin } from "../model/origin";
import type { Reading } from "../model/reading";
import type { Review, ReviewContext } from "../model/review";
import { RULES } from "./rules";

/** Applies every rule to a reading: errors first, then warnings, then notes; within one severity as in the document. */
export function reviewReading(reading: Reading, context: ReviewContext): Review {
  const found = RULES.flatMap((rule) => rule.check(reading, context));
  return { reading, findings: found.sort(byWeight), context };
}

const WEIGHT = { error: 0, warning: 1, note: 2 } satisfies Record<Severity, number>;

function byWeight(a: Finding, b: Finding): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || byPlace(a.origin, b.origin);
}

/** A text before a worksheet, sheets by name, then from top to bottom and from left to right. */
function byPlace(a: Origin, b: Origin): number {
  const [left, right] = [a.place, b.place];
  const inQuote = (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);
  if (left.kind === "text") return right.kind === "text" ? left.line - right.line || inQuote : -1;
  if (right.kind === "text") return 1;
  if (left.sheet !== right.sheet) return left.sheet < right.sheet ? -1 : 1;
  return left.cell.row - right.cell.row || left.cell.column - right.cell.column || inQuote;
}
