/** Text that would like to be a formula, in every place that we write text to, in both hosts and in a file opened elsewhere. */
import { expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook as Workbook } from "../../src/hosts/memory/workbook";
import { plainDate, type PlainDate } from "../../src/model/plainDate";
import type { SheetModel, StyledRange } from "../../src/model/sheet";
import { toExcelValue } from "../../src/hosts/excel/plainText";
import { readSource } from "../../src/sources/readSource";
import { hasLibreOffice, openElsewhere } from "../libreOffice";
import { sheetModel } from "./sheetModels";

const STARTS = [
  "=",
  "+",
  "-",
  "@",
  "＝",
  "＋",
  "－",
  "＠",
  "\t=",
  "\n=",
  " =",
  "\u00A0=",
  "'=",
  '"=',
  "=-",
  "+=",
  "{=",
  "%",
  "|=",
  "- ",
];
const BODIES = [
  "1+1",
  "A1",
  "SUM(A1:A2)",
  "cmd|'/c calc'!A1",
  'HYPERLINK("http://x.invalid","y")',
  'WEBSERVICE("http://x.invalid")',
  'IMPORTXML("http://x.invalid","a")',
  'DDE("soffice","a","b")',
  "TODAY()",
  "5",
  "5%",
  "07",
  "1e5",
  "Sở Nội vụ",
  "Văn phòng UBND xã",
  "TRUE",
  "15/7",
  "#REF!",
  "__proto__",
  "constructor",
  "toString",
  "<script>alert(1)</script>",
  "&amp;",
  "a\nb",
  "x".repeat(300),
];
const PAYLOADS = [...STARTS.flatMap((start) => BODIES.map((body) => start + body)), ...BODIES];

/** The ways a cell is dressed: each is a column. */
const STYLES = [
  {},
  { numberFormat: "@" },
  { numberFormat: "0" },
  { numberFormat: "dd/mm/yyyy" },
  { wrap: true, border: "#000000" },
  { bold: true, fill: "#ffff00", horizontal: "center" },
  { fontSize: 14, fontName: "Times New Roman" },
] as const;

const rowRange = (column: number) => ({ row: 0, column, rowCount: PAYLOADS.length, columnCount: 1 });
const STYLED: readonly StyledRange[] = STYLES.map((style, column) => ({ range: rowRange(column), style }));

const MODELS: readonly SheetModel[] = [
  sheetModel({ name: "O", values: PAYLOADS.map((text) => STYLES.map(() => text)), styles: STYLED }),
  sheetModel({
    name: "Bang",
    values: [["Đơn vị", "Khác"], ...PAYLOADS.map((text) => [text, text])],
    tables: [
      {
        name: "KH_Bang",
        range: { row: 0, column: 0, rowCount: PAYLOADS.length + 1, columnCount: 2 },
        hasTotals: false,
        showFilter: true,
      },
    ],
  }),
  sheetModel({
    name: "Gop",
    values: PAYLOADS.map((text) => [text, null]),
    merges: PAYLOADS.map((_, row) => ({ row, column: 0, rowCount: 1, columnCount: 2 })),
  }),
];
const TODAY = plainDate({ year: 2026, month: 7, day: 15 }) as PlainDate;

async function saved(): Promise<{ readonly workbook: MemoryWorkbook; readonly bytes: Uint8Array }> {
  const workbook = new Workbook({ today: TODAY });
  const written = await createMemoryHost(workbook).write(MODELS);
  if (!written.ok) throw new Error(written.problem.code);
  return { workbook, bytes: await workbook.save() };
}

test("no text becomes a formula: in the workbook, in its file, read again", async () => {
  const { workbook, bytes } = await saved();
  let pairs = 0;
  for (const { name, values } of MODELS)
    for (const [row, texts] of values.entries())
      for (const [column, text] of texts.entries()) {
        if (text === null) continue;
        expect(workbook.sheet(name)?.formula({ row, column }) ?? "").toBe("");
        expect(workbook.sheet(name)?.value({ row, column })).toBe(text);
        pairs++;
      }
  expect(pairs).toBeGreaterThan(PAYLOADS.length * 10 - 1);
  for (const [part, content] of Object.entries(unzipSync(bytes)))
    if (part.startsWith("xl/worksheets/sheet")) expect(strFromU8(content)).not.toMatch(/<f[ >/]/);
  const again = await readSource({ kind: "file", name: "a.xlsx", bytes });
  const blocks = again.ok ? again.value.blocks : [];
  const cells = blocks.flatMap((block) => (block.kind === "table" ? block.grid.rows.flatMap((row) => row.cells) : []));
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.length).toBeGreaterThan(PAYLOADS.length * 7);
});

test("what Excel is given keeps its words, behind an apostrophe where Excel would read more into them", () => {
  for (const text of PAYLOADS) {
    const given = toExcelValue(text);
    expect(given === text || given === `'${text}`).toBe(true);
    if (/^[=+\-@＝＋－＠]/u.test(text)) expect(given).toBe(`'${text}`);
  }
});

(hasLibreOffice ? test : test.skip)(
  "opened in LibreOffice: as many cells, no formula, the same words",
  async () => {
    const { bytes } = await saved();
    const document = await openElsewhere(bytes);
    // The text of an error is an error's: LibreOffice writes it as one.
    const formulas = [...document.matchAll(/table:formula="([^"]*)"/g)].map(([, formula]) => formula);
    expect(formulas.filter((formula) => formula !== "of:=#REF!")).toEqual([]);
    for (const honest of ["- Sở Nội vụ", "+Văn phòng UBND xã", "=cmd|&apos;/c calc&apos;!A1", "__proto__"])
      expect(document.split(`>${honest}<`).length - 1).toBeGreaterThanOrEqual(MODELS.length + STYLES.length - 1);
  },
  120_000,
);
