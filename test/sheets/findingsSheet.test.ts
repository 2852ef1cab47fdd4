import { describe, expect, test } from "@jest/globals";
import { deskWords } from "../../src/locales/desk";
import { LOCALE_IDS, type LocaleId } from "../../src/locales/locale";
import type { IgnoredFinding } from "../../src/model/finding";
import { reviewReading } from "../../src/review/reviewReading";
import { composeFindingsSheet } from "../../src/sheets/findingsSheet";
import { readIgnored } from "../../src/sheets/readIgnored";
import { context } from "../review/build";
import { contentOf } from "./content";
import { open } from "./open";
import { sample } from "./sample";

const { findings } = reviewReading(sample, context);
const FIRST = findings[0]?.key ?? "";
const { headers } = deskWords.vi.findings;
const sheet = (ignored: readonly IgnoredFinding[] = [], locale: LocaleId = "vi") =>
  composeFindingsSheet(findings, ignored, locale);
const reason = (key: string): IgnoredFinding => ({
  key,
  reason: "Đã hỏi đơn vị",
  title: "Một đơn vị ghi hai lần",
  detail: "Dòng 4.",
});

test("one row a finding: weight, words, place, the words of the document, and a hidden key", async () => {
  const opened = await open(sheet());
  expect(opened.text(FIRST, headers.severity)).toBe("Sai");
  expect(opened.text(FIRST, headers.finding)).toBe("Một đơn vị ghi hai lần");
  expect(opened.text(FIRST, headers.detail)).toContain("Sở Tài chính");
  expect(opened.text(FIRST, headers.place)).toBe("dòng 4");
  expect(opened.text(FIRST, headers.quote)).toContain("Sở Tài chính");
  expect(opened.text(FIRST, headers.key)).toBe(FIRST);
  expect(sheet().columns.at(-1)).toEqual({ hidden: true });
  expect(sheet().values).toHaveLength(4 + findings.length);
});

describe("a reason", () => {
  test("typed into the sheet is counted there and greys its row", async () => {
    const opened = await open(sheet());
    const count = () => opened.cell({ row: 2, column: 0 }).text;
    expect(count()).toBe(`Còn ${findings.length} điều cần xem · 0 điều đã bỏ qua`);
    opened.type(FIRST, headers.reason, "Đã hỏi đơn vị");
    expect(count()).toBe(`Còn ${findings.length - 1} điều cần xem · 1 điều đã bỏ qua`);
    opened.type(FIRST, headers.reason, "");
    expect(count()).toBe(`Còn ${findings.length} điều cần xem · 0 điều đã bỏ qua`);
  });

  test("is read back, and stands beside its finding in the next sheet", () => {
    const back = readIgnored(contentOf(sheet([reason(FIRST)]).values));
    expect(back).toEqual([
      {
        key: FIRST,
        reason: "Đã hỏi đơn vị",
        title: "Một đơn vị ghi hai lần",
        detail: expect.stringContaining("Sở") as unknown,
      },
    ]);
    expect(sheet(back).values).toEqual(sheet([reason(FIRST)]).values);
  });

  test("of a finding that is gone keeps its row and its words, and counts as neither", async () => {
    const gone = reason("total-mismatch:0000000000000a");
    const model = sheet([gone]);
    expect(model.values.at(-1)).toEqual([
      findings.length + 1,
      "Không còn",
      gone.title,
      gone.detail,
      null,
      null,
      gone.reason,
      gone.key,
    ]);
    expect(readIgnored(contentOf(model.values))).toEqual([gone]);
    const opened = await open(model);
    expect(opened.cell({ row: 2, column: 0 }).text).toBe(`Còn ${findings.length} điều cần xem · 0 điều đã bỏ qua`);
  });
});

test("reading back knows every language, moved columns, and rows that people added", () => {
  for (const locale of LOCALE_IDS) {
    expect(readIgnored(contentOf(sheet([reason(FIRST)], locale).values)).map(({ key }) => key)).toEqual([FIRST]);
  }
  const moved = [
    [null, null, null],
    ["Việc thêm", headers.key, headers.reason],
    ["x", "a:1", " đã xem "],
    ["x", "a:2", " "],
    ["x", null, "không có mã"],
    ["x", "a:1", "sửa lại"],
  ];
  expect(readIgnored(contentOf(moved)).map(({ key, reason: why }) => [key, why])).toEqual([["a:1", "sửa lại"]]);
  expect(readIgnored(contentOf([["Một", "bảng", "khác"]]))).toEqual([]);
  expect(readIgnored(contentOf([]))).toEqual([]);
});

test("a sheet without findings has a row to write into", async () => {
  const model = composeFindingsSheet([], [], "vi");
  expect(model.tables[0]?.range.rowCount).toBe(2);
  const opened = await open(model);
  expect(opened.cell({ row: 2, column: 0 }).text).toBe("Còn 0 điều cần xem · 0 điều đã bỏ qua");
});

test("a reason that looks like a formula stays text", async () => {
  const evil = { ...reason(FIRST), reason: '=HYPERLINK("http://x")' };
  const opened = await open(sheet([evil]));
  expect(opened.text(FIRST, headers.reason)).toBe(evil.reason);
});
