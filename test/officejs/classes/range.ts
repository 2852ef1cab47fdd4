import { rangeBetween, rangeToA1, type RangeAddress } from "../../../src/model/address";
import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import type { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { excelObject, invalidArgument, type AnyObject, type ExcelClass } from "../members";
import { booleanArgument, matrixArgument, numberArgument, textArgument, writable } from "./arguments";
import { conditionalFormatCollection } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { filledRange } from "./filledRange";
import { rangeFormat } from "./format";
import { rangeAreas } from "./rangeAreas";
import { copyFrom, enterFormulas, enterValues, merge, readCells, setNumberFormats } from "./rangeCells";
import { hideRows, rowProperties, setColumnProperties, setRowProperties } from "./rangeProperties";
import { worksheetClass } from "./worksheet";

export interface RangeSelf {
  readonly workbook: MemoryWorkbook;
  readonly sheet: MemorySheet;
  readonly range: RangeAddress;
}

export const rangeClass: ExcelClass<RangeSelf> = {
  name: "Range",
  keptByReference: true,
  read: {
    Address: ({ sheet, range }) => `${sheet.name}!${rangeToA1(range)}`,
    RowIndex: ({ range }) => range.row,
    ColumnIndex: ({ range }) => range.column,
    RowCount: ({ range }) => range.rowCount,
    ColumnCount: ({ range }) => range.columnCount,
    Values: ({ sheet, range }) => readCells(range, (cell) => sheet.value(cell) ?? ""),
    Text: ({ sheet, range }) => readCells(range, (cell) => sheet.text(cell)),
    Formulas: ({ sheet, range }) => readCells(range, (cell) => sheet.formula(cell) ?? sheet.value(cell) ?? ""),
    NumberFormat: ({ sheet, range }) => readCells(range, (cell) => sheet.numberFormat(cell)),
  },
  write: {
    Values: ({ sheet, range }, value) => enterValues(writable(sheet), range, matrixArgument(value, range)),
    Formulas: (self, value) => enterFormulas(self, matrixArgument(value, self.range)),
    NumberFormat: ({ sheet, range }, value) => setNumberFormats(writable(sheet), range, matrixArgument(value, range)),
    RowHidden: ({ sheet, range }, value) => hideRows(writable(sheet), range, booleanArgument(value)),
  },
  navigate: {
    Worksheet: ({ workbook, sheet }) => excelObject(worksheetClass, { workbook, sheet }),
    Format: ({ sheet, range }) => excelObject(rangeFormat, { sheet, ranges: [range] }),
    ConditionalFormats: ({ sheet, range }) => excelObject(conditionalFormatCollection, { sheet, range }),
    DataValidation: ({ workbook, sheet, range }) => excelObject(dataValidation, { workbook, sheet, range }),
  },
  open: {
    GetRow: (self, [index]) => part(self, { row: self.range.row + numberArgument(index), rowCount: 1 }),
    GetCell: (self, [row, column]) =>
      part(self, {
        row: self.range.row + numberArgument(row),
        column: self.range.column + numberArgument(column),
        rowCount: 1,
        columnCount: 1,
      }),
    GetResizedRange: (self, [rows, columns]) => {
      const rowCount = self.range.rowCount + numberArgument(rows);
      const columnCount = self.range.columnCount + numberArgument(columns);
      if (rowCount < 1 || columnCount < 1) throw invalidArgument("a range without cells");
      return part(self, { rowCount, columnCount });
    },
    GetLastRow: (self) => part(self, { row: self.range.row + self.range.rowCount - 1, rowCount: 1 }),
    GetRowsBelow: (self, [count]) =>
      part(self, { row: self.range.row + self.range.rowCount, rowCount: numberArgument(count) }),
    GetBoundingRect: (self, [other]) => {
      const { row, column, rowCount, columnCount } = rangeOf(other);
      const far = { row: row + rowCount - 1, column: column + columnCount - 1 };
      const own = self.range;
      const ownFar = { row: own.row + own.rowCount - 1, column: own.column + own.columnCount - 1 };
      return part(
        self,
        rangeBetween(
          { row: Math.min(row, own.row), column: Math.min(column, own.column) },
          { row: Math.max(far.row, ownFar.row), column: Math.max(far.column, ownFar.column) },
        ),
      );
    },
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => {
      if (valuesOnly !== true) throw invalidArgument("a used range with formats");
      const filled = filledRange(self.sheet, self.range);
      return filled ? part(self, filled) : null;
    },
    GetMergedAreasOrNullObject: ({ workbook, sheet, range }) => {
      const ranges = sheet.merges.filter((merged) => overlaps(merged, range));
      return ranges.length > 0 ? excelObject(rangeAreas, { workbook, sheet, ranges }) : null;
    },
  },
  call: {
    Merge: ({ sheet, range }, [across]) => {
      if (across !== undefined && booleanArgument(across)) throw invalidArgument("merging across");
      merge(writable(sheet), range);
    },
    Select: ({ workbook, sheet, range }) => workbook.select(sheet.name, range),
    CopyFrom: (self, [source, type]) => copyFrom(self, source, textArgument(type)),
    SetRowProperties: ({ sheet, range }, [properties]) => setRowProperties(writable(sheet), range, properties),
    SetColumnProperties: ({ sheet, range }, [properties]) => setColumnProperties(writable(sheet), range, properties),
    GetRowProperties: ({ sheet, range }, [wanted]) => rowProperties(sheet, range, wanted),
    _ValidateArraySize: ({ range }, [rowCount, columnCount]) => {
      if (rowCount !== range.rowCount || columnCount !== range.columnCount) throw invalidArgument("an array's size");
    },
  },
};

function part(self: RangeSelf, change: Partial<RangeAddress>): AnyObject {
  return excelObject(rangeClass, { ...self, range: { ...self.range, ...change } });
}

export function overlaps(a: RangeAddress, b: RangeAddress): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** The range that an argument stands for. */
export function rangeOf(argument: unknown): RangeAddress {
  const object = argument as Partial<AnyObject> | null;
  if (!object || object.type !== (rangeClass as unknown)) throw invalidArgument("no range");
  return (object.self as unknown as RangeSelf).range;
}
