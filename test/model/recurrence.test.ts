import { expect, test } from "@jest/globals";
import { nextOccurrence, occurrences, parseRecurrence } from "../../src/model/recurrence";
import { day } from "../review/build";

const days = (rule: string, from: string, to: string) => {
  const recurrence = parseRecurrence(rule);
  return recurrence && occurrences(recurrence, day(from), day(to));
};

test.each([
  ["FREQ=MONTHLY", "2026-01-15", "2026-03-31", ["2026-01-31", "2026-02-28", "2026-03-31"]],
  ["FREQ=MONTHLY;INTERVAL=3", "2026-01-15", "2026-12-31", ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]],
  ["FREQ=MONTHLY;INTERVAL=6", "2026-01-15", "2026-12-31", ["2026-06-30", "2026-12-31"]],
  ["FREQ=MONTHLY;BYMONTHDAY=15,-1", "2026-02-01", "2026-03-15", ["2026-02-15", "2026-02-28", "2026-03-15"]],
  // A month without the day ends with its last.
  ["FREQ=MONTHLY;BYMONTHDAY=30", "2026-02-01", "2026-03-30", ["2026-02-28", "2026-03-30"]],
  ["FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15", "2026-01-01", "2026-12-31", ["2026-06-15", "2026-12-15"]],
  ["FREQ=YEARLY", "2026-01-01", "2027-12-31", ["2026-12-31", "2027-12-31"]],
  ["FREQ=WEEKLY;BYDAY=TU,FR", "2026-07-13", "2026-07-21", ["2026-07-14", "2026-07-17", "2026-07-21"]],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "2026-07-15", "2026-08-14", ["2026-07-17", "2026-07-31", "2026-08-14"]],
  ["FREQ=WEEKLY", "2026-07-13", "2026-07-26", ["2026-07-19", "2026-07-26"]],
  ["FREQ=DAILY;INTERVAL=2", "2026-07-13", "2026-07-17", ["2026-07-13", "2026-07-15", "2026-07-17"]],
])("%s", (rule, from, to, expected) => {
  expect(days(rule, from, to)).toEqual(expected);
});

test("the next day of a rule, the day itself included", () => {
  const next = (rule: string, from: string) => {
    const recurrence = parseRecurrence(rule);
    return recurrence && nextOccurrence(recurrence, day(from));
  };
  expect(next("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2026-03-01")).toBe("2027-02-28");
  expect(next("FREQ=MONTHLY;BYMONTHDAY=25", "2026-07-25")).toBe("2026-07-25");
  expect(next("FREQ=MONTHLY;BYMONTHDAY=25", "9999-12-26")).toBeUndefined();
});

test.each(["FREQ=HOURLY", "BYMONTHDAY=3", "FREQ=MONTHLY;BYMONTHDAY=x", "FREQ=WEEKLY;BYDAY=XX", ""])(
  "%s is no rule that we follow",
  (rule) => {
    expect(parseRecurrence(rule)).toBeUndefined();
  },
);
