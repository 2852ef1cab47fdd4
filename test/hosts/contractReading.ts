/** The second part of the contract: reading, changing cells, showing and watching. */
import { describe, expect, test } from "@jest/globals";
import type { HostChange } from "../../src/model/host";
import { settled, sheetOf, valueOf, type HostMakers } from "./hostUnderTest";
import { cell, quotaModel, range, sheetModel } from "./sheetModels";
import { snapshotWorkbook } from "./snapshot";

export function describeReading(name: string, { makeHost, written }: HostMakers): void {
  describe(`${name}: reading`, () => {
    test("an empty sheet has no used range and nothing to read", async () => {
      const { host } = await makeHost();
      const [info] = valueOf(await host.listSheets());
      expect(info).toEqual({ name: "Trang tính1", active: true });
      expect(await host.readRange({ kind: "active-sheet" })).toMatchObject({
        ok: false,
        problem: { code: "empty-source" },
      });
    });

    test("merges and hidden rows are counted from the corner of what was read", async () => {
      const made = await written(
        sheetModel({ values: [[null], [null, "Tên", null], [null, "a"], [null, "b"]], merges: [range("B2:C2")] }),
      );
      sheetOf(made.workbook, "Mẫu").hideRow(3);
      const content = valueOf(await made.host.readRange({ kind: "active-sheet" }));
      expect(content.topLeft).toEqual({ row: 1, column: 1 });
      expect(content.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 2 }]);
      expect(content.hiddenRows).toEqual([2]);
    });

    test("a selection gives its filled part", async () => {
      const { host, workbook } = await written(quotaModel());
      workbook.select("Đại biểu", range("B3:C4"));
      const content = valueOf(await host.readRange({ kind: "selection" }));
      expect(content.values).toEqual([
        ["Cơ quan 1", 12],
        ["Cơ quan 2", 8],
      ]);
    });

    test("a sheet that is not there is named", async () => {
      const { host } = await makeHost();
      const outcome = await host.readRange({ kind: "sheet", sheet: "Không có" });
      expect(outcome).toMatchObject({ ok: false, problem: { code: "sheet-missing", place: "Không có" } });
    });

    test("sheets and tables are listed", async () => {
      const { host } = await written(quotaModel());
      expect(valueOf(await host.listSheets())).toMatchObject([
        { name: "Trang tính1", active: false },
        { name: "Đại biểu", active: true, usedRange: { row: 0, column: 0, rowCount: 13 } },
      ]);
      expect(valueOf(await host.findTables())).toEqual([
        { name: "DaiBieu", sheet: "Đại biểu", range: range("A2:D13") },
      ]);
    });
  });

  describe(`${name}: changing cells`, () => {
    test("only the cells named change, and sums follow", async () => {
      const { host, workbook } = await written(quotaModel());
      valueOf(
        await host.writeCells([
          { sheet: "Đại biểu", cell: cell("C6"), value: 6 },
          { sheet: "Đại biểu", cell: cell("B6"), value: "=A1" },
        ]),
      );
      const sheet = sheetOf(workbook, "Đại biểu");
      expect([sheet.value(cell("C13")), sheet.value(cell("B6")), sheet.formula(cell("B6"))]).toEqual([
        164,
        "=A1",
        undefined,
      ]);
      expect(sheet.value(cell("B7"))).toBe("Cơ quan 5");
    });

    test("a protected sheet is left alone", async () => {
      const { host, workbook } = await written(quotaModel());
      sheetOf(workbook, "Đại biểu").protect();
      const before = snapshotWorkbook(workbook);
      const outcome = await host.writeCells([{ sheet: "Đại biểu", cell: cell("C6"), value: 6 }]);
      expect(outcome).toMatchObject({ ok: false, problem: { code: "sheet-protected" } });
      expect(snapshotWorkbook(workbook)).toEqual(before);
    });

    test("a missing sheet is reported", async () => {
      const { host } = await makeHost();
      const outcome = await host.writeCells([{ sheet: "Không có", cell: cell("A1"), value: 1 }]);
      expect(outcome).toMatchObject({ ok: false, problem: { code: "sheet-missing" } });
    });
  });

  describe(`${name}: showing and watching`, () => {
    test("select shows the sheet and marks the range", async () => {
      const { host, workbook } = await written(quotaModel());
      valueOf(await host.select("Trang tính1", range("B2:C3")));
      expect([workbook.activeSheet, workbook.selection]).toEqual(["Trang tính1", range("B2:C3")]);
      expect(await host.select("Không có", range("A1"))).toMatchObject({
        ok: false,
        problem: { code: "sheet-missing" },
      });
    });

    test("a listener hears of a person's edit until it stops listening", async () => {
      const { host, workbook } = await written(quotaModel());
      const heard: HostChange[] = [];
      const stop = valueOf(await host.watch((change) => heard.push(change)));
      workbook.type("Đại biểu", cell("C3"), "13");
      await settled();
      expect(heard.filter(({ kind }) => kind === "cells")).toEqual([
        { kind: "cells", sheet: "Đại biểu", range: range("C3"), own: false },
      ]);
      const count = heard.length;
      stop();
      await settled();
      workbook.type("Đại biểu", cell("C3"), "14");
      await settled();
      expect(heard.length).toBe(count);
    });

    test("our own changes are known as ours", async () => {
      const { host } = await written(quotaModel());
      const heard: HostChange[] = [];
      const stop = valueOf(await host.watch((change) => heard.push(change)));
      valueOf(await host.writeCells([{ sheet: "Đại biểu", cell: cell("C3"), value: 1 }]));
      await settled();
      stop();
      const cells = heard.filter(({ kind }) => kind === "cells");
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.every(({ own }) => own)).toBe(true);
    });
  });
}
