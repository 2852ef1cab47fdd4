/** Working days against a list of our own: the days that offices were closed, copied from the notices of each year. */
import { describe, expect, test } from "@jest/globals";
import { publicCalendar } from "../../src/locales/holidays";
import { isWorkingDay, lastWorkingDay, workingDaysBetween } from "../../src/model/holiday";
import { addDays, weekday, type PlainDate } from "../../src/model/plainDate";
import { day } from "../review/build";

/** Weekdays off, "month/day", by year. */
const CLOSED: Readonly<Record<number, string>> = {
  2020: "1/1 1/23 1/24 1/27 1/28 1/29 4/2 4/30 5/1 9/2",
  2021: "1/1 2/10 2/11 2/12 2/15 2/16 4/21 4/30 5/3 9/2 9/3",
  2022: "1/3 1/31 2/1 2/2 2/3 2/4 4/11 5/2 5/3 9/1 9/2",
  2023: "1/2 1/20 1/23 1/24 1/25 1/26 5/1 5/2 5/3 9/1 9/4",
  2024: "1/1 2/8 2/9 2/12 2/13 2/14 4/18 4/29 4/30 5/1 9/2 9/3",
  2025: "1/1 1/27 1/28 1/29 1/30 1/31 4/7 4/30 5/1 5/2 9/1 9/2",
  2026: "1/1 1/2 2/16 2/17 2/18 2/19 2/20 4/27 4/30 5/1 8/31 9/1 9/2",
};
/** Saturdays that were worked for a day before or after. */
const WORKED = ["2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"];

function iso(year: number, text: string): string {
  const [month = "", date = ""] = text.split("/");
  return `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}

const closed = new Set(
  Object.entries(CLOSED).flatMap(([year, days]) => days.split(" ").map((one) => iso(Number(year), one))),
);

function isOpen(date: PlainDate): boolean {
  return WORKED.includes(date) || (weekday(date) <= 5 && !closed.has(date));
}

const YEARS = Object.keys(CLOSED).map(Number);

describe.each(YEARS)("%i", (year) => {
  const first = day(`${year}-01-01`);
  const days = Array.from({ length: 365 }, (_, index) => addDays(first, index));

  test("each day is worked or not as the notices say", () => {
    const wrong = days.filter((date) => isWorkingDay(date, publicCalendar) !== isOpen(date));
    expect(wrong).toEqual([]);
  });

  test("working days between any two days are those of the list, forwards and backwards", () => {
    for (let index = 0; index < 300; index += 7) {
      const from = addDays(first, index);
      const to = addDays(from, (index * 13) % 61);
      const count = days.filter((date) => from < date && date <= to && isOpen(date)).length;
      expect([workingDaysBetween(from, to, publicCalendar), workingDaysBetween(to, from, publicCalendar)]).toEqual([
        count,
        count === 0 ? 0 : -count,
      ]);
    }
  });
});

test("the last working day before Tết, before a common weekend, and on a worked Saturday", () => {
  const last = (text: string) => lastWorkingDay(day(text), publicCalendar);
  expect(["2026-02-19", "2026-07-19", "2026-08-22", "2026-08-23"].map(last)).toEqual([
    "2026-02-13",
    "2026-07-17",
    "2026-08-22",
    "2026-08-22",
  ]);
});
