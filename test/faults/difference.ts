import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { snapshotWorkbook } from "../hosts/snapshot";

/** Everything of a workbook but which sheet is in view. */
export function withoutView(workbook: MemoryWorkbook): object {
  return { ...(snapshotWorkbook(workbook) as object), activeSheet: "" };
}
