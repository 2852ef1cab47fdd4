import type { RangeAddress } from "./address";
import type { Place } from "./origin";

/** A cell's value as Excel gives it; dates are serial numbers, errors are their text ("#REF!"). */
export type CellValue = string | number | boolean | null;

/** One cell: its value, the text people see, and where it stands. */
export interface GridCell {
  readonly value: CellValue;
  /** The text shown, normalised (NFC, plain spaces, no leading or trailing space). */
  readonly text: string;
  readonly place: Place;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** One row of a grid; `hidden` covers filtered rows too. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly hidden: boolean;
}

/** A rectangle of cells with merges (relative to the grid's own corner), no meaning. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly columnCount: number;
  readonly merges: readonly RangeAddress[];
}
