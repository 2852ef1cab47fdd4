import { describe, expect, test } from "@jest/globals";
import { readingWords } from "../../src/locales/reading";
import { lastDay } from "../../src/model/due";
import { stated } from "../../src/model/fact";
import { wholeOrigin } from "../../src/model/origin";
import { parsePlainDate } from "../../src/model/plainDate";
import { findMentions } from "../../src/reading/deadlines/findMentions";
import { resolveDue, type Anchors } from "../../src/reading/deadlines/resolveDue";

function resolve(text: string, anchors: Anchors = {}) {
  const mention = findMentions(text, readingWords.vi, "field")[0];
  if (!mention) throw new Error(`no deadline in: ${text}`);
  return resolveDue(stated(text, wholeOrigin({ kind: "text", line: 1 }, text)), mention.expression, anchors);
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
