import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellFromA1, rangeContains, rangeFromA1, rangeToA1, type CellAddress } from "../../src/model/address";
import { jumpFrom, selectedRange, stepFrom, type Direction, type Terrain } from "../../src/workbench/selection";

function cell(a1: string): CellAddress {
  const address = cellFromA1(a1);
  if (!address) throw new Error(`no address: ${a1}`);
  return address;
}

function terrain(
  filled: readonly string[],
  merged: readonly string[] = [],
  hiddenRows: readonly number[] = [],
): Terrain {
  const cells = new Set(filled.map((a1) => JSON.stringify(cell(a1))));
  return {
    rowCount: 20,
    columnCount: 10,
    merges: merged.map((a1) => rangeFromA1(a1) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    isRowHidden: (row) => hiddenRows.includes(row),
    isColumnHidden: () => false,
    isFilled: ({ row, column }) => cells.has(JSON.stringify({ row, column })),
  };
}

test.each<[string, Direction, string]>([
  ["B2", "right", "C2"],
  ["A1", "up", "A1"],
  ["J20", "down", "J20"],
  ["C3", "left", "B3"],
])("one step from %s to the %s is %s", (from, direction, to) => {
  expect(stepFrom(terrain([]), cell(from), direction)).toEqual(cell(to));
});

test("hidden rows are stepped over", () => {
  expect(stepFrom(terrain([], [], [1, 2]), cell("A1"), "down")).toEqual(cell("A4"));
});

test("a merged cell is left at its far edge", () => {
  expect(stepFrom(terrain([], ["A1:C2"]), cell("A1"), "right")).toEqual(cell("D1"));
  expect(stepFrom(terrain([], ["A1:C2"]), cell("A1"), "down")).toEqual(cell("A3"));
});

test("a jump ends at the last filled cell of the block", () => {
  expect(jumpFrom(terrain(["A1", "A2", "A3", "A7"]), cell("A1"), "down")).toEqual(cell("A3"));
});

test("a jump from the end of a block reaches the next filled cell, then the edge", () => {
  expect(jumpFrom(terrain(["A1", "A7"]), cell("A1"), "down")).toEqual(cell("A7"));
  expect(jumpFrom(terrain(["A1", "A7"]), cell("A7"), "down")).toEqual(cell("A20"));
});

test("a selection never cuts a merged cell", () => {
  const merges = terrain([], ["B2:C3", "C3:D4"]).merges;
  expect(rangeToA1(selectedRange(merges, { active: cell("A2"), extent: cell("B2") }))).toBe("A2:D4");
});

test("a selection holds its two corners, whatever is merged", () => {
  const place = fc.record({ row: fc.nat(19), column: fc.nat(9) });
  const merge = fc.record({
    row: fc.nat(16),
    column: fc.nat(6),
    rowCount: fc.integer({ min: 1, max: 3 }),
    columnCount: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(place, place, fc.array(merge, { maxLength: 4 }), (active, extent, merges) => {
      const range = selectedRange(merges, { active, extent });
      expect(rangeContains(range, active) && rangeContains(range, extent)).toBe(true);
    }),
  );
});
