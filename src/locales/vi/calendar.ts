import type { CalendarWords } from "../calendarWords";

export const calendar: CalendarWords = {
  name: "Hạn nhiệm vụ",
  due: (words) => `Hạn theo văn bản: ${words}`,
  lead: (agencies) => `Chủ trì: ${agencies}`,
  support: (agencies) => `Phối hợp: ${agencies}`,
};
