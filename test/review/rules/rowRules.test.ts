/** Rules that look at one row of the quota table. */
import { expect, test } from "@jest/globals";
import type { NamedUnit } from "../../../src/model/quota";
import { blankQuota } from "../../../src/review/rules/blankQuota";
import { hiddenRow } from "../../../src/review/rules/hiddenRow";
import { notACount } from "../../../src/review/rules/notACount";
import { textNumber } from "../../../src/review/rules/textNumber";
import { findings, group, row, verdicts } from "../build";

const written = (text: string) => group({ no: "2", unit: "Sở Y tế", written: text });
const ofUnit = (names: readonly NamedUnit[]) => names.map(({ value }) => value);

test.each([
  ["-3", "error countNegative"],
  ["−3", "error countNegative"],
  ["7,5", "error countFraction"],
  ["1/2", "error countFraction"],
  ["#REF!", "error countError"],
  ["bảy", "warning countWords"],
  ["theo giấy mời", "warning countWords"],
])("not-a-count: %s", (text, verdict) => {
  expect(verdicts(notACount, { quota: [row(1, 4), written(text)] })).toEqual([verdict]);
});

test("not-a-count leaves usable and absent counts alone", () => {
  const typedAsText = group({ no: "3", unit: "Sở Y tế", count: 7, written: "07", countIsText: true });
  expect(verdicts(notACount, { quota: [row(1, 4), row(2), typedAsText] })).toEqual([]);
});

test("not-a-count looks at numbers that are no seats", () => {
  expect(verdicts(notACount, { quota: [row(1, -3), row(2, 7.5)] })).toEqual([
    "error countNegative",
    "error countFraction",
  ]);
});

test("text-number offers to make it a number", () => {
  const typedAsText = group({ no: "3", unit: "Sở Y tế", count: 7, written: "07", countIsText: true });
  const [found, ...more] = findings(textNumber, { quota: [row(1, 4), typedAsText] });
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: "warning", data: { written: "07" }, subject: "q3" });
  expect(found?.fix?.edits).toEqual([{ kind: "set-count", group: "q3", count: 7 }]);
});

test("hidden-row tells the people in it", () => {
  const hidden = { ...row(2, 5), hidden: true };
  const hiddenBlank = { ...row(3), hidden: true };
  const found = findings(hiddenRow, { quota: [row(1, 4), hidden, hiddenBlank, { ...row(4, 1), hidden: false }] });
  expect(found.map(({ messageId, subject }) => [messageId, subject])).toEqual([
    ["hiddenRow", "q2"],
    ["hiddenBlankRow", "q3"],
  ]);
  expect(found[0]?.data["count"]).toBe(5);
});

test("blank-quota: one row without a number among rows with one", () => {
  expect(verdicts(blankQuota, { quota: [row(1, 4), row(2), row(3, 5)] })).toEqual(["warning blankQuota"]);
});

test("blank-quota in the text of a plan is only a note", () => {
  const quota = [row(1, 4), row(2), row(3, 5)].map((one) => ({ ...one, section: "body" as const }));
  expect(verdicts(blankQuota, { quota })).toEqual(["note blankQuota"]);
});

test.each([
  ["no group has a number", [row(1), row(2), row(3)]],
  ["numbers are rare", [row(1, 4), row(2), row(3)]],
  ["the row is online", [row(1, 4), row(2, 5), group({ no: "3", unit: "Các xã", mode: "online" })]],
  ["the number is there but unusable", [row(1, 4), row(2, 5), written("bảy")]],
  [
    "the rule is open",
    [row(1, 4), row(2, 5), group({ no: "3", unit: "Lãnh đạo và 01 viên chức", each: 1, open: true })],
  ],
  ["another event has the numbers", [row(1, 4), row(2, 5), { ...row(3), event: 1 }]],
])("blank-quota accuses nobody where %s", (_, quota) => {
  expect(verdicts(blankQuota, { quota })).toEqual([]);
});

test("the builders keep repeats of names apart", () => {
  const names = ["Sở A", "Sở B", "Sở A"];
  expect(ofUnit(group({ unit: "Sở A, Sở B, Sở A", names }).namedUnits)).toEqual(names);
});
