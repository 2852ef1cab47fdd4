import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readSource } from "../../src/sources/readSource";
import { describe } from "./describe";
import { rangeOf } from "./range";
import { cpuMilliseconds } from "../cpuTime";

const read = async (content: ReturnType<typeof rangeOf>) =>
  describe(await readSource({ kind: "range", name: "Trang1", content }));

test("titles above the header are prose, the table keeps its places on the sheet", async () => {
  const content = rangeOf(
    [
      ["DANH SÁCH ĐẠI BIỂU", null, null],
      [null, "(kèm theo Kế hoạch)", null],
      [null, null, null],
      ["STT", "Đơn vị", "Số lượng"],
      [1, "Sở Nội vụ", 7],
      [null, "Tổng cộng", 7],
      [null, null, null],
      [null, null, "TRƯỞNG BAN"],
    ],
    { topLeft: { row: 2, column: 1 } },
  );
  expect(await read(content)).toEqual([
    "paragraph Trang1!B3 DANH SÁCH ĐẠI BIỂU",
    "paragraph Trang1!C4 (kèm theo Kế hoạch)",
    "table Trang1!B6 3x3",
    "  |STT|Đơn vị|Số lượng|",
    "  |1|Sở Nội vụ|7|",
    "  ||Tổng cộng|7|",
    "paragraph Trang1!D10 TRƯỞNG BAN",
  ]);
});

test("a merge stands once, relative to its table; what is left under it is not read", async () => {
  const content = rangeOf(
    [
      ["PHÂN CÔNG", null, null],
      ["TT", "Nhiệm vụ", "Cơ quan"],
      [1, "Báo cáo", "Sở A"],
      ["cũ", "cũ", "Sở B"],
      ["cũ", "cũ", "Sở C"],
    ],
    {
      merges: [
        { row: 0, column: 0, rowCount: 1, columnCount: 3 },
        { row: 2, column: 0, rowCount: 3, columnCount: 1 },
        { row: 2, column: 1, rowCount: 3, columnCount: 1 },
      ],
    },
  );
  expect(await read(content)).toEqual([
    "paragraph Trang1!A1 PHÂN CÔNG",
    "table Trang1!A2 4x3 1,0+3x1 1,1+3x1",
    "  |TT|Nhiệm vụ|Cơ quan|",
    "  |1|Báo cáo|Sở A|",
    "  |||Sở B|",
    "  |||Sở C|",
  ]);
});

test("a plan pasted into column A keeps its prose, and the annex beside it is a table", async () => {
  const content = rangeOf([
    ["UBND TỈNH AN BÌNH", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["KẾ HOẠCH", null, null],
    [null, null, null],
    ["I. MỤC ĐÍCH\nII. YÊU CẦU", null, null],
    ["STT", "Đơn vị", "Số lượng"],
    [1, "Sở Nội vụ", 7],
    ["Nơi nhận:", null, null],
  ]);
  expect(await read(content)).toEqual([
    "paragraph Trang1!A1 UBND TỈNH AN BÌNH",
    "paragraph Trang1!C1 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "paragraph Trang1!A2 KẾ HOẠCH",
    "paragraph Trang1!A4 I. MỤC ĐÍCH",
    "paragraph Trang1!A4 II. YÊU CẦU",
    "table Trang1!A5 2x3",
    "  |STT|Đơn vị|Số lượng|",
    "  |1|Sở Nội vụ|7|",
    "paragraph Trang1!A7 Nơi nhận:",
  ]);
});

test("hidden rows are read and marked; errors and text numbers stay what they are; narrow columns hide nothing", async () => {
  const content = rangeOf(
    [
      ["STT", "Đơn vị", "Số lượng"],
      [1, "  Sở\u00a0 Nội vụ ", "07"],
      [2, "Sở Y te\u0302\u0301", "#REF!"],
      [3, "Sở C", 1234567],
    ],
    { hiddenRows: [2], texts: { "3,2": "#####" } },
  );
  expect(await read(content)).toEqual([
    "table Trang1!A1 4x3",
    "  |STT|Đơn vị|Số lượng|",
    "  |1|Sở Nội vụ|07|",
    "  |2|Sở Y tế|#REF!| hidden",
    "  |3|Sở C|1234567|",
  ]);
  const outcome = await readSource({ kind: "range", name: "x", content });
  const [table] = outcome.ok ? outcome.value.blocks : [];
  expect(table?.kind === "table" && table.grid.rows.map((row) => row.cells[2]?.value)).toEqual([
    "Số lượng",
    "07",
    "#REF!",
    1234567,
  ]);
});

test("formulas are kept beside their values", async () => {
  const content = rangeOf(
    [
      ["Đơn vị", "Số lượng"],
      ["Sở A", 2],
      ["Tổng", 2],
    ],
    { formulas: { "2,1": "=SUM(B2:B2)" } },
  );
  const outcome = await readSource({ kind: "range", name: "x", content });
  const [table] = outcome.ok ? outcome.value.blocks : [];
  expect(table?.kind === "table" && table.grid.rows.map((row) => row.cells[1]?.formula)).toEqual([
    undefined,
    undefined,
    "=SUM(B2:B2)",
  ]);
});

test.each([
  ["no cells", []],
  [
    "blank cells",
    [
      [null, ""],
      [" \u00a0", null],
    ],
  ],
])("a sheet with %s is named as empty", async (_, values) => {
  expect(await read(rangeOf(values))).toEqual(["empty-source Trang1"]);
});

test("every filled cell of any sheet is in exactly one block, at its own place", async () => {
  const value = fc.constantFrom(null, null, "Sở A", "STT", 7, "một câu dài hơn ".repeat(12));
  const sheet = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(sheet, async (values) => {
      const expected = values.flatMap((row, r) => row.flatMap((cell, c) => (cell === null ? [] : [`${r},${c}`])));
      const outcome = await readSource({ kind: "range", name: "x", content: rangeOf(values) });
      const places = (outcome.ok ? outcome.value.blocks : []).flatMap((block) =>
        block.kind === "table"
          ? block.grid.rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== "").map(({ place }) => place))
          : [block.place],
      );
      const read = places.map((place) => (place.kind === "cell" ? `${place.cell.row},${place.cell.column}` : "text"));
      expect(read).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("overlapping merges of a damaged sheet end soon", async () => {
  const values = Array.from({ length: 1_000 }, () => ["a", "b"]);
  const merges = Array.from({ length: 10_000 }, () => ({ row: 0, column: 0, rowCount: 1_000, columnCount: 2 }));
  expect(await cpuMilliseconds(() => read(rangeOf(values, { merges })))).toBeLessThan(2_000);
});
