import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import type { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { usedRange } from "../../../src/hosts/memory/state";
import type { RangeAddress } from "../../../src/model/address";
import { ExcelError, excelObject, type AnyObject, type ExcelClass } from "../members";
import { addressArgument, booleanArgument, numberArgument, textArgument, writable } from "./arguments";
import { chartCollection } from "./charts";
import { freezePanes } from "./freezePanes";
import { namedItemCollection, sheetScopeNames } from "./names";
import { pageLayout } from "./pageLayout";
import { worksheetProtection } from "./protection";
import { rangeAreas } from "./rangeAreas";
import { rangeClass } from "./range";
import { tableCollection } from "./tables";
import { filledRange } from "./filledRange";

export interface SheetSelf {
  readonly workbook: MemoryWorkbook;
  readonly sheet: MemorySheet;
}

/** Ids stay the same when a sheet is renamed. */
export function sheetId(sheet: MemorySheet): string {
  return `{${String(sheet.id).padStart(8, "0")}-0000-0000-0000-000000000000}`;
}

export const worksheetClass: ExcelClass<SheetSelf> = {
  name: "Worksheet",
  id: ({ sheet }) => sheetId(sheet),
  read: {
    Id: ({ sheet }) => sheetId(sheet),
    Name: ({ sheet }) => sheet.name,
    Visibility: ({ sheet }) => (sheet.hidden ? "Hidden" : "Visible"),
    Gridlines: ({ sheet }) => sheet.showGridlines,
  },
  write: {
    Gridlines: ({ sheet }, value) => writable(sheet).setGridlines(booleanArgument(value)),
  },
  navigate: {
    Tables: ({ workbook, sheet }) => excelObject(tableCollection, { workbook, sheets: () => [sheet] }),
    Names: ({ workbook, sheet }) => excelObject(namedItemCollection, sheetScopeNames(workbook, sheet)),
    Charts: ({ sheet }) => excelObject(chartCollection, sheet),
    FreezePanes: ({ sheet }) => excelObject(freezePanes, sheet),
    PageLayout: ({ sheet }) => excelObject(pageLayout, { sheet }),
    Protection: ({ sheet }) => excelObject(worksheetProtection, sheet),
  },
  open: {
    GetRange: (self, [address]) => toRange(self, address === undefined ? wholeSheet : addressArgument(address)),
    GetRangeByIndexes: (self, [row, column, rowCount, columnCount]) =>
      toRange(self, {
        row: numberArgument(row),
        column: numberArgument(column),
        rowCount: numberArgument(rowCount),
        columnCount: numberArgument(columnCount),
      }),
    GetRanges: ({ workbook, sheet }, [addresses]) =>
      excelObject(rangeAreas, { workbook, sheet, ranges: textArgument(addresses).split(",").map(addressArgument) }),
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => {
      const range = valuesOnly === true ? filledRange(self.sheet) : usedRange(self.sheet.stored);
      return range ? toRange(self, range) : null;
    },
  },
  call: {
    Activate: ({ workbook, sheet }) => workbook.activate(sheet.name),
    Delete: ({ workbook, sheet }) => {
      if (workbook.sheets().length === 1) throw new ExcelError("InvalidOperation", "The last sheet stays.");
      workbook.removeSheet(sheet.name);
    },
  },
};

const wholeSheet: RangeAddress = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };

function toRange({ workbook, sheet }: SheetSelf, range: RangeAddress): AnyObject {
  return excelObject(rangeClass, { workbook, sheet, range });
}
