/** The sample plan read whole: a province that does not exist, in the shape and with the figures of a real plan. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { lastDay } from "../../src/model/due";
import type { Reading } from "../../src/model/reading";
import { SAMPLE_PLAN } from "../../src/samples/samplePlan";
import { readingOf } from "./build";

describe("the sample plan", () => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await readingOf(SAMPLE_PLAN);
  });

  test("ten groups in order, and two online without invented numbers", () => {
    expect(reading.quota.map(({ count }) => count?.value)).toEqual([
      ...[1, 1, 1, 7, 25, 11, 19, 82, 11, 5],
      ...[undefined, undefined],
    ]);
    expect(reading.quota.map(({ mode }) => mode === "online")).toEqual([...Array<boolean>(10).fill(false), true, true]);
  });

  test("the body's bullets are known again in the annex, and none is added", () => {
    expect(reading.repeated.map(({ repeats }) => repeats)).toEqual([
      ["q1"],
      ["q2", "q3"],
      ["q4"],
      ["q5", "q6"],
      ["q7"],
      ["q8"],
      ["q9"],
      ["q10"],
    ]);
  });

  test("row 4 names seven bodies of which one stands twice", () => {
    const keys = reading.quota[3]?.namedUnits.map(({ key }) => key) ?? [];
    expect([keys.length, new Set(keys).size]).toEqual([7, 6]);
  });

  test("a label before a body is no part of its name, and hides none", () => {
    expect(reading.quota[0]?.namedUnits.map(({ value }) => value)).toEqual(["UBND tỉnh"]);
  });

  test("row 8 has its rule, row 7 its 19 names, row 10 is open", () => {
    expect(reading.quota[7]?.perUnit?.value).toEqual({ count: 2, per: "cơ quan, đơn vị", open: false });
    expect(reading.quota[6]?.namedUnits).toHaveLength(19);
    expect(reading.quota[9]?.openList).toBe(true);
  });

  test("total, printed sum, hall and day", () => {
    const [event] = reading.events;
    expect(event?.statedTotal?.count.value).toBe(163);
    expect(reading.sums.map(({ sum, groups }) => [sum.value, groups.length])).toEqual([[163, 10]]);
    expect(event?.venues.map(({ capacity, mode }) => [capacity?.value, mode])).toEqual([[200, "in-person"]]);
    expect(event?.when).toMatchObject({ start: "2026-07-24", end: "2026-07-24" });
  });

  test("eleven tasks, three with a day, and nothing left unread", () => {
    expect(reading.tasks).toHaveLength(11);
    expect(reading.tasks.flatMap(({ due }) => lastDay(due, "strict") ?? [])).toEqual([
      "2026-07-13",
      "2026-07-19",
      "2026-07-17",
    ]);
    expect(reading.unread).toEqual([]);
  });
});
