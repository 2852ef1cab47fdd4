import { expect, test } from "@jest/globals";
import { stated } from "../../../src/model/fact";
import { numberingGap } from "../../../src/review/rules/numberingGap";
import { atCell, findings, group, row, verdicts } from "../build";

const numbered = (...numbers: readonly string[]) =>
  numbers.map((no, i) => group({ no, unit: `Nhóm ${i}`, count: 1, line: i + 1 }));

test.each([
  ["1 2 3", []],
  ["1 2 4", ["warning numberingGap"]],
  ["1 2 2 3", ["warning numberingRepeat"]],
  ["1 2 1 2 3", []],
  ["1. 2. 3.", []],
  ["01 02 03", []],
  ["I 1 2 II 1 2", []],
  ["3 4 5", []],
  ["1 3 2", ["warning numberingGap", "warning numberingGap"]],
])("numbering-gap: %s", (numbers, expected) => {
  expect(verdicts(numberingGap, { quota: numbered(...numbers.split(" ")) })).toEqual(expected);
});

test("a number cell merged over two rows is no repeat", () => {
  const merged = stated("2", atCell(3, 0, "2"));
  const quota = [row(1, 1), { ...row(2, 1), no: merged }, { ...row(3, 1), no: merged }];
  expect(verdicts(numberingGap, { quota })).toEqual([]);
});

test("a gap names the row before it; bullets of the body and other events have their own numbers", () => {
  const [found] = findings(numberingGap, { quota: [row(1, 1), row(4, 1)] });
  expect(found).toMatchObject({ data: { previous: 1, next: 4 }, subject: "q4" });
  expect(found?.related).toHaveLength(1);
  expect(verdicts(numberingGap, { quota: [row(1, 1), { ...row(4, 1), section: "body" }] })).toEqual([]);
  expect(verdicts(numberingGap, { quota: [row(1, 1), { ...row(4, 1), event: 1 }] })).toEqual([]);
});
