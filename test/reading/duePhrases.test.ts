import { describe, expect, test } from "@jest/globals";
import { LOCALE_IDS } from "../../src/locales/locale";
import { readingWords } from "../../src/locales/reading";
import { duePatterns } from "../../src/reading/deadlines/duePattern";
import { findMentions } from "../../src/reading/deadlines/findMentions";

describe.each(LOCALE_IDS)("deadline phrases in %s", (locale) => {
  const words = readingWords[locale];

  test.each(words.due.flatMap(({ id, examples, where }) => examples.map((example) => ({ id, where, example }))))(
    "$id: $example.0",
    ({ where, example: [text, expression] }) => {
      const context = where === "field" ? "field" : "sentence";
      const mentions = findMentions(`… ${text}.`, words, context);
      expect(mentions.map((mention) => [mention.text, mention.expression])).toEqual([[text, expression]]);
    },
  );

  test.each(
    duePatterns(words).flatMap(({ phrase, pattern }) =>
      phrase.rejects.map((text) => ({ id: phrase.id, pattern, text })),
    ),
  )("$id is not: $text", ({ pattern, text }) => {
    expect([...text.matchAll(pattern)]).toEqual([]);
  });

  test("every phrase has an example and a reject", () => {
    expect(words.due.filter(({ examples, rejects }) => examples.length === 0 || rejects.length === 0)).toEqual([]);
  });

  test("no id stands twice", () => {
    const ids = words.due.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a deadline behind the name of a paper is the plan's own", () => {
  test.each([
    ["xây dựng Kế hoạch trước ngày 15/4/2026", "trước ngày 15/4/2026"],
    ["ban hành Quyết định chậm nhất ngày 30/4/2026", "chậm nhất ngày 30/4/2026"],
    ["trình ký đến hết ngày 20/5/2026", "đến hết ngày 20/5/2026"],
    ["tổng hợp số liệu (tính đến ngày 31/12/2025), gửi trước ngày 20/3/2026", "trước ngày 20/3/2026"],
    ["tổng kết từ ngày 01/01/2021 đến ngày 31/12/2025, gửi trước ngày 15/7/2026", "trước ngày 15/7/2026"],
  ])("%s", (text, words) => {
    expect(findMentions(text, readingWords.vi, "sentence").map((mention) => mention.text)).toEqual([words]);
  });
});

describe("what is no deadline", () => {
  test.each([
    "theo Kế hoạch số 118/KH-UBND ngày 02 tháng 7 năm 2026",
    "Quyết định số 512/QĐ-UBND ngày 14/4/2026",
    "báo cáo kết quả 6 tháng đầu năm 2026",
    "Nghị quyết có hiệu lực đến hết ngày 31/12/2026",
    "bố trí 05 tháng 5 người",
    "đợt2 của chương trình",
    "điện thoại 0912.34.56 gặp ông Tư",
  ])("%s", (text) => {
    expect(findMentions(text, readingWords.vi, "sentence")).toEqual([]);
  });
});
