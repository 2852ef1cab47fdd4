import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { QuotaGroup } from "../../src/model/quota";
import { applyEdits } from "../../src/review/applyEdits";
import { reviewReading } from "../../src/review/reviewReading";
import { RULES } from "../../src/review/rules";
import { sumCounts } from "../../src/review/sums";
import { sample } from "../sheets/sample";
import { context, event, group, reading, row, sum, task } from "./build";

const ids = (facts: Parameters<typeof reading>[0]) =>
  reviewReading(reading(facts), context).findings.map(({ severity, ruleId, subject }) => [severity, ruleId, subject]);

test("rules have ids of their own", () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test("errors come first, then warnings, then notes; within one severity as in the document", () => {
  const quota = [row(1, 4), row(2), group({ no: "4", unit: "Sở Y tế", written: "#REF!" }), row(5, 3), row(6, 2)];
  const tasks = [task({ summary: "Trang trí hội trường", line: 40 }), task({ summary: "Âm thanh", line: 30 })];
  expect(ids({ quota, tasks })).toEqual([
    ["error", "not-a-count", "q4"],
    ["warning", "blank-quota", "q2"],
    ["warning", "numbering-gap", "q4"],
    ["warning", "missing-due", "t30"],
    ["warning", "missing-due", "t40"],
  ]);
});

test("the list of 163 that adds up: the sum hides a repeat, 41 bodies have no names, an open list is let be", () => {
  const { findings } = reviewReading(sample, context);
  expect(
    findings.filter(({ severity }) => severity !== "note").map(({ ruleId, subject }) => [ruleId, subject]),
  ).toEqual([
    ["same-unit-twice-in-row", "q4"],
    ["rule-units-unlisted", "q8"],
    ["due-day-off", "t34"],
    ["missing-due", "t37"],
    ["missing-anchor", "t38"],
  ]);
});

test("a plan without numbers is accused of nothing", () => {
  const quota = [row(1), row(2), row(3)];
  expect(ids({ quota, events: [event({ seats: 200 })] })).toEqual([["note", "capacity-unknown", undefined]]);
  expect(ids({ quota: [], events: [] })).toEqual([]);
});

test("the fix of a repeat leaves no fault in its row; the sum follows, the words of the plan do not", () => {
  const fixed = reviewReading(sample, context).findings[0]?.fix;
  const after = applyEdits(sample, fixed?.edits ?? []);
  expect(after.quota[3]?.count?.value).toBe(6);
  expect(after.quota[3]?.namedUnits).toHaveLength(6);
  const { findings } = reviewReading(after, context);
  expect(findings.filter(({ subject }) => subject === "q4")).toEqual([]);
  const rules = findings.map(({ ruleId }) => ruleId);
  expect(rules).toContain("prose-total-mismatch");
  expect(rules).not.toContain("total-mismatch");
});

test("a printed sum that was wrong before an edit stays as printed", () => {
  const quota = [row(1, 3), row(2, 3)];
  const before = reading({ quota, sums: [sum(7, quota)] });
  const after = applyEdits(before, [{ kind: "set-count", group: "q1", count: 5 }]);
  expect(after.sums.map((printed) => printed.sum.value)).toEqual([7]);
});

test("edits keep origins and certainty, and leave other rows as they are", () => {
  const quota = [group({ no: "1", unit: "Sở Y tế", count: 7, written: "07", countIsText: true }), row(2, 3)];
  const before = reading({ quota });
  const after = applyEdits(before, [{ kind: "set-count", group: "q1", count: 8 }]);
  expect(after.quota[0]?.count).toEqual({ ...quota[0]?.count, value: 8 });
  expect(after.quota[0]?.countIsText).toBeUndefined();
  expect(after.quota[1]).toBe(quota[1]);
  expect(applyEdits(before, [])).toBe(before);
  expect(applyEdits(before, [{ kind: "set-count", group: "gone", count: 8 }]).quota).toEqual(quota);
});

test("new words keep the names that are still there", () => {
  const names = ["Sở Nội vụ", "Sở Y tế", "Sở Tài chính"];
  const before = reading({ quota: [group({ no: "1", unit: names.join(", "), names, count: 3 })] });
  const after = applyEdits(before, [{ kind: "set-unit", group: "q1", unit: "Sở Nội vụ và Sở Tài chính" }]);
  expect(after.quota[0]?.namedUnits.map(({ value }) => value)).toEqual(["Sở Nội vụ", "Sở Tài chính"]);
  expect(after.quota[0]?.unit.origin).toEqual(before.quota[0]?.unit.origin);
});

test("a number typed into an empty row has the row as its origin", () => {
  const after = applyEdits(reading({ quota: [row(1)] }), [{ kind: "set-count", group: "q1", count: 4 }]);
  expect(after.quota[0]?.count).toEqual({ value: 4, origin: row(1).origin, certainty: "stated" });
});

const UNITS = ["Sở Nội vụ", "Sở Y tế", "Sở Tài chính", "Báo An Bình", "Thanh tra tỉnh"];

const anyRow = fc.record({
  names: fc.array(fc.constantFrom(...UNITS), { maxLength: 5 }),
  count: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  each: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  openList: fc.boolean(),
  hidden: fc.boolean(),
});

const anyQuota = fc.array(anyRow, { maxLength: 12 }).map((rows) =>
  rows.map(({ names, count, each, openList, hidden }, i): QuotaGroup => {
    const numbers = { ...(count === undefined ? {} : { count }), ...(each === undefined ? {} : { each }) };
    return group({ no: String(i + 1), unit: names.join(", ") || "Khách mời", names, openList, hidden, ...numbers });
  }),
);

test("the order in which rows are read changes neither the findings of any row nor the total", () => {
  const shuffled = anyQuota.chain((quota) =>
    fc.tuple(fc.constant(quota), fc.shuffledSubarray(quota, { minLength: quota.length, maxLength: quota.length })),
  );
  fc.assert(
    fc.property(shuffled, fc.integer({ min: 0, max: 200 }), ([quota, other], stated) => {
      const told = (rows: readonly QuotaGroup[]) =>
        reviewReading(reading({ quota: rows, sums: [sum(stated, quota)] }), context)
          .findings.filter(({ ruleId }) => ruleId !== "same-unit-two-rows")
          .map(({ ruleId, messageId, subject, data }) => JSON.stringify([ruleId, messageId, subject, data]))
          .sort();
      expect(told(other)).toEqual(told(quota));
      expect(sumCounts(other)).toBe(sumCounts(quota));
    }),
  );
});

test("one finding for each fault and place", () => {
  fc.assert(
    fc.property(anyQuota, (quota) => {
      const keys = reviewReading(reading({ quota }), context).findings.map(({ ruleId, subject, data }) =>
        JSON.stringify([ruleId, subject, data["unit"]]),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
