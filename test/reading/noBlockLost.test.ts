import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SAMPLE_PLAN } from "../../src/samples/samplePlan";
import { readingOf } from "./build";

/** A word that stands nowhere else, by which a line is found again. */
const TOKEN = "quxa";

const PAPERS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a plan",
    "KẾ HOẠCH\nTổ chức Hội nghị sơ kết năm 2026\n\nAn Bình, ngày 02 tháng 3 năm 2026",
    [
      "I. THÀNH PHẦN\n- Sở Nội vụ: 03 người.",
      "II. PHÂN CÔNG NHIỆM VỤ\n1. Văn phòng chuẩn bị hội trường trước ngày 20/3/2026.",
      "2. Sở Tài chính:\n- Bố trí kinh phí.",
    ],
  ],
  [
    "a letter",
    "SỞ NỘI VỤ\nSố: 12/SNV\nV/v cử người dự tập huấn\n\nKính gửi: Các phòng",
    ["Sở Nội vụ tổ chức lớp tập huấn.", "Đề nghị các đơn vị gửi danh sách trước ngày 10/4/2026."],
  ],
  [
    "an invitation",
    "SỞ NỘI VỤ\n\nGIẤY MỜI\nDự Hội nghị sơ kết\n\n1. Thời gian: ngày 10/4/2026.",
    ["2. Thành phần: lãnh đạo các phòng.", "Đề nghị các phòng gửi báo cáo trước ngày 05/4/2026."],
  ],
  [
    "a notice",
    "THÔNG BÁO\nVề việc nghỉ lễ",
    ["1. Phòng Hành chính phân công người trực.", "2. Bảo vệ khóa cổng lúc 18 giờ."],
  ],
];

const MARKS = ["", "- ", "+ ", "* ", "3. ", "c) ", "4.1. ", "(iii) "];
const WORDS = [
  "Sở Y tế",
  "Các trường",
  "Bà Lan",
  "ai đó",
  "Công tác",
  "rà soát",
  "trước ngày 30/3/2026",
  "31/02/2026",
  "05 người",
  ":",
  ";",
  "(nếu có)",
  "phối hợp với",
  "12–13/9",
  "...",
];

const oddLine = fc
  .tuple(
    fc.constantFrom(...MARKS),
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
    fc.nat({ max: 6 }),
  )
  .map(([mark, words, at]) => `${mark}${[...words.slice(0, at), TOKEN, ...words.slice(at)].join(" ")}`)
  // Words before a list are known as its heading.
  .filter((line) => !line.endsWith(":"));

describe("no block is lost", () => {
  test.each(PAPERS)("an odd line in %s is read or shown", async (_, head, parts) => {
    await fc.assert(
      fc.asyncProperty(oddLine, fc.nat({ max: parts.length }), async (line, at) => {
        const text = [head, ...parts.slice(0, at), line, ...parts.slice(at)].join("\n\n");
        // A title of its own above everything is known as one.
        fc.pre(at > 0);
        expect(JSON.stringify(await readingOf(text))).toContain(TOKEN);
      }),
      { numRuns: 150 },
    );
  });

  test("every line of the sample with a deadline is a fact or is shown", async () => {
    const reading = JSON.stringify(await readingOf(SAMPLE_PLAN));
    const lines = SAMPLE_PLAN.split("\n").filter((line) => /(?:trước|chậm nhất|đến hết)\s+(?:ngày\s+)?\d/u.test(line));
    expect(
      lines.filter((line) => !reading.includes(line.replace(/^\s*(?:[-+*]|\S{1,4}[.)])\s+/u, "").slice(0, 30))),
    ).toEqual([]);
  });
});
