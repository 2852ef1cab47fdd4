import { expect, test } from "@jest/globals";
import { isWorkingDay, withListed } from "../../src/model/holiday";
import { day } from "../review/build";

const known = {
  daysOff: new Set([day("2026-01-01"), day("2027-01-01")]),
  workedDays: new Set([day("2026-08-22")]),
};

test("the office's list counts for its years, and what is known of the others stays", () => {
  const days = withListed(known, { daysOff: new Set([day("2026-07-15")]), workedDays: new Set() });
  expect(isWorkingDay(day("2026-07-15"), days)).toBe(false);
  // Taken out of the list, so worked.
  expect(isWorkingDay(day("2026-01-01"), days)).toBe(true);
  expect(isWorkingDay(day("2026-08-22"), days)).toBe(false);
  expect(isWorkingDay(day("2027-01-01"), days)).toBe(false);
});

test("an empty list changes nothing", () => {
  expect(withListed(known, { daysOff: new Set(), workedDays: new Set() })).toEqual(known);
});
