/** A cell's place in its sheet, 0-based (ECMA-376 counts from 1; A1 text is made only at the edge). */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells: 0-based top-left corner, sizes in cells. */
export interface RangeAddress {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Column letters of a 0-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 text of the first whole columns: 12 → "A:L". */
export function firstColumnsToA1(count: number): string {
  return `A:${columnLetters(count - 1)}`;
}

/** A1 text of a cell: {row: 6, column: 1} → "B7". */
export function cellToA1({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 text of a range; a single cell has no colon. */
export function rangeToA1({ row, column, rowCount, columnCount }: RangeAddress): string {
  const first = cellToA1({ row, column });
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${cellToA1({ row: row + rowCount - 1, column: column + columnCount - 1 })}`;
}

/** The cell named by A1 text (`$` allowed, no sheet name), or undefined where the text is no address. */
export function cellFromA1(text: string): CellAddress | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text.trim());
  if (!match?.[1] || !match[2]) return undefined;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]) - 1;
  return row < 0 || row >= 1_048_576 || column > 16_384 ? undefined : { row, column: column - 1 };
}

/** The range named by A1 text (sheet name and `$` allowed), or undefined where the text is no address. */
export function rangeFromA1(text: string): RangeAddress | undefined {
  const [first, last, ...more] = text.slice(text.lastIndexOf("!") + 1).split(":");
  const start = cellFromA1(first ?? "");
  const end = last === undefined ? start : cellFromA1(last);
  if (!start || !end || more.length > 0) return undefined;
  return rangeBetween(start, end);
}

/** The smallest range that holds both cells. */
export function rangeBetween(a: CellAddress, b: CellAddress): RangeAddress {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.abs(a.row - b.row) + 1,
    columnCount: Math.abs(a.column - b.column) + 1,
  };
}

/** Whether the cell lies in the range. */
export function rangeContains(range: RangeAddress, { row, column }: CellAddress): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}

export function cellRange({ row, column }: CellAddress): RangeAddress {
  return { row, column, rowCount: 1, columnCount: 1 };
}
