import { describe, expect, test } from "@jest/globals";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import type { MemorySheet } from "../../src/hosts/memory/sheet";
import { createMemoryHost } from "../../src/hosts/memory/host";
import type { HostChange } from "../../src/model/host";
import { plainDate, type PlainDate } from "../../src/model/plainDate";
import { cpuMilliseconds } from "../cpuTime";
import { cell, quotaModel, range, sheetModel } from "./sheetModels";
import { snapshotWorkbook } from "./snapshot";

const TODAY = plainDate({ year: 2024, month: 7, day: 20 }) as PlainDate;
const SHEET = "Trang tính1";

function empty(): { workbook: MemoryWorkbook; sheet: MemorySheet } {
  const workbook = new MemoryWorkbook({ today: TODAY });
  const [sheet] = workbook.sheets();
  if (!sheet) throw new Error("no sheet");
  return { workbook, sheet };
}

async function withQuota(): Promise<{ workbook: MemoryWorkbook; sheet: MemorySheet }> {
  const { workbook } = empty();
  await createMemoryHost(workbook).write([quotaModel()]);
  const sheet = workbook.sheet("Đại biểu");
  if (!sheet) throw new Error("no sheet");
  return { workbook, sheet };
}

describe("typing", () => {
  test.each([
    ["12", 12, "12"],
    ["1.234,5", 1234.5, "1.234,50"],
    ["-1.234", -1234, "-1.234"],
    ["0,5", 0.5, "0,5"],
    ["45%", 0.45, "45%"],
    ["15/7/2024", 45488, "15/07/2024"],
    ["15-07-24", 45488, "15/07/2024"],
    ["15/7", 45488, "15/07/2024"],
    ["8:30", 0.3541666666666667, "8:30"],
    ["true", true, "TRUE"],
    ["31/2/2024", "31/2/2024", "31/2/2024"],
    ["1.23.4", "1.23.4", "1.23.4"],
    ["'0170", "0170", "0170"],
    ["'=1+1", "=1+1", "=1+1"],
    ["Sở Y tế", "Sở Y tế", "Sở Y tế"],
    ["=", "=", "="],
  ])("%j is %j and shows as %j", (input, value, text) => {
    const { workbook, sheet } = empty();
    expect(workbook.type(SHEET, cell("A1"), input).ok).toBe(true);
    expect([sheet.value(cell("A1")), sheet.text(cell("A1")), sheet.formula(cell("A1"))]).toEqual([
      value,
      text,
      undefined,
    ]);
  });

  test("what begins with = is a formula", () => {
    const { workbook, sheet } = empty();
    workbook.type(SHEET, cell("A1"), "2");
    workbook.type(SHEET, cell("A2"), "=SUM(A1,3)");
    expect([sheet.value(cell("A2")), sheet.formula(cell("A2"))]).toEqual([5, "=SUM(A1,3)"]);
  });

  test("a call to another program is only text", () => {
    const { workbook, sheet } = empty();
    expect(workbook.type(SHEET, cell("A1"), "=cmd|'/C calc'!A0").ok).toBe(true);
    expect([sheet.formula(cell("A1")), sheet.value(cell("A1"))]).toEqual([undefined, "=cmd|'/C calc'!A0"]);
  });

  test("a broken formula is refused and the cell stays", () => {
    const { workbook, sheet } = empty();
    workbook.type(SHEET, cell("A1"), "7");
    expect(workbook.type(SHEET, cell("A1"), "=SUM(")).toMatchObject({ ok: false, problem: { code: "host-refused" } });
    expect(sheet.value(cell("A1"))).toBe(7);
  });

  test("in a text cell everything is text", () => {
    const { workbook, sheet } = empty();
    sheet.setNumberFormat(range("A1:A3"), "@");
    for (const [row, input] of ["0170", "15/7/2024", "=1+1"].entries()) workbook.type(SHEET, { row, column: 0 }, input);
    expect([0, 1, 2].map((row) => sheet.value({ row, column: 0 }))).toEqual(["0170", "15/7/2024", "=1+1"]);
  });

  test("only a choice of the list goes into a cell that has one", async () => {
    const { workbook, sheet } = await withQuota();
    expect(workbook.type("Đại biểu", cell("D3"), "vừa")).toMatchObject({
      ok: false,
      problem: { code: "host-refused" },
    });
    expect(workbook.type("Đại biểu", cell("D3"), "nhỏ").ok).toBe(true);
    expect(sheet.value(cell("D3"))).toBe("nhỏ");
    expect(sheet.cell(cell("D3")).refusal).toEqual({ title: "Ghi chú", message: "Chọn trong danh sách." });
  });

  test("protected, missing and overfull are said", async () => {
    const { workbook, sheet } = await withQuota();
    expect(workbook.type("Đại biểu", cell("B3"), "x".repeat(32_768))).toMatchObject({
      problem: { code: "text-too-long", place: "Đại biểu!B3" },
    });
    sheet.protect();
    expect(workbook.type("Đại biểu", cell("B3"), "x")).toMatchObject({ problem: { code: "sheet-protected" } });
    expect(workbook.clear("Đại biểu", range("B3"))).toMatchObject({ problem: { code: "sheet-protected" } });
    expect(workbook.paste("Khác", cell("B3"), [["x"]])).toMatchObject({ problem: { code: "sheet-missing" } });
  });
});

describe("pasting", () => {
  test("a rectangle of texts is read as typed, but never as formulas", () => {
    const { workbook, sheet } = empty();
    workbook.paste(SHEET, cell("B2"), [["1.000", "=1+1"], ["Sở Y tế"]]);
    expect([sheet.value(cell("B2")), sheet.value(cell("C2")), sheet.value(cell("B3"))]).toEqual([
      1000,
      "=1+1",
      "Sở Y tế",
    ]);
    expect(sheet.formula(cell("C2"))).toBeUndefined();
    workbook.undo();
    expect(sheet.usedRange).toBeUndefined();
  });

  test("one text too long and nothing is pasted", () => {
    const { workbook, sheet } = empty();
    expect(workbook.paste(SHEET, cell("A1"), [["a"], ["x".repeat(32_768)]])).toMatchObject({
      problem: { code: "text-too-long", place: `${SHEET}!A2` },
    });
    expect(sheet.usedRange).toBeUndefined();
    expect(workbook.canUndo).toBe(false);
  });
});

describe("undo", () => {
  test("a whole writing is one step, there and back", async () => {
    const { workbook } = empty();
    workbook.type(SHEET, cell("A1"), "1");
    const before = snapshotWorkbook(workbook);
    const host = createMemoryHost(workbook);
    await host.write([quotaModel(), sheetModel({ name: "Khác", values: [[1]] })]);
    const after = snapshotWorkbook(workbook);
    await host.undo?.();
    expect(snapshotWorkbook(workbook)).toEqual(before);
    expect([workbook.canUndo, workbook.canRedo]).toEqual([true, true]);
    workbook.redo();
    expect(snapshotWorkbook(workbook)).toEqual(after);
    workbook.undo();
    workbook.undo();
    expect([workbook.canUndo, workbook.sheets()[0]?.usedRange]).toEqual([false, undefined]);
    workbook.type(SHEET, cell("A1"), "2");
    expect(workbook.canRedo).toBe(false);
  });

  test("a mistake in the middle of a transaction leaves nothing behind", () => {
    const { workbook, sheet } = empty();
    const change = (): void =>
      workbook.transaction(() => {
        sheet.setValues(range("A1"), [[1]]);
        throw new Error("ours");
      });
    expect(change).toThrow("ours");
    expect([sheet.value(cell("A1")), workbook.canUndo]).toEqual([null, false]);
  });
});

describe("events", () => {
  test("one for each sheet and kind, after the whole change", async () => {
    const { workbook } = empty();
    const heard: HostChange[] = [];
    const stop = workbook.subscribe((change) => heard.push(change));
    await createMemoryHost(workbook).write([quotaModel()]);
    expect(heard.map(({ kind, sheet, own }) => [kind, sheet, own])).toEqual([
      ["sheets", "Đại biểu", true],
      ["cells", "Đại biểu", true],
      ["selection", "Đại biểu", true],
    ]);
    heard.length = 0;
    workbook.undo();
    expect(heard.map(({ kind, sheet, own }) => [kind, sheet, own])).toEqual([
      ["sheets", undefined, false],
      ["selection", SHEET, false],
    ]);
    stop();
  });
});

describe("calculation", () => {
  test("rows of a long table are calculated in a time that grows with their number", async () => {
    const { sheet } = empty();
    const count = 5_000;
    sheet.setValues({ row: 0, column: 0, rowCount: 1, columnCount: 3 }, [["Hạn cuối", "Trạng thái", "Tình trạng"]]);
    const rows = Array.from({ length: count }, (_, index) => [45_400 + (index % 200), index % 3 === 0 ? "xong" : ""]);
    sheet.setValues({ row: 1, column: 0, rowCount: count, columnCount: 2 }, rows);
    sheet.addTable({
      name: "T",
      range: { row: 0, column: 0, rowCount: count + 1, columnCount: 3 },
      hasTotals: false,
      showFilter: true,
      bandedRows: false,
    });
    sheet.fillFormula(
      { row: 1, column: 2, rowCount: count, columnCount: 1 },
      '=IF([@[Trạng thái]]="xong","",IF([@[Hạn cuối]]<TODAY(),"Quá hạn","Trong hạn"))',
    );
    sheet.setFormulas(range("E1"), [['=COUNTIFS(T[Tình trạng],"Quá hạn")']]);
    const overdue = rows.filter(([due, state]) => state === "" && Number(due) < 45_493).length;
    const taken = await cpuMilliseconds(() => {
      expect(sheet.value(cell("E1"))).toBe(overdue);
    });
    // The whole test took 0.7 s on an idle machine of two cores; left to the library's own structured references it would take more than 15 s.
    expect(taken).toBeLessThan(6_000);
  });

  test("a paste over the edge of the sheet is refused, and nothing changes", () => {
    const { workbook } = empty();
    const corner = { row: 1_048_575, column: 16_383 };
    expect(workbook.paste(SHEET, corner, [["a", "b"]])).toMatchObject({ ok: false, problem: { code: "host-refused" } });
    expect(workbook.canUndo).toBe(false);
  });

  test("a rule may look at a name, at another row and at another sheet", () => {
    const { workbook, sheet } = empty();
    const other = workbook.addSheet("Ngày nghỉ");
    other.setValues(range("A1"), [[10]]);
    sheet.setValues(range("A1:A3"), [[5], [20], [7]]);
    sheet.addName("Nguong", cell("C9"));
    sheet.setValues(range("C9"), [[6]]);
    const rule = (formula: string, fill: string): void =>
      sheet.addConditionalFormat({ range: range("A1:A3"), formula, style: { fill }, stopIfTrue: true });
    rule("=A1>'Ngày nghỉ'!$A$1", "#111111");
    rule("=A1>Nguong", "#222222");
    rule("=A2>A1", "#333333");
    expect([0, 1, 2].map((row) => sheet.cell({ row, column: 0 }).style.fill)).toEqual([
      "#333333",
      "#111111",
      "#222222",
    ]);
  });
});

describe("row heights", () => {
  test("a row is as high as its wrapped text needs, unless its height is set", () => {
    const { sheet } = empty();
    sheet.setColumnWidth(0, 20);
    sheet.setValues(range("A1:A3"), [
      ["ngắn"],
      ["Một câu dài hơn hẳn bề rộng của cột nên phải xuống vài dòng"],
      ["a\nb\nc"],
    ]);
    sheet.setStyle(range("A1:A3"), { wrap: true });
    const heights = [0, 1, 2].map((row) => sheet.rowHeight(row));
    expect(heights[0]).toBe(20);
    expect(heights[1]).toBeGreaterThanOrEqual(60);
    expect(heights[2]).toBe(60);
    sheet.setColumnWidth(0, 80);
    expect(sheet.rowHeight(1)).toBe(20);
    sheet.setRowHeight(1, 30);
    expect(sheet.rowHeight(1)).toBe(40);
    sheet.hideRow(1);
    expect(sheet.rowHeight(1)).toBe(0);
  });
});
