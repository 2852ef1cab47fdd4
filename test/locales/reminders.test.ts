import { expect, test } from "@jest/globals";
import { reminderWords } from "../../src/locales/reminders";
import { toReminders } from "../../src/pane/facts/reminders";
import { classifyTask } from "../../src/model/taskClass";
import { day, task } from "../review/build";

const TODAY = day("2026-07-15");
const onDay = (date: string) => ({ text: "x", date });
const TASKS = [
  task({ summary: "Gửi báo cáo tham luận;", line: 1, lead: ["Sở Y tế"], due: onDay("2026-07-16") }),
  task({ summary: "Rà soát trụ sở.", line: 2, lead: ["Sở Y tế", "Sở Nội vụ"], due: onDay("2026-06-30") }),
  task({ summary: "Chuẩn bị tài liệu", line: 3, lead: ["Sở Y tế"], due: onDay("2026-07-10") }),
  task({ summary: "Đã xong", line: 4, lead: ["Thanh tra tỉnh"], status: "completed", due: onDay("2026-07-01") }),
  task({ summary: "Chưa giao ai", line: 5, lead: [], due: onDay("2026-07-01") }),
  task({ summary: "Còn lâu", line: 6, lead: ["Công an tỉnh"], due: onDay("2026-09-01") }),
];
const reminders = toReminders(
  TASKS.map((one) => classifyTask(one, { today: TODAY, convention: "strict", soonDays: 3 })),
  TODAY,
  "Kế hoạch chuyển đổi số",
);

test("each agency with pressing work gets one, the most overdue first; a shared task goes to both", () => {
  expect(reminders.map(({ agency, overdue, soon }) => [agency, overdue.length, soon.length])).toEqual([
    ["Sở Y tế", 2, 1],
    ["Sở Nội vụ", 1, 0],
  ]);
});

test("a message says what, until when, and how late, the longest overdue first", () => {
  expect(reminders.map(reminderWords.vi.message)[0]).toBe(
    [
      "Kính gửi Sở Y tế,",
      "Tính đến ngày 15/07/2026, cơ quan còn 02 nhiệm vụ quá hạn và 01 nhiệm vụ sắp đến hạn:",
      "1. Rà soát trụ sở (hạn cuối 30/06/2026, quá hạn 15 ngày).",
      "2. Chuẩn bị tài liệu (hạn cuối 10/07/2026, quá hạn 5 ngày).",
      "3. Gửi báo cáo tham luận (hạn cuối 16/07/2026, còn 1 ngày).",
      "Đề nghị cơ quan hoàn thành và báo lại kết quả. Trân trọng cảm ơn.",
    ].join("\n"),
  );
});

test("an official letter has its subject line, names the plan, and ends as letters end", () => {
  const [letter = ""] = reminders.map(reminderWords.vi.letter);
  expect(letter).toMatch(/^V\/v đôn đốc/);
  expect(letter).toContain("theo “Kế hoạch chuyển đổi số”, tính đến ngày 15 tháng 7 năm 2026, Sở Y tế còn 02");
  expect(letter.endsWith("./.")).toBe(true);
});

test("the same in English, with days by number", () => {
  const [first = "", second = ""] = reminders.map(reminderWords.en.mail);
  expect(first).toContain("Subject: Reminder, 2 overdue tasks and 1 task due soon as of 15/07/2026");
  expect(first).toContain("3. Gửi báo cáo tham luận (due 16/07/2026, 1 day left).");
  expect(second).toContain("Subject: Reminder, 1 overdue task as of");
});
