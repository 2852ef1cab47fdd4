/** Rows that hold something we concluded come first: those are the ones to look at. */
import type { Fact } from "../../model/fact";
import type { QuotaGroup } from "../../model/quota";
import type { Task } from "../../model/task";

export function isUncertainTask({ summary, lead, support, due }: Task): boolean {
  return [summary, ...lead, ...support, ...(due ? [due.text] : [])].some(isInferred);
}

export function isUncertainGroup({ unit, count }: QuotaGroup): boolean {
  return [unit, ...(count ? [count] : [])].some(isInferred);
}

function isInferred({ certainty }: Fact<unknown>): boolean {
  return certainty === "inferred";
}

/** The same rows, uncertain ones first, otherwise in the document's order. */
export function uncertainFirst<T>(rows: readonly T[], isUncertain: (row: T) => boolean): readonly T[] {
  return [...rows.filter(isUncertain), ...rows.filter((row) => !isUncertain(row))];
}
