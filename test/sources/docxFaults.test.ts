/** Word files that are broken, hostile or made by another program. */
import { expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSource } from "../../src/sources/readSource";
import { cpuMilliseconds } from "../cpuTime";
import { buildDocx, numbering, p, r, table } from "./buildDocx";
import { describe } from "./describe";

const read = async (bytes: Uint8Array) => describe(await readSource({ kind: "file", name: "kh.docx", bytes }));

const SOUND = buildDocx({
  numbering: numbering([[["upperRoman", "%1."]]], [0]),
  footnotes: ["Ghi chú."],
  body: [
    p("Mục đích", { list: [1, 0] }),
    p(`${r("Sở A")}<w:r><w:footnoteReference w:id="1"/></w:r>${r(": 02 người")}`),
    table([
      ["TT", "Đơn vị"],
      ["1", "Sở B"],
    ]),
  ],
});
const BLOCKS = [
  "list-item 1 I. Mục đích",
  "paragraph 2 Sở A: 02 người",
  "table 3 2x2",
  "  |TT|Đơn vị|",
  "  |1|Sở B|",
  "paragraph 5 Ghi chú.",
];

test("a sound file, whatever else lies in it", async () => {
  expect(await read(SOUND)).toEqual(BLOCKS);
  const more = { "word/vbaProject.bin": new Uint8Array([1, 2, 3]), "word/media/image1.png": new Uint8Array([4]) };
  expect(await read(buildDocx({ body: [p("Chữ")], more }))).toEqual(["paragraph 1 Chữ"]);
});

test("the strict form of the standard, other prefixes, another main part", async () => {
  const bytes = zipSync({
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
    ),
    "word/document2.xml": strToU8(
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Chữ &amp; số</x:t></x:r></x:p></x:body></x:document>',
    ),
  });
  expect(await read(bytes)).toEqual(["paragraph 1 Chữ & số"]);
});

const deep = (levels: number): string =>
  `${"<w:sdt><w:sdtContent>".repeat(levels)}${"</w:sdtContent></w:sdt>".repeat(levels)}`;
const part = (name: string, text: string) => buildDocx({ body: [p("Chữ")], more: { [name]: text } });

test.each<[string, Uint8Array, string]>([
  ["a file without text", buildDocx({ body: [p("<w:r/>")] }), "empty-source"],
  ["an entity definition", part("word/document.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "damaged-file"],
  ["an entity that nobody defined", part("word/document.xml", "<a>&b;</a>"), "damaged-file"],
  ["tags that do not close", part("word/document.xml", "<w:document>"), "damaged-file"],
  ["another root", part("word/document.xml", "<a/>"), "unsupported-file"],
  ["a main part that is not there", part("_rels/.rels", "<Relationships/>"), "damaged-file"],
  [
    "lists that are not there",
    part(
      "word/_rels/document.xml.rels",
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/numbering" Target="numbering.xml"/></Relationships>',
    ),
    "damaged-file",
  ],
  ["elements without end", buildDocx({ body: [deep(5_000)] }), "damaged-file"],
  ["a bomb", buildDocx({ body: [p("Chữ")], more: { "word/x.xml": new Uint8Array(30_000_000) } }), "file-too-large"],
])("%s is refused by name", async (_, bytes, code) => {
  expect(await read(bytes)).toEqual([`${code} kh.docx`]);
});

test("cut anywhere, a file is named as damaged", async () => {
  for (let length = 4; length < SOUND.length; length += 61)
    expect(await read(SOUND.slice(0, length))).toEqual(["damaged-file kh.docx"]);
});

test("flipped bits give the same document or a named refusal, never other words", async () => {
  const flips = fc.array(fc.tuple(fc.nat(SOUND.length - 1), fc.nat(7)), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(flips, async (places) => {
      const broken = SOUND.slice();
      for (const [at, bit] of places) broken[at] = (broken[at] ?? 0) ^ (1 << bit);
      const lines = await read(broken);
      const isRefusal = /^(?:damaged-file|unsupported-file|encrypted-file|file-too-large) kh\.docx$/.test(
        lines[0] ?? "",
      );
      if (!isRefusal) expect(lines).toEqual(BLOCKS);
    }),
    { numRuns: 400 },
  );
});

test("any elements in any order give an outcome, and every word that is neither deleted nor hidden is in it", async () => {
  const names = [
    "p",
    "r",
    "tbl",
    "tr",
    "tc",
    "sdt",
    "sdtContent",
    "ins",
    "hyperlink",
    "pPr",
    "numPr",
    "fldChar",
    "tab",
    "br",
  ];
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 7, depthSize: "small" },
      fc.constantFrom("<w:t>chữ</w:t>", "<w:r><w:t>chữ</w:t></w:r>", "<w:vMerge/>", '<w:gridSpan w:val="9"/>'),
      fc
        .tuple(fc.constantFrom(...names), fc.array(tie("tree"), { maxLength: 4 }))
        .map(([name, inner]) => `<w:${name}>${inner.join("")}</w:${name}>`),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 5 }), async (body) => {
      const outcome = await readSource({ kind: "file", name: "kh.docx", bytes: buildDocx({ body }) });
      expect(outcome.ok || outcome.problem.code === "empty-source").toBe(true);
      for (const block of outcome.ok ? outcome.value.blocks : [])
        if (block.kind === "table")
          expect(block.grid.rows.every((row) => row.cells.length === block.grid.columnCount)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["paragraphs", p("a")],
  [
    "tables",
    table([
      ["a", "b"],
      ["1", "2"],
    ]),
  ],
  ["numbers", p("a", { list: [1, 8] })],
  ["open fields", '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'],
  ["ends that were deleted", p("a", { properties: "<w:rPr><w:del/></w:rPr>" })],
  ["wide cells", '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr></w:tc><w:tc/></w:tr></w:tbl>'],
])("megabytes of %s are read in a few seconds", async (_, unit) => {
  const body = [unit.repeat(Math.ceil(3_000_000 / unit.length)), p("Cuối")];
  const bytes = buildDocx({ numbering: numbering([[["decimal", "%1."]]], [0]), body, isStored: true });
  let last: string | undefined;
  const time = await cpuMilliseconds(async () => {
    last = (await read(bytes)).at(-1);
  });
  expect(last).toMatch(/Cuối$/);
  expect(time).toBeLessThan(8_000);
});

const office = spawnSync("soffice", ["--version"]).status === 0 ? test : test.skip;

office("a file that LibreOffice wrote reads as what was typed (skipped where soffice is absent)", async () => {
  const folder = mkdtempSync(join(tmpdir(), "planbook-docx-"));
  writeFileSync(
    join(folder, "kh.html"),
    `<html><meta charset="utf-8"><body><h1>KẾ HOẠCH</h1><p>Họp<br>tổng kết <s>năm cũ</s></p>
    <ol type="I"><li>MỤC ĐÍCH<ol><li>Một</li><li>Hai<ul><li>Gạch</li></ul></li></ol></li><li>THÀNH PHẦN<ol><li>Chữ</li></ol></li></ol>
    <table border="1"><tr><th rowspan="2">STT</th><th colspan="2">Số lượng</th></tr><tr><th>Nam</th><th>Nữ</th></tr>
    <tr><td>1</td><td>2</td><td>3</td></tr></table></body></html>`,
  );
  const options = [
    "--headless",
    `-env:UserInstallation=file://${folder}/profile`,
    "--convert-to",
    "docx:MS Word 2007 XML",
  ];
  spawnSync("soffice", [...options, "--infilter=HTML (StarWriter)", "--outdir", folder, "kh.html"], { cwd: folder });
  const lines = await read(new Uint8Array(readFileSync(join(folder, "kh.docx"))));
  expect(lines.map((line) => line.replace(/ \d+ /, " "))).toEqual([
    "heading KẾ HOẠCH",
    "paragraph Họp",
    "paragraph tổng kết",
    "list-item I. MỤC ĐÍCH",
    "list-item 1. Một",
    "list-item 2. Hai",
    "list-item • Gạch",
    "list-item II. THÀNH PHẦN",
    "list-item 1. Chữ",
    "table 3x3 0,0+2x1 0,1+1x2",
    "  |STT|Số lượng||",
    "  ||Nam|Nữ|",
    "  |1|2|3|",
  ]);
});
