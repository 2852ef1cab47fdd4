import { expect, test } from "@jest/globals";
import { parseTypedDay } from "../../src/pane/facts/typedDay";
import { day } from "../review/build";

test.each([
  ["15/7/2026", "2026-07-15"],
  [" 15-07-26 ", "2026-07-15"],
  ["31.8", "2026-08-31"],
  ["2026-07-15", "2026-07-15"],
  ["7/15/2026", undefined],
  ["30/2", undefined],
  ["hôm nay", undefined],
  ["", undefined],
])("%j is %s", (text, expected) => {
  expect(parseTypedDay(text, day("2026-01-01"))).toBe(expected);
});
