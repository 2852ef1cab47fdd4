import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { countRight, revise } from "../../bench/subjects/reconcileCode";
import { matchRows } from "../../src/reconcile/matchRows";
import type { RowWords } from "../../src/model/reconciliation";
import { cpuMilliseconds } from "../cpuTime";

function row(text: string, lead = "Sở Nội vụ", due = "trước ngày 20/7/2026", place = ""): RowWords {
  return { text, lead, due, place };
}

const CASES: readonly (readonly [string, readonly RowWords[], readonly RowWords[], readonly (number | undefined)[]])[] =
  [
    [
      "the same in another order",
      [row("Soạn giấy mời"), row("In tài liệu")],
      [row("In tài liệu"), row("Soạn giấy mời")],
      [1, 0],
    ],
    ["another deadline", [row("Soạn giấy mời")], [row("Soạn giấy mời", "Sở Nội vụ", "30/7")], [0]],
    ["another agency, the only row of these words", [row("Soạn giấy mời")], [row("Soạn giấy mời", "Sở Y tế")], [0]],
    [
      "one text under two agencies is two tasks",
      [row("Báo cáo kết quả", "Xã Đông"), row("Báo cáo kết quả", "Xã Tây")],
      [row("Báo cáo kết quả", "Xã Nam"), row("Báo cáo kết quả", "Xã Tây")],
      [undefined, 1],
    ],
    [
      "reworded, by the same agency",
      [row("Rà soát, lập danh sách đại biểu dự hội nghị"), row("Thẩm định dự toán")],
      [row("Rà soát, bổ sung danh sách đại biểu dự hội nghị năm 2026")],
      [0],
    ],
    ["other work of the same agency", [row("Soạn giấy mời")], [row("Bố trí xe đưa đón đại biểu")], [undefined]],
    ["two alike, one left", [row("Họp"), row("Họp")], [row("Họp")], [0]],
    ["nothing to know a row by", [row("", "", "")], [row("", "", "")], [undefined]],
  ];

describe("rows of a document in a table", () => {
  test.each(CASES)("%s", (_, standing, fresh, expected) => {
    expect(matchRows(standing, fresh)).toEqual(expected);
  });

  test("a row that a person reworded is known by what we wrote there", () => {
    const written = ["aaa", "bbb", "ccc"] as const;
    const standing = [{ ...row("Việc của tôi"), written }, row("Soạn giấy mời")];
    expect(matchRows(standing, [{ ...row("Soạn giấy mời"), written }])).toEqual([0]);
  });

  test("each has one partner at most, and equal rows always find one", () => {
    const words = fc.constantFrom("rà soát", "danh mục", "hồ sơ", "báo cáo", "kinh phí", "đề án");
    const text = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
    const rows = fc.array(
      fc.tuple(text, fc.constantFrom("A", "B")).map(([a, b]) => row(a, b)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, rows, (standing, fresh) => {
        const partners = matchRows(standing, fresh).filter((at) => at !== undefined);
        expect(new Set(partners).size).toBe(partners.length);
        expect(matchRows(standing, standing)).toEqual([...standing.keys()]);
      }),
      { numRuns: 300 },
    );
  });

  test("tasks made of few words are found in a long table", () => {
    const plans = revise(3_000, 30);
    expect(countRight(plans)).toBeGreaterThan(0.95 * plans.fresh.length);
  });

  test("ten thousand reworded tasks are matched in a moment", async () => {
    const rows = (ending: string): RowWords[] =>
      Array.from({ length: 10_000 }, (_, at) =>
        row(
          `Rà soát, hướng dẫn các xã, phường triển khai nội dung ${at} mã ${(at * 7919) % 10_007}${ending}`,
          "Sở Nội vụ",
        ),
      );
    let partners: readonly (number | undefined)[] = [];
    const spent = await cpuMilliseconds(() => {
      partners = matchRows(rows(""), rows(" năm 2026"));
    });
    expect(spent).toBeLessThan(6_000);
    expect(partners.filter((partner, at) => partner === at).length).toBe(10_000);
  });
});
