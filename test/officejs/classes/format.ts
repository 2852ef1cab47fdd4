/** Formats of one or several ranges: font, fill, alignment, borders. */
import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import type { RangeAddress } from "../../../src/model/address";
import type { CellStyle } from "../../../src/model/sheet";
import { excelObject, invalidArgument, type ExcelClass } from "../members";
import { booleanArgument, choiceArgument, colorArgument, numberArgument, textArgument, writable } from "./arguments";

export interface Area {
  readonly sheet: MemorySheet;
  readonly ranges: readonly RangeAddress[];
}

export function setStyle({ sheet, ranges }: Area, style: CellStyle): void {
  for (const range of ranges) writable(sheet).setStyle(range, style);
}

const rangeFont: ExcelClass<Area> = {
  name: "RangeFont",
  write: {
    Bold: (area, value) => setStyle(area, { bold: booleanArgument(value) }),
    Italic: (area, value) => setStyle(area, { italic: booleanArgument(value) }),
    Underline: (area, value) => setStyle(area, { underline: choiceArgument(value, ["None", "Single"]) === "Single" }),
    Name: (area, value) => setStyle(area, { fontName: textArgument(value) }),
    Size: (area, value) => setStyle(area, { fontSize: numberArgument(value) }),
    Color: (area, value) => setStyle(area, { fontColor: colorArgument(value) }),
  },
};

const rangeFill: ExcelClass<Area> = {
  name: "RangeFill",
  write: { Color: (area, value) => setStyle(area, { fill: colorArgument(value) }) },
};

interface BorderSelf extends Area {
  readonly line: string;
  style?: string;
}

const LINES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** A line is drawn once it has a style and a colour. */
const rangeBorder: ExcelClass<BorderSelf> = {
  name: "RangeBorder",
  write: {
    Style: (border, value) => {
      border.style = choiceArgument(value, ["Continuous"]);
    },
    Color: ({ sheet, ranges, line, style }, value, host) => {
      if (style === undefined) throw invalidArgument(`the colour of ${line}, which has no style yet`);
      for (const range of ranges) host.edges.draw(writable(sheet), range, line, colorArgument(value));
    },
  },
};

const rangeBorderCollection: ExcelClass<Area> = {
  name: "RangeBorderCollection",
  item: ({ sheet, ranges }, line) => {
    const choice = choiceArgument(line, LINES);
    const missing =
      choice === "InsideHorizontal" ? "rowCount" : choice === "InsideVertical" ? "columnCount" : undefined;
    if (missing && ranges.some((range) => range[missing] === 1))
      throw invalidArgument(`${choice} of one row or column`);
    return excelObject(rangeBorder, { sheet, ranges, line: choice });
  },
};

const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

export const rangeFormat: ExcelClass<Area> = {
  name: "RangeFormat",
  write: {
    HorizontalAlignment: (area, value) =>
      setStyle(area, { horizontal: HORIZONTAL[choiceArgument(value, ["Left", "Center", "Right"])] }),
    VerticalAlignment: (area, value) =>
      setStyle(area, { vertical: VERTICAL[choiceArgument(value, ["Top", "Center", "Bottom"])] }),
    WrapText: (area, value) => setStyle(area, { wrap: booleanArgument(value) }),
  },
  navigate: {
    Font: (area) => excelObject(rangeFont, area),
    Fill: (area) => excelObject(rangeFill, area),
    Borders: (area) => excelObject(rangeBorderCollection, area),
  },
};
