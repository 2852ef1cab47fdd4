import type { AriaAttributes, CSSProperties, JSX } from "react";
import type { CellView } from "../hosts/memory/view";
import { rangeContains, type RangeAddress } from "../model/address";
import { cellId, type Slot } from "./gridLayout";
import { canvasFont, edgeColor, fontPixels, PAPER, textStyle, VERTICAL } from "./paper";
import { lastCell } from "./selection";
import type { SheetReader } from "./sheetReader";
import { textWidth } from "./textWidth";

const PADDING = 4;
/** A number may use the padding too, as in Excel, but not the gridlines. */
const NUMBER_MARGIN = 3;
const BRAND = "#126a66";
const TINT = "linear-gradient(rgb(18 106 102 / 9%), rgb(18 106 102 / 9%))";
/** In parts of the font size; shorter numbers need no measuring. */
const WIDEST_DIGIT = 0.7;
/** A long text runs over at most so many empty neighbours. */
const MAX_SPILL = 20;

interface GridCellProps {
  readonly reader: SheetReader;
  /** The cell alone, or the merged area of which it is the first. */
  readonly area: RangeAddress;
  readonly column: Slot;
  readonly isActive: boolean;
  /** The selected range, where it touches this cell. */
  readonly range: RangeAddress | undefined;
}

export function GridCell({ reader, area, column, isActive, range }: GridCellProps): JSX.Element {
  const cell = reader.cell(area);
  const width = reader.widthOf(area);
  const text = shownText(cell, { width: width - NUMBER_MARGIN, zoom: reader.zoom });
  const isFrozen = column.frozen && area.column + area.columnCount <= reader.view.frozenColumns;
  const spill = spillWidth(reader, area, cell);
  return (
    <div
      aria-colindex={area.column + 2}
      {...spans(area)}
      aria-selected={range !== undefined && rangeContains(range, area)}
      data-column={area.column}
      data-row={area.row}
      id={cellId(area.row, area.column)}
      role="gridcell"
      style={{
        ...position(column, isFrozen),
        ...edges(reader, area, cell),
        boxSizing: "border-box",
        flex: "none",
        display: "flex",
        flexDirection: "column",
        justifyContent: VERTICAL[cell.style.vertical ?? "bottom"],
        width,
        height: reader.heightOf(area),
        padding: `0 ${PADDING}px`,
        overflow: spill > 0 ? "visible" : "hidden",
        ...ground(cell, isFrozen || area.row < reader.view.frozenRows),
        ...mark(range, area, isActive),
      }}
    >
      <div style={{ ...textStyle(cell.style, cell.value, reader.zoom), ...(spill > 0 ? spilled(spill) : {}) }}>
        {text}
      </div>
    </div>
  );
}

function spans({ rowCount, columnCount }: RangeAddress): AriaAttributes {
  return {
    ...(columnCount > 1 ? { "aria-colspan": columnCount } : {}),
    ...(rowCount > 1 ? { "aria-rowspan": rowCount } : {}),
  };
}

/** Frozen cells hide what moves beneath them. */
function ground({ style }: CellView, isFrozen: boolean): CSSProperties {
  const color = style.fill ?? (isFrozen ? PAPER : undefined);
  return color === undefined ? {} : { backgroundColor: color };
}

function position(column: Slot, isFrozen: boolean): CSSProperties {
  if (isFrozen) return { position: "sticky", left: column.start, zIndex: 2 };
  return column.frozen ? { position: "relative" } : { position: "absolute", left: column.start, top: 0 };
}

function edges(reader: SheetReader, area: RangeAddress, cell: CellView): CSSProperties {
  const last = lastCell(area);
  const right = reader.cell({ row: area.row, column: last.column + 1 }).style;
  const below = reader.cell({ row: last.row + 1, column: area.column }).style;
  const { showGridlines } = reader.view;
  return {
    borderRight: `1px solid ${edgeColor(cell.style, right, showGridlines)}`,
    borderBottom: `1px solid ${edgeColor(cell.style, below, showGridlines)}`,
    ...(area.column === 0 && cell.style.border ? { borderLeft: `1px solid ${cell.style.border}` } : {}),
    ...(area.row === 0 && cell.style.border ? { borderTop: `1px solid ${cell.style.border}` } : {}),
  };
}

/** The frame of the selection, drawn by the cells on its edge, and the tint of all but the active cell. */
function mark(range: RangeAddress | undefined, area: RangeAddress, isActive: boolean): CSSProperties {
  if (!range) return {};
  const [end, areaEnd] = [lastCell(range), lastCell(area)];
  const lines = [
    area.row <= range.row && `inset 0 2px ${BRAND}`,
    areaEnd.row >= end.row && `inset 0 -2px ${BRAND}`,
    area.column <= range.column && `inset 2px 0 ${BRAND}`,
    areaEnd.column >= end.column && `inset -2px 0 ${BRAND}`,
    isActive && `inset 0 0 0 1px ${BRAND}`,
  ].filter((line) => line !== false);
  return {
    ...(lines.length > 0 ? { boxShadow: lines.join(", ") } : {}),
    ...(isActive ? {} : { backgroundImage: TINT }),
  };
}

/** A number that does not fit is never shown cut off: half a number is a wrong number. */
function shownText({ value, text, style }: CellView, { width, zoom }: { width: number; zoom: number }): string {
  if (typeof value !== "number" || text.length * fontPixels(style, zoom) * WIDEST_DIGIT < width) return text;
  const font = canvasFont(style, zoom);
  const needed = textWidth(text, font);
  if (needed <= width) return text;
  return "#".repeat(Math.max(1, Math.floor(width / Math.max(1, textWidth("#", font)))));
}

/** Room for a text that runs over the empty cells at its right; 0 where it stays in its own. */
function spillWidth(reader: SheetReader, area: RangeAddress, { value, text, style }: CellView): number {
  const isFlowing = typeof value === "string" && !style.wrap && (style.horizontal ?? "left") === "left";
  if (!isFlowing || area.columnCount > 1) return 0;
  const needed = textWidth(text, canvasFont(style, reader.zoom)) + 2 * PADDING;
  let width = reader.widthOf(area);
  if (needed <= width) return 0;
  for (let column = area.column + 1; column <= area.column + MAX_SPILL && width < needed; column += 1) {
    const next = { row: area.row, column };
    const isFree = !reader.isFilled(next) && reader.area(next).columnCount === 1;
    if (!isFree) break;
    width += reader.columnWidth(column);
  }
  return width > reader.widthOf(area) ? width - 2 * PADDING : 0;
}

function spilled(width: number): CSSProperties {
  return { position: "relative", zIndex: 1, width, overflow: "hidden", pointerEvents: "none" };
}
