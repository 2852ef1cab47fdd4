import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { chosenPeriod, periodOf } from "../../../src/model/reportingPeriod";
import { classifyTask, type TaskClass } from "../../../src/model/taskClass";
import { sheetWords } from "../../../src/locales/sheets";
import { calculateAllElsewhere, hasLibreOffice } from "../../libreOffice";
import { day, reading, task } from "../../review/build";
import { arbitraryTasks } from "../arbitraryTasks";
import { compose, TODAY } from "../open";
import { findRow, OFFICE, report } from "./report";
import { sample } from "../sample";

describe("the status sheet", () => {
  test("counts each agency by the official classes, and the whole adds up", async () => {
    const { find } = await report(sample.tasks);
    expect(find("Sở Xây dựng").slice(0, 10)).toEqual([2, "Sở Xây dựng", 1, 0, 0, 0, 1, 0, 0, 0]);
    expect(find("Tổng cộng").slice(2, 9)).toEqual([8, 0, 0, 4, 1, 2, 1]);
    expect(find("Cách tính")[0]).toContain("Các phần cộng bằng tổng");
    expect(find("Cách tính")[0]).toContain("2 nhiệm vụ thường xuyên theo dõi riêng.");
  });

  test("the opening sentence says the same numbers in words, with zeros as offices write them", async () => {
    const { find } = await report(sample.tasks);
    expect(find("Đến hết")[0]).toBe(
      "Đến hết ngày 15 tháng 7 năm 2026, 05 cơ quan được giao 08 nhiệm vụ: " +
        "01 đã hoàn thành, 05 chưa hoàn thành (01 quá hạn), 02 không hạn. " +
        "Trong kỳ báo cáo, từ ngày 15 tháng 6 năm 2026 đến hết ngày 14 tháng 7 năm 2026, hoàn thành 00 nhiệm vụ.",
    );
    expect(find("Tình hình thực hiện")[0]).toContain("tháng 7 năm 2026");
  });

  test("a status typed in the tracker changes it, without us", async () => {
    const { workbook, tracker, rows, model } = await report(sample.tasks);
    const overdue = findRow(rows, "Rà soát trụ sở");
    expect(overdue.slice(0, 10)).toEqual([
      1,
      overdue[1] ?? null,
      null,
      null,
      "Sở Xây dựng",
      null,
      null,
      46_203,
      15,
      11,
    ]);
    const sheet = workbook.sheet(tracker);
    const header = compose(sample)[1]?.values[4] ?? [];
    workbook.type(tracker, { row: 6, column: header.indexOf("Trạng thái") }, "Đã hoàn thành");
    workbook.type(tracker, { row: 6, column: header.indexOf("Ngày hoàn thành") }, "30/6/2026");
    expect(sheet?.value({ row: 6, column: header.indexOf("Phân loại") })).toBe("Hoàn thành đúng hạn");
    const now = workbook.sheet("Báo cáo");
    const total = rows.findIndex(([first]) => first === "Tổng cộng");
    expect(model.values[total]?.[0]).toBe("Tổng cộng");
    expect([2, 3, 6].map((column) => now?.value({ row: total, column }))).toEqual([8, 1, 0]);
    expect([0, 1].map((column) => now?.value({ row: rows.findIndex((cells) => cells === overdue), column }))).toEqual([
      "",
      "",
    ]);
  });

  test("a share has its denominator beside it, and the other one is told too", async () => {
    const tasks = [
      task({
        summary: "Một",
        line: 1,
        status: "completed",
        completed: day("2026-07-01"),
        due: { text: "x", date: "2026-07-02" },
      }),
      task({ summary: "Hai", line: 2, due: { text: "x", date: "2026-07-02" } }),
      task({ summary: "Ba", line: 3, due: { text: "x", date: "2026-08-02" } }),
      task({ summary: "Bốn", line: 4, due: { text: "x", date: "2026-08-03" } }),
    ];
    const due = await report(tasks);
    expect(due.find("Tổng cộng")[9]).toBe(50);
    expect(due.find("Cách tính")[0]).toMatch(/trên 2 nhiệm vụ đã đến hạn; nếu tính trên cả 4 nhiệm vụ là 25[.,]0 %/);
    const all = await report(tasks, { denominator: "all" });
    expect(all.find("Tổng cộng")[9]).toBe(25);
    expect(all.find("Cách tính")[0]).toMatch(/trên cả 4 nhiệm vụ; nếu tính trên 2 nhiệm vụ đã đến hạn là 50[.,]0 %/);
  });

  test("next week more is overdue than was listed: spare rows hold it, and the sheet says why they are small", async () => {
    const tasks = [1, 2, 3].map((line) =>
      task({ summary: `Việc ${line}`, line, due: { text: "x", date: `2026-07-1${line + 2}` } }),
    );
    const { find, rows } = await report(tasks, { asOf: day("2026-07-14") }, day("2026-07-20"));
    expect(find("2. Nhiệm vụ quá hạn")[0]).toBe("2. Nhiệm vụ quá hạn (03)");
    const listed = rows.filter(([, second]) => String(second).startsWith("Việc "));
    expect(listed.map(([no, summary]) => [no, summary])).toEqual([1, 2, 3].map((no) => [no, `Việc ${no}`]));
    expect(find("chữ nhỏ")[0]).toContain("lập lại báo cáo");
  });

  test("on the day it was made spare rows look empty and take little room; on a day before, rows are empty too", async () => {
    const tasks = [1, 2, 3].map((line) =>
      task({ summary: `Việc ${line}`, line, due: { text: "x", date: `2026-07-1${line + 2}` } }),
    );
    const now = await report(tasks, {}, day("2026-07-14"));
    const start = now.rows.findIndex(([first]) => String(first).startsWith("2. Nhiệm vụ"));
    expect(now.rows.slice(start + 2, start + 5).map(([no]) => no)).toEqual([1, "", ""]);
    expect(now.rows[start + 5]?.[0]).toBe("");
    const small = now.model.rows.filter(({ row }) => row === start + 3 || row === start + 4);
    expect(small.map(({ height }) => height)).toEqual([12, 12]);
    const before = await report(tasks, { asOf: day("2026-07-14") }, day("2026-07-13"));
    expect(before.rows.filter(([no, second]) => typeof no === "number" && String(second).startsWith("Việc"))).toEqual(
      [],
    );
  });

  test("the period never reaches beyond the day of the figures, and both its ends are told", async () => {
    const from = chosenPeriod({ kind: "since-start", basis: "decree", isRunning: true }, TODAY, day("2026-05-02"));
    const whole = await report(sample.tasks, { period: from });
    expect(whole.find("Đến hết")[0]).toContain("từ ngày 02 tháng 5 năm 2026 đến hết ngày 15 tháng 7 năm 2026, hoàn");
    expect(whole.find("Tình hình thực hiện")[0]).toContain("từ đầu kế hoạch đến nay");
    const running = await report(sample.tasks, { period: periodOf(TODAY, "quarter", "calendar") });
    expect(running.find("Đến hết")[0]).toContain("từ ngày 01 tháng 7 năm 2026 đến hết ngày 15 tháng 7 năm 2026, hoàn");
  });

  test("the rows of the office's names are as high as the names need", async () => {
    const heights = async (parent: string) =>
      (await report(sample.tasks, { profile: { ...OFFICE, parent } })).model.rows.find(({ row }) => row === 0)?.height;
    expect(await heights("UBND TỈNH AN BÌNH")).toBe(18);
    expect(await heights("ỦY BAN NHÂN DÂN TỈNH AN BÌNH")).toBe(36);
    expect(await heights("")).toBe(36);
  });

  test("nothing but the visible columns is printed, and a page holds them at their own size", async () => {
    const { model } = await report(sample.tasks);
    expect(model.page).toMatchObject({ orientation: "portrait", fitToWidth: true, printedColumns: 10 });
    expect(model.columns.at(-1)).toEqual({ hidden: true });
    const pixels = model.columns.reduce((sum, { width }) => sum + (width === undefined ? 0 : width * 7 + 5), 0);
    const millimetres = (pixels / 96) * 25.4;
    expect(millimetres).toBeLessThanOrEqual(210 - model.page.margins.left - model.page.margins.right);
    expect(millimetres).toBeGreaterThan(150);
    // LibreOffice counts in the true width of a digit, and shrinks what is wider than the page.
    const elsewhere = model.columns.reduce((sum, { width }) => sum + (width === undefined ? 0 : width * 7.43 + 5.3), 0);
    expect((elsewhere / 96) * 25.4).toBeLessThanOrEqual(165);
  });
});

test("for any tracker the sheet's classes are ours, and parts make up the whole", async () => {
  const { classes, headers } = sheetWords.vi.tracker;
  await fc.assert(
    fc.asyncProperty(arbitraryTasks, async (tasks) => {
      const { workbook, tracker, find, rows } = await report(tasks);
      const column = (compose(reading({ tasks: [...tasks] }))[0]?.values[4] ?? []).indexOf(headers.class);
      const expected = tasks.map((one) => classifyTask(one, { today: TODAY, convention: "strict", soonDays: 3 }).class);
      expect(tasks.map((_, index) => workbook.sheet(tracker)?.value({ row: 5 + index, column }))).toEqual(
        expected.map((name: TaskClass) => classes[name]),
      );
      const [total, ...parts] = find("Tổng cộng").slice(2, 9).map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(total).toBe(expected.filter((name) => name !== "standing").length);
      const listed = rows.filter((row) => String(row[1]).startsWith("Việc ")).map((row) => row[1]);
      const overdue = tasks.filter((_, index) => expected[index] === "overdue");
      expect([...listed].sort()).toEqual(overdue.map(({ summary }) => summary.value).sort());
    }),
    { numRuns: 150 },
  );
});

(hasLibreOffice ? describe : describe.skip)("in LibreOffice, without our results", () => {
  test("generated trackers in one: every class, and the counts of the status sheet, are the same", async () => {
    const tasks = fc
      .sample(arbitraryTasks, { numRuns: 120, seed: 2026 })
      .flat()
      .map((one, index) => ({ ...one, id: `t${index + 1}` }));
    const { workbook, rows } = await report(tasks);
    const sheets = await calculateAllElsewhere(await workbook.save());
    const tracker = (sheets.get("Nhiệm vụ") ?? "").split(/\r?\n/);
    const { classes } = sheetWords.vi.tracker;
    const expected = tasks.map(
      (one) => classes[classifyTask(one, { today: TODAY, convention: "strict", soonDays: 3 }).class],
    );
    const words = Object.values(classes).sort((a, b) => b.length - a.length);
    const shown = tracker.slice(5, 5 + tasks.length).map((line) => {
      const cells = line.split(",").slice(-6);
      return words.find((word) => cells.join(",").includes(word));
    });
    expect(shown).toEqual(expected);
    expect(new Set(shown).size).toBe(words.length);
    const status = (sheets.get("Báo cáo") ?? "").split(/\r?\n/);
    const total = status
      .find((line) => line.startsWith("Tổng cộng"))
      ?.split(",")
      .slice(2, 9)
      .map((cell) => (cell === "–" ? 0 : Number(cell)));
    expect(total).toEqual(findRow(rows, "Tổng cộng").slice(2, 9));
    const list = status.filter((line) => /^\d+,Việc /.test(line)).map((line) => line.split(",")[1]);
    expect(list).toEqual(rows.filter((row) => String(row[1]).startsWith("Việc ")).map((row) => row[1]));
  });
});
