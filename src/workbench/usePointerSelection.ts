/** Selecting with the mouse: cells, whole rows and columns, everything; dragging and Shift extend. */
import { useRef, type PointerEvent } from "react";
import type { CellAddress } from "../model/address";
import type { Selection } from "./selection";
import { MAX_COLUMNS, MAX_ROWS } from "./sheetReader";
import type { SheetController } from "./useSheet";

type Kind = "cell" | "row" | "column" | "all";

interface Spot {
  readonly kind: Kind;
  readonly cell: CellAddress;
}

interface PointerProps {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onMouseDown: (event: React.MouseEvent) => void;
  readonly onDoubleClick: (event: React.MouseEvent) => void;
}

export function usePointerSelection({ selection, select, enter, begin }: SheetController): PointerProps {
  const drag = useRef<Spot>(undefined);
  return {
    onPointerDown: (event) => {
      const spot = event.button === 0 ? findSpot(event.target) : undefined;
      if (!spot || !enter()) return;
      const start = event.shiftKey && spot.kind === "cell" ? { kind: spot.kind, cell: selection.active } : spot;
      drag.current = start;
      select(selectionBetween(start, spot.cell));
    },
    onPointerMove: (event) => {
      if (!drag.current || event.buttons === 0) return;
      const spot = findSpot(document.elementFromPoint(event.clientX, event.clientY));
      if (!spot || spot.kind !== drag.current.kind) return;
      const next = selectionBetween(drag.current, spot.cell);
      const { extent } = selection;
      if (next.extent.row !== extent.row || next.extent.column !== extent.column) select(next);
    },
    onPointerUp: () => {
      drag.current = undefined;
    },
    // The editor keeps the keyboard while cells are clicked.
    onMouseDown: (event) => {
      if (findSpot(event.target)) event.preventDefault();
    },
    onDoubleClick: (event) => {
      if (findSpot(event.target)?.kind === "cell") begin("edit");
    },
  };
}

function findSpot(target: EventTarget | null): Spot | undefined {
  if (!(target instanceof Element)) return undefined;
  const element = target.closest<HTMLElement>("[data-row], [data-header]");
  if (!element) return undefined;
  const { row, column, header, index } = element.dataset;
  if (header === "all") return { kind: "all", cell: { row: 0, column: 0 } };
  if (header === "row") return { kind: "row", cell: { row: Number(index), column: 0 } };
  if (header === "column") return { kind: "column", cell: { row: 0, column: Number(index) } };
  return { kind: "cell", cell: { row: Number(row), column: Number(column) } };
}

function selectionBetween({ kind, cell }: Spot, end: CellAddress): Selection {
  const last = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 };
  switch (kind) {
    case "cell":
      return { active: cell, extent: end };
    case "row":
      return { active: cell, extent: { row: end.row, column: last.column } };
    case "column":
      return { active: cell, extent: { row: last.row, column: end.column } };
    case "all":
      return { active: cell, extent: last };
  }
}
