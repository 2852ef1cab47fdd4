import { mergeClasses } from "@fluentui/react-components";
import { memo, type JSX } from "react";
import { rangeContains, type CellAddress, type RangeAddress } from "../model/address";
import { GridCell } from "./GridCell";
import { useHeaderStyles } from "./GridHeader";
import type { Slot } from "./gridLayout";
import { rangesMeet } from "./selection";
import type { SheetReader } from "./sheetReader";

/** Rows lower than this many pixels have their number in small print. */
const LOW_ROW = 14;

interface GridRowProps {
  readonly reader: SheetReader;
  readonly row: Slot;
  readonly columns: readonly Slot[];
  readonly headerWidth: number;
  /** What is selected, where this row has a part in it. */
  readonly selected: { readonly range: RangeAddress; readonly active: CellAddress } | undefined;
  /** In the frozen part, where rows follow each other; the others stand at their own distance. */
  readonly isSticky: boolean;
}

function Row({ reader, row, columns, headerWidth, selected, isSticky }: GridRowProps): JSX.Element {
  const header = useHeaderStyles();
  const isLit = selected !== undefined && row.index >= selected.range.row;
  const place = isSticky ? ({ position: "relative" } as const) : ({ position: "absolute", top: row.start } as const);
  return (
    <div
      aria-rowindex={row.index + 2}
      role="row"
      style={{ ...place, display: "flex", height: row.size, width: "100%" }}
    >
      <div
        aria-colindex={1}
        className={mergeClasses(header.cell, header.frozen, isLit && header.lit, isLit && header.litRow)}
        data-header="row"
        data-index={row.index}
        role="rowheader"
        style={{ left: 0, width: headerWidth, height: row.size, ...(row.size < LOW_ROW ? { fontSize: "9px" } : {}) }}
      >
        {row.index + 1}
      </div>
      {columns.map((column) => {
        const address = { row: row.index, column: column.index };
        const area = reader.area(address);
        const isCovered = area.row !== address.row || area.column !== address.column;
        if (isCovered) return <Covered key={column.index} area={area} column={column} row={row} />;
        return (
          <GridCell
            key={column.index}
            area={area}
            column={column}
            isActive={selected !== undefined && rangeContains(area, selected.active)}
            range={selected && rangesMeet(selected.range, area) ? selected.range : undefined}
            reader={reader}
          />
        );
      })}
    </div>
  );
}

/** Frozen cells follow each other, so one that a merged cell above covers still takes its room. */
function Covered({ area, row, column }: { area: RangeAddress; row: Slot; column: Slot }): JSX.Element | null {
  const isRoomTaken = !column.frozen || area.row === row.index;
  return isRoomTaken ? null : <div aria-hidden style={{ flex: "none", width: column.size }} />;
}

/** While the selection moves or the sheet scrolls, most rows stay as they are. */
export const GridRow = memo(Row, (before, after) => {
  const { row: oldRow, columns: oldColumns, selected: oldSelected, ...oldRest } = before;
  const { row, columns, selected, ...rest } = after;
  return (
    rest.reader === oldRest.reader &&
    rest.headerWidth === oldRest.headerWidth &&
    rest.isSticky === oldRest.isSticky &&
    selected === undefined &&
    oldSelected === undefined &&
    isSameSlot(row, oldRow) &&
    columns.length === oldColumns.length &&
    columns.every((column, index) => isSameSlot(column, oldColumns[index]))
  );
});

function isSameSlot(a: Slot, b: Slot | undefined): boolean {
  return a.index === b?.index && a.start === b.start && a.size === b.size && a.frozen === b.frozen;
}
