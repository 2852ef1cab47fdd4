import type { Origin, Span } from "../../model/origin";
import type { QuotaGroup } from "../../model/quota";
import type { Task } from "../../model/task";

type Group = Omit<QuotaGroup, "id">;

/** The spans that people take, by place, and there by the passage that the spans count in. */
type Called = Map<string, Map<string, Span[]>>;

/** Work without what only calls people ("đề nghị mỗi xã cử 02 đại biểu"): that is read as groups already. */
export function withoutCalls(
  tasks: readonly Omit<Task, "id">[],
  groups: readonly Group[],
): readonly Omit<Task, "id">[] {
  const called = spansOf(groups);
  return tasks.filter(({ due, summary, origin }) => {
    const spans = due ? [] : (called.get(keyOf(origin))?.get(origin.quote) ?? []);
    return !spans.some((group) => summary.origin.spans.some((work) => overlap(group, work)));
  });
}

/** One line may call thousands: its list grows and is never copied, and its text is no part of a key made anew. */
function spansOf(groups: readonly Group[]): Called {
  const called: Called = new Map();
  for (const { unit, count, perUnit, origin } of groups) {
    const passages = called.get(keyOf(origin)) ?? new Map<string, Span[]>();
    const spans = passages.get(origin.quote) ?? [];
    for (const fact of [unit, count, perUnit]) spans.push(...(fact?.origin.spans ?? []));
    called.set(keyOf(origin), passages.set(origin.quote, spans));
  }
  return called;
}

function keyOf({ place }: Origin): string {
  return place.kind === "text" ? String(place.line) : `${place.sheet} ${place.cell.row} ${place.cell.column}`;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
