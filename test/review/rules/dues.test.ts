/** Rules about the deadlines of tasks. */
import { expect, test } from "@jest/globals";
import { stated } from "../../../src/model/fact";
import type { Statement } from "../../../src/model/statement";
import { dueDayOff } from "../../../src/review/rules/dueDayOff";
import { impossibleDate } from "../../../src/review/rules/impossibleDate";
import { missingAnchor } from "../../../src/review/rules/missingAnchor";
import { missingDue } from "../../../src/review/rules/missingDue";
import { textTooLong } from "../../../src/review/rules/textTooLong";
import { at, context, day, findings, group, task, verdicts } from "../build";

const until = (text: string, date: string, more: object = {}) =>
  task({ summary: "Lập danh sách", due: { text, date, ...more } });

test("missing-due: one for each task without any time", () => {
  const tasks = [
    task({ summary: "Chuẩn bị hội trường", line: 1 }),
    task({ summary: "Chuẩn bị tài liệu", line: 2 }),
    task({ summary: "Trực đường dây nóng", line: 3, due: { text: "thường xuyên", type: "ongoing" } }),
    task({ summary: "Tổng hợp ý kiến", line: 4, due: { text: "sau hội nghị", type: "event" } }),
    task({ summary: "Gửi giấy mời", line: 5, status: "completed" }),
  ];
  expect(findings(missingDue, { tasks }).map(({ subject }) => subject)).toEqual(["t1", "t2"]);
});

test("missing-due: what we only take for a task is not accused", () => {
  const tasks = [task({ summary: "Các cơ quan nghiêm túc thực hiện", inferred: true })];
  expect(verdicts(missingDue, { tasks })).toEqual(["note missingDue"]);
});

test.each([
  [
    "before a Monday, strictly a Sunday",
    until("trước ngày 20/7/2026", "2026-07-20", { mod: "before" }),
    ["warning dueDayOffStrict"],
  ],
  ["before a Thursday", until("trước ngày 16/7/2026", "2026-07-16", { mod: "before" }), []],
  ["at the latest on a Saturday", until("chậm nhất 18/7/2026", "2026-07-18"), ["warning dueDayOff"]],
  [
    "a month that ends on a Sunday",
    until("trong tháng 5/2026", "2026-05-31", { type: "month", mod: "within" }),
    ["note dueDayOff"],
  ],
  ["a period moves on by law", until("trong 05 ngày", "2026-07-18", { type: "duration", mod: "within" }), []],
  ["after a Saturday", until("sau ngày 18/7/2026", "2026-07-18", { mod: "after" }), []],
  ["done", { ...until("chậm nhất 18/7/2026", "2026-07-18"), status: "completed" as const }, []],
])("due-day-off: %s", (_, one, expected) => {
  expect(verdicts(dueDayOff, { tasks: [one] })).toEqual(expected);
});

test("due-day-off names the last working day, past holidays too", () => {
  const tasks = [until("trước ngày 20/7/2026", "2026-07-20", { mod: "before" })];
  const holiday = { ...context, daysOff: new Set([day("2026-07-17")]) };
  expect(findings(dueDayOff, { tasks })[0]?.data).toMatchObject({
    lastDay: "2026-07-19",
    weekday: 7,
    working: "2026-07-17",
    workingWeekday: 5,
  });
  expect(findings(dueDayOff, { tasks }, holiday)[0]?.data["working"]).toBe("2026-07-16");
});

test("due-day-off: the inclusive reading, holidays and worked Saturdays", () => {
  const before = [until("trước ngày 20/7/2026", "2026-07-20", { mod: "before" })];
  const saturday = [until("chậm nhất 18/7/2026", "2026-07-18")];
  const friday = [until("chậm nhất 17/7/2026", "2026-07-17")];
  expect(verdicts(dueDayOff, { tasks: before }, { ...context, convention: "inclusive" })).toEqual([]);
  expect(verdicts(dueDayOff, { tasks: saturday }, { ...context, workedDays: new Set([day("2026-07-18")]) })).toEqual(
    [],
  );
  expect(verdicts(dueDayOff, { tasks: friday }, { ...context, daysOff: new Set([day("2026-07-17")]) })).toEqual([
    "warning dueDayOff",
  ]);
});

test("impossible-date is an error and lacks no anchor", () => {
  const tasks = [task({ summary: "Nộp báo cáo", due: { text: "ngày 30/02/2026", impossible: true } })];
  expect(verdicts(impossibleDate, { tasks })).toEqual(["error impossibleDate"]);
  expect(verdicts(missingAnchor, { tasks })).toEqual([]);
});

test("impossible-date stands anywhere, and is told once for a line", () => {
  const elsewhere = (line: number): Statement => ({
    kind: "impossible-date",
    text: stated("30/02/2026", at(line, "ngày 30/02/2026")),
  });
  const tasks = [task({ summary: "Nộp báo cáo", line: 4, due: { text: "ngày 30/02/2026", impossible: true } })];
  expect(verdicts(impossibleDate, { statements: [elsewhere(9)] })).toEqual(["error impossibleDate"]);
  expect(verdicts(impossibleDate, { tasks, statements: [elsewhere(4)] })).toEqual(["error impossibleDate"]);
  expect(verdicts(impossibleDate, { tasks, statements: [elsewhere(9)] })).toHaveLength(2);
});

test.each([
  ["a period from the day of issue", { type: "duration", anchor: "issue-date" } as const, "issue-date"],
  ["a period from nowhere", { type: "duration" } as const, "start"],
  ["a day without a year", { type: "date", day: 15, month: 7 } as const, "year"],
  ["a quarter without a year", { type: "quarter", quarter: 3 } as const, "year"],
])("missing-anchor: %s", (_, expression, anchor) => {
  const tasks = [task({ summary: "Nộp báo cáo", due: { text: "hạn", ...expression } })];
  expect(findings(missingAnchor, { tasks }).map(({ data }) => data["anchor"])).toEqual([anchor]);
});

test.each(["recurring", "ongoing", "event"] as const)("missing-anchor accuses no %s work", (type) => {
  expect(verdicts(missingAnchor, { tasks: [task({ summary: "Nộp báo cáo", due: { text: "hạn", type } })] })).toEqual(
    [],
  );
});

test("missing-anchor accuses no deadline that has its day", () => {
  expect(verdicts(missingAnchor, { tasks: [until("ngày 17/7", "2026-07-17", { anchor: "event-date" })] })).toEqual([]);
});

test("text-too-long: a cell would cut it", () => {
  const long = "a".repeat(32_768);
  expect(verdicts(textTooLong, { tasks: [task({ summary: long })], quota: [group({ unit: long })] })).toEqual([
    "note textTooLong",
    "note textTooLong",
  ]);
  expect(verdicts(textTooLong, { tasks: [task({ summary: long.slice(1) })] })).toEqual([]);
});
