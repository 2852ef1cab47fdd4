import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import type { ExcelClass } from "../members";
import { numberArgument, writable } from "./arguments";
import { rangeOf } from "./range";

export const freezePanes: ExcelClass<MemorySheet> = {
  name: "WorksheetFreezePanes",
  call: {
    FreezeRows: (sheet, [count]) => writable(sheet).freeze(numberArgument(count), 0),
    FreezeColumns: (sheet, [count]) => writable(sheet).freeze(0, numberArgument(count)),
    FreezeAt: (sheet, [range]) => {
      const { row, column, rowCount, columnCount } = rangeOf(range);
      writable(sheet).freeze(row + rowCount, column + columnCount);
    },
    Unfreeze: (sheet) => writable(sheet).freeze(0, 0),
  },
};
