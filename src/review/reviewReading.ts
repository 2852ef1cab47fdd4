import type { Finding, Severity } from "../model/finding";
import type { Origin, Place } from "../model/origin";
import type { Reading } from "../model/reading";
import type { Review, ReviewContext } from "../model/review";
import { keyFindings } from "./findingKeys";
import { RULES } from "./rules";

/** Applies every rule to a reading: errors first, then warnings, then notes; within one severity as in the document. */
export function reviewReading(reading: Reading, context: ReviewContext): Review {
  const found = RULES.flatMap((rule) => rule.check(reading, context));
  return { reading, findings: keyFindings(found.sort(byWeight), reading), context };
}

const WEIGHT = { error: 0, warning: 1, note: 2 } satisfies Record<Severity, number>;

function byWeight(a: Finding, b: Finding): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || byPlace(a.origin, b.origin);
}

/** A text before a worksheet, sheets by name, then from top to bottom and from left to right. */
function byPlace(a: Origin, b: Origin): number {
  const inQuote = (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);
  return comparePlaces(a.place, b.place) || inQuote;
}

function comparePlaces(a: Place, b: Place): number {
  if (a.kind === "text") return b.kind === "text" ? a.line - b.line : -1;
  if (b.kind === "text") return 1;
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.cell.row - b.cell.row || a.cell.column - b.cell.column;
}
