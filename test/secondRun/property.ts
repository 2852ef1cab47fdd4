/** For any edits by people and any revision of the plan: nothing typed is lost, no row is doubled. */
import { expect } from "@jest/globals";
import fc from "fast-check";
import type { Host } from "../../src/model/host";
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import {
  apply,
  arbitraryEdit,
  arbitraryPlans,
  compare,
  Desk,
  HEADERS,
  write,
  writeTracker,
  type Edit,
  type Typed,
} from "./trackerDesk";

interface Opened {
  readonly host: Host;
  /** Somebody else's edits, each when the host is in the middle of its writing; a host without a middle does them at once. */
  readonly disturb: (work: () => void) => void;
  readonly close: () => void;
}

export async function checkSecondRun(open: (workbook: MemoryWorkbook) => Opened, numRuns: number): Promise<void> {
  const case_ = fc.record({
    plans: arbitraryPlans,
    edits: fc.array(arbitraryEdit, { maxLength: 8 }),
    between: fc.array(arbitraryEdit, { maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(case_, async ({ plans, edits, between }) => {
      const workbook = await writeTracker(plans.before);
      const opened = open(workbook);
      try {
        await checkOnce(opened, new Desk(workbook), { after: plans.after, edits, between });
      } finally {
        opened.close();
      }
    }),
    { numRuns },
  );
}

interface Case {
  readonly after: Parameters<typeof compare>[1];
  readonly edits: readonly Edit[];
  readonly between: readonly Edit[];
}

async function checkOnce({ host, disturb }: Opened, desk: Desk, { after, edits, between }: Case): Promise<void> {
  const typed: Typed = new Map();
  for (const edit of edits) apply(desk, edit, typed);
  const hidden = [...desk.sheet.stored.hiddenRows];
  const run = await compare(host, after);
  const before = looksOf(desk);
  disturb(() => {
    for (const edit of between) apply(desk, edit, typed);
    before.splice(0, before.length, ...looksOf(desk));
  });
  const outcome = await write(host, run);
  // Rows that somebody adds below at the same moment may be in the way of ours: then nothing is written at all.
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const stands = looksOf(desk).slice(0, before.length);
  expect(stands).toEqual(before);
  expect([...desk.sheet.stored.hiddenRows]).toEqual(expect.arrayContaining(hidden));
  expect(lost(desk, typed)).toEqual([]);
  const ids = desk.column(HEADERS.id).filter((id) => id !== null && id !== "");
  expect(new Set(ids).size).toBe(ids.length);
  expect(run.rows.known.length + run.rows.added.length).toBe(after.length);
  await checkAgain(host, after, between.length > 0);
}

/** A second time there is nothing new: every task has its one row, every row that is gone is marked. */
async function checkAgain(host: Host, after: Case["after"], isDisturbed: boolean): Promise<void> {
  const again = await compare(host, after);
  // A person who rewrote a task in the middle of it made another one of it.
  if (isDisturbed) return;
  expect(again.rows.added).toEqual([]);
  expect(again.rows.gone.filter(({ isGone }) => !isGone)).toEqual([]);
  expect(again.rows.known.flatMap(({ changes, conflicts }) => [...changes, ...conflicts])).toEqual([]);
}

/** Id, colour and what people typed beside, in the order of the sheet. */
function looksOf(desk: Desk): unknown[] {
  return desk
    .column(HEADERS.id)
    .map((id, row) => [id, desk.sheet.ownStyle(desk.cell(row, HEADERS.task)).fill, desk.value(row, HEADERS.status)]);
}

function lost(desk: Desk, typed: Typed): readonly string[] {
  const rows = new Map(desk.column(HEADERS.id).map((id, row) => [String(id), row]));
  return [...typed].flatMap(([key, { now: value }]) => {
    const [id = "", ...words] = key.split(" ");
    const row = rows.get(id);
    const stands = row === undefined ? "(no row)" : desk.value(row, words.join(" "));
    return stands === value ? [] : [`${key}: ${String(value)} → ${String(stands)}`];
  });
}
