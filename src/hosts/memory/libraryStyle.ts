/** Cell styles between our form and the library's. */
import type { CellStyle } from "../../model/sheet";
import type { Style } from "./xlsxLibrary";

type LibraryStyle = Partial<Style>;
type LibraryColor = {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
};

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

/** What of a library's style we show; what is as usual is left out. */
export function fromLibraryStyle(style: LibraryStyle): CellStyle {
  const numberFormat = formatText(style.numFmt);
  return withoutAbsent({
    ...shownFont(style.font),
    ...shownAlignment(style.alignment),
    fill: fillText(style.fill),
    border: frameColor(style.border),
    numberFormat: numberFormat === "General" ? undefined : numberFormat,
  });
}

type Absent<T> = { [K in keyof T]?: T[K] | undefined };

function shownFont(font: LibraryStyle["font"]): Absent<CellStyle> {
  if (!font) return {};
  const { name, size, bold, italic, underline } = font;
  const fontColor = font.color && colorText(font.color);
  return {
    bold: bold === true ? true : undefined,
    italic: italic === true ? true : undefined,
    underline: underline === undefined || underline === false || underline === "none" ? undefined : true,
    fontName: name === DEFAULT_FONT.name ? undefined : name,
    fontSize: size === DEFAULT_FONT.size ? undefined : size,
    fontColor: fontColor === "#000000" ? undefined : fontColor,
  };
}

const HORIZONTAL = { left: "left", center: "center", right: "right" } as const;
const VERTICAL = { top: "top", middle: "center", bottom: "bottom" } as const;

function shownAlignment(alignment: LibraryStyle["alignment"]): Absent<CellStyle> {
  const { horizontal = "", vertical = "", wrapText } = alignment ?? {};
  return {
    horizontal: new Map(Object.entries(HORIZONTAL)).get(horizontal),
    vertical: new Map(Object.entries(VERTICAL)).get(vertical),
    wrap: wrapText === true ? true : undefined,
  };
}

/** Only lines on all four edges are a border to us; others stay in the file. */
function frameColor(border: LibraryStyle["border"]): string | undefined {
  const edges = [border?.top, border?.left, border?.bottom, border?.right];
  if (edges.some((edge) => edge?.style === undefined)) return undefined;
  const color = edges[0]?.color;
  return (color && colorText(color)) ?? "#000000";
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

function fontOf({
  bold,
  italic,
  underline,
  fontName,
  fontSize,
  fontColor,
}: CellStyle): NonNullable<LibraryStyle["font"]> {
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
