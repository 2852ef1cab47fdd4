/** What cells of a workbook say by more than their value: struck out, in parts, by an old calendar or font. */
import { expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { readSource } from "../../src/sources/readSource";
import { describe } from "./describe";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const P = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A workbook of one sheet whose first row has these cells. */
function workbook(cells: string, strings = ""): Uint8Array {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`;
  const parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": `<Relationships ${P}>${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${R}"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${P}>${relation("r1", "worksheet", "worksheets/sheet1.xml")}${relation("r2", "sharedStrings", "sharedStrings.xml")}${relation("r3", "styles", "styles.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}>${strings}</sst>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><fonts><font/><font><strike/></font><font><name val=".VnTime"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1" fontId="1" applyFont="1"/><xf fontId="2" applyFont="1"/></cellXfs></styleSheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const open = (cells: string, strings?: string) =>
  readSource({ kind: "file", name: "kh.xlsx", bytes: workbook(cells, strings) });

test("struck-out dates, cells and words are deleted, and it is said", async () => {
  const words = `<si><r><t xml:space="preserve">Hạn </t></r><r><rPr><strike/></rPr><t>01/7</t></r><r><rPr><strike val="0"/></rPr><t>05/7</t></r></si><si><t>Sở A</t></si>`;
  const outcome = await open(
    '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" s="3"><v>1</v></c><c r="D1" s="2"><f>1+1</f><v>2</v></c><c r="E1"><v>5</v></c>',
    words,
  );
  expect(describe(outcome)).toEqual(["table A!A1 1x5", "  |Sở A|Hạn 05/7|||5|"]);
  expect(outcome.ok && outcome.value.notes).toEqual([{ kind: "struck-out", count: 3 }]);
});

test("escaped line ends, phonetic guides, the calendar of 1904, an old font", async () => {
  const words =
    "<si><t>Sở_x000D_\nA</t></si><si><t>漢字</t><rPh sb='0' eb='2'><t>かんじ</t></rPh></si><si><t>Së Néi vô</t></si>";
  const outcome = await open(
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"><v>1</v></c><c r="D1" s="4" t="s"><v>2</v></c>',
    words,
  );
  expect(describe(outcome)).toEqual(["table A!A1 1x4", "  |Sở\nA|漢字|02/01/1904|Sở Nội vụ|"]);
  expect(outcome.ok && outcome.value.notes).toEqual([{ kind: "converted", count: 1 }]);
});
