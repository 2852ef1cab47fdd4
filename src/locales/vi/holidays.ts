/**
 * Public holidays of Việt Nam, 2020–2027, as officials have them. The law gives the days; where it leaves a choice
 * (Tết, the second day of 2/9) or days were swapped, the notice of the year does. A year whose notice is not out holds
 * only the days that are off under every choice that the law leaves.
 */
import type { HolidayId, HolidayPeriod } from "../../model/holiday";
import { parsePlainDate, type PlainDate } from "../../model/plainDate";

/** Of later years only what the law itself fixes is known. */
export const LAST_NOTICED_YEAR = 2026;

const CODE_2012 = "Bộ luật Lao động 2012 (10/2012/QH13), Điều 115";
const CODE = "Bộ luật Lao động 2019 (45/2019/QH14), Điều 112";
/** A holiday on a weekend is made up on the next working day. */
const MADE_UP = "Bộ luật Lao động 2019 (45/2019/QH14), Điều 111 khoản 3, Điều 112";
const SWAP_2024 = "Công văn 2450/VPCP-KGVX năm 2024";
const TET_2020 = `${CODE_2012}; thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ Tết 2020`;
const notice = (year: number): string => `${CODE}; thông báo nghỉ Tết và Quốc khánh năm ${year}`;

export const holidays: readonly HolidayPeriod[] = [
  off("new-year", "2020-01-01", "2020-01-01", CODE_2012),
  off("tet", "2020-01-23", "2020-01-29", TET_2020),
  off("hung-kings", "2020-04-02", "2020-04-02", CODE_2012),
  off("reunification", "2020-04-30", "2020-04-30", CODE_2012),
  off("labour", "2020-05-01", "2020-05-01", CODE_2012),
  off("national-day", "2020-09-02", "2020-09-02", CODE_2012),

  off("new-year", "2021-01-01", "2021-01-01", CODE),
  off("tet", "2021-02-10", "2021-02-16", notice(2021)),
  off("hung-kings", "2021-04-21", "2021-04-21", CODE),
  off("reunification", "2021-04-30", "2021-04-30", CODE),
  off("labour", "2021-05-01", "2021-05-03", MADE_UP),
  off("national-day", "2021-09-02", "2021-09-03", notice(2021)),

  off("new-year", "2022-01-01", "2022-01-03", MADE_UP),
  off("tet", "2022-01-31", "2022-02-04", notice(2022)),
  off("hung-kings", "2022-04-10", "2022-04-11", MADE_UP),
  off("reunification", "2022-04-30", "2022-05-02", MADE_UP),
  off("labour", "2022-05-01", "2022-05-03", MADE_UP),
  off("national-day", "2022-09-01", "2022-09-02", notice(2022)),

  off("new-year", "2023-01-01", "2023-01-02", MADE_UP),
  off("tet", "2023-01-20", "2023-01-26", notice(2023)),
  off("hung-kings", "2023-04-29", "2023-05-02", MADE_UP),
  off("reunification", "2023-04-30", "2023-05-03", MADE_UP),
  off("labour", "2023-05-01", "2023-05-01", CODE),
  off("national-day", "2023-09-01", "2023-09-04", notice(2023)),

  off("new-year", "2024-01-01", "2024-01-01", CODE),
  off("tet", "2024-02-08", "2024-02-14", notice(2024)),
  off("hung-kings", "2024-04-18", "2024-04-18", CODE),
  { ...off("reunification", "2024-04-29", "2024-04-30", SWAP_2024), worked: day("2024-05-04") },
  off("labour", "2024-05-01", "2024-05-01", CODE),
  off("national-day", "2024-09-02", "2024-09-03", notice(2024)),

  off("new-year", "2025-01-01", "2025-01-01", CODE),
  off("tet", "2025-01-27", "2025-01-31", notice(2025)),
  off("hung-kings", "2025-04-07", "2025-04-07", CODE),
  off("reunification", "2025-04-30", "2025-04-30", CODE),
  { ...off("labour", "2025-05-01", "2025-05-02", notice(2025)), worked: day("2025-04-26") },
  off("national-day", "2025-09-01", "2025-09-02", notice(2025)),

  { ...off("new-year", "2026-01-01", "2026-01-02", notice(2026)), worked: day("2026-01-10") },
  off("tet", "2026-02-16", "2026-02-20", notice(2026)),
  off("hung-kings", "2026-04-26", "2026-04-27", MADE_UP),
  off("reunification", "2026-04-30", "2026-04-30", CODE),
  off("labour", "2026-05-01", "2026-05-01", CODE),
  { ...off("national-day", "2026-08-31", "2026-09-02", notice(2026)), worked: day("2026-08-22") },

  off("new-year", "2027-01-01", "2027-01-01", CODE),
  off("tet", "2027-02-05", "2027-02-09", MADE_UP),
  off("hung-kings", "2027-04-16", "2027-04-16", CODE),
  off("reunification", "2027-04-30", "2027-04-30", CODE),
  off("labour", "2027-05-01", "2027-05-03", MADE_UP),
  off("national-day", "2027-09-02", "2027-09-02", CODE),
];

export const holidayNames: Readonly<Record<HolidayId, string>> = {
  "new-year": "Tết Dương lịch",
  tet: "Tết Nguyên đán",
  "hung-kings": "Giỗ Tổ Hùng Vương",
  reunification: "Ngày Chiến thắng",
  labour: "Ngày Quốc tế lao động",
  "national-day": "Quốc khánh",
};

function off(holiday: HolidayId, start: string, end: string, source: string): HolidayPeriod {
  return { holiday, start: day(start), end: day(end), source };
}

function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}
