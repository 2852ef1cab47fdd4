/** Breaks inputs and reads them: whatever is not a document in sound form or a named refusal, soon, is found. */
import type { Document } from "../../src/model/document";
import type { Outcome } from "../../src/model/outcome";
import type { Source } from "../../src/model/source";
import { readSource } from "../../src/sources/readSource";
import { describe } from "../sources/describe";
import { startRandom } from "./random";
import { startTargets, type FuzzCase, type TargetName } from "./targets";

export { TARGET_NAMES } from "./targets";

export interface FuzzOptions {
  readonly target: TargetName;
  readonly seed: number;
  readonly count: number;
  /** Ends here whatever the count says. */
  readonly seconds?: number;
}

export interface Found {
  /** Makes the case again: `--target T --seed S --count 1`. */
  readonly seed: number;
  readonly what: string;
}

export interface FuzzReport {
  readonly cases: number;
  readonly refused: number;
  readonly same: number;
  readonly other: number;
  readonly slowest: number;
  /** Bytes above the heap before the run: what else the process holds is not of our reading. */
  readonly largestHeap: number;
  readonly found: readonly Found[];
}

const LONGEST_CPU = 2_000;
const LARGEST_HEAP = 1_024 * 1_048_576;

export async function runFuzz({ target, seed, count, seconds = Infinity }: FuzzOptions): Promise<FuzzReport> {
  const targets = await startTargets();
  const sounds = new Map<unknown, string>();
  const report = { cases: 0, refused: 0, same: 0, other: 0, slowest: 0, largestHeap: 0, found: [] as Found[] };
  const atStart = process.memoryUsage().heapUsed;
  const end = performance.now() + seconds * 1_000;
  for (; report.cases < count && performance.now() < end; report.cases++) {
    const caseSeed = seed + report.cases;
    const one = targets[target](startRandom(caseSeed));
    const sound = await describeSound(one.sound, sounds);
    const before = process.cpuUsage();
    const outcome = await readSafely(one.source);
    const { user, system } = process.cpuUsage(before);
    const cpu = (user + system) / 1_000;
    report.slowest = Math.max(report.slowest, cpu);
    if (report.cases % 500 === 0)
      report.largestHeap = Math.max(report.largestHeap, process.memoryUsage().heapUsed - atStart);
    const lines = typeof outcome === "string" ? [] : describe(outcome);
    if (typeof outcome !== "string" && !outcome.ok) report.refused++;
    else if (lines.join("\n") === sound) report.same++;
    else report.other++;
    const what =
      fault(one, outcome, { lines: lines.join("\n"), sound }) ?? (cpu > LONGEST_CPU ? `${cpu} ms` : undefined);
    if (what !== undefined) report.found.push({ seed: caseSeed, what });
  }
  if (report.largestHeap > LARGEST_HEAP) report.found.push({ seed, what: `${report.largestHeap} bytes of memory` });
  return report;
}

async function describeSound(source: Source, known: Map<unknown, string>): Promise<string> {
  const key = source.kind === "file" ? source.bytes : source.kind === "text" ? source.text : source;
  const found = known.get(key) ?? describe(await readSource(source)).join("\n");
  known.set(key, found);
  return found;
}

async function readSafely(source: Source): Promise<Outcome<Document> | string> {
  try {
    return await readSource(source);
  } catch (error) {
    return String(error instanceof Error ? error.stack : error);
  }
}

function fault(
  { expected }: FuzzCase,
  outcome: Outcome<Document> | string,
  { lines, sound }: { readonly lines: string; readonly sound: string },
): string | undefined {
  if (typeof outcome === "string") return `threw ${outcome}`;
  if (!outcome.ok) return undefined;
  if (expected === "same" && lines !== sound) return `other data: ${lines}`;
  return formFault(outcome.value);
}

/** What a document must be, whatever it was read from. */
function formFault({ blocks }: Document): string | undefined {
  for (const block of blocks) {
    if (block.kind !== "table") {
      if (block.text.includes("\n")) return "a paragraph of two lines";
      continue;
    }
    const { rows, columnCount, merges } = block.grid;
    if (rows.some(({ cells }) => cells.length !== columnCount)) return "a table that is no rectangle";
    const isOutside = merges.some((m) => m.row + m.rowCount > rows.length || m.column + m.columnCount > columnCount);
    if (isOutside) return "a merge outside its table";
  }
  return undefined;
}
