import { expect, test } from "@jest/globals";
import type { QuotaGroup } from "../../../src/model/quota";
import { bodyVsAnnex } from "../../../src/review/rules/bodyVsAnnex";
import { scanError } from "../../../src/review/rules/scanError";
import { findings, group, verdicts } from "../build";

const list = (names: readonly string[], line: number, more: Partial<QuotaGroup> = {}) =>
  ({ ...group({ unit: `Đại diện: ${names.join(", ")}`, names, line }), ...more }) satisfies QuotaGroup;

const pair = (body: readonly string[], annex: readonly string[], more: Partial<QuotaGroup> = {}) => ({
  quota: [list(annex, 20, more)],
  repeated: [{ group: list(body, 5, { section: "body" }), repeats: ["q20"] }],
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

test("a unit that moved to another annex row is not missing", () => {
  const facts = pair(["Sở Y tế", "Sở Nội vụ"], ["Sở Nội vụ"]);
  expect(verdicts(bodyVsAnnex, { ...facts, quota: [...facts.quota, list(["Sở Y tế"], 21)] })).toEqual([]);
});

test("an open or collective annex row misses nobody, and rows without names are not compared", () => {
  expect(verdicts(bodyVsAnnex, pair(["Sở Y tế"], ["Sở Nội vụ"], { openList: true }))).toEqual(["warning inAnnexOnly"]);
  expect(verdicts(bodyVsAnnex, pair([], ["Sở Nội vụ"]))).toEqual([]);
  expect(verdicts(bodyVsAnnex, pair(["Sở Y tế"], []))).toEqual([]);
});

test("a bullet that no annex row is like is told, loudly only where it names a missing unit", () => {
  const alone = (names: readonly string[]) => ({
    quota: [list(["Sở Nội vụ"], 20)],
    repeated: [{ group: list(names, 5, { section: "body" }), repeats: [] }],
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
