/** Vietnamese ways to word a deadline. Of phrases that begin at one place the longest counts, then the earlier row. */
import type { DueWords } from "../../duePhrase";
import { countedDues } from "./due/counted";
import { days } from "./due/days";
import { notDue } from "./due/notDue";
import { openEnded } from "./due/open";
import { periods } from "./due/periods";
import { recurrences } from "./due/recurring";
import { inFigures, slots } from "./due/slots";

export const due: DueWords = {
  slots,
  inFigures,
  phrases: [...days, ...periods, ...recurrences, ...countedDues, ...openEnded],
  notDue,
  dateLine: "ngày {date}",
  openDateLine: "{openDay}",
  eventDay:
    "ngày ( bầu cử | tổ chức | khai mạc | diễn ra ) [toàn quốc | hội nghị] [là | : | \\( | vào] [{hour} [,]] [{weekday} [,]] [ngày] {date}",
};
