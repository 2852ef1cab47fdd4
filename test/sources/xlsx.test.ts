import { expect, test } from "@jest/globals";
import { strToU8, zipSync, type Zippable } from "fflate";
import fc from "fast-check";
import { writeXlsx, type WriteSheet } from "hucre";
import { readSource } from "../../src/sources/readSource";
import { cpuMilliseconds } from "../cpuTime";
import { describe } from "./describe";

const read = async (bytes: Uint8Array, name = "kh.xlsx") => describe(await readSource({ kind: "file", name, bytes }));

const LIST: WriteSheet = {
  name: "Danh sách",
  rows: [
    ["DANH SÁCH", null, null],
    [null, null, null],
    ["Đơn vị", "Số lượng", "Hạn"],
    ["Sở Nội vụ", 7, new Date(Date.UTC(2026, 6, 15))],
    ["Sở Y tế", "07", "Quý III"],
    ["Tổng", null, null],
  ],
  merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
  cells: new Map([
    ["3,2", { style: { numFmt: "dd/mm/yyyy" } }],
    ["5,1", { value: 7, formula: "SUM(B4:B5)", formulaResult: 7 }],
  ]),
  rowDefs: new Map([[4, { hidden: true }]]),
};
const BLOCKS = [
  "paragraph Danh sách!A1 DANH SÁCH",
  "table Danh sách!A3 4x3",
  "  |Đơn vị|Số lượng|Hạn|",
  "  |Sở Nội vụ|7|15/07/2026|",
  "  |Sở Y tế|07|Quý III| hidden",
  "  |Tổng|7||",
];

test("a workbook's sheet: values, texts, dates, merges, hidden rows and formulas", async () => {
  const bytes = await writeXlsx({ sheets: [LIST] });
  expect(await read(bytes)).toEqual(BLOCKS);
  const outcome = await readSource({ kind: "file", name: "kh.xlsx", bytes });
  const table = outcome.ok ? outcome.value.blocks[1] : undefined;
  const cells = table?.kind === "table" ? table.grid.rows.map((row) => row.cells) : [];
  expect(cells[1]?.[2]).toMatchObject({ value: 46_218, numberFormat: "dd/mm/yyyy" });
  expect(cells[2]?.[1]?.value).toBe("07");
  expect(cells[3]?.[1]).toMatchObject({ value: 7, formula: "=SUM(B4:B5)" });
});

test("several sheets stand under their names; hidden and empty ones are left out", async () => {
  const sheets: WriteSheet[] = [
    { name: "Một", rows: [["a", "1"]] },
    { name: "Ẩn", rows: [["x"]], hidden: true },
    { name: "Trống", rows: [] },
    { name: "Hai", rows: [["b"]] },
  ];
  expect(await read(await writeXlsx({ sheets }))).toEqual([
    "heading Một!A1 Một",
    "table Một!A1 1x2",
    "  |a|1|",
    "heading Hai!A1 Hai",
    "paragraph Hai!A1 b",
  ]);
  expect(await read(await writeXlsx({ sheets: [{ name: "Trống", rows: [] }] }))).toEqual(["empty-source kh.xlsx"]);
});

test("an encrypted workbook is told from an old one", async () => {
  const encrypted = await writeXlsx({ sheets: [LIST], encryption: { password: "x", spinCount: 1 } });
  expect(await read(encrypted)).toEqual(["encrypted-file kh.xlsx"]);
  const old = new Uint8Array(1_024);
  old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await read(old, "cu.xls")).toEqual(["unsupported-file cu.xls"]);
});

const PARTS = {
  "[Content_Types].xml": "<Types/>",
  "xl/workbook.xml": "<workbook/>",
};
const zip = (parts: Zippable) => zipSync({ ...mapText(PARTS), ...parts });
const mapText = (parts: Readonly<Record<string, string>>): Zippable =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));

test.each<[string, Uint8Array, string]>([
  ["a slide show", zipSync(mapText({ "ppt/presentation.xml": "<presentation/>" })), "unsupported-file"],
  ["any zip", zipSync(mapText({ "a.txt": "a" })), "unsupported-file"],
  ["a PDF", strToU8("%PDF-1.7"), "unsupported-file"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), "unsupported-file"],
  ["no bytes", new Uint8Array(), "empty-source"],
  ["a bomb", zip({ "xl/worksheets/sheet1.xml": new Uint8Array(3_000_000) }), "file-too-large"],
  [
    "a thousand parts",
    zip(Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`x${i}`, strToU8("")]))),
    "file-too-large",
  ],
  [
    "an entity definition",
    zip(mapText({ "xl/styles.xml": '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>' })),
    "damaged-file",
  ],
  ["UTF-16 parts", zip({ "xl/styles.xml": new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x61, 0]) }), "damaged-file"],
  ["a way outside", zip(mapText({ "../x.xml": "<a/>" })), "damaged-file"],
  ["a workbook of nothing", zip({}), "damaged-file"],
])("%s is refused by name", async (_, bytes, code) => {
  expect(await read(bytes)).toEqual([`${code} kh.xlsx`]);
});

test("a bomb is refused before it is inflated", async () => {
  const bomb = zip({ "xl/worksheets/sheet1.xml": new Uint8Array(100_000_000) });
  expect(await cpuMilliseconds(() => read(bomb))).toBeLessThan(100);
});

test("a bomb that lies about its size is refused too", async () => {
  const bomb = zip({ "xl/worksheets/sheet1.xml": new Uint8Array(3_000_000) });
  const view = new DataView(bomb.buffer);
  for (let at = 0; at + 30 < bomb.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 5_000, true);
  expect(await read(bomb)).toEqual(["damaged-file kh.xlsx"]);
});

test("cut anywhere, a workbook is named as damaged", async () => {
  const bytes = await writeXlsx({ sheets: [LIST] });
  for (let length = 4; length < bytes.length; length += 97) {
    expect(await read(bytes.slice(0, length))).toEqual(["damaged-file kh.xlsx"]);
  }
});

test("flipped bits give the same document or a named refusal, never other data", async () => {
  const bytes = await writeXlsx({ sheets: [LIST] });
  const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(flips, async (places) => {
      const broken = bytes.slice();
      for (const [at, bit] of places) broken[at] = (broken[at] ?? 0) ^ (1 << bit);
      const lines = await read(broken);
      const isRefusal = /^(?:damaged-file|unsupported-file|encrypted-file|file-too-large) kh\.xlsx$/.test(
        lines[0] ?? "",
      );
      if (!isRefusal) expect(lines).toEqual(BLOCKS);
    }),
    { numRuns: 300 },
  );
});
