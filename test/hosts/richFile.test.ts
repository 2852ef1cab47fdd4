/** A file full of things that we never model survives being opened, edited and saved. */
import { expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { plainDate, type PlainDate } from "../../src/model/plainDate";
import { cell, range } from "./sheetModels";

const TODAY = plainDate({ year: 2024, month: 7, day: 20 }) as PlainDate;
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

async function richFile(): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Số liệu", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addTable({
    name: "SoLieu",
    ref: "A1",
    headerRow: true,
    totalsRow: true,
    columns: [
      { name: "Đơn vị", totalsRowLabel: "Cộng" },
      { name: "Số lượng", totalsRowFunction: "sum" },
    ],
    rows: [
      ["Sở Y tế", 3],
      ["Sở Nội vụ", 4],
    ],
  });
  sheet.getCell("D1").value = { richText: [{ text: "đậm", font: { bold: true } }, { text: " thường" }] };
  sheet.getCell("D2").value = { text: "trang", hyperlink: "https://example.org/" };
  sheet.getCell("D3").value = "có ghi chú";
  sheet.getCell("D3").note = "Xem lại";
  sheet.getCell("D4").value = { formula: "SoLieu[[#Totals],[Số lượng]]*2", result: 14 };
  sheet.getCell("D5").border = { bottom: { style: "double" } };
  sheet.getCell("D6").value = new Date(Date.UTC(2024, 6, 15));
  sheet.getCell("D6").numFmt = "dd/mm/yyyy";
  sheet.mergeCells("F1:G2");
  sheet.dataValidations.add("B2", { type: "whole", operator: "greaterThan", formulae: [0], allowBlank: true });
  sheet.addConditionalFormatting({
    ref: "B2:B3",
    rules: [{ type: "cellIs", operator: "greaterThan", priority: 1, formulae: [3], style: { font: { bold: true } } }],
  });
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: "png" }), "H1:I3");
  sheet.addChart({ type: "bar", series: [{ values: "'Số liệu'!$B$2:$B$3" }] }, "H5:M15");
  sheet.getCell("A9").value = "ẩn";
  sheet.getRow(9).hidden = true;
  sheet.getColumn(6).width = 31;
  workbook.addWorksheet("Ẩn", { state: "hidden" }).getCell("A1").value = 1;
  workbook.definedNames.add("'Số liệu'!$B$2:$B$3", "SoNguoi");
  return workbook.xlsx.writeBuffer({ validate: false });
}

async function opened(bytes: Uint8Array): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook({ today: TODAY });
  expect(await workbook.load(bytes)).toEqual({ ok: true, value: undefined });
  return workbook;
}

test("what is opened shows as in Excel", async () => {
  const workbook = await opened(await richFile());
  const sheet = workbook.sheet("Số liệu");
  const texts = ["A4", "B4", "D1", "D2", "D4", "D6"].map((a1) => sheet?.text(cell(a1)));
  expect(texts).toEqual(["Cộng", "7", "đậm thường", "trang", "14", "15/07/2024"]);
  expect(sheet?.formula(cell("B4"))).toBe("=SUBTOTAL(109,[Số lượng])");
  expect(sheet?.stored.tables).toMatchObject([{ name: "SoLieu", range: range("A1:B4"), hasTotals: true }]);
  expect([sheet?.frozenRows, sheet?.rowHeight(8), sheet?.columnWidth(5)]).toEqual([1, 0, 217]);
  expect(sheet?.merges).toEqual([range("F1:G2")]);
  expect(workbook.sheets().map(({ name, hidden }) => [name, hidden])).toEqual([
    ["Số liệu", false],
    ["Ẩn", true],
  ]);
  expect(workbook.names).toEqual([{ name: "SoNguoi", refersTo: "'Số liệu'!$B$2:$B$3" }]);
});

test("an edit and a save keep everything else", async () => {
  const workbook = await opened(await richFile());
  expect(workbook.type("Số liệu", cell("B2"), "5").ok).toBe(true);
  expect(workbook.sheet("Số liệu")?.value(cell("D4"))).toBe(18);
  const saved = await workbook.save();
  const parts = unzipSync(saved);
  const paths = Object.keys(parts).join("\n");
  for (const kept of [/xl\/charts\/chart\d+\.xml/, /xl\/media\/image\d+\.png/, /xl\/comments\d*\.xml|xl\/comments\//]) {
    expect(paths).toMatch(kept);
  }
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).toContain('type="cellIs"');
  expect(sheet).toContain('type="whole"');
  expect(sheet).toContain("<hyperlink ");
  expect(sheet).not.toContain("undefined");
  expect(strFromU8(parts["xl/styles.xml"] ?? new Uint8Array())).toContain("double");
  expect(strFromU8(parts["xl/styles.xml"] ?? new Uint8Array())).not.toContain("undefined");
  const again = await opened(saved);
  expect(again.sheet("Số liệu")?.text(cell("B4"))).toBe("9");
  expect(again.sheet("Số liệu")?.text(cell("A4"))).toBe("Cộng");
  const library = new Workbook();
  await library.xlsx.load(saved);
  expect(library.getWorksheet("Số liệu")?.getCell("D1").value).toMatchObject({ richText: [{ text: "đậm" }, {}] });
});

test("a rule without a pattern type is saved as one that Excel takes", async () => {
  const parts = unzipSync(await richFile());
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  const fill = '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>';
  parts["xl/styles.xml"] = strToU8(styles.replace(/(<dxf>.*?)(<\/dxf>)/s, `$1${fill}$2`));
  const workbook = await opened(zipSync(parts));
  workbook.type("Số liệu", cell("B2"), "5");
  const saved = strFromU8(unzipSync(await workbook.save())["xl/styles.xml"] ?? new Uint8Array());
  expect(saved).toContain("FFFFC7CE");
  expect(saved).not.toContain("undefined");
});

test("damage anywhere in a file is said, never thrown", async () => {
  const bytes = await richFile();
  for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
    const damaged = bytes.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x5a;
    const outcome = await new MemoryWorkbook({ today: TODAY }).load(damaged);
    if (!outcome.ok) expect(["damaged-file", "unsupported-file", "encrypted-file"]).toContain(outcome.problem.code);
  }
});
