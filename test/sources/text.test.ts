import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readSource } from "../../src/sources/readSource";
import { describe } from "./describe";
import { cpuMilliseconds } from "../cpuTime";

const read = async (text: string) => describe(await readSource({ kind: "text", name: "dán", text }));

test.each<[string, string, readonly string[]]>([
  [
    "lines are paragraphs with their numbers; blank lines are nothing",
    "KẾ HOẠCH\r\n\r\n  I. MỤC ĐÍCH  \r\n- Sở Nội vụ",
    ["paragraph 1 KẾ HOẠCH", "paragraph 3 I. MỤC ĐÍCH", "paragraph 4 - Sở Nội vụ"],
  ],
  [
    "lines of cells are one table; empty first cells and missing last cells are kept",
    "DANH SÁCH\n\nSTT\tĐơn vị\tSố lượng\n1\tSở Nội vụ\t2\n2\tSở Y tế\n\tTổng cộng\t2",
    [
      "paragraph 1 DANH SÁCH",
      "table 3 4x3",
      "  |STT|Đơn vị|Số lượng|",
      "  |1|Sở Nội vụ|2|",
      "  |2|Sở Y tế||",
      "  ||Tổng cộng|2|",
    ],
  ],
  [
    "a group title and a blank line inside do not cut a table",
    "TT\tĐơn vị\tSố\n\nI. Khối tỉnh\n1\tSở A\t2\n\n2\tSở B\t3",
    ["table 1 6x3", "  |TT|Đơn vị|Số|", "  ||||", "  |I. Khối tỉnh|||", "  |1|Sở A|2|", "  ||||", "  |2|Sở B|3|"],
  ],
  [
    "two blank lines or a new header start a new table",
    "TT\tĐơn vị\n1\tSở A\n\nTT\tHọ tên\n1\tLê An\n\n\nTT\tXe\n1\tXe ca",
    [
      "table 1 2x2",
      "  |TT|Đơn vị|",
      "  |1|Sở A|",
      "table 4 2x2",
      "  |TT|Họ tên|",
      "  |1|Lê An|",
      "table 8 2x2",
      "  |TT|Xe|",
      "  |1|Xe ca|",
    ],
  ],
  [
    "prose between tables is prose",
    "TT\tĐơn vị\n1\tSở A\nMột.\nHai.\nBa.\nBốn.\n1\tSở B\n2\tSở C",
    [
      "table 1 2x2",
      "  |TT|Đơn vị|",
      "  |1|Sở A|",
      "paragraph 3 Một.",
      "paragraph 4 Hai.",
      "paragraph 5 Ba.",
      "paragraph 6 Bốn.",
      "table 7 2x2",
      "  |1|Sở B|",
      "  |2|Sở C|",
    ],
  ],
  [
    "a list that Word copied with tabs is a list",
    "1.\tSở Nội vụ:\n\t-\tChủ trì.\na)\tPhối hợp.\n2.1\tBáo cáo.\nII.\tKINH PHÍ",
    [
      "paragraph 1 1. Sở Nội vụ:",
      "paragraph 2 - Chủ trì.",
      "paragraph 3 a) Phối hợp.",
      "paragraph 4 2.1 Báo cáo.",
      "paragraph 5 II. KINH PHÍ",
    ],
  ],
  [
    "the two heads of a document are prose, so that its date line is found",
    "UBND TỈNH AN BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND\tAn Bình, ngày 05 tháng 6 năm 2026\nKẾ HOẠCH",
    [
      "paragraph 1 UBND TỈNH AN BÌNH",
      "paragraph 1 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "paragraph 2 Số: 12/KH-UBND",
      "paragraph 2 An Bình, ngày 05 tháng 6 năm 2026",
      "paragraph 3 KẾ HOẠCH",
    ],
  ],
  [
    "asterisks of Markdown go, those of bullets and footnotes stay",
    "trước ngày **16 tháng 7** (*theo Giấy mời*)\n* Cấp tỉnh\n**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**\nSở A (*) và Sở B (*)",
    [
      "paragraph 1 trước ngày 16 tháng 7 (theo Giấy mời)",
      "paragraph 2 * Cấp tỉnh",
      "paragraph 3 KT. CHỦ TỊCH",
      "paragraph 4 PHÓ CHỦ TỊCH",
      "paragraph 5 Sở A (*) và Sở B (*)",
    ],
  ],
  [
    "tables and headings of Markdown",
    "## Phụ lục\n| STT | Đơn vị |\n| --- | :---: |\n| 1 | **Sở A** |",
    ["heading 1 Phụ lục", "table 2 2x2", "  |STT|Đơn vị|", "  |1|Sở A|"],
  ],
  [
    "a cell of several lines as Excel copies it",
    'TT\tCơ quan\tSố\n1\t"Sở ""A""\nSở B"\t2\n2\t"Sở C\t3',
    ["table 1 3x3", "  |TT|Cơ quan|Số|", '  |1|Sở "A"\nSở B|2|', '  |2|"Sở C|3|'],
  ],
  ["nothing but spaces", " \n\u00a0\t\n", ["empty-source dán"]],
])("%s", async (_, text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test("numbers of a table are numbers, unless a zero would be lost", async () => {
  const outcome = await readSource({ kind: "text", name: "dán", text: "1\t007\t163\t-5\t1,5\t12345678901234567890" });
  const [table] = outcome.ok ? outcome.value.blocks : [];
  const cells = table?.kind === "table" ? table.grid.rows[0]?.cells : undefined;
  expect(cells?.map(({ value }) => value)).toEqual([1, "007", 163, -5, "1,5", "12345678901234567890"]);
});

test("every line of any text is in some block, and nothing throws", async () => {
  const line = fc.string({
    unit: fc.constantFrom("a", "1", "\t", " ", "|", "*", '"', "-", ".", "#", "đ"),
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      const outcome = await readSource({ kind: "text", name: "x", text: lines.join("\n") });
      const letters = (text: string) =>
        [...text]
          .filter((letter) => /[a1đ]/.test(letter))
          .sort()
          .join("");
      const blocks = outcome.ok ? outcome.value.blocks : [];
      const read = blocks.flatMap((block) =>
        block.kind === "table" ? block.grid.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [block.text],
      );
      expect(letters(read.join(""))).toBe(letters(lines.join("")));
    }),
    { numRuns: 500 },
  );
});

test("every grid is a rectangle", async () => {
  const cell = fc.constantFrom("", "a", "1", "dài hơn");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 10 }), async (rows) => {
      const text = rows.map((cells) => cells.join("\t")).join("\n");
      const outcome = await readSource({ kind: "text", name: "x", text });
      for (const block of outcome.ok ? outcome.value.blocks : []) {
        if (block.kind === "table")
          expect(block.grid.rows.every((row) => row.cells.length === block.grid.columnCount)).toBe(true);
      }
    }),
  );
});

test.each([
  ["digits", "1"],
  ["slashes", "1/"],
  ["spaces", " "],
  ["tabs", "\t"],
  ["brackets", "("],
  ["asterisks", "*"],
  ["asterisks at words", "*a "],
  ["bars", "|"],
  ["bars and dashes", "| --"],
  ["quotes", '"'],
  ["open quotes in cells", '\t"\n'],
  ["rows of cells", "a\tb\n"],
  ["single cells after a row", "a\n"],
  ["blank and filled lines", "a\tb\n\nc\n"],
])("a megabyte of %s takes no more than a few seconds", async (_, unit) => {
  const text = `a\tb\n${unit.repeat(1_000_000 / unit.length)}`;
  expect(await cpuMilliseconds(() => readSource({ kind: "text", name: "x", text }))).toBeLessThan(6_000);
});
