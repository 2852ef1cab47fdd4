import type { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { excelObject, type ExcelClass } from "../members";
import { textArgument } from "./arguments";
import { namedItemCollection, workbookNames } from "./names";
import { rangeClass } from "./range";
import { tableCollection } from "./tables";
import { activeSheet, worksheetCollection } from "./worksheets";

export const workbookClass: ExcelClass<MemoryWorkbook> = {
  name: "Workbook",
  navigate: {
    Worksheets: (workbook) => excelObject(worksheetCollection, workbook),
    Tables: (workbook) => excelObject(tableCollection, { workbook, sheets: () => workbook.sheets() }),
    Names: (workbook) => excelObject(namedItemCollection, workbookNames(workbook)),
    Application: (workbook) => excelObject(application, workbook),
  },
  open: {
    GetSelectedRange: (workbook) =>
      excelObject(rangeClass, { sheet: activeSheet(workbook), range: workbook.selection, workbook }),
  },
  call: {
    _RemoveReference: (_workbook, [id], host) => host.release(textArgument(id)),
  },
};

/** Waiting with calculation and drawing shows on a screen only. */
const application: ExcelClass<MemoryWorkbook> = {
  name: "Application",
  call: {
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
