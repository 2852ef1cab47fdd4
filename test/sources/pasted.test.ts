/** Text as Word, Excel and web pages put it on the clipboard. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readSource } from "../../src/sources/readSource";
import { cpuMilliseconds } from "../cpuTime";
import { describe } from "./describe";

const open = (html: string, text = "") => readSource({ kind: "text", name: "dán", text, html });
const read = async (html: string, text = "") => describe(await open(html, text));

const item = (level: number, marker: string, words: string, font = "") =>
  `<p class=MsoListParagraph style='margin-left:.5in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore${font}'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;

test("Word's lists keep the numbers that Word counted", async () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body><!--StartFragment-->
    <h1>KẾ HOẠCH</h1><p class=MsoNormal>Tổ chức
    Hội nghị<br>năm 2026</p>${item(1, "II.", "Thành phần")}${item(2, "1.", "Sở Nội vụ")}${item(3, "b)", "Việc")}${item(4, "-", "Gạch")}${item(2, "§", "Ô", ";font-family:Wingdings")}
    <!--EndFragment--></body></html>`;
  expect(await read(html)).toEqual([
    "heading 1 KẾ HOẠCH",
    "paragraph 2 Tổ chức Hội nghị",
    "paragraph 2 năm 2026",
    "list-item 3 II. Thành phần",
    "list-item 4 1. Sở Nội vụ",
    "list-item 5 b) Việc",
    "list-item 6 - Gạch",
    "list-item 7 • Ô",
  ]);
});

test("a table of Word's keeps its cells, merges and lines", async () => {
  const td = (words: string, more = "") => `<td ${more} style='border:solid windowtext 1.0pt'>${words}</td>`;
  const html = `<table class=MsoTableGrid><tr>${td("<p>STT</p>", "rowspan=2")}${td("<p>Số lượng</p>", "colspan=2")}</tr>
    <tr>${td("Nam")}${td("Nữ")}</tr><tr>${td("1")}${td("<p>Sở A</p><p>Sở B</p>")}${td("<table><tr><td>a<td>b</tr></table>")}</tr></table>`;
  expect(await read(html)).toEqual([
    "table 1 3x3 0,0+2x1 0,1+1x2",
    "  |STT|Số lượng||",
    "  ||Nam|Nữ|",
    "  |1|Sở A\nSở B|a b|",
  ]);
});

test("two heads side by side are paragraphs; a frame around text is none", async () => {
  expect(
    await read(
      "<table><tr><td>UBND TỈNH AN BÌNH<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</table><table border=1><tr><td><p>Khung</p></table>",
    ),
  ).toEqual(["paragraph 1 UBND TỈNH AN BÌNH", "paragraph 2 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "paragraph 2 Khung"]);
});

test("Excel's cells: title and table apart, struck out by class, hidden rows", async () => {
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><style>.xl66 {color:black;text-decoration:line-through;}</style><body>
    <table><tr><td colspan=2>DANH SÁCH</td></tr><tr><td></td><td></td></tr><tr><td>Đơn vị</td><td>Số</td></tr>
    <tr style='display:none'><td>Sở A</td><td>2</td></tr><tr><td>Sở B</td><td class=xl66>3</td></tr><tr><td>Sở C</td><td>4</td></tr></table></body></html>`;
  const outcome = await open(html);
  expect(describe(outcome)).toEqual([
    "paragraph 1 DANH SÁCH",
    "table 3 4x2",
    "  |Đơn vị|Số|",
    "  |Sở A|2| hidden",
    "  |Sở B||",
    "  |Sở C|4|",
  ]);
  expect(outcome.ok && outcome.value.notes).toEqual([{ kind: "struck-out", count: 1 }]);
});

test("lists of web pages are counted; deleted, hidden and raised words are left out", async () => {
  const html = `<ol type="I"><li>Một<ol start=3><li><p>Ba</p><p>thêm</p><li>Bốn</ol><li>Hai</ol><ul><li>Chấm</ul>
    <p>của ngành<sup>1</sup> <del>cũ</del> <span style="display: none">ẩn</span><script>alert(1)</script>5 m<sup>2</sup></p><pre>a
b</pre><p>1.<span style='mso-tab-count:1'> </span>Sở A</p>`;
  expect(await read(html)).toEqual([
    "list-item 1 I. Một",
    "list-item 2 3. Ba",
    "paragraph 3 thêm",
    "list-item 4 4. Bốn",
    "list-item 5 II. Hai",
    "list-item 6 • Chấm",
    "paragraph 7 của ngành 5 m2",
    "paragraph 8 a",
    "paragraph 8 b",
    "paragraph 9 1. Sở A",
  ]);
});

test("where the rich form says less than the plain one, the plain one is read", async () => {
  expect(await read("<p>Sở</p>", "Sở Nội vụ\nSở Y tế")).toEqual(["paragraph 1 Sở Nội vụ", "paragraph 2 Sở Y tế"]);
  expect(await read("<img src=x onerror=alert(1)>", "Chữ")).toEqual(["paragraph 1 Chữ"]);
  expect(await read("", " ")).toEqual(["empty-source dán"]);
});

test("any tags in any order give an outcome with rectangles", async () => {
  const piece = fc.constantFrom(
    ..."table tr td th p li ol ul br s sup h1 pre div span tbody"
      .split(" ")
      .flatMap((name) => [`<${name}>`, `</${name}>`]),
    "<td rowspan=9 colspan=99999>",
    "<td rowspan=0>",
    "<p style='mso-list:l0 level1'>",
    "<span style='mso-list:Ignore'>",
    "chữ",
    "&nbsp;",
    "<!--",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const outcome = await open(pieces.join(""));
      for (const block of outcome.ok ? outcome.value.blocks : [])
        if (block.kind === "table")
          expect(block.grid.rows.every((row) => row.cells.length === block.grid.columnCount)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each([
  "<p>a",
  "<div>",
  "<table><tr><td>",
  "<b>",
  "<td colspan=999 rowspan=999>",
  "<li>a",
  "a ",
  "<s>",
  "&",
  "<ol><li>",
  "<table><tr><td>a<td>b</table>",
])("half a megabyte of %j ends soon", async (unit) => {
  expect(await cpuMilliseconds(() => read(unit.repeat(500_000 / unit.length)))).toBeLessThan(10_000);
});
