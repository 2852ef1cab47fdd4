/** Rules that compare the units named in a row with its seats. */
import { expect, test } from "@jest/globals";
import { inferred } from "../../../src/model/fact";
import { markedText } from "../../../src/model/origin";
import { namesVsQuota } from "../../../src/review/rules/namesVsQuota";
import { sameUnitTwiceInRow } from "../../../src/review/rules/sameUnitTwiceInRow";
import { sameUnitTwoRows } from "../../../src/review/rules/sameUnitTwoRows";
import { at, findings, group, verdicts } from "../build";

const REPEATED = group({
  no: "4",
  unit: "Đại diện lãnh đạo: Sở Nội vụ, Sở Tài chính, Sở Tư pháp, Sở Tài chính.",
  names: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Tài chính"],
  count: 4,
});

test("same-unit-twice: marks both places and offers the fix where the seats follow the repeat", () => {
  const [found, ...more] = findings(sameUnitTwiceInRow, { quota: [REPEATED] });
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: "error", messageId: "sameUnitTwiceSeats", subject: "q4" });
  expect(found?.data).toMatchObject({ unit: "Sở Tài chính", times: 2, count: 4, distinct: 3, row: "4" });
  expect(found && markedText(found.origin)).toBe("Sở Tài chính … Sở Tài chính");
  expect(found?.fix?.edits).toEqual([
    { kind: "set-unit", group: "q4", unit: "Đại diện lãnh đạo: Sở Nội vụ, Sở Tài chính, Sở Tư pháp." },
    { kind: "set-count", group: "q4", count: 3 },
  ]);
});

test.each([3, 6])("same-unit-twice: %d seats for four names has no fix that is sure", (count) => {
  const group4 = { ...REPEATED, count: inferred(count, at(4, String(count))) };
  const [found] = findings(sameUnitTwiceInRow, { quota: [group4] });
  expect(found?.messageId).toBe("sameUnitTwice");
  expect(found?.fix).toBeUndefined();
});

test.each([
  ["two capacities", "Giám đốc Sở Nội vụ; Trưởng phòng cải cách hành chính Sở Nội vụ", ["Sở Nội vụ", "Sở Nội vụ"]],
  ["other names", "Sở Nội vụ, Sở Ngoại vụ", ["Sở Nội vụ", "Sở Ngoại vụ"]],
  ["names that differ by a mark", "Ông Tuân, ông Tuấn", ["Tuân", "Tuấn"]],
])("same-unit-twice accuses nobody for %s", (_, unit, names) => {
  expect(verdicts(sameUnitTwiceInRow, { quota: [group({ unit, names, count: 2 })] })).toEqual([]);
});

test("same-unit-twice: the same capacity written out again is a repeat", () => {
  const unit = "đại diện Sở Nội vụ; đại diện Sở Y tế; đại diện Sở Nội vụ";
  const quota = [group({ unit, names: ["Sở Nội vụ", "Sở Y tế", "Sở Nội vụ"], count: 3 })];
  expect(verdicts(sameUnitTwiceInRow, { quota })).toEqual(["error sameUnitTwiceSeats"]);
});

test("same-unit-twice: two repeats in a row are two findings, each with its own fix", () => {
  const names = ["Sở Nội vụ", "Sở Y tế", "Sở Nội vụ", "Sở Y tế"];
  const found = findings(sameUnitTwiceInRow, { quota: [group({ unit: names.join(", "), names, count: 4 })] });
  expect(found.map(({ data, fix }) => [data["unit"], fix?.data["count"]])).toEqual([
    ["Sở Nội vụ", 3],
    ["Sở Y tế", 3],
  ]);
});

test("same-unit-twice: names in a cell beside the group's words", () => {
  const listed = { ...REPEATED, unit: { ...REPEATED.unit, value: "Đại diện lãnh đạo" } };
  const [found, ...more] = findings(sameUnitTwiceInRow, { quota: [listed] });
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: "error", messageId: "sameUnitTwiceSeats" });
  expect(found?.fix).toBeUndefined();
});

test("same-unit-twice: a unit in the group's words and again in the list beside them is one", () => {
  const own = group({ no: "2", unit: "Đại diện Sở Y tế", names: ["Sở Y tế"], count: 1 });
  const listed = group({ no: "2", unit: "Sở Y tế", names: ["Sở Y tế"] });
  const both = { ...own, namedUnits: [...own.namedUnits, ...listed.namedUnits] };
  expect(verdicts(sameUnitTwiceInRow, { quota: [both] })).toEqual([]);
});

const THREE = { unit: "Sở Nội vụ, Sở Y tế, Sở Tài chính", names: ["Sở Nội vụ", "Sở Y tế", "Sở Tài chính"] };

test.each([
  [2, ["error namesExceedQuota"]],
  [3, []],
  [4, ["warning namesBelowQuota"]],
  [6, []],
  [25, []],
])("names-vs-quota: three names for %d seats", (count, expected) => {
  expect(verdicts(namesVsQuota, { quota: [group({ ...THREE, count })] })).toEqual(expected);
});

test.each([
  ["an open list", { ...THREE, openList: true }],
  ["a rule for each body", { ...THREE, each: 2 }],
  ["a number that is about", { ...THREE, about: true }],
  ["a collective that the reader saw", { ...THREE, collective: true }],
  ["a part that holds no known name", { unit: `${THREE.unit}, các xã, phường`, names: THREE.names }],
  ["one body of many people", { unit: "Ban Chỉ đạo Chuyển đổi số tỉnh", names: ["Ban Chỉ đạo Chuyển đổi số tỉnh"] }],
])("names-vs-quota accuses nobody for %s", (_, parts) => {
  expect(verdicts(namesVsQuota, { quota: [group({ ...parts, count: 4 })] })).toEqual([]);
});

test("names-vs-quota after a repeat is its consequence: a note that names it", () => {
  const [found, ...more] = findings(namesVsQuota, { quota: [REPEATED] });
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: "note", messageId: "namesAfterRepeat" });
  expect(found?.related.map(markedText)).toEqual(["Sở Tài chính"]);
});

test("names-vs-quota trusts names that it had to infer less", () => {
  const four = group({ ...THREE, count: 2 });
  const guessed = four.namedUnits.map((name) => ({ ...name, certainty: "inferred" as const }));
  expect(verdicts(namesVsQuota, { quota: [{ ...four, namedUnits: guessed }] })).toEqual(["warning namesExceedQuota"]);
});

test("same-unit-two-rows asks once for each unit and only within an event", () => {
  const heads = group({
    no: "7",
    unit: "Thủ trưởng: Báo An Bình, Sở Y tế",
    names: ["Báo An Bình", "Sở Y tế"],
    count: 2,
  });
  const press = group({ no: "10", unit: "Phóng viên Báo An Bình", names: ["Báo An Bình"], count: 3 });
  const [found, ...more] = findings(sameUnitTwoRows, { quota: [heads, press] });
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: "note", data: { unit: "Báo An Bình", rows: ["7", "10"] } });
  expect(found?.related).toHaveLength(1);
  expect(verdicts(sameUnitTwoRows, { quota: [heads, { ...press, event: 1 }] })).toEqual([]);
  expect(verdicts(sameUnitTwoRows, { quota: [REPEATED] })).toEqual([]);
  const { count: _, ...unseated } = press;
  expect(verdicts(sameUnitTwoRows, { quota: [heads, unseated] })).toEqual([]);
});

test("same-unit-two-rows: two rows with the very same words are a row too many", () => {
  const twice = (more: object = {}) =>
    group({ no: "6", unit: "Hội Doanh nhân trẻ", names: ["Hội Doanh nhân trẻ"], count: 25, ...more });
  const rows = (more: object = {}) => ({ quota: [twice(), twice({ no: "9", count: 5, ...more })] });
  expect(verdicts(sameUnitTwoRows, rows())).toEqual(["warning sameUnitTwoRows"]);
  expect(verdicts(sameUnitTwoRows, rows({ unit: "Lãnh đạo Hội Doanh nhân trẻ" }))).toEqual(["note sameUnitTwoRows"]);
  expect(verdicts(sameUnitTwoRows, rows({ mode: "online" }))).toEqual(["note sameUnitTwoRows"]);
});
