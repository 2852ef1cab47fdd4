import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareKey, editDistance, foldDiacritics } from "../../src/text/fold";

test.each([
  ["hoà bình", "hòa bình"],
  ["Khoẻ", "khỏe"],
  ["Thuý", "Thúy"],
  ["Uỷ ban nhân dân", "ỦY BAN  NHÂN DÂN"],
  ["Văn phòng – Thống kê", "Văn phòng - Thống kê"],
  ["Qu\u00fd", "quy\u0301"],
  [" Sở\u00a0Nội vụ ", "sở nội vụ"],
])("%s and %s are one name", (a, b) => {
  expect(compareKey(a)).toBe(compareKey(b));
});

test.each([
  ["Tuân", "Tuấn"],
  ["Đông", "Dông"],
  ["Mỹ Hòa", "Mỹ Hóa"],
  ["toán", "toàn"],
  ["Sở Y tế", "Sở Y tê"],
])("%s and %s are two names", (a, b) => {
  expect(compareKey(a)).not.toBe(compareKey(b));
});

test("the key of a closed syllable is spelt as people spell it", () => {
  expect(compareKey("Hoàn toàn huỳnh huyết")).toBe("hoàn toàn huỳnh huyết");
});

test("folding leaves plain letters, for suggestions only", () => {
  expect(foldDiacritics("Đảng ủy Khối Doanh nghiệp")).toBe("dang uy khoi doanh nghiep");
});

test.each([
  ["bưu điện", "bưu điện", 2, 0],
  ["bru điện", "bưu điện", 2, 1],
  ["bưu đeịn", "bưu điện", 2, 2],
  ["sở nội vụ", "sở nội vu", 2, 1],
  ["ab", "ba", 2, 1],
  ["", "abc", 3, 3],
  ["sở", "cục thuế", 2, 3],
  ["abcdef", "uvwxyz", 2, 3],
])("from %s to %s within %i is %i", (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance);
});

test("the distance is the same both ways, none only for equal words, and never above the limit by more than one", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "ă", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 8 }), (a, b, limit) => {
      const distance = editDistance(a, b, limit);
      expect(editDistance(b, a, limit)).toBe(distance);
      expect(distance).toBeLessThanOrEqual(limit + 1);
      expect(distance === 0).toBe(a === b);
    }),
  );
});
