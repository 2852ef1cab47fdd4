/** A short, seeded run of what `npm run fuzz` does at length. */
import { expect, test } from "@jest/globals";
import { runFuzz, TARGET_NAMES } from "./runFuzz";

test.each(TARGET_NAMES)("2,000 broken inputs of the kind %s: read in sound form, or refused, soon", async (target) => {
  const report = await runFuzz({ target, seed: 1, count: 2_000 });
  expect(report.found).toEqual([]);
  expect(report.cases).toBe(2_000);
});
