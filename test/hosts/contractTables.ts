/** The third part of the contract: changing and adding rows of a table by their key. */
import { describe, expect, test } from "@jest/globals";
import type { SheetModel } from "../../src/model/sheet";
import type { TableUpdate } from "../../src/model/tableUpdate";
import { sheetOf, valueOf, type HostMakers, type WrittenHost } from "./hostUnderTest";
import { cell, range, sheetModel } from "./sheetModels";
import { snapshotWorkbook } from "./snapshot";

/** Four tasks with a formula, a choice, a rule and a hidden key. */
function tracker(parts: Partial<SheetModel> = {}): SheetModel {
  return sheetModel({
    name: "Việc",
    values: [
      ["Theo dõi", null, null, null, null],
      ["Việc", "Hạn", "Trạng thái", "Còn", "Mã"],
      ["Soạn thư mời", 46200, "Chưa", null, "t1"],
      ["Thuê hội trường", 46210, "Chưa", null, "t2"],
      ["In tài liệu", 46220, "Xong", null, "t3"],
      ["=Gửi báo cáo", null, "Chưa", null, "t4"],
    ],
    formulas: [{ range: range("D3:D6"), formula: "=[@Hạn]-46190" }],
    styles: [{ range: range("B3:B6"), style: { numberFormat: "dd/mm/yyyy", border: "#808080" } }],
    tables: [{ name: "Viec", range: range("A2:E6"), hasTotals: false, showFilter: true }],
    validations: [{ range: range("C3:C6"), values: ["Chưa", "Xong"], errorTitle: "Trạng thái", errorMessage: "Chọn." }],
    conditionalFormats: [
      { range: range("B3:B6"), formula: "=$B3<46205", style: { fill: "#ffc7ce" }, stopIfTrue: true },
    ],
    ...parts,
  });
}

function update(parts: Partial<TableUpdate>): TableUpdate {
  return { table: "Viec", key: "Mã", changes: [], added: [], ...parts };
}

const MOVED = update({
  changes: [
    { key: "t1", cells: [{ header: "Hạn", from: 46200, to: 46201 }] },
    { key: "t4", cells: [{ header: "Hạn", from: null, to: 46230 }] },
  ],
});

function column(host: Pick<WrittenHost, "workbook">, letter: string, rows = 4): unknown[] {
  const sheet = sheetOf(host.workbook, "Việc");
  return Array.from({ length: rows }, (_, index) => sheet.value(cell(`${letter}${3 + index}`)));
}

export function describeTables(name: string, { written }: HostMakers): void {
  describe(`${name}: rows of a table`, () => {
    test("a row is found by its key, and nothing else changes", async () => {
      const made = await written(tracker());
      const before = snapshotWorkbook(made.workbook);
      expect(valueOf(await made.host.updateTable(MOVED))).toEqual({ sheet: "Việc", changed: 2, added: 0, kept: [] });
      expect(column(made, "B")).toEqual([46201, 46210, 46220, 46230]);
      expect(column(made, "D")).toEqual([11, 20, 30, 40]);
      const back = MOVED.changes.map(({ key, cells }) => ({
        key,
        cells: cells.map(({ header, from, to }) => ({ header, from: to, to: from })),
      }));
      valueOf(await made.host.updateTable(update({ changes: back })));
      expect(snapshotWorkbook(made.workbook)).toEqual(before);
    });

    test("it is found wherever people moved it, with its columns moved too", async () => {
      const made = await written(tracker());
      const sheet = sheetOf(made.workbook, "Việc");
      const rows = [6, 4, 3, 5].map((row) =>
        ["A", "B", "C", "E"].map((letter) => sheet.value(cell(`${letter}${row}`))),
      );
      sheet.setValues(
        range("A3:C6"),
        rows.map((values) => values.slice(0, 3)),
      );
      sheet.setValues(
        range("E3:E6"),
        rows.map((values) => values.slice(3)),
      );
      valueOf(await made.host.updateTable(MOVED));
      expect(column(made, "B")).toEqual([46230, 46210, 46201, 46220]);
      expect(column(made, "A")).toEqual(["=Gửi báo cáo", "Thuê hội trường", "Soạn thư mời", "In tài liệu"]);
    });

    test("a cell that says something else by now is left and told; so is a row that is gone", async () => {
      const made = await written(tracker());
      sheetOf(made.workbook, "Việc").setValues(range("B3"), [[46333]]);
      const change = (key: string, header = "Hạn") => ({ key, cells: [{ header, from: 46200, to: 46201 }] });
      const changes = [change("t1"), change("t9"), change("t2", "Kết quả")];
      expect(valueOf(await made.host.updateTable(update({ changes }))).kept).toEqual([
        { key: "t1", header: "Hạn", reason: "edited" },
        { key: "t9", reason: "row-gone" },
        { key: "t2", header: "Kết quả", reason: "column-gone" },
      ]);
      expect(column(made, "B")).toEqual([46333, 46210, 46220, null]);
    });

    test("text stays text, and rows under one key change alike", async () => {
      const made = await written(tracker());
      sheetOf(made.workbook, "Việc").setValues(range("E4"), [["t1"]]);
      const cells = [{ header: "Trạng thái", from: "Chưa", to: "=1+1" }];
      valueOf(await made.host.updateTable(update({ changes: [{ key: "t1", cells }] })));
      expect(column(made, "C")).toEqual(["=1+1", "=1+1", "Xong", "Chưa"]);
      expect(sheetOf(made.workbook, "Việc").formula(cell("C3"))).toBeUndefined();
    });

    test("a row that is added has the formula, the looks, the choices and the rule of the others", async () => {
      const made = await written(tracker());
      const row = (key: string) => ({
        key,
        cells: [
          { header: "Mã", value: key },
          { header: "Việc", value: `=Việc ${key}` },
          { header: "Hạn", value: 46200 },
        ],
      });
      const receipt = valueOf(await made.host.updateTable(update({ added: [row("t5"), row("t2"), row("t6")] })));
      expect(receipt).toMatchObject({ changed: 0, added: 2, kept: [{ key: "t2", reason: "key-taken" }] });
      const sheet = sheetOf(made.workbook, "Việc");
      expect(sheet.tables.map((table) => table.range)).toEqual([range("A2:E8")]);
      expect(column(made, "A", 6).slice(4)).toEqual(["=Việc t5", "=Việc t6"]);
      expect(column(made, "C", 6).slice(4)).toEqual([null, null]);
      expect(column(made, "D", 6).slice(4)).toEqual([10, 10]);
      expect(sheet.text(cell("B8"))).toBe("27/06/2026");
      expect(sheet.cell(cell("C8")).choices).toEqual(["Chưa", "Xong"]);
      expect(sheet.cell(cell("B8")).style.fill?.toLowerCase()).toBe("#ffc7ce");
    });

    test("what stands below the table, or its totals, is not written over", async () => {
      const added = [{ key: "t5", cells: [{ header: "Mã", value: "t5" }] }];
      const made = await written(tracker());
      sheetOf(made.workbook, "Việc").setValues(range("B7"), [["Ghi chú của tôi"]]);
      const before = snapshotWorkbook(made.workbook);
      const outcome = await made.host.updateTable(update({ added, changes: MOVED.changes }));
      expect(outcome).toMatchObject({ ok: false, problem: { code: "no-room-below", place: "Việc" } });
      expect(snapshotWorkbook(made.workbook)).toEqual(before);
      sheetOf(made.workbook, "Việc").clear(range("B7"));
      sheetOf(made.workbook, "Việc").setTotalsRow("Viec", true);
      expect(await made.host.updateTable(update({ added }))).toMatchObject({ problem: { code: "no-room-below" } });
    });

    test("hidden rows are changed like the others, and stay hidden", async () => {
      const made = await written(tracker());
      const sheet = sheetOf(made.workbook, "Việc");
      sheet.hideRow(3);
      sheet.hideRow(5);
      const changes = [1, 2, 3, 4].map((no) => ({
        key: `t${no}`,
        cells: [{ header: "Trạng thái", from: no === 3 ? "Xong" : "Chưa", to: `Việc ${no}` }],
      }));
      expect(valueOf(await made.host.updateTable(update({ changes }))).changed).toBe(4);
      expect(column(made, "C")).toEqual(["Việc 1", "Việc 2", "Việc 3", "Việc 4"]);
      expect([...sheet.stored.hiddenRows]).toEqual([3, 5]);
    });

    test("a table that is gone, a protected sheet and a long text are told", async () => {
      const made = await written(tracker());
      const long = [{ key: "t1", cells: [{ header: "Hạn", from: 46200, to: "x".repeat(32_768) }] }];
      expect(await made.host.updateTable({ ...MOVED, table: "Khac" })).toMatchObject({
        problem: { code: "table-missing" },
      });
      expect(await made.host.updateTable(update({ changes: long }))).toMatchObject({
        problem: { code: "text-too-long" },
      });
      sheetOf(made.workbook, "Việc").protect();
      expect(await made.host.updateTable(MOVED)).toMatchObject({ problem: { code: "sheet-protected" } });
    });
  });
}
