import { expect, test } from "@jest/globals";
import { columnLetters } from "../../../src/model/address";
import { TRACKER_COLUMNS } from "../../../src/model/trackerColumns";
import { toSerial } from "../../../src/model/plainDate";
import { day, group, reading, task } from "../../review/build";
import { compose, open, sheetOf, TODAY } from "../open";
import { sample } from "../sample";

const tracker = sheetOf(compose(sample), "tracker");
const onDay = (text: string) => ({ text: `ngày ${text}`, date: text });
const oneTask = (more: object) =>
  sheetOf(compose(reading({ tasks: [task({ summary: "Gửi giấy mời", ...more })] })), "tracker");

test("one row a task, with its source and place, dates as serials", () => {
  const header = tracker.values[4] ?? [];
  const value = (line: number, name: string) => tracker.values[line]?.[header.indexOf(name)];
  expect(header.slice(0, 11)).toEqual([
    "TT",
    "Nhiệm vụ",
    "Cơ quan chủ trì",
    "Phối hợp",
    "Thời hạn theo văn bản",
    "Hạn cuối",
    "Trạng thái",
    "Tình hình",
    "Ngày hoàn thành",
    "Ghi chú",
    "Nơi nhận",
  ]);
  expect(value(8, "Ngày nêu")).toBe(toSerial(day("2026-07-18")));
  expect(value(8, "Hạn cuối")).toBe(toSerial(day("2026-07-17")));
  expect(value(8, "Vị trí")).toBe("dòng 33");
  expect(value(9, "Ghi chú")).toContain("Ngày làm việc cuối: thứ Sáu 17/07/2026");
  expect(tracker.links.get("t33")).toEqual({ row: 8, column: 1 });
});

test.each([
  ["overdue", { due: onDay("2026-06-30") }, "✗ Quá hạn 15 ngày", "#fbdde0"],
  ["due yesterday", { due: onDay("2026-07-14") }, "✗ Quá hạn 1 ngày", "#fbdde0"],
  ["due today", { due: onDay("2026-07-15") }, "! Sắp đến hạn: hôm nay", "#fde6d2"],
  ["due in three days", { due: onDay("2026-07-18") }, "! Sắp đến hạn: còn 3 ngày", "#fde6d2"],
  ["due in four days", { due: onDay("2026-07-19") }, "Trong hạn: còn 4 ngày", "#e1eef9"],
  [
    "done in time",
    { due: onDay("2026-07-10"), status: "completed", completed: day("2026-07-10") },
    "✓ Hoàn thành đúng hạn",
    "#e0f1e0",
  ],
  [
    "done late",
    { due: onDay("2026-07-10"), status: "completed", completed: day("2026-07-12") },
    "✓ Hoàn thành quá hạn 2 ngày",
    "#fde6d2",
  ],
  ["done some day", { due: onDay("2026-07-10"), status: "completed" }, "✓ Hoàn thành, chưa ghi ngày", "#e0f1e0"],
  ["done without a deadline", { status: "completed" }, "✓ Hoàn thành", "#e0f1e0"],
  ["suspended", { due: onDay("2026-06-30"), status: "suspended" }, "Tạm dừng", undefined],
  ["standing", { due: { text: "thường xuyên", type: "ongoing" } }, "Thường xuyên", undefined],
  ["recurring", { due: { text: "hằng tháng", type: "recurring" } }, "Định kỳ", undefined],
  ["waiting for an event", { due: { text: "sau hội nghị", type: "event" } }, "Chờ sự kiện", undefined],
  [
    "waiting for another",
    { due: { text: "theo mục 4", type: "event", anchor: "other-item" } },
    "Chờ nhiệm vụ khác",
    undefined,
  ],
  [
    "put off",
    { due: onDay("2026-06-30"), extended: day("2026-07-20") },
    "Trong hạn: còn 5 ngày (gia hạn đến 20/7/2026)",
    "#e1eef9",
  ],
  ["without its day", { due: { text: "trong 05 ngày", type: "duration" } }, "Chưa rõ ngày", undefined],
  ["without a deadline", {}, "Không hạn", undefined],
])("progress of a task %s", async (_, parts, text, fill) => {
  const cell = (await open(oneTask(parts))).view("t1", "Tình hình");
  expect(cell.text).toBe(text);
  expect(cell.style.fill).toBe(fill);
});

test("progress follows what people type", async () => {
  const sheet = await open(oneTask({ due: onDay("2026-06-30") }));
  sheet.type("t1", "Trạng thái", "Đã hoàn thành");
  sheet.type("t1", "Ngày hoàn thành", "30/06/2026");
  expect(sheet.text("t1", "Tình hình")).toBe("✓ Hoàn thành đúng hạn");
  expect(sheet.view("t1", "Tình hình").style.fill).toBe("#e0f1e0");
  sheet.type("t1", "Trạng thái", "Đang thực hiện");
  sheet.type("t1", "Hạn cuối", "cuối tháng");
  expect(sheet.text("t1", "Tình hình")).toBe("✗ Ngày ghi không phải ngày");
});

test("another day, another progress, in a copy opened next week", async () => {
  const model = oneTask({ due: onDay("2026-07-17") });
  expect((await open(model)).text("t1", "Tình hình")).toBe("! Sắp đến hạn: còn 2 ngày");
  expect((await open(model, day("2026-07-22"))).text("t1", "Tình hình")).toBe("✗ Quá hạn 5 ngày");
});

test("a fixed as-of day stays", async () => {
  const facts = reading({ tasks: [task({ summary: "Gửi giấy mời", due: onDay("2026-07-17") })] });
  const model = sheetOf(compose(facts, { asOf: TODAY, soonDays: 1 }), "tracker");
  const sheet = await open(model, day("2026-12-31"));
  expect(sheet.text("t1", "Tình hình")).toBe("Trong hạn: còn 2 ngày");
  expect(model.formulas.some(({ formula }) => formula.includes("TODAY"))).toBe(false);
});

test("the line above the table counts by itself, and its cells have names", async () => {
  const sheet = await open(tracker);
  expect(sheet.cell({ row: 2, column: 6 }).text).toBe("10 nhiệm vụ · 1 quá hạn · 2 sắp đến hạn");
  expect(tracker.names).toEqual([
    { name: "NgayBaoCao", cell: { row: 2, column: 2 } },
    { name: "SapDenHan", cell: { row: 2, column: 5 } },
  ]);
  expect(sheet.cell({ row: 2, column: 2 }).text).toBe("15/07/2026");
});

test("choices, filter, frozen header, landscape paper with the header on each page", () => {
  expect(tracker.validations[0]?.values).toEqual(["Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành", "Tạm dừng"]);
  expect(tracker.tables).toMatchObject([{ name: "SKH_NhiemVu", showFilter: true, range: { row: 4, rowCount: 11 } }]);
  expect(tracker).toMatchObject({
    frozenRows: 5,
    page: { orientation: "landscape", titleRows: { first: 4, last: 4 } },
  });
});

test("conditional formats use plain references: structured ones are not allowed there", () => {
  for (const { formula } of tracker.conditionalFormats) expect(formula).not.toContain("[");
  expect(tracker.conditionalFormats.some(({ formula }) => formula.includes("NgayBaoCao"))).toBe(true);
  expect(tracker.conditionalFormats[0]?.formula).toContain(`$${columnLetters(TRACKER_COLUMNS.indexOf("counted"))}6`);
});

test("no tasks, no tracker; no groups, no quota sheet", () => {
  expect(compose(reading({}))).toEqual([]);
  expect(compose(reading({ quota: [group({ unit: "Sở Y tế", count: 1 })] })).map(({ role }) => role)).toEqual([
    "quota",
  ]);
  expect(compose(reading({ tasks: [task({ summary: "Gửi giấy mời" })] })).map(({ role }) => role)).toEqual([
    "tracker",
    "holidays",
  ]);
});

test("the same in English, with days by number", async () => {
  const facts = reading({
    tasks: [
      task({ summary: "Send invitations", line: 1, due: onDay("2026-07-14") }),
      task({ summary: "Report", line: 2, due: onDay("2026-07-17") }),
    ],
  });
  const sheet = await open(sheetOf(compose(facts, { locale: "en" }), "tracker"));
  expect(sheet.text("t1", "Progress")).toBe("✗ 1 day overdue");
  expect(sheet.text("t2", "Progress")).toBe("! Due soon: 2 days left");
});
