/** Sizes and names that the parts of the grid share. Lengths are CSS pixels. */

export const HEADER_HEIGHT = 20;
export const GRID_ID = "sheet-grid";
export const CHOICES_ID = "cell-choices";

/** A row or column in view: its index, its distance from the content's edge, its size. */
export interface Slot {
  readonly index: number;
  readonly start: number;
  readonly size: number;
  readonly frozen: boolean;
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

export function choiceId(index: number): string {
  return `cell-choice-${index}`;
}

/** Room for the row numbers. */
export function rowHeaderWidth(rowCount: number): number {
  return Math.max(34, 10 + 8 * String(rowCount).length);
}
