import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, type PlainDate } from "../../src/model/plainDate";
import { chosenPeriod, closedPeriod, PERIOD_CHOICES, PERIOD_KINDS, periodOf } from "../../src/model/reportingPeriod";
import { day } from "../review/build";

test.each([
  ["2026-07-14", "month", "decree", 2026, 7, "2026-06-15", "2026-07-14"],
  ["2026-07-15", "month", "decree", 2026, 8, "2026-07-15", "2026-08-14"],
  ["2026-12-20", "month", "decree", 2027, 1, "2026-12-15", "2027-01-14"],
  ["2026-05-02", "quarter", "decree", 2026, 2, "2026-03-15", "2026-06-14"],
  ["2026-06-14", "half-year", "decree", 2026, 1, "2025-12-15", "2026-06-14"],
  ["2026-06-15", "half-year", "decree", 2026, 2, "2026-06-15", "2026-12-14"],
  ["2026-12-15", "year", "decree", 2027, 1, "2026-12-15", "2027-12-14"],
  ["2026-02-28", "month", "calendar", 2026, 2, "2026-02-01", "2026-02-28"],
  ["2024-01-01", "quarter", "calendar", 2024, 1, "2024-01-01", "2024-03-31"],
  ["2026-12-31", "half-year", "calendar", 2026, 2, "2026-07-01", "2026-12-31"],
] as const)("%s is in the %s (%s) number %s/%s, from %s to %s", (date, kind, basis, year, number, from, to) => {
  expect(periodOf(day(date), kind, basis)).toEqual({ kind, basis, year, number, from, to });
});

test("periods follow each other without a gap, and a closed one has ended", () => {
  const days = fc.nat(20_000).map((count) => addDays(day("1990-01-01"), count));
  const kinds = fc.constantFrom(...PERIOD_KINDS);
  const bases = fc.constantFrom("decree" as const, "calendar" as const);
  const check = (date: PlainDate, kind: (typeof PERIOD_KINDS)[number], basis: "decree" | "calendar"): void => {
    const period = periodOf(date, kind, basis);
    expect(period.from <= date && date <= period.to).toBe(true);
    expect(periodOf(addDays(period.to, 1), kind, basis).from).toBe(addDays(period.to, 1));
    const closed = closedPeriod(date, kind, basis);
    expect(closed.to <= date).toBe(true);
    expect(periodOf(addDays(closed.to, 1), kind, basis).to > date).toBe(true);
  };
  fc.assert(fc.property(days, kinds, bases, check), { numRuns: 1_000 });
});

test("offered first: the whole time up to the day, then periods that hold the day, then those that have ended", () => {
  const today = day("2026-11-25");
  const offered = PERIOD_CHOICES.map((choice) => chosenPeriod(choice, today, day("2026-05-02")));
  expect(offered[0]).toMatchObject({ kind: "since-start", from: "2026-05-02", to: "2026-11-25" });
  expect(offered[1]).toMatchObject({ kind: "month", basis: "decree", from: "2026-11-15", to: "2026-12-14" });
  const running = offered.map(({ from, to }) => from <= today && today <= to);
  expect(running).toEqual(offered.map((_, index) => index <= 2 * PERIOD_KINDS.length));
  expect(offered).toHaveLength(1 + 4 * PERIOD_KINDS.length);
});

test("a plan that begins after the day has no time before it", () => {
  const [whole] = PERIOD_CHOICES;
  if (!whole) throw new Error("no choice");
  expect(chosenPeriod(whole, day("2026-05-01"), day("2026-05-02"))).toMatchObject({ from: "2026-05-01" });
});
