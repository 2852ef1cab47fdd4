import type { Origin, Span } from "../../model/origin";
import type { QuotaGroup } from "../../model/quota";
import type { Task } from "../../model/task";

type Group = Omit<QuotaGroup, "id">;

/** Work without what only calls people ("đề nghị mỗi xã cử 02 đại biểu"): that is read as groups already. */
export function withoutCalls(
  tasks: readonly Omit<Task, "id">[],
  groups: readonly Group[],
): readonly Omit<Task, "id">[] {
  const called = new Map<string, Span[]>();
  for (const { unit, count, perUnit, origin } of groups) {
    const spans = called.get(keyOf(origin)) ?? [];
    const own = [unit, count, perUnit].flatMap((fact) => fact?.origin.spans ?? []);
    called.set(keyOf(origin), [...spans, ...own]);
  }
  return tasks.filter(({ due, summary, origin }) => {
    const spans = due ? [] : (called.get(keyOf(origin)) ?? []);
    return !spans.some((group) => summary.origin.spans.some((work) => overlap(group, work)));
  });
}

function keyOf({ place, quote }: Origin): string {
  return place.kind === "text" ? `${place.line} ${quote}` : `${place.sheet} ${place.cell.row} ${place.cell.column}`;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
