/** Two places that cannot both be right, and beside each the pair that can. */
import { describe, expect, test } from "@jest/globals";
import { stated } from "../../../src/model/fact";
import type { EventDayStatement, ListingStatement, Statement, WeekdayStatement } from "../../../src/model/statement";
import type { PlanEvent } from "../../../src/model/quota";
import { contradiction } from "../../../src/review/rules/contradiction";
import { at, context, day, event, findings, task, verdicts } from "../build";

const list = (kind: ListingStatement["kind"], work: string, ...keys: readonly string[]): ListingStatement => ({
  kind,
  work: stated(work, at(kind === "listing" ? 10 : 20, work)),
  members: keys.map((key) => ({ ...stated(`huyện ${key}`, at(20, work)), key })),
});

describe("those who are listed for a work are those whom its assignment leaves out", () => {
  const told = (...statements: readonly Statement[]) => verdicts(contradiction, { statements });
  const listing = list("listing", "Báo cáo tham luận", "bắc sơn", "vạn hải");

  test("just the same, in any order", () => {
    const exception = list("exception", "chuẩn bị báo cáo tham luận về cách làm hay", "vạn hải", "bắc sơn");
    expect(told(listing, exception)).toEqual(["warning listedAndExcepted"]);
    const [found] = findings(contradiction, { statements: [listing, exception] });
    expect(found?.data).toEqual({ work: "Báo cáo tham luận", units: ["huyện vạn hải", "huyện bắc sơn"] });
    expect(found?.related).toEqual([listing.work.origin]);
  });

  test.each([
    ["another work", list("exception", "gửi số liệu khảo sát", "vạn hải", "bắc sơn")],
    ["half of a word", list("exception", "báo cáo tham luậns", "vạn hải", "bắc sơn")],
    ["one more", list("exception", "chuẩn bị báo cáo tham luận", "vạn hải", "bắc sơn", "an lão")],
    ["one fewer", list("exception", "chuẩn bị báo cáo tham luận", "vạn hải")],
    ["two lists", list("listing", "Báo cáo tham luận", "vạn hải", "bắc sơn")],
  ])("silent for %s", (_, other) => {
    expect(told(listing, other)).toEqual([]);
  });
});

const eventDay = (
  start: string,
  parts: Partial<Pick<EventDayStatement, "form" | "section">> & { readonly end?: string } = {},
): EventDayStatement => ({
  kind: "event-day",
  form: parts.form ?? "label",
  section: parts.section ?? "body",
  text: stated(start, at(7, `Thời gian: ${start}`)),
  start: day(start),
  end: day(parts.end ?? start),
});

describe("the day of the occasion", () => {
  const told = (statements: readonly Statement[], events: readonly PlanEvent[] = [event()]) =>
    verdicts(contradiction, { statements, events });

  test.each([
    ["the annex", eventDay("2026-07-18", { section: "annex" })],
    ["a sentence", eventDay("2026-07-18", { form: "sentence" })],
  ])("%s gives another day", (_, other) => {
    expect(told([eventDay("2026-07-17"), other])).toEqual(["warning eventDaysDiffer"]);
  });

  test.each([
    ["the same day", eventDay("2026-07-17", { section: "annex" })],
    ["a day within", eventDay("2026-07-16", { end: "2026-07-18", form: "sentence" })],
    ["a second line about time: perhaps another occasion", eventDay("2026-07-20")],
  ])("silent for %s", (_, other) => {
    expect(told([eventDay("2026-07-17"), other])).toEqual([]);
  });

  test("silent where a plan holds several occasions, or none", () => {
    const days = [eventDay("2026-07-17"), eventDay("2026-07-18", { section: "annex" })];
    expect(told(days, [event(), event()])).toEqual([]);
    expect(told(days, [])).toEqual([]);
    expect(told([eventDay("2026-07-18", { form: "sentence" })])).toEqual([]);
  });
});

const onDay = (text: string, date: string): PlanEvent => ({
  ...event(),
  when: { text: stated(text, at(7, text)), start: day(date), end: day(date) },
});
const issued = (date: string) => stated(day(date), at(2, `An Bình, ngày ${date}`));

test.each([
  ["before the plan", "ngày 01/7/2026", "2026-07-01", ["warning eventBeforeIssue"]],
  ["on the same day", "ngày 10/7/2026", "2026-07-10", []],
  ["in a year that we added", "ngày 01/7", "2026-07-01", []],
])("an occasion %s", (_, text, date, expected) => {
  const reading = { events: [onDay(text, date)], issued: issued("2026-07-10") };
  expect(verdicts(contradiction, { ...reading, tasks: [task({ summary: "Chuẩn bị hội trường" })] })).toEqual(expected);
  // A report neither invites nor assigns.
  expect(verdicts(contradiction, reading)).toEqual([]);
});

test.each([
  ["a Saturday called Friday", 5, ["warning weekdayDiffers"]],
  ["a Saturday", 6, []],
])("weekday: %s", (_, weekday, expected) => {
  const text = stated("thứ …, ngày 18/7/2026", at(7, "thứ …, ngày 18/7/2026"));
  const statement: WeekdayStatement = { kind: "weekday", weekday, date: day("2026-07-18"), text };
  expect(verdicts(contradiction, { statements: [statement] })).toEqual(expected);
});

describe("deadlines", () => {
  const until = (text: string, date: string, line: number, more: object = {}) =>
    task({ summary: "Lập danh sách đại biểu gửi về Sở Nội vụ", line, due: { text, date, year: 2026 }, ...more });

  test("one work, one owner, two days", () => {
    const tasks = [until("15/7/2026", "2026-07-15", 1), until("18/7/2026", "2026-07-18", 9)];
    expect(verdicts(contradiction, { tasks })).toEqual(["warning twoDeadlines"]);
    expect(findings(contradiction, { tasks })[0]?.subject).toBe("t9");
  });

  test.each([
    ["the same day", until("15/7/2026", "2026-07-15", 9)],
    ["another owner", until("18/7/2026", "2026-07-18", 9, { lead: ["Sở Y tế"] })],
    [
      "another instalment",
      until("18/7/2026", "2026-07-18", 9, { summary: "Lập danh sách đại biểu gửi về Sở Nội vụ đợt 2" }),
    ],
    ["two steps of one line", until("18/7/2026", "2026-07-18", 1)],
    ["done", until("18/7/2026", "2026-07-18", 9, { status: "completed" })],
  ])("silent for %s", (_, other) => {
    expect(verdicts(contradiction, { tasks: [until("15/7/2026", "2026-07-15", 1), other] })).toEqual([]);
  });

  test("silent where few words say one thing in two places", () => {
    const short = (date: string, line: number) =>
      task({ summary: "Báo cáo", lead: [], line, due: { text: date, date } });
    expect(verdicts(contradiction, { tasks: [short("2026-07-15", 1), short("2026-07-18", 9)] })).toEqual([]);
  });

  test.each([
    ["preparation after the occasion", { prepares: true }, "2026-07-20", ["warning dueAfterEvent"]],
    ["preparation on its day", { prepares: true }, "2026-07-17", []],
    ["what comes after it", {}, "2026-07-20", []],
    ["done", { prepares: true, status: "completed" }, "2026-07-20", []],
  ])("%s", (_, more, date, expected) => {
    const facts = { tasks: [until("hạn", date, 1, more)], events: [onDay("ngày 17/7/2026", "2026-07-17")] };
    expect(verdicts(contradiction, facts)).toEqual(expected);
    expect(verdicts(contradiction, { ...facts, events: [...facts.events, event()] })).toEqual([]);
  });

  test.each([
    ["before the day of issue", {}, ["warning dueBeforeIssue"]],
    ["a period counted from somewhere", { due: { text: "hạn", date: "2026-07-01", year: 2026, type: "duration" } }, []],
    ["a year that we added", { due: { text: "hạn", date: "2026-07-01" } }, []],
  ])("%s", (_, more, expected) => {
    const facts = { tasks: [until("hạn", "2026-07-01", 1, more)], issued: issued("2026-07-10") };
    expect(verdicts(contradiction, facts)).toEqual(expected);
    expect(verdicts(contradiction, { tasks: facts.tasks })).toEqual([]);
  });

  test("where most days lie before the day of issue, that day is in doubt", () => {
    const tasks = [until("hạn", "2026-07-01", 1), until("hạn", "2026-07-02", 2, { lead: ["Sở Y tế"] })];
    expect(verdicts(contradiction, { tasks, issued: issued("2026-07-10") })).toEqual([]);
    const later = ["2026-07-20", "2026-07-21"].map((day, at) => until("hạn", day, at + 3, { lead: [`Sở ${at}`] }));
    expect(verdicts(contradiction, { tasks: [...tasks, ...later], issued: issued("2026-07-10") })).toHaveLength(2);
  });

  test("a period that ends after the occasion may begin before it", () => {
    const due = { text: "trong tháng 7/2026", date: "2026-07-31", type: "month", year: 2026 } as const;
    const tasks = [task({ summary: "Phát hành giấy mời", prepares: true, due })];
    expect(verdicts(contradiction, { tasks, events: [onDay("ngày 17/7/2026", "2026-07-17")] })).toEqual([]);
  });

  test("the strict reading of “before” counts", () => {
    const tasks = [until("trước ngày 18/7/2026", "2026-07-18", 1, { prepares: true })];
    const before = tasks.map((one) => ({
      ...one,
      ...(one.due ? { due: { ...one.due, expression: { ...one.due.expression, mod: "before" as const } } } : {}),
    }));
    const facts = { tasks: before, events: [onDay("ngày 17/7/2026", "2026-07-17")] };
    expect(verdicts(contradiction, facts)).toEqual([]);
    expect(verdicts(contradiction, facts, { ...context, convention: "inclusive" })).toEqual(["warning dueAfterEvent"]);
  });
});
