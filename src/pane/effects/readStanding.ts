import type { Host } from "../../model/host";
import type { StandingMerge } from "../../model/mergedLists";
import { loadPipeline } from "./world";

/** Undefined where the workbook holds none, or they have lost what they are known by. */
export async function readStandingMerge(host: Host): Promise<StandingMerge | undefined> {
  const tables = await host.findTables();
  if (!tables.ok) return undefined;
  const { findMergedTables, readMerged } = await loadPipeline();
  const placed = [];
  for (const table of findMergedTables(tables.value)) {
    const content = await host.readRange({ kind: "sheet", sheet: table.sheet });
    if (content.ok) placed.push({ ...table, content: content.value });
  }
  return placed.length === 0 ? undefined : readMerged(placed);
}
