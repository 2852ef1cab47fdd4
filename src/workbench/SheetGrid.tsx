/** The window on the sheet: headers, frozen panes and the rows and columns in view. Only what is near is in the page. */
import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer, type Range, type Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, type JSX, type ReactNode } from "react";
import type { WorkbenchWords } from "../locales/workbenchWords";
import type { RangeAddress } from "../model/address";
import { tokens } from "../pane/look/theme";
import { GridHeader } from "./GridHeader";
import { GRID_ID, HEADER_HEIGHT, rowHeaderWidth, type Slot } from "./gridLayout";
import { GridRow } from "./GridRow";
import { SheetChart } from "./SheetChart";
import { MAX_COLUMNS, MAX_ROWS, type SheetReader } from "./sheetReader";
import { usePointerSelection } from "./usePointerSelection";
import type { SheetController } from "./useSheet";

const useStyles = makeStyles({
  scroller: {
    flex: 1,
    minHeight: 0,
    position: "relative",
    overflow: "auto",
    backgroundColor: "#ffffff",
    colorScheme: "light",
    userSelect: "none",
    cursor: "cell",
  },
  content: { position: "relative", overflow: "hidden" },
  top: { position: "sticky", top: 0, zIndex: 3 },
  // Clicks go to the cells beneath.
  chart: { position: "absolute", zIndex: 1, pointerEvents: "none" },
  frozenLine: { boxShadow: `0 1px 0 ${tokens.colorNeutralStrokeAccessible}` },
});

interface SheetGridProps {
  readonly controller: SheetController;
  readonly words: WorkbenchWords;
  /** A click in the sheet gives it the keyboard. */
  readonly onPress: () => void;
  /** The cell editor, which lies over the active cell. */
  readonly children: (place: (layer: HTMLElement) => void) => ReactNode;
}

export function SheetGrid({ controller, words, onPress, children }: SheetGridProps): JSX.Element {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { reader, selection, range } = controller;
  const { view } = reader;
  const headerWidth = rowHeaderWidth(reader.rowCount);
  const rows = useRows(scroller, controller);
  const columns = useColumns(scroller, controller, headerWidth);
  const pointer = usePointerSelection(controller);
  useOwnScroll(scroller, view.name);
  useScrollToSelection(controller, rows, columns);

  const rowSlots = slotsOf(rows, view.frozenRows);
  const columnSlots = slotsOf(columns, view.frozenColumns);
  const tallest = Math.max(1, ...view.merges.map(({ rowCount }) => rowCount));
  const rowProps = (row: Slot) => {
    const isNear = row.index < range.row + range.rowCount && range.row < row.index + tallest;
    const selected = isNear ? { range, active: selection.active } : undefined;
    return { reader, row, columns: columnSlots, headerWidth, selected };
  };
  const width = columns.getTotalSize();
  return (
    <div ref={scroller} className={styles.scroller} {...pointer} data-sheet-scroller onClick={onPress}>
      <div className={styles.content} style={{ width, height: rows.getTotalSize(), overflow: "visible" }}>
        <div
          aria-colcount={reader.columnCount + 1}
          aria-label={words.sheet(view.name)}
          aria-multiselectable
          aria-rowcount={reader.rowCount + 1}
          id={GRID_ID}
          role="grid"
          style={{ height: "100%" }}
        >
          <div
            className={`${styles.top} ${view.frozenRows > 0 ? styles.frozenLine : ""}`}
            role="rowgroup"
            style={{ width }}
          >
            <GridHeader columns={columnSlots} headerWidth={headerWidth} range={range} words={words} />
            {rowSlots
              .filter(({ frozen }) => frozen)
              .map((slot) => (
                <GridRow key={slot.index} {...rowProps(slot)} isSticky />
              ))}
          </div>
          <div role="rowgroup">
            {rowSlots
              .filter(({ frozen }) => !frozen)
              .map((slot) => (
                <GridRow key={slot.index} {...rowProps(slot)} isSticky={false} />
              ))}
          </div>
        </div>
        {view.charts.map((chart, index) => (
          <div className={styles.chart} key={index} style={placeOf(chart.position, rows, columns)}>
            <SheetChart chart={chart} reader={reader} />
          </div>
        ))}
        {children((layer) => {
          placeLayer(layer, { reader, area: reader.area(selection.active), rows, columns, scroller: scroller.current });
        })}
      </div>
    </div>
  );
}

type GridVirtualizer = Virtualizer<HTMLDivElement, Element>;
type ScrollerRef = React.RefObject<HTMLDivElement | null>;

function useRows(scroller: ScrollerRef, { reader, selection }: SheetController): GridVirtualizer {
  const { view } = reader;
  const anchors = view.merges.filter(({ rowCount }) => rowCount > 1);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: reader.rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: reader.rowHeight,
    overscan: 4,
    paddingStart: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT + reader.frozenHeight,
    rangeExtractor: (range) =>
      indexesIn(range, view.frozenRows, [
        selection.active.row,
        reader.area(selection.active).row,
        ...anchors
          .filter(({ row, rowCount }) => row <= range.endIndex && row + rowCount > range.startIndex)
          .map(({ row }) => row),
      ]),
  });
  useRemeasure(virtualizer, reader);
  return virtualizer;
}

function useColumns(
  scroller: ScrollerRef,
  { reader, selection }: SheetController,
  headerWidth: number,
): GridVirtualizer {
  const { view } = reader;
  const anchors = view.merges.filter(({ columnCount }) => columnCount > 1);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    horizontal: true,
    count: reader.columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: reader.columnWidth,
    overscan: 3,
    paddingStart: headerWidth,
    scrollPaddingStart: headerWidth + reader.frozenWidth,
    rangeExtractor: (range) =>
      indexesIn(range, view.frozenColumns, [
        selection.active.column,
        reader.area(selection.active).column,
        ...anchors
          .filter(({ column, columnCount }) => column <= range.endIndex && column + columnCount > range.startIndex)
          .map(({ column }) => column),
      ]),
  });
  useRemeasure(virtualizer, reader);
  return virtualizer;
}

function useRemeasure(virtualizer: GridVirtualizer, reader: SheetReader): void {
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, reader]);
}

/** The indexes in view with some to spare, those frozen, and a few that others depend on. */
function indexesIn(
  { startIndex, endIndex, overscan, count }: Range,
  frozen: number,
  needed: readonly number[],
): number[] {
  const indexes = new Set<number>();
  for (let index = 0; index < Math.min(frozen, count); index += 1) indexes.add(index);
  const last = Math.min(count - 1, endIndex + overscan);
  for (let index = Math.max(0, startIndex - overscan); index <= last; index += 1) indexes.add(index);
  for (const index of needed) if (index < count) indexes.add(index);
  return [...indexes].sort((a, b) => a - b);
}

function slotsOf(virtualizer: GridVirtualizer, frozen: number): readonly Slot[] {
  return virtualizer
    .getVirtualItems()
    .filter(({ size }) => size > 0)
    .map(({ index, start, size }) => ({ index, start, size, frozen: index < frozen }));
}

/** Each sheet is seen where it was left; a new one from its top. */
function useOwnScroll(scroller: ScrollerRef, sheet: string): void {
  const left = useRef(new Map<string, { readonly left: number; readonly top: number }>());
  useLayoutEffect(() => {
    const element = scroller.current;
    const places = left.current;
    element?.scrollTo({ left: 0, top: 0, ...places.get(sheet) });
    return () => {
      if (element) places.set(sheet, { left: element.scrollLeft, top: element.scrollTop });
    };
  }, [scroller, sheet]);
}

function useScrollToSelection(
  { reader, selection }: SheetController,
  rows: GridVirtualizer,
  columns: GridVirtualizer,
): void {
  const { view } = reader;
  const { row, column } = selection.extent;
  useEffect(() => {
    if (row >= view.frozenRows && row < MAX_ROWS - 1) rows.scrollToIndex(row, { align: "auto" });
    if (column >= view.frozenColumns && column < MAX_COLUMNS - 1) columns.scrollToIndex(column, { align: "auto" });
  }, [rows, columns, view.name, view.frozenRows, view.frozenColumns, row, column]);
}

function placeOf(
  { row, column }: RangeAddress,
  rows: GridVirtualizer,
  columns: GridVirtualizer,
): { readonly top: number; readonly left: number } {
  return { top: rows.measurementsCache[row]?.start ?? 0, left: columns.measurementsCache[column]?.start ?? 0 };
}

interface Placement {
  readonly reader: SheetReader;
  readonly area: RangeAddress;
  readonly rows: GridVirtualizer;
  readonly columns: GridVirtualizer;
  readonly scroller: HTMLElement | null;
}

/** Lays an element over the cell. A frozen cell stays while the sheet moves beneath, so the element goes with the scroll. */
function placeLayer(layer: HTMLElement, { reader, area, rows, columns, scroller }: Placement): void {
  const isRowFrozen = area.row < reader.view.frozenRows;
  const isColumnFrozen = area.column < reader.view.frozenColumns;
  const top = rows.measurementsCache[area.row]?.start ?? 0;
  const left = columns.measurementsCache[area.column]?.start ?? 0;
  layer.style.top = `${top + (isRowFrozen ? (scroller?.scrollTop ?? 0) : 0)}px`;
  layer.style.left = `${left + (isColumnFrozen ? (scroller?.scrollLeft ?? 0) : 0)}px`;
  layer.style.width = `${reader.widthOf(area)}px`;
  layer.style.height = `${reader.heightOf(area)}px`;
  layer.style.zIndex = isRowFrozen ? "4" : "2";
}
