import type { HolidayId } from "../../model/holiday";

export const holidayNames: Readonly<Record<HolidayId, string>> = {
  "new-year": "New Year's Day",
  tet: "Lunar New Year (Tết)",
  "hung-kings": "Hùng Kings' Commemoration Day",
  reunification: "Reunification Day",
  labour: "Labour Day",
  "national-day": "National Day",
};
