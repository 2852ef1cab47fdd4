/** Signs that nobody sees are left out of what is read, and people are told where they stood. */
import { expect, test } from "@jest/globals";
import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { describeNote } from "../../src/locales/problems";
import type { Source } from "../../src/model/source";
import { readSource } from "../../src/sources/readSource";
import { cpuMilliseconds } from "../cpuTime";
import { buildDocx, p, table } from "./buildDocx";
import { describe } from "./describe";
import { rangeOf } from "./range";

/** What is read, and what is told in both languages. */
async function read(source: Source): Promise<readonly string[]> {
  const outcome = await readSource(source);
  const notes = outcome.ok ? outcome.value.notes : [];
  return [...describe(outcome), ...notes.flatMap((note) => [describeNote(note, "vi"), describeNote(note, "en")])];
}

const file = (name: string, bytes: Uint8Array): Source => ({ kind: "file", name, bytes });

test("in a range and in a workbook: the cells are named, and their words are plain", async () => {
  const rows = [
    ["Đơn vị", "Họ và tên", "Số"],
    ["Sở Tài chính", "Ngô Văn Chi", 1],
    ["Sở\u200b Y tế", "Trần Văn \u202eAn", 2],
    ["Sở Nội vụ", "Lê Thị Bình", "\u20663"],
  ];
  const told = [
    "Có ký tự ẩn ở ô A3, B3, C4, trang “A”: đã bỏ, hãy xem lại chữ ở đó.",
    "Hidden characters in cell A3, B3, C4, sheet “A”: left out; look at the words there again.",
  ];
  const shown = [
    "table A!A1 4x3",
    "  |Đơn vị|Họ và tên|Số|",
    "  |Sở Tài chính|Ngô Văn Chi|1|",
    "  |Sở Y tế|Trần Văn An|2|",
    "  |Sở Nội vụ|Lê Thị Bình|3|",
  ];
  const content = { ...rangeOf(rows), sheet: "A" };
  expect(await read({ kind: "range", name: "A", content })).toEqual([...shown, ...told]);
  const bytes = await writeXlsx({ sheets: [{ name: "A", rows }] });
  expect(await read(file("a.xlsx", bytes))).toEqual([...shown, ...told]);
});

test.each([
  ["an override", "a\u202eb"],
  ["an isolate", "a\u2067b"],
  ["a mark of direction", "a\u200eb"],
  ["a joiner", "a\u200db"],
  ["a byte order mark amid words", "a\ufeffb"],
  ["a filler", "a\u3164b"],
  ["a tag", "a\u{e0041}b"],
  ["a control", "a\u0007b"],
])("%s is told and left out", async (_, word) => {
  const lines = await read({ kind: "text", name: "t", text: `Kế hoạch\n${word} c` });
  expect(lines.slice(1, 3)).toEqual(["paragraph 2 ab c", "Có ký tự ẩn ở dòng 2: đã bỏ, hãy xem lại chữ ở đó."]);
});

test.each([
  ["a soft hyphen", "Sở\u00ad Nội vụ"],
  ["an emoji's look", "✔\ufe0f xong"],
  ["line ends of other systems", "a\r\nb\u2028c\u000bd\u0085e"],
  ["no-break spaces and tabs", "Sở\u00a0Nội vụ\tx"],
  ["the mark at a text's top", "\ufeffKế hoạch"],
])("%s hides nothing", async (_, text) => {
  const outcome = await readSource({ kind: "text", name: "t", text });
  expect(outcome.ok && outcome.value.notes).toEqual([]);
});

test("a csv file is told by lines, and many lines are not all listed", async () => {
  const rows = Array.from({ length: 9 }, (_, row) => `Sở số ${row}\u200f,${row}`);
  const lines = await read(file("ds.csv", strToU8(["Đơn vị,Số", ...rows].join("\n"))));
  expect(lines.slice(-2)).toEqual([
    "Có ký tự ẩn ở dòng 2, dòng 3, dòng 4, dòng 5, dòng 6 và 4 chỗ khác: đã bỏ, hãy xem lại chữ ở đó.",
    "Hidden characters in line 2, line 3, line 4, line 5, line 6 and 4 more places: left out; look at the words there again.",
  ]);
});

test("a Word file and a pasted page are told by lines, a table's row as one", async () => {
  const grid = table([
    ["Đơn vị", "Số"],
    ["Sở\u200b Y tế", "5"],
  ]);
  const docx = await read(file("a.docx", buildDocx({ body: [p("Kế\u2060 hoạch"), p("Mục đích"), grid] })));
  expect(docx.at(-2)).toBe("Có ký tự ẩn ở dòng 1, dòng 4: đã bỏ, hãy xem lại chữ ở đó.");
  const html =
    "<p>Mục đích</p><table><tr><td>Đơn vị</td><td>Số</td></tr><tr><td>a</td><td>Sở\u202a Y tế</td></tr></table>";
  const pasted = await read({ kind: "text", name: "t", text: "Mục đích Đơn vị Số a Sở Y tế", html });
  expect(pasted.at(-2)).toBe("Có ký tự ẩn ở dòng 3: đã bỏ, hãy xem lại chữ ở đó.");
});

test.each(["\u202e", "a\u200b ", "\u{e0041}"])("a megabyte of %j ends soon", async (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  expect(await cpuMilliseconds(() => readSource({ kind: "text", name: "t", text }))).toBeLessThan(4_000);
});

test("macros of a workbook and of a Word file are neither run nor read, and it is said", async () => {
  const book = unzipSync(
    await writeXlsx({
      sheets: [
        {
          name: "A",
          rows: [
            ["Đơn vị", "Số", "Ghi chú"],
            ["Sở A", 7, "x"],
          ],
        },
      ],
    }),
  );
  const program = strToU8('Attribute VB_Name = "Module1"');
  const lines = await read(file("a.xlsm", zipSync({ ...book, "xl/vbaProject.bin": program })));
  expect(lines).toEqual([
    "table A!A1 2x3",
    "  |Đơn vị|Số|Ghi chú|",
    "  |Sở A|7|x|",
    "Tệp có macro: không chạy, chỉ đọc giá trị các ô và chữ đã lưu.",
    "The file has macros: they were not run; the saved values and words were read.",
  ]);
  const word = buildDocx({ body: [p("Kế hoạch")], more: { "word/vbaProject.bin": program } });
  expect((await read(file("a.docm", word))).slice(0, 2)).toEqual([
    "paragraph 1 Kế hoạch",
    "Tệp có macro: không chạy, chỉ đọc giá trị các ô và chữ đã lưu.",
  ]);
});
