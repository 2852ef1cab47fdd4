import { cellToA1 } from "../../model/address";
import type { WrittenSheet } from "../../model/host";
import { OUR_TABLES } from "../../model/ourTables";
import { AS_OF } from "../tracker/trackerSheet";
import type { TrackerPlace } from "./trackerRefs";

/** Where formulas of other sheets find a tracker that was written. */
export function findTrackerPlace({ name, tables }: Pick<WrittenSheet, "name" | "tables">): TrackerPlace {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cellToA1(AS_OF)) ?? [];
  return { table: tables[0] ?? OUR_TABLES.tracker, asOf: `'${name.replaceAll("'", "''")}'!$${column}$${row}` };
}
