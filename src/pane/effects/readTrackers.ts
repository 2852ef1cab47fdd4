import type { Document } from "../../model/document";
import type { Host } from "../../model/host";
import { findOurTable } from "../../model/ourTables";
import type { ReturnedExtract, StandingTracker } from "../../model/secondRun";
import { loadPipeline } from "./world";

/** The trackers of the workbook, or those on one sheet. */
export async function readTrackers(host: Host, only?: string): Promise<readonly StandingTracker[]> {
  const { readTracker } = await loadPipeline();
  const tables = await host.findTables();
  const found: StandingTracker[] = [];
  for (const table of tables.ok ? tables.value : []) {
    if (findOurTable(table.name) !== "tracker" || (only !== undefined && table.sheet !== only)) continue;
    const content = await host.readRange({ kind: "sheet", sheet: table.sheet });
    const tracker = content.ok ? readTracker(content.value, table) : undefined;
    if (tracker) found.push(tracker);
  }
  return found;
}

/** The answers that a document brings back to a tracker of this workbook, where it is an extract. */
export async function findAnswers(host: Host, document: Document): Promise<ReturnedExtract | undefined> {
  const { compareExtract, readExtract } = await loadPipeline();
  const extract = readExtract(document);
  if (!extract) return undefined;
  const trackers = await readTrackers(host);
  // The one that knows most of its rows.
  return trackers
    .map((tracker) => compareExtract(tracker, extract))
    .toSorted((a, b) => a.unknown.length - b.unknown.length)[0];
}
