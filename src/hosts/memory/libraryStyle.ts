/** Cell styles between our form and the library's. */
import type { CellStyle } from "../../model/sheet";
import type { Style } from "./xlsxLibrary";

type LibraryStyle = Partial<Style>;
type LibraryColor = { readonly argb?: string; readonly theme?: number; readonly tint?: number; readonly indexed?: number };

/** Office's theme colours in the order of `color/@theme`. */
const THEME = [
  "#ffffff",
  "#000000",
  "#e7e6e6",
  "#44546a",
  "#4472c4",
  "#ed7d31",
  "#a5a5a5",
  "#ffc000",
  "#5b9bd5",
  "#70ad47",
];

const BORDER_EDGES = ["top", "left", "bottom", "right"] as const;

/** What of a library's style we show. */
export function fromLibraryStyle(style: LibraryStyle): CellStyle {
  const { font, fill, alignment, border } = style;
  const fontColor = font?.color && colorText(font.color);
  const fillColor = fillText(fill);
  const isFramed = BORDER_EDGES.every((edge) => border?.[edge]?.style !== undefined);
  const borderColor = isFramed ? ((border?.top?.color && colorText(border.top.color)) ?? "#000000") : undefined;
  const numberFormat = formatText(style.numFmt);
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  const styled = {
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: font?.underline && font.underline !== "none" ? true : undefined,
    fontName: font?.name === "Calibri" ? undefined : font?.name,
    fontSize: font?.size === 11 ? undefined : font?.size,
    fontColor: fontColor === "#000000" ? undefined : fontColor,
    fill: fillColor,
    horizontal: horizontal === "left" || horizontal === "center" || horizontal === "right" ? horizontal : undefined,
    vertical: vertical === "middle" ? "center" : vertical === "top" || vertical === "bottom" ? vertical : undefined,
    wrap: alignment?.wrapText || undefined,
    border: borderColor,
    numberFormat: numberFormat === "General" ? undefined : numberFormat,
  } as const;
  return withoutAbsent(styled);
}

/** Our style as the library's, laid over another whose remaining parts stay. */
export function toLibraryStyle(style: CellStyle, before: LibraryStyle = {}): LibraryStyle {
  return {
    ...before,
    font: { ...DEFAULT_FONT, ...before.font, ...fontOf(style) },
    alignment: { ...before.alignment, ...alignmentOf(style) },
    ...(style.fill === undefined ? {} : { fill: solidFill(style.fill) }),
    ...(style.border === undefined ? {} : { border: thinBorder(style.border) }),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
  };
}

/** The style of a conditional format; a solid fill there has its colour in `bgColor` (ECMA-376 Part 1, 18.8.14). */
export function toDifferentialStyle(style: CellStyle): LibraryStyle {
  const font = fontOf(style);
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(style.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(style.fill) } } as const }),
  };
}

const DEFAULT_FONT = { name: "Calibri", size: 11, family: 2 } as const;

function fontOf({ bold, italic, underline, fontName, fontSize, fontColor }: CellStyle): NonNullable<LibraryStyle["font"]> {
  return withoutAbsent({
    bold,
    italic,
    underline,
    name: fontName,
    size: fontSize,
    color: fontColor === undefined ? undefined : { argb: argb(fontColor) },
  });
}

function alignmentOf({ horizontal, vertical, wrap }: CellStyle): NonNullable<LibraryStyle["alignment"]> {
  return withoutAbsent({
    horizontal,
    vertical: vertical === "center" ? ("middle" as const) : vertical,
    wrapText: wrap,
  });
}

function solidFill(color: string): NonNullable<LibraryStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { argb: argb(color) } };
}

function thinBorder(color: string): NonNullable<LibraryStyle["border"]> {
  const edge = { style: "thin", color: { argb: argb(color) } } as const;
  return { top: edge, left: edge, bottom: edge, right: edge };
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function fillText(fill: LibraryStyle["fill"]): string | undefined {
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  const color = fill.fgColor ?? fill.bgColor;
  return color && colorText(color);
}

function colorText({ argb: value, theme, tint = 0 }: LibraryColor): string | undefined {
  if (value !== undefined) return `#${value.slice(-6).toLowerCase()}`;
  const base = theme === undefined ? undefined : THEME[theme];
  return base && tinted(base, tint);
}

/** Lightens towards white or darkens towards black (ECMA-376 Part 1, 18.8.19, on each channel). */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return `#${mixed.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

function formatText(format: LibraryStyle["numFmt"]): string | undefined {
  return typeof format === "object" ? format.formatCode : format;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutAbsent<T extends object>(record: T): Present<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Present<T>;
}
