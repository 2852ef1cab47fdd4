import type { RangeAddress } from "../../model/address";
import type { CellStyle, StyledRange } from "../../model/sheet";
import type { SheetAreas } from "./areas";
import { toStyleLayers, type StyleLayer } from "./styleLayers";

type Setter<K extends keyof CellStyle> = (format: Excel.RangeFormat, value: NonNullable<CellStyle[K]>) => void;

/** How each property is set on a format; number formats and borders need their ranges and stand apart. */
const SETTERS: { readonly [K in Exclude<keyof CellStyle, "numberFormat" | "border">]-?: Setter<K> } = {
  bold: (format, value) => (format.font.bold = value),
  italic: (format, value) => (format.font.italic = value),
  underline: (format, value) => (format.font.underline = value ? "Single" : "None"),
  fontName: (format, value) => (format.font.name = value),
  fontSize: (format, value) => (format.font.size = value),
  fontColor: (format, value) => (format.font.color = value),
  fill: (format, value) => (format.fill.color = value),
  horizontal: (format, value) => (format.horizontalAlignment = HORIZONTAL[value]),
  vertical: (format, value) => (format.verticalAlignment = VERTICAL[value]),
  wrap: (format, value) => (format.wrapText = value),
};

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Sets the styles, later ones over earlier ones. The cost depends on the number of styles, not of rows. */
export function applyStyles(areas: SheetAreas, styles: readonly StyledRange[]): void {
  for (const layer of toStyleLayers(styles)) applyLayer(areas, layer);
}

function applyLayer(areas: SheetAreas, { key, value, ranges }: StyleLayer): void {
  if (key === "numberFormat") {
    for (const range of ranges) setNumberFormat(areas.range(range), String(value));
  } else if (key === "border") {
    applyBorder(areas, ranges, String(value));
  } else {
    const set = SETTERS[key] as Setter<typeof key>;
    for (const format of areas.formats(ranges)) set(format, value);
  }
}

/** One format for all cells: Excel takes a single value for the whole range, the types know arrays only. */
function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Lines around and between the cells. Ranges of one row or one column have no inner lines of that direction. */
function applyBorder(areas: SheetAreas, ranges: readonly RangeAddress[], color: string): void {
  setLines(areas, ranges, EDGES, color);
  const tall = ranges.filter(({ rowCount }) => rowCount > 1);
  const wide = ranges.filter(({ columnCount }) => columnCount > 1);
  setLines(areas, tall, ["InsideHorizontal"], color);
  setLines(areas, wide, ["InsideVertical"], color);
}

type Line = (typeof EDGES)[number] | "InsideHorizontal" | "InsideVertical";

function setLines(areas: SheetAreas, ranges: readonly RangeAddress[], lines: readonly Line[], color: string): void {
  for (const format of areas.formats(ranges)) {
    for (const line of lines) {
      const border = format.borders.getItem(line);
      border.style = "Continuous";
      border.color = color;
    }
  }
}
