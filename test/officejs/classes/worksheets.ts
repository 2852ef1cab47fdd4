import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import type { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { ExcelError, excelObject, invalidArgument, itemNotFound, type ExcelClass } from "../members";
import { registrations } from "./events";
import { textArgument } from "./arguments";
import { sheetId, worksheetClass } from "./worksheet";

export const worksheetCollection: ExcelClass<MemoryWorkbook> = {
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets().map((sheet) => toWorksheet(workbook, sheet)),
  item: (workbook, key) => {
    const sheet = findSheet(workbook, key);
    if (!sheet) throw itemNotFound(`worksheet ${String(key)}`);
    return toWorksheet(workbook, sheet);
  },
  open: {
    Add: (workbook, [name]) => toWorksheet(workbook, addSheet(workbook, name)),
    GetActiveWorksheet: (workbook) => toWorksheet(workbook, activeSheet(workbook)),
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = findSheet(workbook, key);
      return sheet ? toWorksheet(workbook, sheet) : null;
    },
  },
  call: {
    GetCount: (workbook) => workbook.sheets().length,
    ...registrations("DataChangedEvent", "SelectionChangedEvent", "AddedEvent", "DeletedEvent"),
  },
};

export function activeSheet(workbook: MemoryWorkbook): MemorySheet {
  const sheet = workbook.sheet(workbook.activeSheet);
  if (!sheet) throw itemNotFound("active worksheet");
  return sheet;
}

function toWorksheet(workbook: MemoryWorkbook, sheet: MemorySheet): ReturnType<typeof excelObject> {
  return excelObject(worksheetClass, { workbook, sheet });
}

function findSheet(workbook: MemoryWorkbook, key: unknown): MemorySheet | undefined {
  return workbook.sheets().find((sheet) => sheetId(sheet) === key) ?? workbook.sheet(textArgument(key));
}

/** Excel refuses a name that is taken, too long, or holds characters of addresses. */
function addSheet(workbook: MemoryWorkbook, proposed: unknown): MemorySheet {
  const name = proposed === undefined || proposed === null ? workbook.freeSheetName("Sheet1") : textArgument(proposed);
  const isAllowed = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/u.test(name) && name.toLowerCase() !== "history";
  if (!isAllowed) throw invalidArgument(`the worksheet name "${name}"`);
  if (workbook.sheet(name)) throw new ExcelError("ItemAlreadyExists", `A worksheet has this name already: ${name}`);
  return workbook.addSheet(name);
}
