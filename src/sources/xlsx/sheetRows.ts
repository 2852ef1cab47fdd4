/** The cells of a sheet as rows of a grid. */
import type { GridCell } from "../../model/grid";
import type { Place } from "../../model/origin";
import { findHidden } from "../hiddenSigns";
import { toGridCell } from "../worksheet";
import { toRangeCell, type CellContext } from "./rangeCell";
import { readSheet, type PutCell, type SheetFacts } from "./readSheet";
import type { Tags } from "./tags";
import type { WorkbookParts } from "./workbookParts";
import { XmlFault } from "./xmlText";

/** Cells up to the last filled one of each row. A whole sheet of six columns has fewer. */
const MOST_CELLS = 7_000_000;
/** Empty cells before filled ones: so many, and so many more for each filled one. Beyond, somebody wants our memory. */
const MOST_EMPTY = 1_000_000;
const EMPTY_PER_FILLED = 10;

export class TooManyCells extends Error {}

export interface SheetRows extends SheetFacts {
  /** Each row ends with its last filled cell. */
  readonly rows: readonly (readonly GridCell[])[];
}

export interface SheetSource {
  readonly name: string;
  readonly tags: Tags;
  readonly parts: WorkbookParts;
}

export function readSheetRows({ name, tags, parts }: SheetSource, context: CellContext): SheetRows {
  const rows: GridCell[][] = [];
  let filled = 0;
  let empty = 0;
  const place = (row: number, column: number): Place => ({ kind: "cell", sheet: name, cell: { row, column } });
  const put: PutCell = (row, column, stored) => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    const given = toRangeCell(stored, context);
    const cell = toGridCell(given, place(row, column));
    if (typeof given.value === "string" && given.value !== cell.text)
      findHidden(context.counts.hidden, given.value, cell.place);
    if (column < cells.length) {
      if (!isEmpty(cells[column])) throw new XmlFault("a cell stands twice");
      cells[column] = cell;
      return;
    }
    filled++;
    empty += column - cells.length;
    if (filled + empty > MOST_CELLS || empty > MOST_EMPTY + filled * EMPTY_PER_FILLED) throw new TooManyCells();
    while (cells.length < column) cells.push({ value: null, text: "", place: place(row, cells.length) });
    cells.push(cell);
  };
  return { ...readSheet(tags, parts, put), rows };
}

function isEmpty(cell: GridCell | undefined): boolean {
  return cell?.value === null && cell.formula === undefined;
}
