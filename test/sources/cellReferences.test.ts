/** Cells that say oddly where they stand: read where what they say is plain, refused where it is nowhere, never moved. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellToA1 } from "../../src/model/address";
import { readSource } from "../../src/sources/readSource";
import { buildWorkbook } from "./buildWorkbook";

/** Every filled cell with its place, or the code of the refusal. */
async function cellsOf(rows: string): Promise<readonly string[] | string> {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  const outcome = await readSource({ kind: "file", name: "a.xlsx", bytes: buildWorkbook({ sheet }) });
  if (!outcome.ok) return outcome.problem.code;
  return outcome.value.blocks.flatMap((block) => {
    const cells = block.kind === "table" ? block.grid.rows.flatMap((row) => row.cells) : [block];
    return cells
      .filter(({ text }) => text !== "")
      .map(({ place, text }) => `${place.kind === "cell" ? cellToA1(place.cell) : "?"}=${text}`);
  });
}

const c = (r: string | undefined, value: number | string) =>
  `<c${r === undefined ? "" : ` r="${r}"`}><v>${value}</v></c>`;
const row = (cells: string, r?: string) => `<row${r === undefined ? "" : ` r="${r}"`}>${cells}</row>`;

test.each<[string, string, readonly string[]]>([
  ["no reference at all", row(c(undefined, 1) + c(undefined, 2)) + row(c(undefined, 3)), ["A1=1", "B1=2", "A2=3"]],
  ["a reference, then none", row(c("C1", 1) + c(undefined, 2)), ["C1=1", "D1=2"]],
  ["a row's number and cells without references", row(c(undefined, 1) + c(undefined, 2), "7"), ["A7=1", "B7=2"]],
  ["lower case", row(c("a1", 1) + c("b1", 2)) + row(c("aA2", 3)), ["A1=1", "B1=2", "AA2=3"]],
  ["cells out of order", row(c("C1", 3) + c("A1", 1) + c("B1", 2)), ["A1=1", "B1=2", "C1=3"]],
  [
    "rows out of order",
    row(c("A3", 3) + c("B3", 4), "3") + row(c("A1", 1) + c("B1", 2), "1"),
    ["A1=1", "B1=2", "A3=3", "B3=4"],
  ],
  ["gaps between columns and rows", row(c("B2", 1) + c("E2", 2), "2") + row(c("E4", 3), "4"), ["B2=1", "E2=2", "E4=3"]],
  ["a cell whose row is another than its row's", row(c("A5", 1) + c("B5", 2), "1"), ["A5=1", "B5=2"]],
  ["the last column, the last row", row(c("XFC1", 1) + c("XFD1", 2), "1"), ["XFC1=1", "XFD1=2"]],
  ["zeros before the row's number", row(c("A01", 1) + c("B01", 2)), ["A1=1", "B1=2"]],
  ["an empty cell that stands twice", row('<c r="A1"/>' + c("A1", 1) + c("B1", 2)), ["A1=1", "B1=2"]],
])("%s", async (_, rows, cells) => {
  expect(await cellsOf(rows)).toEqual(cells);
});

test.each([
  ["row nought", c("A0", 1)],
  ["one column too many", c("XFE1", 1)],
  ["one row too many", c("A1048577", 1)],
  ["a row of many figures", c("A99999999999999999999", 1)],
  ["a column of many letters", c("ABCDEFGHIJKLMNOP1", 1)],
  ["dollar signs", c("$A$1", 1)],
  ["a column alone", c("A", 1)],
  ["a row alone", c("1", 1)],
  ["nothing", c("", 1)],
  ["the other way round", c("1A", 1)],
  ["the other style", c("R1C1", 1)],
  ["a range", c("A1:B2", 1)],
  ["another sheet", c("B!A1", 1)],
  ["a minus", c("A-1", 1)],
  ["a space", c(" A1", 1)],
  ["a letter that only looks like one", c("А1", 1)],
  ["full-width figures", c("A１", 1)],
  ["one place for two values", c("A1", 1) + c("A1", 2)],
  ["one place for two values, in two cases", c("A1", 1) + c("a1", 2)],
  ["more cells than columns", c("XFD1", 1) + c(undefined, 2)],
])("%s is nowhere: the file is called damaged", async (_, cells) => {
  expect(await cellsOf(row(cells))).toBe("damaged-file");
});

test.each(["0", "1048577", "-1", "1.5", "01", "", "A", "1e3"])("a row called %j is nowhere", async (number) => {
  expect(await cellsOf(row(c(undefined, 1), number))).toBe("damaged-file");
});

test("a cell in the last row there is, and one row more", async () => {
  expect(await cellsOf(row(c(undefined, 1), "1048576"))).toEqual(["A1048576=1"]);
  expect(await cellsOf(row(c("A1048577", 1), "1048576"))).toBe("damaged-file");
});

test("any cells in any order stand where they say", async () => {
  const cell = fc.record({ row: fc.nat(40), column: fc.nat(60) });
  const cells = fc.uniqueArray(cell, { minLength: 1, maxLength: 25, selector: cellToA1 });
  await fc.assert(
    fc.asyncProperty(cells, async (places) => {
      const rows = places.map((place, at) => row(c(cellToA1(place), at))).join("");
      const read = await cellsOf(rows);
      expect([...read].sort()).toEqual(places.map((place, at) => `${cellToA1(place)}=${at}`).sort());
    }),
    { numRuns: 60 },
  );
});
