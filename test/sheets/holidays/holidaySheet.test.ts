import { describe, expect, test } from "@jest/globals";
import { createMemoryHost } from "../../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { publicCalendar } from "../../../src/locales/holidays";
import { LOCALE_IDS } from "../../../src/locales/locale";
import { workingDaysBetween } from "../../../src/model/holiday";
import { addDays, toSerial, type PlainDate } from "../../../src/model/plainDate";
import { workingDaysLeftText } from "../../../src/sheets/holidays/holidayRefs";
import { composeHolidaySheet } from "../../../src/sheets/holidays/holidaySheet";
import { readHolidays } from "../../../src/sheets/holidays/readHolidays";
import { day } from "../../review/build";

const today = day("2026-07-15");
const YEARS = { first: 2020, last: 2026 };

async function written(locale: "vi" | "en") {
  const workbook = new MemoryWorkbook({ today });
  const host = createMemoryHost(workbook);
  const receipt = await host.write([composeHolidaySheet(YEARS, locale)]);
  const [sheet] = receipt.ok ? receipt.value.sheets : [];
  if (!sheet) throw new Error("not written");
  const read = async () => {
    const content = await host.readRange({ kind: "sheet", sheet: sheet.name });
    return content.ok ? readHolidays(content.value) : undefined;
  };
  return { workbook, sheet, read };
}

describe.each(LOCALE_IDS)("in %s", (locale) => {
  test("the list read back is the calendar it was seeded with", async () => {
    const { read } = await written(locale);
    const inYears = (dates: ReadonlySet<PlainDate>) => [...dates].filter((date) => date < "2027").sort();
    const list = await read();
    expect(list?.locale).toBe(locale);
    expect(inYears(list?.calendar.daysOff ?? new Set())).toEqual(inYears(publicCalendar.daysOff));
    expect(inYears(list?.calendar.workedDays ?? new Set())).toEqual(inYears(publicCalendar.workedDays));
  });

  test("formulas count the working days of seven years as our code does", async () => {
    const { workbook, sheet } = await written(locale);
    const target = workbook.addSheet("T");
    const pairs = Array.from({ length: 120 }, (_, index) => {
      const from = addDays(day("2020-01-03"), index * 20);
      return [from, addDays(from, ((index * 37) % 91) - 30)] as const;
    });
    target.setValues(
      { row: 0, column: 0, rowCount: pairs.length, columnCount: 2 },
      pairs.map(([from, to]) => [toSerial(from), toSerial(to)]),
    );
    const text = workingDaysLeftText({ table: sheet.tables[0] ?? "", locale }, "A1", "B1");
    target.fillFormula({ row: 0, column: 2, rowCount: pairs.length, columnCount: 1 }, `=${text}`);
    expect(pairs.map((_, row) => target.value({ row, column: 2 }))).toEqual(
      pairs.map(([from, to]) => workingDaysBetween(from, to, publicCalendar)),
    );
  });
});

test("a day that people add, and one that they make a worked one, count at once", async () => {
  const { workbook, sheet, read } = await written("vi");
  const rows = workbook.sheet(sheet.name);
  const blank = Array.from({ length: 200 }, (_, row) => row).find(
    (row) => row > 4 && rows?.value({ row, column: 0 }) === null,
  );
  if (blank === undefined) throw new Error("no blank row");
  workbook.type(sheet.name, { row: blank, column: 0 }, "16/7/2026");
  workbook.type(sheet.name, { row: blank + 1, column: 0 }, "18/7/2026");
  workbook.type(sheet.name, { row: blank + 1, column: 2 }, "Làm bù");
  const list = await read();
  expect(list?.calendar.daysOff.has(day("2026-07-16"))).toBe(true);
  expect(list?.calendar.workedDays.has(day("2026-07-18"))).toBe(true);
  expect(rows?.value({ row: blank, column: 1 })).toBe("Thứ Năm");
});

test("years without a notice are named", () => {
  expect(composeHolidaySheet({ first: 2026, last: 2027 }, "vi").values[2]?.[0]).toContain("2027");
  expect(composeHolidaySheet({ first: 2025, last: 2026 }, "vi").values[2]?.[0]).toBeNull();
});
