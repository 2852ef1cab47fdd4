import { expect, test } from "@jest/globals";
import type { SheetModel } from "../../src/model/sheet";
import { event, group, reading, row, sum } from "../review/build";
import { compose, open, sheetOf } from "./open";
import { sample } from "./sample";

const quota = sheetOf(compose(sample), "quota");
const [hall, online] = quota.tables;
const columnTexts = (model: SheetModel) => model.values.map(([first]) => first);

test("titles in words that can be read back, then the hall's table and the online one", () => {
  expect(columnTexts(quota).slice(0, 7)).toEqual([
    "Phụ lục",
    "PHÂN BỔ ĐẠI BIỂU",
    "Hội nghị chuyển đổi số tỉnh An Bình năm 2026",
    "(Theo: Kế hoạch tổ chức Hội nghị chuyển đổi số năm 2026 của Ủy ban nhân dân tỉnh An Bình)",
    "Hội trường tỉnh: 200 chỗ",
    "Tổng số đại biểu theo văn bản: 163 người",
    "TT",
  ]);
  expect(hall).toMatchObject({ name: "SKH_DaiBieu", hasTotals: true, range: { row: 6, rowCount: 12 } });
  expect(online).toMatchObject({ name: "SKH_TrucTuyen", hasTotals: false, range: { row: 20, rowCount: 3 } });
});

test("a title that only says the event again gives way to the file", () => {
  const facts = reading({ title: "Tổ chức Hội nghị A", events: [event({ name: "Hội nghị A" })], quota: [row(1, 4)] });
  expect(columnTexts(sheetOf(compose(facts), "quota"))[3]).toBe("(Theo: kế hoạch.txt)");
});

test("every row of values is as wide as the sheet", () => {
  expect(new Set(quota.values.map((cells) => cells.length))).toEqual(new Set([quota.columns.length]));
});

test("counts are numbers, absent counts are empty and never added", async () => {
  const sheet = await open(quota);
  expect(quota.values.slice(7, 17).map((cells) => cells[3])).toEqual([1, 1, 1, 7, 25, 11, 19, 82, 11, 5]);
  expect(quota.values.slice(21).map((cells) => cells[3])).toEqual([null, null]);
  expect(sheet.cell({ row: 17, column: 3 })).toMatchObject({ value: 163, formula: "=SUBTOTAL(109,[Số lượng])" });
});

test.each([
  ["q1", "✓ Khớp 1 tên"],
  ["q4", "✗ Trùng Sở Tài chính: 7 chỗ, 6 đơn vị"],
  ["q5", "1 đơn vị × 25 người"],
  ["q7", "✓ Khớp 19 tên"],
  ["q8", "! Chưa có tên 41 đơn vị"],
  ["q9", "Không nêu tên đơn vị"],
  ["q10", "Danh sách mở, không đếm tên"],
  ["q14", "Chưa có số"],
])("check of %s: %s", async (id, text) => {
  expect((await open(quota)).text(id, "Kiểm tra")).toBe(text);
});

test("the check goes on working while people mend the row", async () => {
  const sheet = await open(quota);
  sheet.type(
    "q4",
    "Đơn vị được mời",
    "Sở Nội vụ; Sở Tài chính; Sở Tư pháp; Văn phòng UBND tỉnh; Thanh tra tỉnh; Công an tỉnh",
  );
  expect(sheet.text("q4", "Kiểm tra")).toBe("! 7 chỗ, chỉ 6 đơn vị");
  sheet.type("q4", "Số lượng", "6");
  expect(sheet.text("q4", "Kiểm tra")).toBe("✓ Khớp 6 tên");
  sheet.type("q4", "Số lượng", "5");
  expect(sheet.text("q4", "Kiểm tra")).toBe("✗ 6 đơn vị, chỉ 5 chỗ");
  sheet.type("q8", "Số lượng", "81");
  expect(sheet.text("q8", "Kiểm tra")).toBe("✗ 81 không chia hết cho 2");
  sheet.type("q14", "Số lượng", "ba");
  expect(sheet.text("q14", "Kiểm tra")).toBe("✗ Không phải số");
});

test("neighbouring repeats are seen, names that only begin alike are none", async () => {
  const names = ["Sở Y tế", "Sở Y tế", "Sở Y tế dự phòng"];
  const facts = reading({ quota: [group({ no: "1", unit: `Đại diện: ${names.join(", ")}`, names, count: 3 })] });
  const sheet = await open(sheetOf(compose(facts), "quota"));
  expect(sheet.text("q1", "Kiểm tra")).toBe("✗ Trùng Sở Y tế: 3 chỗ, 2 đơn vị");
  sheet.type("q1", "Đơn vị được mời", "Sở Y tế; Sở Nội vụ; Sở Y tế dự phòng");
  expect(sheet.text("q1", "Kiểm tra")).toBe("✓ Khớp 3 tên");
});

test("a repeat in another spelling is seen too", async () => {
  const names = ["Ban Tuyên Giáo", "Sở Y tế", "Ban Tuyên giáo"];
  const facts = reading({ quota: [group({ no: "1", unit: `Đại diện: ${names.join(", ")}`, names, count: 3 })] });
  const sheet = await open(sheetOf(compose(facts), "quota"));
  expect(sheet.text("q1", "Kiểm tra")).toBe("✗ Trùng Ban Tuyên giáo: 3 chỗ, 2 đơn vị");
});

const TOTAL_CHECK = { row: 17, column: 4 };

test("the total is checked against the words above it, which people may correct", async () => {
  const sheet = await open(quota);
  expect(sheet.cell(TOTAL_CHECK).text).toBe("✓ Khớp văn bản: 163; còn 37 chỗ");
  sheet.type("q4", "Số lượng", "6");
  expect(sheet.cell(TOTAL_CHECK).text).toBe("✗ Văn bản ghi 163; còn 38 chỗ");
  sheet.workbook.type("Đại biểu", { row: 4, column: 0 }, "Hội trường tỉnh: 150 chỗ");
  sheet.workbook.type("Đại biểu", { row: 5, column: 0 }, "Tổng số đại biểu theo văn bản: 162 người");
  expect(sheet.cell(TOTAL_CHECK).text).toBe("✗ Thiếu 12 chỗ; ✓ Khớp văn bản: 162");
});

test("colours follow the sign in the words", async () => {
  const sheet = await open(quota);
  expect(sheet.view("q4", "Kiểm tra").style).toMatchObject({ fill: "#fbdde0", fontColor: "#8e0b17", bold: true });
  expect(sheet.view("q8", "Kiểm tra").style).toMatchObject({ fill: "#fde6d2", fontColor: "#7a3300" });
  expect(sheet.view("q10", "Kiểm tra").style).toMatchObject({ fontColor: "#555555", italic: true });
});

test("what a formula cannot see stands in the notes", () => {
  const facts = reading({
    quota: [{ ...row(1, 4), hidden: true }, group({ no: "3", unit: "Sở Y tế", written: "-3" })],
  });
  const notes = sheetOf(compose(facts), "quota")
    .values.slice(-3)
    .map((cells) => cells[5]);
  expect(notes[0]).toContain("Dòng 1 bị ẩn");
  expect(notes[1]).toContain("Dòng 3 ghi -3");
});

test("a plan without numbers gets no total", async () => {
  const facts = reading({ quota: [row(1), row(2)], events: [event({ total: 80, about: true, seats: 200 })] });
  const model = sheetOf(compose(facts), "quota");
  const total = model.values.length - 1;
  const sheet = await open(model);
  expect(sheet.cell({ row: total, column: 3 }).text).toBe("");
  expect(sheet.cell({ row: total, column: 4 }).text).toBe("");
});

test("each event has a sheet; online groups alone are not added up", () => {
  const other = group({ line: 9, unit: "Các xã", mode: "online", event: 1 });
  const models = compose(reading({ events: [event(), event()], quota: [row(1, 4), other] }));
  expect(models.map(({ role }) => role)).toEqual(["quota", "quota"]);
  expect(models[1]?.tables).toMatchObject([{ name: "SKH_TrucTuyen", hasTotals: false }]);
  expect(models[1]?.formulas.some(({ formula }) => formula.includes("SUBTOTAL"))).toBe(false);
});

test("text that looks like a formula is a value, and a text too long for a cell is cut with a mark and a note", () => {
  const facts = reading({
    quota: [group({ no: "1", unit: "=1+1", count: 1 }), group({ no: "2", unit: "a".repeat(40_000), count: 1 })],
  });
  const rows = sheetOf(compose(facts), "quota").values.slice(-3);
  expect(rows[0]?.[1]).toBe("=1+1");
  expect(rows[1]?.[1]).toMatch(/a \[…\]$/);
  expect(String(rows[1]?.[1]).length).toBeLessThan(32_767);
  expect(rows[1]?.[5]).toContain("dài hơn một ô");
});

test("the model grows by values only", () => {
  const rows = (n: number) => Array.from({ length: n }, (_, i) => row(i + 1, 1));
  const sizes = [10, 5000].map((n) => {
    const facts = reading({ quota: rows(n), sums: [sum(n, rows(n))] });
    const { values: _, links: __, ...rest } = sheetOf(compose(facts), "quota");
    return (
      rest.styles.length + rest.formulas.length + rest.conditionalFormats.length + rest.merges.length + rest.rows.length
    );
  });
  expect(sizes[1]).toBe(sizes[0]);
});

test("the same in English", async () => {
  const english = sheetOf(compose(sample, { locale: "en" }), "quota");
  const sheet = await open(english);
  expect(english.name).toBe("Delegates");
  expect(sheet.text("q1", "Check")).toBe("✓ 1 name matches");
  expect(sheet.text("q4", "Check")).toBe("✗ Sở Tài chính repeated: 7 seats, 6 units");
  expect(sheet.cell(TOTAL_CHECK).text).toBe("✓ As in the document: 163; 37 seats left");
});
