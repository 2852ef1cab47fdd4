/** Days off and worked days as a list that people keep: seeded by year, with the paper that says so. */
import { daysOf, type HolidayPeriod } from "../../model/holiday";
import type { CellValue } from "../../model/grid";
import { OUR_TABLES } from "../../model/ourTables";
import { dateParts, toSerial, type PlainDate } from "../../model/plainDate";
import type { SheetModel } from "../../model/sheet";
import { holidayNames, LAST_NOTICED_YEAR, publicHolidays } from "../../locales/holidays";
import type { LocaleId } from "../../locales/locale";
import { HOLIDAY_COLUMNS, type HolidayColumn, type HolidaySheetWords } from "../../locales/sheetWords";
import { sheetWords } from "../../locales/sheets";
import { firstOf, literal, thisRow } from "../formulaText";
import { composeListSheet, listColumn, type ListColumn } from "../listSheet";

/** Absent: hidden. */
const WIDTHS: Readonly<Partial<Record<HolidayColumn, number>>> = {
  day: 14,
  weekday: 12,
  kind: 12,
  name: 30,
  source: 62,
};
const DAY_STYLE = { horizontal: "center", numberFormat: "dd/mm/yyyy" } as const;
/** For days that a later notice names: lined like the rest. */
const SPARE_ROWS = 12;

/** The years whose days off a tracker may count with. */
export interface HolidayYears {
  readonly first: number;
  readonly last: number;
}

export function composeHolidaySheet(years: HolidayYears, locale: LocaleId): SheetModel {
  const words = sheetWords[locale].holidays;
  const seeded = seedRows(years, locale);
  const blank = Array.from({ length: SPARE_ROWS }, (): readonly CellValue[] => HOLIDAY_COLUMNS.map(() => null));
  const rows = [...seeded, ...blank];
  const sheet = composeListSheet({
    role: "holidays",
    name: words.sheetName,
    table: OUR_TABLES.holidays,
    head: [words.title, words.help, yearsLine(years, words)],
    columns: HOLIDAY_COLUMNS.map((column): ListColumn => ({ header: words.headers[column], ...lookOf(column) })),
    rows,
  });
  const filled = (column: HolidayColumn, formula: string) => ({
    range: listColumn(HOLIDAY_COLUMNS.indexOf(column), rows.length),
    formula: `=${formula}`,
  });
  return {
    ...sheet,
    formulas: [
      filled("weekday", weekdayText(words)),
      filled("off", countedText(words, "off")),
      filled("worked", countedText(words, "worked")),
    ],
    validations: [
      {
        range: listColumn(HOLIDAY_COLUMNS.indexOf("kind"), rows.length),
        values: Object.values(words.kinds),
        errorTitle: words.headers.kind,
        errorMessage: words.kindError,
      },
    ],
  };
}

function lookOf(column: HolidayColumn): Pick<ListColumn, "width" | "style"> {
  const width = WIDTHS[column];
  if (width === undefined) return {};
  if (column === "day") return { width, style: DAY_STYLE };
  return column === "weekday" || column === "kind" ? { width, style: { horizontal: "center" } } : { width };
}

interface SeedDay {
  readonly day: PlainDate;
  readonly kind: keyof HolidaySheetWords["kinds"];
  readonly period: HolidayPeriod;
}

function seedRows({ first, last }: HolidayYears, locale: LocaleId): readonly (readonly CellValue[])[] {
  const words = sheetWords[locale].holidays;
  const isAskedFor = ({ day }: SeedDay): boolean => {
    const { year } = dateParts(day);
    return first <= year && year <= last;
  };
  return uniqueDays(publicHolidays.flatMap(daysOfPeriod))
    .filter(isAskedFor)
    .map(({ day, kind, period }) => {
      const cells: Readonly<Partial<Record<HolidayColumn, CellValue>>> = {
        day: toSerial(day),
        kind: words.kinds[kind],
        name:
          kind === "off" ? holidayNames[locale][period.holiday] : words.workedFor(holidayNames[locale][period.holiday]),
        source: period.source,
      };
      return HOLIDAY_COLUMNS.map((column) => cells[column] ?? null);
    });
}

function daysOfPeriod(period: HolidayPeriod): readonly SeedDay[] {
  const off = daysOf(period).map((day): SeedDay => ({ day, kind: "off", period }));
  return period.worked === undefined ? off : [...off, { day: period.worked, kind: "worked", period }];
}

/** Two holidays may share a day that is made up: it is listed once, under the first. */
function uniqueDays(days: readonly SeedDay[]): readonly SeedDay[] {
  const byDay = new Map<PlainDate, SeedDay>();
  for (const seed of days) if (!byDay.has(seed.day)) byDay.set(seed.day, seed);
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Years of which only the law is known yet are named, so that nobody trusts their days too far. */
function yearsLine({ first, last }: HolidayYears, words: HolidaySheetWords): string | null {
  const from = Math.max(first, LAST_NOTICED_YEAR + 1);
  const open = Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => String(from + index));
  return open.length === 0 ? null : words.notNoticed(open);
}

function weekdayText({ headers, weekdays }: HolidaySheetWords): string {
  const day = thisRow(headers.day);
  return `IF(ISNUMBER(${day}),CHOOSE(WEEKDAY(${day},2),${weekdays.map(literal).join(",")}),"")`;
}

/** The day as a number where it counts as one of these, else 0, which is no day. A worked day is one of a weekend. */
function countedText({ headers, kinds }: HolidaySheetWords, kind: keyof HolidaySheetWords["kinds"]): string {
  const day = thisRow(headers.day);
  const isWorked = `${thisRow(headers.kind)}=${literal(kinds.worked)}`;
  const counted =
    kind === "off" ? `IF(${isWorked},0,INT(${day}))` : `IF(AND(${isWorked},WEEKDAY(${day},2)>5),INT(${day}),0)`;
  return firstOf([[`ISNUMBER(${day})`, counted]], "0");
}
