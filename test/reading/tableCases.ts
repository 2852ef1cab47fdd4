import { rangeFromA1, type RangeAddress } from "../../src/model/address";
import { lastDay } from "../../src/model/due";
import type { CellValue } from "../../src/model/grid";
import type { Reading } from "../../src/model/reading";

/** Lines of cells with "|" between them; a cell of digits alone is a number, "'07" is text. */
export function cells(lines: string): readonly (readonly CellValue[])[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => toValue(cell.trim())));
}

function toValue(cell: string): CellValue {
  if (cell === "") return null;
  if (/^\d+$/.test(cell)) return Number(cell);
  return cell.replace(/^'/, "").replaceAll("⏎", "\n");
}

export function merged(...ranges: readonly string[]): { readonly merges: readonly RangeAddress[] } {
  return { merges: ranges.flatMap((range) => rangeFromA1(range) ?? []) };
}

/** Groups as "unit: count", their parts in brackets, "?" where there is no number. */
export function groupsOf({ quota }: Reading): readonly string[] {
  return quota.map(({ unit, count, parts, mode }) => {
    const shares = parts ? ` (${parts.map((part) => `${part.label} ${part.count.value}`).join(", ")})` : "";
    return `${unit.value}: ${count?.value ?? "?"}${shares}${mode ? ` ${mode}` : ""}`;
  });
}

/** Sums as "number = positions of groups". */
export function sumsOf({ sums, quota }: Reading): readonly string[] {
  return sums.map(({ sum, groups, columnTotals }) => {
    const places = groups.map((id) => quota.findIndex((group) => group.id === id) + 1).join("+");
    const totals = columnTotals
      ? ` (${columnTotals.map(({ label, count }) => `${label} ${count.value}`).join(", ")})`
      : "";
    return `${sum.value} = ${places}${totals}`;
  });
}

/** Tasks as "what: who & with whom → last day". */
export function tasksOf({ tasks }: Reading): readonly string[] {
  return tasks.map(({ summary, lead, support, due }) => {
    const names = (list: typeof lead): string => list.map(({ value }) => value).join(" + ");
    const day = due ? (lastDay(due, "strict") ?? due.expression.type) : "–";
    return `${summary.value}: ${names(lead)}${support.length > 0 ? ` & ${names(support)}` : ""} → ${day}`;
  });
}
