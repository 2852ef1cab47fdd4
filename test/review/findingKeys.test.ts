import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { QuotaGroup } from "../../src/model/quota";
import type { Reading } from "../../src/model/reading";
import { keyFindings, splitIgnored } from "../../src/review/findingKeys";
import { reviewReading } from "../../src/review/reviewReading";
import { stableHash } from "../../src/text/stableHash";
import { sample } from "../sheets/sample";
import { context, group, reading, row, sum, task } from "./build";

const keysOf = (facts: Reading) => keyFindings(reviewReading(facts, context)).map(({ key }) => key);
const blank = (line: number, unit = "Sở Y tế") => group({ no: String(line), unit, line });

test("every finding of a plan has a key of its own, the same in every reading", () => {
  const keys = keysOf(sample);
  expect(keys.length).toBeGreaterThan(4);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keysOf(structuredClone(sample))).toEqual(keys);
  expect(keys.every((key) => /^[a-z-]+:[0-9a-z]{14}(?::\d+)?$/u.test(key))).toBe(true);
});

test("a key follows its row to another place", () => {
  const before = reading({ quota: [row(1, 4), blank(2), row(3, 5), row(4, 1)] });
  const after = reading({ quota: [row(1, 4), row(2, 3), row(3, 5), row(4, 1), blank(5)] });
  expect(keysOf(after)).toEqual(keysOf(before));
});

test.each([
  ["another number in the total", reading({ quota: [row(1, 4)], sums: [sum(6, [row(1, 4)])] })],
  ["another number in a row", reading({ quota: [row(1, 3)], sums: [sum(5, [row(1, 3)])] })],
])("%s makes a new finding", (_, changed) => {
  const before = reading({ quota: [row(1, 4)], sums: [sum(5, [row(1, 4)])] });
  expect(keysOf(before)).toHaveLength(1);
  expect(keysOf(changed)).not.toEqual(keysOf(before));
});

test("two findings alike are told apart by their order", () => {
  const twice: readonly QuotaGroup[] = [row(1, 4), row(2, 4), row(3, 4), blank(4), blank(5)];
  const keys = keysOf(reading({ quota: twice })).filter((key) => key.startsWith("blank-quota"));
  expect(keys).toEqual([keys[0], `${keys[0]}:2`]);
});

test("a task's finding is its words'", () => {
  const undated = (line: number, summary: string) => reading({ tasks: [task({ summary, line })] });
  expect(keysOf(undated(3, "Trang trí hội trường"))).toEqual(keysOf(undated(30, "Trang trí  hội trường")));
  expect(keysOf(undated(3, "Trang trí hội trường"))).not.toEqual(keysOf(undated(3, "Trang trí phòng họp")));
});

test("what a person let be is apart, with the reason; the rest is open", () => {
  const keyed = keyFindings(reviewReading(sample, context));
  const [first] = keyed;
  const reason = { key: first?.key ?? "", reason: "đã thống nhất", title: "", detail: "" };
  const split = splitIgnored(keyed, [reason, { ...reason, key: "gone:1" }]);
  expect(split.open).toEqual(keyed.slice(1));
  expect(split.ignored).toEqual([{ ...first, reason: "đã thống nhất" }]);
});

test("a hash is short, the same for the same text and different for near ones", () => {
  expect(stableHash("")).toBe(stableHash(""));
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(stableHash(a)).toMatch(/^[0-9a-z]{14}$/u);
      if (a !== b) expect(stableHash(a)).not.toBe(stableHash(b));
    }),
  );
  expect(stableHash("Tuân")).not.toBe(stableHash("Tuấn"));
});
