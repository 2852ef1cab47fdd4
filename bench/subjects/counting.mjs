/** Counting people by unit: the product beside Arquero, a plain cleaned Map, one pass that cleans nothing, and COUNTIF. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as arquero from "arquero";
import { strToU8, zipSync } from "fflate";
import { loadTypeScript } from "../../scripts/loadTypeScript.mjs";
import { compare, interleave } from "../measure.mjs";
import { inMilliseconds, writeSection } from "../report.mjs";

const ROWS = 500_000;
const SHEET_ROWS = 50_000;
const UNITS = 500;
const ROUNDS = 9;
const PRODUCT = "Planbook";
const LIMIT = "One pass over the rows, cleaning nothing (wrong)";

const { countPeople, dirtyUnits, toPeople, unitNames } = await loadTypeScript("bench/subjects/countingCode.ts");

/** What people write who know that names are dirty. */
const cleaned = (name) => name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

const candidates = {
  [LIMIT]: (people) => {
    const counts = new Map();
    for (const { unit } of people) counts.set(unit.value, (counts.get(unit.value) ?? 0) + 1);
    return [...counts.values()];
  },
  [PRODUCT]: countPeople,
  "A Map of names, each cleaned": (people) => {
    const counts = new Map();
    for (const { unit } of people) {
      const key = cleaned(unit.value);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts.values()];
  },
  "Arquero on names, each cleaned": (people) =>
    arquero
      .table({ unit: people.map(({ unit }) => cleaned(unit.value)) })
      .groupby("unit")
      .count()
      .array("count"),
  "Arquero on names as they stand (wrong)": (people) =>
    arquero
      .table({ unit: people.map(({ unit }) => unit.value) })
      .groupby("unit")
      .count()
      .array("count"),
};

const found = Object.fromEntries(
  Object.entries(candidates).map(([name, count]) => {
    const counts = count(toPeople(dirtyUnits(ROWS, UNITS)));
    return [name, { units: counts.length, people: Array.from(counts).reduce((sum, one) => sum + one, 0) }];
  }),
);
const times = await interleave(candidates, { rounds: ROUNDS, fresh: () => toPeople(dirtyUnits(ROWS, UNITS)) });
const results = compare(times, LIMIT);
const sheet = countInLibreOffice();

writeSection({
  id: "counting",
  title: "Counting people by unit",
  text:
    `${ROWS.toLocaleString("en")} people of ${UNITS} units, each unit written in several ways: letter case, double and edge ` +
    `spaces, non-breaking spaces, decomposed letters, abbreviations. The strings are new in every round, as those of a file ` +
    `are. Processor time, median of ${ROUNDS} rounds.`,
  columns: ["", "ms", "× one pass", "units found", "people counted"],
  rows: results.map(({ name, milliseconds, ratio }) => [
    name === PRODUCT ? `**${name}**` : name,
    inMilliseconds(milliseconds),
    ratio.toFixed(2),
    String(found[name].units),
    found[name].people.toLocaleString("en"),
  ]),
  notes: sheet === undefined ? [] : [sheet],
});
for (const { name, milliseconds, ratio } of results) {
  console.log(`${inMilliseconds(milliseconds).padStart(6)} ms  ${ratio.toFixed(2).padStart(6)} ×  ${name}`);
}
if (sheet !== undefined) console.log(sheet);

/** The daily way: a COUNTIF for each unit over the list as it came in. */
function countInLibreOffice() {
  const program = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"].find(existsSync);
  if (program === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "planbook-bench-"));
  try {
    const rows = dirtyUnits(SHEET_ROWS, UNITS);
    writeFileSync(join(folder, "list.xlsx"), workbookOf(rows, unitNames(UNITS)));
    execFileSync(program, [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
      "--outdir",
      folder,
      join(folder, "list.xlsx"),
    ]);
    const lines = readFileSync(join(folder, "list.csv"), "utf8").split("\n").slice(0, UNITS);
    const counted = lines.reduce((sum, line) => sum + Number(line.split(",").at(-1)), 0);
    const own = countPeople(toPeople(rows)).reduce((sum, count) => sum + count, 0);
    const lost = (100 * (1 - counted / SHEET_ROWS)).toFixed(1);
    return (
      `A COUNTIF for each unit, in LibreOffice, over ${SHEET_ROWS.toLocaleString("en")} rows of the same list: ` +
      `${counted.toLocaleString("en")} people; ${lost} % of them are lost. Planbook counts ${own.toLocaleString("en")}.`
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function workbookOf(rows, units) {
  const cell = (place, text) =>
    `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  const xml = rows.map((text, index) => {
    const row = index + 1;
    const unit = units[index];
    const count =
      unit === undefined
        ? ""
        : `${cell(`B${row}`, unit)}<c r="C${row}"><f>COUNTIF($A$1:$A$${rows.length},B${row})</f></c>`;
    return `<row r="${row}">${cell(`A${row}`, text)}${count}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="list" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${xml.join("")}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
