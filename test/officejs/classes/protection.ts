import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import type { ExcelClass } from "../members";

export const worksheetProtection: ExcelClass<MemorySheet> = {
  name: "WorksheetProtection",
  read: { Protected: ({ isProtected }) => isProtected },
};
