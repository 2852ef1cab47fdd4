/** Our reader of workbooks beside an independent one, and the parts of the format that it must know or refuse. */
import { expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { readXlsx, writeXlsx, type WriteSheet } from "hucre";
import { readSource } from "../../src/sources/readSource";
import { buildWorkbook } from "./buildWorkbook";
import { describe } from "./describe";

const read = async (bytes: Uint8Array) => describe(await readSource({ kind: "file", name: "kh.xlsx", bytes }));

const value = fc.oneof(
  fc.constantFrom("Sở Nội vụ", "- Sở Y tế", "=1+1", "07", " hai  dấu cách ", "a&b <c>", "một\nhai", "", "_x0041_"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.boolean(),
  fc.string({ maxLength: 12 }),
  fc.constant(null),
);

test("any workbook gives the same cells as another library's reader", async () => {
  const rows = fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom("shared" as const, "inline" as const), async (cells, stringMode) => {
      const filled = [["Đơn vị", "Số", "x", "y", "z", "w"], ...cells];
      const bytes = await writeXlsx({ sheets: [{ name: "A", rows: filled }], stringMode });
      const theirs = await readXlsx(bytes);
      const outcome = await readSource({ kind: "file", name: "kh.xlsx", bytes });
      const ours = new Map<string, unknown>();
      for (const block of outcome.ok ? outcome.value.blocks : [])
        if (block.kind === "table")
          for (const { cells: row } of block.grid.rows)
            for (const cell of row)
              if (cell.place.kind === "cell") ours.set(JSON.stringify(cell.place.cell), cell.value);
      for (const [row, values] of (theirs.sheets[0]?.rows ?? []).entries())
        for (const [column, their] of values.entries()) {
          const our = ours.get(JSON.stringify({ row, column }));
          if (typeof their === "number" || typeof their === "boolean") {
            if (our !== undefined) expect(our).toBe(their);
          } else if (our !== undefined) expect(lettersOf(our)).toBe(lettersOf(their));
        }
    }),
    { numRuns: 200 },
  );
});

/** Without what reading evens out: spaces, and characters that nobody sees. */
function lettersOf(cell: unknown): string {
  return (typeof cell === "string" ? cell : "").normalize("NFC").replace(/[\s\p{C}\p{Z}]/gu, "");
}

const CELL = (inner: string, more = "") => `<c r="A1"${more}>${inner}</c>`;
const TWO = "<c><v>1</v></c>";

test.each<[string, string, readonly string[]]>([
  ["inline words in runs", CELL("<is><r><t>Sở </t></r><r><t>A</t></r></is>", ' t="inlineStr"') + TWO, ["Sở A", "1"]],
  ["words of a formula", CELL("<f>B1</f><v>Sở A</v>", ' t="str"') + TWO, ["Sở A", "1"]],
  ["an error", CELL("<v>#REF!</v>", ' t="e"') + TWO, ["#REF!", "1"]],
  ["a flag", CELL("<v>1</v>", ' t="b"') + TWO, ["true", "1"]],
  ["a date of the strict form", CELL("<v>2026-07-15T12:00:00</v>", ' t="d"') + TWO, ["46218.5", "1"]],
  ["an exponent", CELL("<v>1.5E+3</v>") + TWO, ["1500", "1"]],
  ["words where a number should be", CELL("<v>0x10</v>") + TWO, ["0x10", "1"]],
  ["CDATA, comments, references", CELL("<is><t>a<!-- x --><![CDATA[<&]]>&#x110;</t></is>") + TWO, ["a<&Đ", "1"]],
  ["cells that do not say where they are", `<c><v>5</v></c>${TWO}`, ["5", "1"]],
  ["an element nobody knows", CELL("<v>5</v><extLst><ext><v>9</v></ext></extLst>") + TWO, ["5", "1"]],
  ["a foreign element of the same name", `<y:c xmlns:y="y"><y:v>9</y:v></y:c>${CELL("<v>5</v>")}${TWO}`, ["5", "1"]],
  ["signs in an attribute", `<c r="A1" q="a>b/>"><v>5</v></c>${TWO}`, ["5", "1"]],
])("%s", async (_, cells, texts) => {
  expect((await read(buildWorkbook({ cells })))[1]).toBe(`  |${texts.join("|")}|`);
});

test("a prefix of the namespace, a byte order mark", async () => {
  const sheet =
    '\uFEFF<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row hidden="1"><x:c><x:v>5</x:v></x:c><x:c><x:v>6</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(await read(buildWorkbook({ sheet }))).toEqual(["table A!A1 1x2", "  |5|6| hidden"]);
});

test.each<[string, Parameters<typeof buildWorkbook>[0]]>([
  ["a string that is not there", { cells: CELL("<v>7</v>", ' t="s"'), strings: "<si><t>a</t></si>" }],
  ["a string before the first", { cells: CELL("<v>-1</v>", ' t="s"'), strings: "<si><t>a</t></si>" }],
  ["a cell beyond the last column", { cells: '<c r="XFE1"><v>1</v></c>' }],
  ["a cell beyond the last row", { cells: '<c r="A99999999999"><v>1</v></c>' }],
  ["a cell of no name", { cells: '<c r="#1"><v>1</v></c>' }],
  ["a cell that stands twice", { cells: '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>' }],
  ["tags that cross", { cells: "<c><v>1</c></v>" }],
  ["an entity that nobody defined", { cells: CELL("<is><t>&a;</t></is>") }],
  ["half of a letter", { cells: CELL("<is><t>&#xD800;</t></is>") }],
  ["a sheet that ends in the middle", { sheet: "<worksheet><sheetData><row><c><v>1</v></c></row>" }],
  ["two roots", { sheet: "<worksheet/><worksheet/>" }],
  ["a DOCTYPE", { sheet: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }],
  ["another root", { sheet: "<chartsheet/>" }],
  ["an attribute that stands twice", { cells: '<c r="A1" r="B1"><v>1</v></c>' }],
  ["a merge of no cells", { cells: CELL("<v>1</v>"), more: '<mergeCells><mergeCell ref="A0:ZZZZ1"/></mergeCells>' }],
  ["elements without end", { sheet: "<worksheet>".repeat(5_000) }],
])("%s makes the file a damaged one", async (_, parts) => {
  expect(await read(buildWorkbook(parts))).toEqual(["damaged-file kh.xlsx"]);
});

test("a merge far beyond the cells, one cell at the far corner: no memory for nothing", async () => {
  const cells = `${CELL("<v>1</v>")}<c r="B1"><v>2</v></c>`;
  const more = '<mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells>';
  expect((await read(buildWorkbook({ cells, more }))).at(1)).toBe("  |1|2|");
  const rows = Array.from({ length: 600 }, (_, at) => `<row><c r="XFD${at + 1}"><v>1</v></c></row>`).join("");
  const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  expect(await read(buildWorkbook({ sheet }))).toEqual(["file-too-large kh.xlsx"]);
});

test("a part that the workbook names and that is missing", async () => {
  const list: WriteSheet = { name: "A", rows: [["Sở A", 1]] };
  const { unzipSync } = await import("fflate");
  const parts = unzipSync(await writeXlsx({ sheets: [list] }));
  for (const name of ["xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"]) {
    const { [name]: missing, ...rest } = parts;
    expect(missing).toBeDefined();
    expect(await read(zipSync(rest))).toEqual(["damaged-file kh.xlsx"]);
  }
  expect(await read(zipSync({ ...parts, "xl/styles.xml": strToU8("<styleSheet>") }))).toEqual(["damaged-file kh.xlsx"]);
});
