import { expect, test } from "@jest/globals";
import { wholeOrigin } from "../../src/model/origin";
import { readAsGroup, readAsTasks } from "../../src/reading/readUnread";
import { applyEdits } from "../../src/review/applyEdits";
import { day, reading } from "../review/build";
import { stated } from "../../src/model/fact";

const passage = (quote: string) => wholeOrigin({ kind: "text", line: 7 }, quote);
const PLAN = reading({ title: "Kế hoạch năm 2026" });

test("a passage becomes an assignment, read as any other", () => {
  const quote = "- Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ bố trí kinh phí trước ngày 15/8;";
  const [task, ...more] = readAsTasks(passage(quote), PLAN);
  expect(more).toEqual([]);
  expect([task?.lead, task?.support].map((facts) => facts?.map(({ value }) => value))).toEqual([
    ["Sở Tài chính"],
    ["Sở Nội vụ"],
  ]);
  expect(task?.due?.date).toBe("2026-08-15");
  expect(task?.origin.quote).toBe(quote);
});

test("the day of issue gives the year that the words leave out", () => {
  const issued = { ...PLAN, issued: stated(day("2025-03-02"), passage("ngày 02 tháng 3 năm 2025")) };
  expect(readAsTasks(passage("Sở Y tế báo cáo trước ngày 15/8."), issued)[0]?.due?.date).toBe("2025-08-15");
});

test("words that the grammar does not know are a task as they stand, of nobody", () => {
  const [task] = readAsTasks(passage("+ Hậu cần"), PLAN);
  expect(task).toMatchObject({ summary: { value: "Hậu cần" }, lead: [], support: [] });
});

test("a passage becomes a group with the number that closes it, and none is invented", () => {
  expect(readAsGroup(passage("- Đoàn thể tỉnh: 05 người;"), PLAN)).toMatchObject({
    count: { value: 5 },
    section: "body",
  });
  expect(readAsGroup(passage("- Khách mời khác"), PLAN).count).toBeUndefined();
});

test("what became a row is unread no more, and is again when the edit goes", () => {
  const origin = passage("Hậu cần");
  const before = { ...PLAN, unread: [origin, passage("Việc khác")] };
  const tasks = readAsTasks(origin, before).map((task) => ({ ...task, id: "u1.1" }));
  const after = applyEdits(before, [{ kind: "add-tasks", passage: origin, tasks }]);
  expect(after.unread.map(({ quote }) => quote)).toEqual(["Việc khác"]);
  expect(after.tasks.map(({ id }) => id)).toEqual(["u1.1"]);
  expect(applyEdits(before, [])).toBe(before);
});
