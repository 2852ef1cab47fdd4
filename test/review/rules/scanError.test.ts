/** One name spelled two ways in one document. */
import { expect, test } from "@jest/globals";
import { stated } from "../../../src/model/fact";
import type { DocumentUnit } from "../../../src/model/quota";
import { scanError } from "../../../src/review/rules/scanError";
import { compareKey } from "../../../src/text/fold";
import { at, findings, group, verdicts } from "../build";

const units = (...names: readonly string[]): readonly DocumentUnit[] =>
  names.map((name, i) => ({ ...stated(name, at(i + 1, name)), key: compareKey(name) }));
const told = (...names: readonly string[]) => verdicts(scanError, { units: units(...names) });

test("letters that are no word, beside the word", () => {
  const [found, ...more] = findings(scanError, { units: units("Bru điện tỉnh", "Bưu điện tỉnh", "Sở Y tế") });
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    severity: "note",
    messageId: "likelySpelling",
    data: { unit: "Bru điện tỉnh", likely: "Bưu điện tỉnh" },
  });
});

test("a mark fewer than where the document says it more often", () => {
  expect(told("Viên thông An Bình", "Viễn thông An Bình", "Viễn thông An Bình")).toEqual(["note likelySpelling"]);
});

test.each([
  ["once each: nobody can say which", ["Viên thông An Bình", "Viễn thông An Bình"]],
  ["another word", ["Ban Dân tộc tỉnh", "Ban Dân vận tỉnh", "Ban Dân vận tỉnh"]],
  ["places a letter apart", ["UBND xã Tân Lập", "UBND xã Tân Lộc", "UBND xã Tân Lộc"]],
  ["numbers", ["Tổ công tác 12", "Tổ công tác 13", "Tổ công tác 13"]],
  ["two words", ["Viên thông", "Viễn thông", "Viễn thông"]],
  ["a foreign name of its own", ["Công ty Bravo", "Công ty Alpha"]],
])("silent for %s", (_, names) => {
  expect(told(...names)).toEqual([]);
});

test("two names in one row are two bodies", () => {
  const names = ["UBND xã Hoài Ân", "UBND xã Hoài An", "UBND xã Hoài An"];
  expect(told(...names)).toEqual(["note likelySpelling"]);
  const row = group({ unit: names.slice(0, 2).join(", "), names: names.slice(0, 2) });
  expect(verdicts(scanError, { units: units(...names), quota: [row] })).toEqual([]);
});
