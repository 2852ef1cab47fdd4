import { expect, test } from "@jest/globals";
import { readingWords } from "../../src/locales/reading";
import type { MentionContext } from "../../src/reading/deadlines/dueScanner";
import { findMentions } from "../../src/reading/deadlines/findMentions";
import { SAMPLE_PLAN } from "../../src/samples/samplePlan";
import { cpuMilliseconds } from "../cpuTime";

const MEGABYTE = 1_000_000;
const CONTEXTS: readonly MentionContext[] = ["sentence", "duty", "field"];

test.each([
  ["digits", "1"],
  ["slashes", "/"],
  ["spaces", " "],
  ["brackets", "("],
  ["dots of open days", "ngày ...."],
  ["days without a month", "1, "],
  ["openings", "trước ngày "],
  ["ranges without an end", "từ 1/7 đến "],
  ["quarters without an end", "quý I, quý "],
  ["events without an end", "7 ngày kể từ ngày a "],
  ["papers", "số a của b "],
  ["short lines", "a\n"],
])("a megabyte of %s is searched in time that grows with it", async (_, piece) => {
  for (const context of CONTEXTS) {
    const timeOf = async (size: number): Promise<number> => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      return await cpuMilliseconds(() => findMentions(text, readingWords.vi, context));
    };
    await timeOf(MEGABYTE / 16);
    const quarter = await timeOf(MEGABYTE / 4);
    // Twice the measured linear growth, and 50 ms for what the machine does beside it.
    expect(await timeOf(MEGABYTE)).toBeLessThan(8 * quarter + 50);
  }
});

test("a megabyte of a plan's sentences takes well under a second", async () => {
  const text = SAMPLE_PLAN.repeat(Math.ceil(MEGABYTE / SAMPLE_PLAN.length));
  findMentions(text.slice(0, 10_000), readingWords.vi, "sentence");
  expect(await cpuMilliseconds(() => findMentions(text, readingWords.vi, "sentence"))).toBeLessThan(500);
});
