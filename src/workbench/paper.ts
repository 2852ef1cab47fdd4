/** How a cell's style looks on the sheet. The sheet is white paper in every theme, as in Excel. */
import type { CSSProperties } from "react";
import type { CellValue } from "../model/grid";
import type { CellStyle } from "../model/sheet";

export const PAPER = "#ffffff";
const INK = "#111111";
const GRIDLINE = "#e3e3e3";
const PIXELS_PER_POINT = 4 / 3;
const LINE_HEIGHT = 1.25;
const DEFAULT_FONT = { name: "Calibri", size: 11 };

/** Faces of equal widths stand in for Microsoft's where those are missing. */
const STAND_INS: Readonly<Record<string, string>> = {
  "times new roman": '"Liberation Serif", Tinos, "Noto Serif", serif',
  arial: '"Liberation Sans", Arimo, "Noto Sans", sans-serif',
  calibri: 'Carlito, "Liberation Sans", "Noto Sans", sans-serif',
  cambria: 'Caladea, "Liberation Serif", serif',
  "courier new": '"Liberation Mono", monospace',
};

export function fontFamily(name: string): string {
  return `"${name.replaceAll(/["\\]/g, "")}", ${STAND_INS[name.toLowerCase()] ?? "sans-serif"}`;
}

export function textStyle(style: CellStyle, value: CellValue, zoom: number): CSSProperties {
  return {
    color: style.fontColor ?? INK,
    fontFamily: fontFamily(style.fontName ?? DEFAULT_FONT.name),
    fontSize: fontPixels(style, zoom),
    fontStyle: style.italic ? "italic" : "normal",
    fontWeight: style.bold ? 700 : 400,
    lineHeight: LINE_HEIGHT,
    textAlign: style.horizontal ?? naturalAlignment(value),
    textDecoration: style.underline ? "underline" : "none",
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    overflowWrap: style.wrap ? "anywhere" : "normal",
  };
}

export function fontPixels(style: CellStyle, zoom: number): number {
  return (style.fontSize ?? DEFAULT_FONT.size) * PIXELS_PER_POINT * zoom;
}

/** The font as a canvas names it. */
export function canvasFont(style: CellStyle, zoom: number): string {
  const family = fontFamily(style.fontName ?? DEFAULT_FONT.name);
  return `${style.italic ? "italic " : ""}${style.bold ? "700 " : ""}${fontPixels(style, zoom)}px ${family}`;
}

function naturalAlignment(value: CellValue): "left" | "center" | "right" {
  if (typeof value === "number") return "right";
  return typeof value === "boolean" ? "center" : "left";
}

export const VERTICAL = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** The line between a cell and its right or lower neighbour: a border of either, a fill of either, or the gridline. */
export function edgeColor(cell: CellStyle, neighbour: CellStyle, showGridlines: boolean): string {
  return cell.border ?? neighbour.border ?? cell.fill ?? neighbour.fill ?? (showGridlines ? GRIDLINE : PAPER);
}
