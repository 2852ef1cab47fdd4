import { rangeToA1 } from "../../../src/model/address";
import { excelObject, type ExcelClass } from "../members";
import { rangeFormat, type Area } from "./format";
import { rangeClass } from "./range";
import type { MemoryWorkbook } from "../../../src/hosts/memory/workbook";

export interface AreasSelf extends Area {
  readonly workbook: MemoryWorkbook;
}

const areaCollection: ExcelClass<AreasSelf> = {
  name: "RangeCollection",
  items: ({ workbook, sheet, ranges }) => ranges.map((range) => excelObject(rangeClass, { workbook, sheet, range })),
};

export const rangeAreas: ExcelClass<AreasSelf> = {
  name: "RangeAreas",
  keptByReference: true,
  read: {
    Address: ({ sheet, ranges }) => ranges.map((range) => `${sheet.name}!${rangeToA1(range)}`).join(","),
    AreaCount: ({ ranges }) => ranges.length,
  },
  navigate: {
    Format: ({ sheet, ranges }) => excelObject(rangeFormat, { sheet, ranges }),
    Areas: (self) => excelObject(areaCollection, self),
  },
};
