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
  timeWords:
    "ngày\\s+\\d|\\d{1,2}[/-](?:0?[1-9]|1[0-2])(?:[/-]\\d{2,4})?(?![/\\d-])|tháng\\s+(?:\\d|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp|này|tới|sau)|quý\\s+(?:[iv]+|\\d)|tuần\\s+(?:\\d|thứ|này|tới|sau|đầu|cuối)|thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|\\d{1,2}\\s?(?:giờ|h\\d{0,2})|\\d{1,3}\\s+(?:ngày|tuần|tháng|quý)|định kỳ(?!\\s+theo quy định)|(?:hằng|hàng|mỗi)\\s+(?:ngày|tuần|tháng|quý|năm)|(?:đầu|giữa|cuối)\\s+(?:tuần|tháng|quý|năm)|trong\\s+(?:ngày|tuần|tháng|quý|năm|suốt)",
  dateLine: "ngày {date}",
  letterLabels: { date: "ngày|ngày lập|ngày ban hành|ngày ký", others: "kính gửi|người gửi|người nhận|về việc|v/v" },
  openDateLine: "{openDay}",
  eventDay:
    "ngày ( bầu cử | tổ chức | khai mạc | diễn ra ) [toàn quốc | hội nghị] [là | : | \\( | vào] [{hour} [,]] [{weekday} [,]] [ngày] {date}",
};
