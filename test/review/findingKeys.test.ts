import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { stated } from "../../src/model/fact";
import type { QuotaGroup } from "../../src/model/quota";
import type { Reading } from "../../src/model/reading";
import { reviewReading } from "../../src/review/reviewReading";
import { stableHash } from "../../src/text/stableHash";
import { sample } from "../sheets/sample";
import { at, context, group, reading, row, sum, task } from "./build";

const keysOf = (facts: Reading) => reviewReading(facts, context).findings.map(({ key }) => key);
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

test("a list of names in the words of its group or in a column beside them is one group", () => {
  const names = ["Sở Y tế", "Sở Nội vụ", "Sở Y tế"];
  const inWords = group({ no: "4", unit: `Lãnh đạo: ${names.join(", ")}`, names, count: 3 });
  const beside = {
    ...group({ no: "4", unit: "Lãnh đạo", count: 3 }),
    invited: stated(names.join("; "), at(1, names.join("; "))),
    namedUnits: inWords.namedUnits,
  };
  expect(keysOf(reading({ quota: [inWords] })).length).toBeGreaterThan(0);
  expect(keysOf(reading({ quota: [beside] }))).toEqual(keysOf(reading({ quota: [inWords] })));
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
