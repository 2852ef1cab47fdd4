import type { RangeAddress } from "../../src/model/address";
import type { MemorySheet } from "../../src/hosts/memory/sheet";

/** The sides on which a cell has a line of one colour, as bits. */
const SIDES = { top: 1, bottom: 2, left: 4, right: 8 } as const;
const ALL_SIDES = 15;

type Side = keyof typeof SIDES;

/** Which cells of a range a line touches, and on which of their sides. */
interface Touch {
  readonly range: RangeAddress;
  readonly side: Side;
}

/** Lines of one colour on one sheet. */
interface Lines {
  readonly cells: ReadonlyMap<string, number>;
  readonly color: string;
}

/**
 * Excel draws lines one by one; the workbook in memory knows cells with lines all around. Sides are gathered here
 * until a cell has all four in one colour.
 */
export class BorderEdges {
  readonly #sides = new Map<string, Map<string, number>>();

  draw(sheet: MemorySheet, range: RangeAddress, line: string, color: string): void {
    for (const { range: part, side } of touches(range, line)) this.#add(sheet, part, { side, color });
  }

  #add(
    sheet: MemorySheet,
    range: RangeAddress,
    { side, color }: { readonly side: Side; readonly color: string },
  ): void {
    const key = `${sheet.id} ${color}`;
    const cells = this.#sides.get(key) ?? new Map<string, number>();
    this.#sides.set(key, cells);
    let complete = 0;
    for (let row = range.row; row < range.row + range.rowCount; row += 1) {
      for (let column = range.column; column < range.column + range.columnCount; column += 1) {
        const cell = `${row} ${column}`;
        const sides = (cells.get(cell) ?? 0) | SIDES[side];
        cells.set(cell, sides);
        if (sides === ALL_SIDES) complete += 1;
      }
    }
    if (complete === range.rowCount * range.columnCount) sheet.setStyle(range, { border: color });
    else if (complete > 0) this.#finish(sheet, range, { cells, color });
  }

  /** Cells below one another at once: a change of the workbook costs as much as the sheet has rows. */
  #finish(sheet: MemorySheet, range: RangeAddress, { cells, color }: Lines): void {
    const bottom = range.row + range.rowCount;
    for (let column = range.column; column < range.column + range.columnCount; column += 1) {
      const isDone = (row: number): boolean => row < bottom && cells.get(`${row} ${column}`) === ALL_SIDES;
      for (let row = range.row; row < bottom; row += 1) {
        const first = row;
        while (isDone(row)) row += 1;
        if (row > first) {
          sheet.setStyle({ row: first, column, rowCount: row - first, columnCount: 1 }, { border: color });
        }
      }
    }
  }
}

function touches(range: RangeAddress, line: string): readonly Touch[] {
  const { row, column, rowCount, columnCount } = range;
  switch (line) {
    case "EdgeTop":
      return [{ range: { ...range, rowCount: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ range: { ...range, row: row + rowCount - 1, rowCount: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ range: { ...range, columnCount: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ range: { ...range, column: column + columnCount - 1, columnCount: 1 }, side: "right" }];
    case "InsideHorizontal":
      return [
        { range: { ...range, rowCount: rowCount - 1 }, side: "bottom" },
        { range: { ...range, row: row + 1, rowCount: rowCount - 1 }, side: "top" },
      ];
    case "InsideVertical":
      return [
        { range: { ...range, columnCount: columnCount - 1 }, side: "right" },
        { range: { ...range, column: column + 1, columnCount: columnCount - 1 }, side: "left" },
      ];
    default:
      return [];
  }
}
