/** What any host must do. It runs on the memory host directly, and on the Excel host over Microsoft's client library. */
import { describe, expect, test } from "@jest/globals";
import type { SheetModel } from "../../src/model/sheet";
import { describeReading } from "./contractReading";
import { describeTables } from "./contractTables";
import { sheetOf, valueOf, type HostUnderTest, type WrittenHost } from "./hostUnderTest";
import { cell, chartModel, quotaModel, QUOTA_COUNTS, range, sheetModel } from "./sheetModels";
import { snapshotWorkbook } from "./snapshot";

export { CONTRACT_TODAY } from "./hostUnderTest";
export type { HostUnderTest } from "./hostUnderTest";

export function describeHostContract(name: string, makeHost: () => Promise<HostUnderTest>): void {
  async function written(...models: readonly SheetModel[]): Promise<WrittenHost> {
    const made = await makeHost();
    return { ...made, receipt: valueOf(await made.host.write(models)) };
  }

  describe(`${name}: writing sheets`, () => {
    test("a sheet's values come back as they were written", async () => {
      const { host } = await written(
        sheetModel({
          values: [
            ["Đơn vị", 12.5, true],
            [null, "một\nhai", -3],
          ],
        }),
      );
      const content = valueOf(await host.readRange({ kind: "sheet", sheet: "Mẫu" }));
      expect(content.topLeft).toEqual({ row: 0, column: 0 });
      expect(content.values).toEqual([
        ["Đơn vị", 12.5, true],
        [null, "một\nhai", -3],
      ]);
      expect(content.formulas).toEqual([
        ["", "", ""],
        ["", "", ""],
      ]);
    });

    test("the first sheet written is shown, and the receipt names all in order", async () => {
      const { workbook, receipt } = await written(quotaModel(), sheetModel({ name: "Theo dõi", role: "tracker" }));
      expect(receipt.sheets).toEqual([
        { role: "quota", name: "Đại biểu", tables: ["DaiBieu"] },
        { role: "tracker", name: "Theo dõi", tables: [] },
      ]);
      expect(workbook.activeSheet).toBe("Đại biểu");
    });

    test("a second writing leaves the first as it is and takes other names", async () => {
      const { host, workbook } = await written(quotaModel());
      const before = JSON.stringify(snapshotWorkbook(workbook)).length;
      const first = valueOf(await host.readRange({ kind: "sheet", sheet: "Đại biểu" }));
      const receipt = valueOf(await host.write([quotaModel({ name: "ĐẠI BIỂU" })]));
      expect(receipt.sheets).toEqual([{ role: "quota", name: "ĐẠI BIỂU (2)", tables: ["DaiBieu_2"] }]);
      expect(valueOf(await host.readRange({ kind: "sheet", sheet: "Đại biểu" }))).toEqual(first);
      expect(JSON.stringify(snapshotWorkbook(workbook)).length).toBeGreaterThan(before);
      expect(sheetOf(workbook, "ĐẠI BIỂU (2)").value(cell("C13"))).toBe(163);
    });

    test.each([
      ["Chỉ tiêu: 2024/2025 [nháp]?*\\", /^Chỉ tiêu.*2024.2025.*nháp/],
      ["Danh sách đại biểu tham dự hội nghị tổng kết năm 2024", /^Danh sách đại biểu tham dự hội/],
      ["'Trích'", /^Trích$/],
      ["History", /^History.+/],
      ["", /.+/],
    ])("a sheet proposed as %j gets a name that Excel takes", async (proposed, expected) => {
      const { receipt, workbook } = await written(sheetModel({ name: proposed }), sheetModel({ name: proposed }));
      const names = receipt.sheets.map((sheet) => sheet.name);
      expect(names[0]).toMatch(expected);
      expect(new Set(names.map((given) => given.toLowerCase())).size).toBe(2);
      for (const given of names) {
        expect(given.length).toBeLessThanOrEqual(31);
        expect(given).not.toMatch(/[:\\/?*[\]]|^'|'$/);
        expect(workbook.sheet(given)).toBeDefined();
      }
    });

    test("a text too long for a cell is named, and nothing is written", async () => {
      const { host, workbook } = await makeHost();
      const before = snapshotWorkbook(workbook);
      const outcome = await host.write([quotaModel(), sheetModel({ values: [["a"], [null, "x".repeat(32_768)]] })]);
      expect(outcome).toMatchObject({ ok: false, problem: { code: "text-too-long" } });
      expect(outcome.ok ? "" : outcome.problem.place).toContain("B2");
      expect(snapshotWorkbook(workbook)).toEqual(before);
    });
  });

  describe(`${name}: values`, () => {
    test.each(["=1+1", "=cmd|'/C calc'!A0", "+84 912 345 678", "-3", "@SUM(A1)", "'trích", "15/7/2024", "TRUE", "1e5"])(
      "the text %j stays text",
      async (text) => {
        const { host } = await written(sheetModel({ values: [[text]] }));
        const content = valueOf(await host.readRange({ kind: "sheet", sheet: "Mẫu" }));
        expect(content.values).toEqual([[text]]);
        expect(content.formulas).toEqual([[""]]);
      },
    );

    test("a text of digits keeps its zero under the text format", async () => {
      const { host } = await written(
        sheetModel({ values: [["0170"]], styles: [{ range: range("A1:A9"), style: { numberFormat: "@" } }] }),
      );
      const content = valueOf(await host.readRange({ kind: "sheet", sheet: "Mẫu" }));
      expect([content.values, content.texts, content.numberFormats]).toEqual([[["0170"]], [["0170"]], [["@"]]]);
    });

    test("a unit may be called like a part of a JavaScript object", async () => {
      const values = [["__proto__"], ["constructor"], ["toString"]];
      const { host } = await written(sheetModel({ values }));
      expect(valueOf(await host.readRange({ kind: "sheet", sheet: "Mẫu" })).values).toEqual(values);
    });

    test("a date is a serial number and shows as day, month, year", async () => {
      const { host } = await written(
        sheetModel({ values: [[45488]], styles: [{ range: range("A1"), style: { numberFormat: "dd/mm/yyyy" } }] }),
      );
      const content = valueOf(await host.readRange({ kind: "sheet", sheet: "Mẫu" }));
      expect([content.values, content.texts]).toEqual([[[45488]], [["15/07/2024"]]]);
    });
  });

  describe(`${name}: formulas`, () => {
    test("the totals row adds up its column", async () => {
      const { host } = await written(quotaModel());
      const content = valueOf(await host.readRange({ kind: "sheet", sheet: "Đại biểu" }));
      expect(content.values[12]?.slice(0, 3)).toEqual(["Tổng cộng", null, 163]);
      expect(content.formulas[12]?.[2]).toBe("=SUBTOTAL(109,[Số lượng])");
    });

    test("a filled formula reads its own row, whichever way it points there", async () => {
      const { workbook } = await written(
        quotaModel({
          values: quotaModel().values.map((row, index) => (index === 0 ? [...row, null, null, null, 11] : row)),
        }),
      );
      const sheet = sheetOf(workbook, "Đại biểu");
      expect(QUOTA_COUNTS.map((_, index) => sheet.value({ row: 2 + index, column: 3 }))).toEqual(
        QUOTA_COUNTS.map((count) => (count > 11 ? "lớn" : "")),
      );
      expect(QUOTA_COUNTS.map((_, index) => sheet.value({ row: 1 + index, column: 5 }))).toEqual(
        QUOTA_COUNTS.map((count) => count * 2),
      );
    });

    test("a formula follows its table and its sheet to the names they got", async () => {
      const status = sheetModel({
        name: "Báo cáo",
        values: [[null], [null]],
        formulas: [
          { range: range("A1"), formula: "=SUM(DaiBieu[Số lượng])" },
          { range: range("A2"), formula: "='Đại biểu'!C4" },
        ],
      });
      const { host, workbook } = await written(quotaModel(), status);
      const counts = quotaModel().values.map((row) =>
        row.map((value, column) => (column === 2 && typeof value === "number" ? 1 : value)),
      );
      valueOf(await host.write([status, quotaModel({ values: counts })]));
      const read = (sheet: string): unknown[] => ["A1", "A2"].map((a1) => sheetOf(workbook, sheet).value(cell(a1)));
      expect(read("Báo cáo")).toEqual([163, 8]);
      expect(read("Báo cáo (2)")).toEqual([10, 1]);
    });

    test("TODAY() is the workbook's day", async () => {
      const { workbook } = await written(
        sheetModel({ values: [[null]], formulas: [{ range: range("A1"), formula: "=TODAY()" }] }),
      );
      expect(sheetOf(workbook, "Mẫu").value(cell("A1"))).toBe(45493);
    });
  });

  describe(`${name}: looks and rules`, () => {
    test("styles lie over each other in order", async () => {
      const { workbook } = await written(quotaModel());
      const sheet = sheetOf(workbook, "Đại biểu");
      expect(sheet.ownStyle(cell("B2"))).toMatchObject({ bold: true, fill: "#d9e1f2", wrap: true, vertical: "top" });
      expect(sheet.ownStyle(cell("B2")).border?.toLowerCase()).toBe("#808080");
      expect(sheet.ownStyle(cell("A1"))).toMatchObject({
        fontName: "Times New Roman",
        fontSize: 14,
        horizontal: "center",
      });
    });

    test("conditional formats hold cell by cell, the first one first", async () => {
      const { workbook } = await written(quotaModel());
      const sheet = sheetOf(workbook, "Đại biểu");
      const fills = [3, 4, 10].map((row) => sheet.cell({ row: row - 1, column: 1 }).style.fill?.toLowerCase());
      expect(fills).toEqual(["#ffffcc", undefined, "#ffc7ce"]);
      expect(sheet.cell(cell("B10")).style.fontColor).toBeUndefined();
      expect(sheet.stored.conditionalFormats.map(({ stopIfTrue }) => stopIfTrue)).toEqual([true, false]);
    });

    test("a validation offers its choices in its range only", async () => {
      const { workbook } = await written(quotaModel());
      const sheet = sheetOf(workbook, "Đại biểu");
      expect(sheet.cell(cell("D12")).choices).toEqual(["lớn", "nhỏ"]);
      expect(sheet.cell(cell("D13")).choices).toBeUndefined();
    });

    test("a chart takes its bars, names and colours from the model, and has words for who cannot see it", async () => {
      const { workbook } = await written(quotaModel({ charts: [chartModel] }));
      expect(sheetOf(workbook, "Đại biểu").charts).toEqual([chartModel]);
    });

    test("layout, names and page are as the model says", async () => {
      const { workbook } = await written(quotaModel());
      const sheet = sheetOf(workbook, "Đại biểu");
      expect(sheet.merges).toEqual([range("A1:D1")]);
      expect([sheet.frozenRows, sheet.frozenColumns, sheet.showGridlines]).toEqual([2, 2, false]);
      expect([sheet.columnWidth(1), sheet.columnWidth(4), sheet.rowHeight(0)]).toEqual([285, 0, 32]);
      expect(sheet.names).toMatchObject([{ name: "Nguong", refersTo: "'Đại biểu'!$H$1" }]);
      expect(sheet.stored.page).toMatchObject({
        orientation: "landscape",
        fitToWidth: true,
        titleRows: { first: 1, last: 1 },
        centerHorizontally: true,
        pageNumbers: true,
      });
      expect(Math.round(sheet.stored.page.margins.left)).toBe(30);
    });
  });

  describeReading(name, { makeHost, written });
  describeTables(name, { makeHost, written });
}
