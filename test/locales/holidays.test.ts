import { expect, test } from "@jest/globals";
import { holidayNames, publicCalendar, publicHolidays } from "../../src/locales/holidays";
import { LOCALE_IDS } from "../../src/locales/locale";
import { daysOf } from "../../src/model/holiday";
import { dateParts, daysBetween, plainDate, weekday } from "../../src/model/plainDate";

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];
/** The first day of the lunar year, and the tenth of its third month. */
const LUNAR: Readonly<Record<number, readonly [string, string]>> = {
  2020: ["2020-01-25", "2020-04-02"],
  2021: ["2021-02-12", "2021-04-21"],
  2022: ["2022-02-01", "2022-04-10"],
  2023: ["2023-01-22", "2023-04-29"],
  2024: ["2024-02-10", "2024-04-18"],
  2025: ["2025-01-29", "2025-04-07"],
  2026: ["2026-02-17", "2026-04-26"],
  2027: ["2027-02-06", "2027-04-16"],
};

test.each(YEARS)("%i has its six holidays on their days", (year) => {
  const ofYear = publicHolidays.filter(({ start }) => dateParts(start).year === year);
  const holds = (id: string, date: string) =>
    ofYear.some(({ holiday, start, end }) => holiday === id && start <= date && date <= end);
  const [tet = "", kings = ""] = LUNAR[year] ?? [];
  expect(holds("new-year", `${year}-01-01`)).toBe(true);
  expect(holds("tet", tet)).toBe(true);
  expect(holds("hung-kings", kings)).toBe(true);
  expect(holds("reunification", `${year}-04-30`)).toBe(true);
  expect(holds("labour", `${year}-05-01`)).toBe(true);
  expect(holds("national-day", `${year}-09-02`)).toBe(true);
  expect(ofYear).toHaveLength(6);
});

test.each([2021, 2022, 2023, 2024, 2025, 2026])("%i: eleven days, one more for each swap (Điều 112)", (year) => {
  const periods = publicHolidays.filter(({ start }) => dateParts(start).year === year);
  const days = new Set(periods.flatMap(daysOf));
  expect(days.size).toBe(11 + periods.filter(({ worked }) => worked !== undefined).length);
});

test("periods are in order, name their source, and swap only a day of the weekend", () => {
  for (const { start, end, worked, source } of publicHolidays) {
    expect(daysBetween(start, end)).toBeGreaterThanOrEqual(0);
    expect(daysBetween(start, end)).toBeLessThan(8);
    expect(source).toMatch(/\d/);
    if (worked) expect(weekday(worked)).toBeGreaterThan(5);
  }
});

test("the calendar of a review", () => {
  const on = (year: number, month: number, day: number) => plainDate({ year, month, day }) ?? publicHolidays[0]?.start;
  const [tet, swapped, worked] = [on(2026, 2, 17), on(2026, 8, 31), on(2026, 8, 22)];
  expect([tet, swapped, worked].map((day) => day && publicCalendar.daysOff.has(day))).toEqual([true, true, false]);
  expect(worked && publicCalendar.workedDays.has(worked)).toBe(true);
  expect(LOCALE_IDS.every((id) => holidayNames[id].tet.includes("Tết"))).toBe(true);
});
