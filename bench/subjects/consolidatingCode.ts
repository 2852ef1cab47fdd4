/** Returned lists of so many units, and the product's two ways over them: reading alone, and the whole merge. */
import { mergeReturns } from "../../src/mergeReturns";
import type { Reading } from "../../src/model/reading";
import { readDocument } from "../../src/reading/readDocument";
import { readSource } from "../../src/sources/readSource";
import { makeReturns, type MadeFile } from "../../test/registrations/returnedFiles";

export interface Returns {
  readonly quota: Reading;
  readonly files: readonly MadeFile[];
}

/** Only files that everybody can read. */
export async function makeLists(count: number): Promise<Returns> {
  const { quota, files, outcomes } = await makeReturns(count);
  const bad = new Set(outcomes.filter(({ outcome }) => outcome === "unreadable").map(({ file }) => file));
  const document = await readSource({ kind: "text", name: "quota.csv", text: quota });
  if (!document.ok) throw new Error(document.problem.code);
  return { quota: readDocument(document.value), files: files.filter(({ name }) => !bad.has(name)) };
}

export async function readFiles({ files }: Returns): Promise<number> {
  let tables = 0;
  for (const { name, bytes } of files) {
    const document = await readSource({ kind: "file", name, bytes });
    tables += document.ok ? document.value.blocks.length : 0;
  }
  return tables;
}

/** People per unit, once each, with what is missing: the number of units that are settled. */
export async function mergeFiles({ quota, files }: Returns): Promise<number> {
  const inputs = files.map(({ name, bytes, modified }) => ({
    name,
    modified,
    open: () => Promise.resolve({ ok: true, value: { kind: "file", name, bytes } } as const),
  }));
  const run = mergeReturns(inputs, quota);
  for (let step = await run.next(); ; step = await run.next()) {
    if (step.done === true) return step.value.kind === "merged" ? step.value.merge.units.length : 0;
  }
}
