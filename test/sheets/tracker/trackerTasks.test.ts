import { describe, expect, test } from "@jest/globals";
import { trackerTasks, type TrackerTaskOptions } from "../../../src/sheets/tracker/trackerTasks";
import { stated } from "../../../src/model/fact";
import { at, day, event, reading, task } from "../../review/build";
import { compose, open, sheetOf } from "../open";

const asOf = day("2026-07-15");
const monthly = (more: object = {}) =>
  task({
    summary: "Báo cáo kết quả",
    due: { text: "ngày 25 hằng tháng", type: "recurring", recurrence: "FREQ=MONTHLY;BYMONTHDAY=25", ...more },
  });
const rowsOf = (one: ReturnType<typeof task>, issued?: string, options: Partial<TrackerTaskOptions> = {}) =>
  trackerTasks(reading({ tasks: [one], ...(issued ? { issued: stated(day(issued), at(1, "")) } : {}) }), {
    asOf,
    ...options,
  });

describe("work that comes again", () => {
  test("has the whole and one row for every period from the day of issue to the running one", () => {
    expect(rowsOf(monthly(), "2026-04-10").map(({ task: { id, due }, series }) => [id, due?.date, series])).toEqual([
      ["t1", undefined, undefined],
      ["t1@2026-04-25", "2026-04-25", "t1"],
      ["t1@2026-05-25", "2026-05-25", "t1"],
      ["t1@2026-06-25", "2026-06-25", "t1"],
      ["t1@2026-07-25", "2026-07-25", "t1"],
    ]);
  });

  test("a later day adds periods and takes none away", () => {
    const ids = (to: string) => rowsOf(monthly(), "2026-04-10", { asOf: day(to) }).map(({ task: { id } }) => id);
    const [july, september] = [ids("2026-07-15"), ids("2026-09-26")];
    expect(september.slice(0, july.length)).toEqual(july);
    expect(september.at(-1)).toBe("t1@2026-10-25");
  });

  test("without a day of issue only the running period has a row; what is done every day has none", () => {
    expect(rowsOf(monthly()).map(({ task: { id } }) => id)).toEqual(["t1", "t1@2026-07-25"]);
    expect(rowsOf(monthly({ recurrence: "FREQ=DAILY" }), "2026-04-10")).toHaveLength(1);
  });

  test("too many periods: the newest stay, and the whole says how many went", () => {
    const rows = rowsOf(monthly({ recurrence: "FREQ=WEEKLY" }), "2024-07-15");
    expect(rows).toHaveLength(61);
    expect(rows[0]?.omitted).toBeGreaterThan(40);
    expect(rows.at(-1)?.task.id).toBe("t1@2026-07-19");
  });

  test("a missed period is overdue, the running one in time, the whole stands apart", async () => {
    const model = sheetOf(
      compose(reading({ tasks: [monthly()], issued: stated(day("2026-06-01"), at(1, "")) })),
      "tracker",
    );
    const sheet = await open(model);
    expect(["t1", "t1@2026-06-25", "t1@2026-07-25"].map((id) => sheet.text(id, "Phân loại"))).toEqual([
      "Thường xuyên",
      "Quá hạn",
      "Trong hạn",
    ]);
    expect(sheet.text("t1@2026-06-25", "Nhiệm vụ")).toBe("Báo cáo kết quả (kỳ 25/06/2026)");
    expect(sheet.text("t1@2026-06-25", "Mã gốc")).toBe("t1");
  });
});

describe("a collective", () => {
  const communes = ["UBND xã Tân Hòa", "UBND xã Bình An", "UBND phường Đông"];
  const collectives = new Map([["UBND các xã", communes]]);
  const one = task({ summary: "Tổng hợp số liệu", lead: ["Sở Nội vụ", "UBND các xã"] });

  test("is one row that counts its bodies, or one row for each", () => {
    expect(rowsOf(one, undefined, { collectives }).map(({ bodies }) => bodies)).toEqual([4]);
    const each = rowsOf(one, undefined, { collectives, collective: "each" });
    expect(each.map(({ task: { id, lead }, series }) => [id, lead.map(({ value }) => value), series])).toEqual(
      ["Sở Nội vụ", ...communes].map((name) => [`t1/${name}`, [name], "t1"]),
    );
  });

  test("that nobody's register knows stays as it is", () => {
    const unknown = task({ summary: "Tổng hợp số liệu", lead: ["UBND các xã"] });
    expect(rowsOf(unknown, undefined, { collective: "each" })).toEqual([{ task: unknown }]);
  });

  test("in one row shows how many are through", async () => {
    const sheet = await open(sheetOf(compose(reading({ tasks: [one] }), { collectives }), "tracker"));
    expect(sheet.text("t1", "Tình hình")).toBe("Không hạn; 0/4 đơn vị xong");
    sheet.type("t1", "Số đơn vị xong", "3");
    expect(sheet.text("t1", "Tình hình")).toBe("Không hạn; 3/4 đơn vị xong");
  });
});

describe("a task without a deadline", () => {
  const name = "Hội nghị";
  const when = { text: stated("ngày 21/7/2026", at(2, "")), start: day("2026-07-21"), end: day("2026-07-21") };
  const events = [{ ...event({ name }), when }];
  const facts = reading({ events, tasks: [task({ summary: "In tài liệu" })] });

  test("is offered a day before the occasion, which counts for nothing", async () => {
    expect(trackerTasks(facts, { asOf, proposeDays: 3 })[0]?.proposed).toBe("2026-07-18");
    const sheet = await open(sheetOf(compose(facts, { proposeDays: 3 }), "tracker"));
    expect(sheet.text("t1", "Tình hình")).toBe("Không hạn; đề xuất 18/7/2026");
    expect(sheet.text("t1", "Phân loại")).toBe("Không hạn");
    sheet.type("t1", "Gia hạn đến", "18/7/2026");
    expect(sheet.text("t1", "Phân loại")).toBe("Sắp đến hạn");
  });

  test("of a plan with two occasions, or with words of a time, is offered none", () => {
    const two = { ...facts, events: [...events, ...events] };
    const unclear = { ...facts, tasks: [task({ summary: "In tài liệu", isTimeUnclear: true })] };
    for (const one of [two, unclear]) expect(trackerTasks(one, { asOf, proposeDays: 3 })[0]?.proposed).toBeUndefined();
  });
});
