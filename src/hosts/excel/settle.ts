/** After a write that Excel refused or left unanswered: finds out how the workbook stands, and leaves nothing half done. */
import { failure, success, type Outcome } from "../../model/outcome";
import type { Gateway, Session } from "./gateway";
import { toLine, type JournalEntry, type Settlement } from "./journal";

/** `after`: all is written after all. `before`: the workbook is as it was. */
export type Settled<T> = { readonly state: "after"; readonly value: T } | { readonly state: "before" };

export interface Unsettled<T> {
  readonly outcome: Outcome<T>;
  readonly settle: (session: Session) => Promise<Settled<T>>;
}

export async function settled<T>(gateway: Gateway, { outcome, settle }: Unsettled<T>): Promise<Outcome<T>> {
  if (outcome.ok) return outcome;
  const entry = gateway.journal.entries.at(-1);
  if (!entry || entry.requests === 0) return outcome;
  const found = await gateway.run("settle", settle);
  if (!found.ok) {
    const { place } = found.problem;
    return failure("write-unsure", {
      ...(place === undefined ? {} : { place }),
      detail: told(gateway, entry, "unsure"),
    });
  }
  if (found.value.state === "after") {
    told(gateway, entry, "after");
    return success(found.value.value);
  }
  return { ok: false, problem: { ...outcome.problem, detail: told(gateway, entry, "before") } };
}

function told({ journal }: Gateway, entry: JournalEntry, settlement: Settlement): string {
  const ending = { ...entry, settled: settlement };
  journal.add(ending);
  return toLine(ending);
}
