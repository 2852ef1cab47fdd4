import { expect, test } from "@jest/globals";
import { readSource } from "../../src/sources/readSource";
import { buildDocx, numbering, p, r, table } from "./buildDocx";
import { describe } from "./describe";

type Description = Parameters<typeof buildDocx>[0];

const open = (description: Description) => readSource({ kind: "file", name: "kh.docx", bytes: buildDocx(description) });
const read = async (description: Description) => describe(await open(description));
const readBody = (...body: readonly string[]) => read({ body });

const PLAN_LISTS = numbering(
  [
    [
      ["upperRoman", "%1."],
      ["decimal", "%2."],
      ["lowerLetter", "%3)"],
      ["bullet", "-"],
    ],
    [
      ["decimal", "%1."],
      ["decimal", "%1.%2."],
    ],
    [["bullet", "\uF0B7"]],
  ],
  [0, 1, 2, { definition: 1, overrides: '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' }],
);

test("automatic numbers are counted as Word counts them", async () => {
  const lines = await read({
    numbering: PLAN_LISTS,
    body: [
      p("Mục đích", { list: [1, 0] }),
      p("Một", { list: [1, 1] }),
      p("Hai", { list: [1, 1] }),
      p("Chữ", { list: [1, 2] }),
      p("Gạch", { list: [1, 3] }),
      p("Giữa"),
      p("Yêu cầu", { list: [1, 0] }),
      p("Lại một", { list: [1, 1] }),
      p("Danh sách khác", { list: [2, 0] }),
      p("Cấp hai", { list: [2, 1] }),
      p("Đếm tiếp", { list: [2, 0] }),
      p("Bắt đầu lại", { list: [4, 0] }),
      p("Đếm tiếp nữa", { list: [4, 0] }),
      p("Chấm", { list: [3, 0] }),
      p("Ngoài danh sách", { list: [0, 0] }),
    ],
  });
  expect(lines).toEqual([
    "list-item 1 I. Mục đích",
    "list-item 2 1. Một",
    "list-item 3 2. Hai",
    "list-item 4 a) Chữ",
    "list-item 5 - Gạch",
    "paragraph 6 Giữa",
    "list-item 7 II. Yêu cầu",
    "list-item 8 1. Lại một",
    "list-item 9 1. Danh sách khác",
    "list-item 10 1.1. Cấp hai",
    "list-item 11 2. Đếm tiếp",
    "list-item 12 1. Bắt đầu lại",
    "list-item 13 2. Đếm tiếp nữa",
    "list-item 14 • Chấm",
    "paragraph 15 Ngoài danh sách",
  ]);
});

test("headings, and numbers that a style gives", async () => {
  const style = (id: string, name: string, inner: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
  const lines = await read({
    numbering: numbering(
      [
        [
          ["upperRoman", "%1."],
          ["decimal", "%2.", '<w:pStyle w:val="H2"/>'],
        ],
      ],
      [0],
    ),
    styles: [
      style("H1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      style("H2", "heading 2", '<w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
      style("T", "Title", "<w:rPr><w:caps/></w:rPr>"),
      style("C", "toc 1", ""),
      style("Loop", "loop", '<w:basedOn w:val="Loop"/>'),
    ].join(""),
    body: [
      p("Kế hoạch", { style: "T" }),
      p("Mục đích 2", { style: "C" }),
      p("Mục đích", { style: "H1" }),
      p("Yêu cầu", { style: "H2" }),
      p("Không số", { style: "H2", properties: '<w:numPr><w:numId w:val="0"/></w:numPr>' }),
      p("Nội dung", { style: "H1" }),
      p(`${"Rất dài ".repeat(40)}.`, { style: "H1", properties: '<w:numPr><w:numId w:val="0"/></w:numPr>' }),
      p("Thường", { style: "Loop" }),
    ],
  });
  expect(lines).toEqual([
    "heading 1 KẾ HOẠCH",
    "heading 3 I. Mục đích",
    "heading 4 1. Yêu cầu",
    "heading 5 Không số",
    "heading 6 II. Nội dung",
    `paragraph 7 ${"Rất dài ".repeat(40)}.`,
    "paragraph 8 Thường",
  ]);
});

test("tables keep both kinds of merge, and numbers that only Word counts", async () => {
  const lines = await read({
    numbering: PLAN_LISTS,
    body: [
      table([
        ["STT", { text: "Số lượng", across: 2 }, { text: "Hạn", down: "restart" }],
        ["", "Nam", "Nữ", { down: "continue" }],
        [{ content: p("<w:r/>", { list: [2, 0] }) }, "2", { content: p("1") + p("2") }, "Quý III"],
        [{ content: p("<w:r/>", { list: [2, 0] }) }, "3", { content: `${table([["a", "b"]])}${p("")}` }, ""],
      ]),
    ],
  });
  expect(lines).toEqual([
    "table 1 4x4 0,1+1x2 0,3+2x1",
    "  |STT|Số lượng||Hạn|",
    "  ||Nam|Nữ||",
    "  |1.|2|1\n2|Quý III|",
    "  |2.|3|a b||",
  ]);
});

test("tables without lines that only place text are paragraphs; so is a frame around text", async () => {
  const heads = [
    [{ content: p("UBND TỈNH AN BÌNH") + p("SỞ NỘI VỤ") }, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Số: 12/KH-SNV", "An Bình, ngày 05 tháng 6 năm 2026"],
  ];
  const frame = table([
    [
      {
        content:
          p("Khung") +
          table([
            ["TT", "Đơn vị"],
            ["1", "Sở A"],
          ]) +
          p(""),
      },
    ],
  ]);
  expect(await readBody(table(heads, "none"), frame)).toEqual([
    "paragraph 1 UBND TỈNH AN BÌNH",
    "paragraph 2 SỞ NỘI VỤ",
    "paragraph 3 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "paragraph 2 Số: 12/KH-SNV",
    "paragraph 3 An Bình, ngày 05 tháng 6 năm 2026",
    "paragraph 3 Khung",
    "table 4 2x2",
    "  |TT|Đơn vị|",
    "  |1|Sở A|",
  ]);
  expect(
    await readBody(
      table([
        ["Cơ quan", "Việc"],
        ["Sở A", "Họp"],
      ]),
    ),
  ).toEqual(["table 1 2x2", "  |Cơ quan|Việc|", "  |Sở A|Họp|"]);
});

test("tracked changes are accepted, struck words left out, and both are said", async () => {
  const outcome = await open({
    body: [
      p(`${r("Sở A ")}<w:del><w:r><w:delText>10</w:delText></w:r></w:del><w:ins>${r("12")}</w:ins>${r(" người")}`),
      p(r("Đoạn bị"), { properties: "<w:rPr><w:del/></w:rPr>" }),
      p(" nối"),
      `<w:p><w:moveFrom>${r("chỗ cũ")}</w:moveFrom></w:p>`,
      `<w:p><w:moveTo>${r("chỗ mới")}</w:moveTo></w:p>`,
      p(`${r("Hạn ")}${r("ngày 01/7", "<w:strike/>")}${r("ngày 05/7", '<w:strike w:val="0"/>')}`),
      p(`${r("ẩn", "<w:vanish/>")}${r("hiện")}`),
      `<w:tbl><w:tr><w:tc>${p("giữ")}</w:tc><w:tc>${p("1")}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p("bỏ")}</w:tc><w:tc>${p("2")}</w:tc></w:tr></w:tbl>`,
    ],
  });
  expect(describe(outcome)).toEqual([
    "paragraph 1 Sở A 12 người",
    "paragraph 2 Đoạn bị nối",
    "paragraph 4 chỗ mới",
    "paragraph 5 Hạn ngày 05/7",
    "paragraph 6 hiện",
    "table 7 1x2",
    "  |giữ|1|",
  ]);
  expect(outcome.ok && outcome.value.notes).toEqual([
    { kind: "changes-accepted", count: 4 },
    { kind: "struck-out", count: 1 },
  ]);
});

test("marks of notes are no part of words; the notes stand at the end, each once", async () => {
  const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const lines = await read({
    footnotes: ["Theo Công văn số 5.", "Chú thích hai."],
    body: [
      p(`${r("của ngành")}${mark(2)}${r(" và tỉnh")}${mark(1)}${r(".")}${mark(1)}`),
      p(
        `${r("của ngành")}${r("3", '<w:vertAlign w:val="superscript"/>')}${r(" rộng 5 m")}${r("2", '<w:vertAlign w:val="superscript"/>')}`,
      ),
    ],
  });
  expect(lines).toEqual([
    "paragraph 1 của ngành và tỉnh.",
    "paragraph 2 của ngành rộng 5 m²",
    "paragraph 3 Chú thích hai.",
    "paragraph 4 Theo Công văn số 5.",
  ]);
});

test("a text box is read once, behind its paragraph", async () => {
  const box = `<w:txbxContent>${p("DỰ THẢO")}</w:txbxContent>`;
  const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
  expect(await readBody(p(`${r("KẾ HOẠCH")}<w:r>${shape}</w:r>`), p("Sau"))).toEqual([
    "paragraph 1 KẾ HOẠCH",
    "paragraph 2 DỰ THẢO",
    "paragraph 3 Sau",
  ]);
});

test("fields give their results, not their instructions", async () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = "<w:r><w:instrText> PAGE </w:instrText></w:r>";
  const inner = `${char("begin")}${instruction}${char("separate")}${r("trong")}${char("end")}`;
  expect(
    await readBody(
      p(`${r("Ngày ")}${char("begin")}${instruction}${inner}${char("separate")}${r("05/7")}${char("end")}${r(" tới")}`),
      p(`${r("Mở")}${char("begin")}${r("mất?")}`),
      p("Không mất"),
      p(`<w:fldSimple w:instr="DATE">${r("06/7")}</w:fldSimple><w:hyperlink>${r(" liên kết")}</w:hyperlink>`),
    ),
  ).toEqual(["paragraph 1 Ngày 05/7 tới", "paragraph 2 Mở", "paragraph 3 Không mất", "paragraph 4 06/7 liên kết"]);
});

test("line breaks, tabs, hyphens, symbols, capitals, controls", async () => {
  expect(
    await readBody(
      p('<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Tổ chức</w:t><w:br w:type="page"/><w:t>Phụ lục</w:t></w:r>'),
      p("<w:r><w:t>1.</w:t><w:tab/><w:t>Sở A</w:t></w:r>"),
      p("<w:r><w:t>ngh\u00ADị</w:t><w:softHyphen/><w:t>quyết 30</w:t><w:noBreakHyphen/><w:t>NQ</w:t></w:r>"),
      p(`<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${r("xong", "<w:caps/>")}`),
      `<w:sdt><w:sdtContent>${p("Trong khung")}</w:sdtContent></w:sdt>`,
      p(
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Nhập vào đây</w:t></w:r></w:sdtContent></w:sdt>",
      ),
    ),
  ).toEqual([
    "paragraph 1 KẾ HOẠCH",
    "paragraph 1 Tổ chức",
    "paragraph 1 Phụ lục",
    "paragraph 2 1. Sở A",
    "paragraph 3 nghịquyết 30-NQ",
    "paragraph 4 ✓XONG",
    "paragraph 5 Trong khung",
  ]);
});

test("text in fonts from before Unicode is turned into Unicode", async () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const outcome = await open({
    body: [
      p(r("Së Néi vô", font(".VnTime"))),
      p(r("uû ban", font(".VnTimeH"))),
      p(r("Sôû Noäi vuï", font("VNI-Times"))),
    ],
  });
  expect(describe(outcome)).toEqual(["paragraph 1 Sở Nội vụ", "paragraph 2 UỶ BAN", "paragraph 3 Sở Nội vụ"]);
  expect(outcome.ok && outcome.value.notes).toEqual([{ kind: "converted", count: 3 }]);
});
