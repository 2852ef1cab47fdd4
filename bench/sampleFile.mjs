/** A workbook of so many people, as Excel writes one: shared strings, numbers, dates, a style. Made and kept outside the repository. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi"];
const MIDDLE = ["Văn", "Thị", "Minh", "Quốc", "Đức", "Ngọc"];
const GIVEN = ["An", "Bình", "Dũng", "Tuấn", "Giang", "Khoa", "Loan", "Nga", "Phúc", "Uyên"];
export const HEADERS = ["STT", "Họ và tên", "Đơn vị", "Số điện thoại", "Ngày sinh", "Số lượng"];

/** Path of the file of so many rows and six columns, headers on top. */
export function samplePath(rowCount) {
  const folder = join(tmpdir(), "planbook-bench-files");
  const path = join(folder, `people-${rowCount}.xlsx`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, peopleFile(rowCount));
  }
  return path;
}

export function sampleBytes(rowCount) {
  return new Uint8Array(readFileSync(samplePath(rowCount)));
}

/** Six columns: number, name, unit (shared strings), phone (text of its own), date, count. */
export function peopleFile(rowCount) {
  const strings = sharedStrings();
  const rows = [
    row(
      1,
      HEADERS.map((text) => strings.cell(text)),
    ),
  ];
  for (let at = 0; at < rowCount; at++) rows.push(row(at + 2, cellsOf(at, strings)));
  return packageOf(rows.join(""), strings);
}

function cellsOf(at, strings) {
  const pick = (list, by) => list[by % list.length];
  const name = `${pick(FAMILY, at)} ${pick(MIDDLE, at >> 3)} ${pick(GIVEN, at >> 5)} ${at % 10_007}`;
  return [
    ["", `<v>${at + 1}</v>`],
    strings.cell(name),
    strings.cell(`Ủy ban nhân dân xã Tân Phú ${at % 500}`),
    strings.cell(`09${String((at * 7_919) % 100_000_000).padStart(8, "0")}`),
    [' s="1"', `<v>${25_000 + (at % 12_000)}</v>`],
    ["", `<v>${(at % 40) + 1}</v>`],
  ];
}

function row(number, cells) {
  const xml = cells.map(([attributes, content], at) => `<c r="${"ABCDEF"[at]}${number}"${attributes}>${content}</c>`);
  return `<row r="${number}" spans="1:6">${xml.join("")}</row>`;
}

function sharedStrings() {
  const indexes = new Map();
  let uses = 0;
  return {
    cell(text) {
      uses++;
      if (!indexes.has(text)) indexes.set(text, indexes.size);
      return [' t="s"', `<v>${indexes.get(text)}</v>`];
    },
    xml: () =>
      `<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${indexes.size}">${[...indexes.keys()].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  };
}

function packageOf(rows, strings) {
  const relation = (id, kind, target) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const part = (path, kind) => `<Override PartName="/xl/${path}" ContentType="${TYPES}.${kind}+xml"/>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("workbook.xml", "sheet.main")}${part("worksheets/sheet1.xml", "worksheet")}${part("styles.xml", "styles")}${part("sharedStrings.xml", "sharedStrings")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}">${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}">${relation("r1", "worksheet", "worksheets/sheet1.xml")}${relation("r2", "styles", "styles.xml")}${relation("r3", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": strings.xml(),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level: 6 });
}
