import type { CalendarWords } from "../calendarWords";

export const calendar: CalendarWords = {
  name: "Task deadlines",
  due: (words) => `Deadline as worded: ${words}`,
  lead: (agencies) => `Lead: ${agencies}`,
  support: (agencies) => `Support: ${agencies}`,
};
