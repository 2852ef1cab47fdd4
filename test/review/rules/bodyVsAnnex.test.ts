import { expect, test } from "@jest/globals";
import type { QuotaGroup } from "../../../src/model/quota";
import { bodyVsAnnex } from "../../../src/review/rules/bodyVsAnnex";
import { scanError } from "../../../src/review/rules/scanError";
import { findings, group, verdicts } from "../build";

const list = (names: readonly string[], line: number, more: Partial<QuotaGroup> = {}) =>
  ({ ...group({ unit: `Đại diện: ${names.join(", ")}`, names, line }), ...more }) satisfies QuotaGroup;

/** Rows that body and annex name alike: they make the body a repetition of the annex. */
const SHARED = ["Sở Xây dựng", "Sở Công Thương"];

const pair = (body: readonly string[], annex: readonly string[], more: Partial<QuotaGroup> = {}) => ({
  quota: [list(annex, 20, more), list(SHARED, 30)],
  repeated: [
    { group: list(body, 5, { section: "body" }), repeats: ["q20"] },
    { group: list(SHARED, 6, { section: "body" }), repeats: ["q30"] },
  ],
});

test("one finding for each unit that one side lacks", () => {
  const facts = pair(["Sở Y tế", "Sở Nội vụ"], ["Sở Nội vụ", "Thanh tra tỉnh"]);
  const found = findings(bodyVsAnnex, facts);
  expect(found.map(({ messageId, data, severity }) => [severity, messageId, data["unit"]])).toEqual([
    ["warning", "inAnnexOnly", "Thanh tra tỉnh"],
    ["warning", "inBodyOnly", "Sở Y tế"],
  ]);
  expect(found.every(({ subject }) => subject === "q20")).toBe(true);
});

test.each([
  ["another order", ["Sở Y tế", "Sở Nội vụ"], ["Sở Nội vụ", "Sở Y tế"]],
  ["a scan error of one word", ["Bưu điện tỉnh"], ["Bru điện tỉnh"]],
  ["initials", ["Đảng ủy Khối doanh nghiệp tỉnh"], ["Đảng ủy Khối DN tỉnh"]],
  ["initials and a word more at the end", ["Đảng ủy Khối các cơ quan tỉnh"], ["Đảng ủy Khối CCQ"]],
  ["a unit that the annex repeats", ["Sở Y tế"], ["Sở Y tế", "Sở Y tế"]],
])("accuses nobody for %s", (_, body, annex) => {
  expect(verdicts(bodyVsAnnex, pair(body, annex))).toEqual([]);
});

test("names that differ by a word are two units", () => {
  expect(verdicts(bodyVsAnnex, pair(["Ban Dân tộc tỉnh"], ["Ban Dân vận Tỉnh ủy"]))).toEqual([
    "warning inAnnexOnly",
    "warning inBodyOnly",
  ]);
});

test("a unit that moved to another annex row is not missing, and is only noted", () => {
  const facts = pair(["Sở Y tế", "Sở Nội vụ"], ["Sở Nội vụ"]);
  const moved = findings(bodyVsAnnex, { ...facts, quota: [...facts.quota, list(["Sở Y tế"], 21)] });
  expect(moved.map(({ severity, messageId, data }) => [severity, messageId, data["unit"]])).toEqual([
    ["note", "movedUnit", "Sở Y tế"],
  ]);
});

test("a body that names others than the annex altogether is accused of nothing", () => {
  const facts = {
    quota: [list(["Sở Nội vụ", "Thanh tra tỉnh"], 20)],
    repeated: [{ group: list(["Bộ Chỉ huy Quân sự tỉnh"], 5, { section: "body" as const }), repeats: ["q20"] }],
  };
  expect(findings(bodyVsAnnex, facts).every(({ severity }) => severity === "note")).toBe(true);
});

test.each([
  ["another number", 25, 24, ["warning numbersDiffer"]],
  ["the same number", 25, 25, []],
  ["no number in the body", undefined, 25, []],
  ["no number in the annex", 25, undefined, []],
])("numbers of body and annex: %s", (_, body, annex, expected) => {
  const numbered = (count: number | undefined, line: number) =>
    group({ unit: "Ban Chỉ đạo", line, ...(count === undefined ? {} : { count }) });
  const facts = { quota: [numbered(annex, 20)], repeated: [{ group: numbered(body, 5), repeats: ["q20"] }] };
  expect(verdicts(bodyVsAnnex, facts)).toEqual(expected);
});

test("numbers of a body that names others than the annex are no fault", () => {
  const numbers = (...bodyNames: readonly string[]) => {
    const annexRow = group({ unit: "Sở Nội vụ, Sở Y tế", line: 20, count: 2, names: ["Sở Nội vụ", "Sở Y tế"] });
    const bullet = group({ unit: bodyNames.join(", "), line: 5, count: 6, names: bodyNames });
    const facts = { quota: [annexRow], repeated: [{ group: bullet, repeats: ["q20"] }] };
    return verdicts(bodyVsAnnex, facts).filter((verdict) => verdict.endsWith("numbersDiffer"));
  };
  expect(numbers("Sở Nội vụ", "Sở Y tế")).toEqual(["warning numbersDiffer"]);
  expect(numbers("Công an phường", "Hội Nông dân", "Trạm Y tế")).toEqual(["note numbersDiffer"]);
});

test("several annex rows make up the number of one bullet; a round number is not held against them", () => {
  const rows = [group({ unit: "Thường trực HĐND", count: 1, line: 20 }), group({ unit: "MTTQ", count: 1, line: 21 })];
  const body = (count: number, about = false) => group({ unit: "HĐND và MTTQ", count, about, line: 5 });
  const told = (bullet: QuotaGroup) =>
    verdicts(bodyVsAnnex, { quota: rows, repeated: [{ group: bullet, repeats: ["q20", "q21"] }] });
  expect(told(body(2))).toEqual([]);
  expect(told(body(3, true))).toEqual([]);
  expect(told(body(3))).toEqual(["warning numbersDiffer"]);
});

test("an open or collective annex row misses nobody, and rows without names are not compared", () => {
  expect(verdicts(bodyVsAnnex, pair(["Sở Y tế"], ["Sở Nội vụ"], { openList: true }))).toEqual(["warning inAnnexOnly"]);
  expect(verdicts(bodyVsAnnex, pair([], ["Sở Nội vụ"]))).toEqual([]);
  expect(verdicts(bodyVsAnnex, pair(["Sở Y tế"], []))).toEqual([]);
});

test("a bullet that no annex row is like is told, loudly only where it names a missing unit", () => {
  const alone = (names: readonly string[]) => ({
    quota: [list(["Sở Nội vụ"], 20), list(SHARED, 30)],
    repeated: [
      { group: list(names, 5, { section: "body" }), repeats: [] },
      { group: list(SHARED, 6, { section: "body" as const }), repeats: ["q30"] },
    ],
  });
  expect(verdicts(bodyVsAnnex, alone(["Sở Y tế"]))).toEqual(["warning groupInBodyOnly"]);
  expect(verdicts(bodyVsAnnex, alone(["Sở Nội vụ"]))).toEqual(["note groupInBodyOnly"]);
  expect(verdicts(bodyVsAnnex, alone([]))).toEqual(["note groupInBodyOnly"]);
});

test("scan-error suggests the spelling of the body", () => {
  const [found, ...more] = findings(scanError, pair(["Bưu điện tỉnh", "Sở Y tế"], ["Bru điện tỉnh", "Sở Y tế"]));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: "note", data: { unit: "Bru điện tỉnh", likely: "Bưu điện tỉnh" } });
  expect(verdicts(scanError, pair(["Tổ 12"], ["Tổ 13"]))).toEqual([]);
});
