import { describe, expect, test } from "@jest/globals";
import { readingWords } from "../../src/locales/reading";
import { lastDay } from "../../src/model/due";
import { stated } from "../../src/model/fact";
import { wholeOrigin } from "../../src/model/origin";
import { addDays, parsePlainDate, type PlainDate } from "../../src/model/plainDate";
import { withDateOrder } from "../../src/reading/deadlines/dateOrder";
import { chooseMention, findMentions } from "../../src/reading/deadlines/findMentions";
import { resolveDue, type Anchors } from "../../src/reading/deadlines/resolveDue";

function resolve(text: string, anchors: Anchors = {}) {
  const mention = findMentions(text, readingWords.vi, "field")[0];
  if (!mention) throw new Error(`no deadline in: ${text}`);
  return resolveDue(stated(text, wholeOrigin({ kind: "text", line: 1 }, text)), mention.expression, anchors);
}

function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`no day: ${text}`);
  return date;
}

function dates(...texts: readonly string[]): readonly PlainDate[] {
  return texts.map(day);
}

const issueDate = parsePlainDate("2026-07-02");

describe("a worded deadline as a day", () => {
  test.each([
    ["trước ngày 20 tháng 7 năm 2026", "2026-07-20", "2026-07-19", "2026-07-20"],
    ["trước ngày 01/3/2028", "2028-03-01", "2028-02-29", "2028-03-01"],
    ["chậm nhất ngày 20/7/2026", "2026-07-20", "2026-07-20", "2026-07-20"],
    ["trong tháng 02/2026", "2026-02-28", "2026-02-28", "2026-02-28"],
    ["quý III/2026", "2026-09-30", "2026-09-30", "2026-09-30"],
    ["đầu tháng 3/2026", "2026-03-10", "2026-03-10", "2026-03-10"],
    ["trước tháng 9/2026", "2026-09-01", "2026-08-31", "2026-09-01"],
    ["6 tháng cuối năm 2026", "2026-12-31", "2026-12-31", "2026-12-31"],
    ["trước quý IV/2026", "2026-10-01", "2026-09-30", "2026-10-01"],
    ["trước 6 tháng cuối năm 2026", "2026-07-01", "2026-06-30", "2026-07-01"],
    ["giữa tháng 9/2026", "2026-09-15", "2026-09-15", "2026-09-15"],
    ["giữa quý III/2026", "2026-08-31", "2026-08-31", "2026-08-31"],
    ["đầu năm 2027", "2027-03-31", "2027-03-31", "2027-03-31"],
    ["tuần thứ 2 của tháng 9/2026", "2026-09-14", "2026-09-14", "2026-09-14"],
    ["tuần cuối tháng 2/2028", "2028-02-29", "2028-02-29", "2028-02-29"],
    ["Từ tháng 12/2025 đến quý I/2026", "2026-03-31", "2026-03-31", "2026-03-31"],
    ["Dự kiến ngày 05/12/2026 (chậm nhất ngày 10/12/2026)", "2026-12-10", "2026-12-10", "2026-12-10"],
    ["10-15/8/2026", "2026-08-15", "2026-08-15", "2026-08-15"],
  ])("%s", (text, date, strict, inclusive) => {
    const due = resolve(text);
    expect([due.date, lastDay(due, "strict"), lastDay(due, "inclusive")]).toEqual([date, strict, inclusive]);
  });

  test("a day without a year takes that of the document, and none without one", () => {
    expect(resolve("trước ngày 30/9", { year: 2026 }).date).toBe("2026-09-30");
    expect(resolve("trước ngày 30/9").date).toBeUndefined();
  });

  test("a period counts from the day after its anchor, and waits without one", () => {
    const text = "trong thời hạn 10 ngày kể từ ngày ký";
    expect(resolve(text, issueDate ? { issueDate } : {}).date).toBe("2026-07-13");
    expect(resolve(text).date).toBeUndefined();
  });

  test.each(["trước ngày 30/02/2026", "chậm nhất ngày 31/6/2026", "đến hết ngày 29/02/2027"])(
    "%s is no day",
    (text) => {
      expect(resolve(text)).toMatchObject({ impossible: true });
      expect(resolve(text).date).toBeUndefined();
    },
  );

  test("29 February of a leap year is a day", () => {
    expect(resolve("trước ngày 29/02/2028").date).toBe("2028-02-29");
  });
});

describe("a period counted from a day (Bộ luật Dân sự 2015, art. 147 and 148)", () => {
  test.each([
    ["10 ngày kể từ ngày 05/8/2026", "2026-08-17"],
    ["07 ngày làm việc kể từ ngày 05/8/2026", "2026-08-14"],
    ["hai tuần kể từ ngày 05/8/2026", "2026-08-19"],
    ["01 tháng kể từ ngày 31/8/2026", "2026-09-30"],
    ["sau ngày 14/8/2026 10 ngày", "2026-08-24"],
    ["trong vòng 48 giờ kể từ ngày 05/8/2026", "2026-08-07"],
  ])("%s", (text, date) => {
    expect(resolve(text).date).toBe(date);
  });

  test("days off that are known are not counted", () => {
    const daysOff = new Set(dates("2026-09-01", "2026-09-02"));
    expect(resolve("10 ngày kể từ ngày 22/8/2026", { daysOff }).date).toBe("2026-09-03");
    expect(resolve("02 ngày làm việc kể từ ngày 31/8/2026", { daysOff }).date).toBe("2026-09-04");
  });

  test("a calendar of days off only still ends", () => {
    const daysOff = new Set(Array.from({ length: 400 }, (_, index) => addDays(day("2026-08-01"), index)));
    expect(resolve("5 ngày kể từ ngày 01/8/2026", { daysOff }).date).toBeDefined();
  });
});

describe("a deadline counted from the event", () => {
  const eventDate = day("2026-08-18");

  test.each([
    ["trước hội nghị 02 ngày", "2026-08-16", "2026-08-16"],
    ["chậm nhất 05 ngày trước ngày tổ chức", "2026-08-13", "2026-08-13"],
    ["ít nhất 02 ngày làm việc trước khi khai mạc", "2026-08-14", "2026-08-14"],
    ["95 ngày trước bầu cử", "2026-05-15", "2026-05-15"],
    ["xong trước khi khai mạc", "2026-08-18", "2026-08-17"],
    ["sau hội nghị 03 ngày", "2026-08-21", "2026-08-21"],
  ])("%s", (text, date, strict) => {
    const due = resolve(text, { eventDate });
    expect([due.date, lastDay(due, "strict")]).toEqual([date, strict]);
    expect(resolve(text).date).toBeUndefined();
  });
});

describe("a deadline told by the running period", () => {
  test.each([
    ["trong tuần này", "2026-07-05"],
    ["trong tháng này", "2026-07-31"],
    ["trong quý này", "2026-09-30"],
    ["hết năm nay", "2026-12-31"],
    ["trong tháng sau", "2026-08-31"],
    ["trong quý tới", "2026-12-31"],
  ])("%s", (text, date) => {
    expect(resolve(text, { issueDate: day("2026-07-02") })).toMatchObject({ date, dateCertainty: "inferred" });
  });
});

describe("the year of a day written without one", () => {
  test.each([
    ["trước ngày 30/9", "2026-07-02", undefined, "2026-09-30"],
    ["trước ngày 30/6", "2026-07-02", undefined, "2026-06-30"],
    ["trước ngày 15/01", "2026-11-20", undefined, "2027-01-15"],
    ["trước ngày 15/3", "2025-12-20", 2026, "2026-03-15"],
    ["trước ngày 28/12", "2025-12-20", 2026, "2025-12-28"],
    ["trong quý I", "2025-12-20", 2026, "2026-03-31"],
    ["cuối tháng 11", "2026-07-02", undefined, "2026-11-30"],
  ])("%s in a plan of %s", (text, issued, year, date) => {
    const due = resolve(text, { issueDate: day(issued), ...(year === undefined ? {} : { year }) });
    expect(due).toMatchObject({ date, dateCertainty: "inferred" });
  });

  test("a year in the words is stated", () => {
    expect(resolve("trước ngày 30/9/2026", { year: 2026 }).dateCertainty).toBeUndefined();
  });
});

test("a day left open has no date and is not called impossible", () => {
  const due = resolve("trước ngày … tháng 4 năm 2026");
  expect([due.date, due.impossible, due.text.value]).toEqual([undefined, undefined, "trước ngày … tháng 4 năm 2026"]);
});

test("what names a day counts before what waits for an event", () => {
  const mentions = findMentions("Sau khi có hướng dẫn, trước ngày 15/8/2026", readingWords.vi, "field");
  expect(chooseMention(mentions)?.text).toBe("trước ngày 15/8/2026");
  expect(chooseMention([])).toBeUndefined();
});

describe("figures of a date in English", () => {
  const read = (cell: string, document: string): unknown =>
    findMentions(cell, withDateOrder(readingWords.en, `${document}\n${cell}`), "field")[0]?.expression;
  const august = { type: "date", mod: "on", year: 2026, month: 8, day: 5 };
  const may = { ...august, month: 5, day: 8 };

  test.each([
    ["25/8/2026", august],
    ["8/25/2026", may],
    ["meeting on 3 July 2026", august],
    ["meeting on July 3, 2026", may],
    ["ref. 25.08.2026", august],
    ["no date at all", may],
    ["25/8/2026 but written on July 3, 2026", august],
  ])("beside %s", (document, expected) => {
    expect(read("5/8/2026", document)).toEqual(expected);
  });
});
