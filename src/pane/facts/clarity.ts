/** Which open tasks lack a person, work, time, result or responsibility, and what the document offers ("5 rõ"). */
import type { PlainDate } from "../../model/plainDate";
import { takesProposal } from "../../model/proposal";
import { COMPLETED_CLASSES, type ClassedTask } from "../../model/taskClass";
import { CLARITIES, unclearIn, type Clarity, type Unclear } from "../../model/taskClarity";

export interface UnclearEntry {
  readonly entry: ClassedTask;
  readonly unclear: readonly Unclear[];
  /** The day that the office may take for it. */
  readonly offered?: PlainDate;
}

/** What is done needs nothing more. `proposed`: the day that undated tasks are offered. */
export function toUnclear(entries: readonly ClassedTask[], proposed: PlainDate | undefined): readonly UnclearEntry[] {
  const done: readonly string[] = COMPLETED_CLASSES;
  return entries.flatMap((entry): readonly UnclearEntry[] => {
    if (done.includes(entry.class)) return [];
    const offered = takesProposal(entry.task) ? proposed : undefined;
    const unclear = unclearIn(entry.task, offered);
    return unclear.length === 0 ? [] : [{ entry, unclear, ...(offered === undefined ? {} : { offered }) }];
  });
}

/** How many rows lack each thing, in the order of the words. */
export function countUnclear(rows: readonly UnclearEntry[]): readonly (readonly [Clarity, number])[] {
  return CLARITIES.map(
    (what) => [what, rows.filter(({ unclear }) => unclear.some((one) => one.what === what)).length] as const,
  ).filter(([, count]) => count > 0);
}
