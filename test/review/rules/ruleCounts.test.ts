/** Rules about seats that come from a number for each body. */
import { expect, test } from "@jest/globals";
import { inferred, stated } from "../../../src/model/fact";
import { ruleNotDivisible } from "../../../src/review/rules/ruleNotDivisible";
import { ruleUnitsUnlisted } from "../../../src/review/rules/ruleUnitsUnlisted";
import { at, findings, group, verdicts } from "../build";

const focal = (count: number, each = 2) => group({ no: "8", unit: "Đầu mối (02 người/cơ quan)", count, each });
const NAMED = { unit: "Sở Nội vụ, Sở Y tế, Sở Tài chính", names: ["Sở Nội vụ", "Sở Y tế", "Sở Tài chính"] };

test("rule-units-unlisted: 82 = 2 × 41 and nobody lists the 41", () => {
  const [found] = findings(ruleUnitsUnlisted, { quota: [focal(82)] });
  expect(found).toMatchObject({ severity: "warning", data: { count: 82, each: 2, units: 41, per: "cơ quan" } });
});

test.each([
  ["seats that do not divide", focal(81)],
  ["a single body", focal(2)],
  ["bodies named in the row", group({ ...NAMED, count: 6, each: 2 })],
  ["an open rule", group({ unit: "Lãnh đạo và 02 viên chức", count: 82, each: 2, open: true })],
  ["no rule", group({ unit: "Đầu mối", count: 82 })],
  ["no number", group({ unit: "Đầu mối", each: 2 })],
])("rule-units-unlisted accuses nobody for %s", (_, one) => {
  expect(verdicts(ruleUnitsUnlisted, { quota: [one] })).toEqual([]);
});

test("rule-units-unlisted is content with a roster of as many units", () => {
  const units = Array.from({ length: 41 }, (_, i) => ({
    name: `Sở ${i}`,
    count: 0,
    spellings: [],
    first: 0,
    people: [],
  }));
  const person = { name: stated("Lê An", at(1, "Lê An")), unit: inferred("", at(1, "")), origin: at(1, "Lê An") };
  expect(verdicts(ruleUnitsUnlisted, { quota: [focal(82)], roster: { people: [person], units } })).toEqual([]);
});

test.each([
  ["82 = 2 × 41", focal(82), []],
  ["81 is no multiple of 2", focal(81), ["error ruleNotDivisible"]],
  ["three names × 2 is 6", group({ ...NAMED, count: 6, each: 2 }), []],
  ["three names × 2 is not 8", group({ ...NAMED, count: 8, each: 2 }), ["error ruleNamesMismatch"]],
  ["an open list may hold the fourth", group({ ...NAMED, openList: true, count: 8, each: 2 }), []],
  ["an open rule says nothing of the whole", group({ ...NAMED, count: 7, each: 2, open: true }), []],
  ["about", group({ ...NAMED, count: 7, each: 2, about: true }), []],
])("rule-not-divisible: %s", (_, one, expected) => {
  expect(verdicts(ruleNotDivisible, { quota: [one] })).toEqual(expected);
});
