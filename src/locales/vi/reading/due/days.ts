/** Deadlines that name a day. */
import type { DuePhrase } from "../../../duePhrase";
import { dayOf, openDay, rangeOf } from "../../../dueMeaning";
import { inFigures } from "./slots";

const BY = { day: "on-or-before", period: "within" } as const;

export const days: readonly DuePhrase[] = [
  {
    // Before an hour of a day the day itself is still allowed.
    id: "before-hour-of-date",
    phrase: "[xong] trước {hour} [, | \\(] {day}",
    where: "anywhere",
    read: (parts) => dayOf(inFigures(parts), "on-or-before"),
    examples: [
      ["trước 17 giờ 00 ngày 5/8/2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 5 }],
      [
        "trước 16h30’ chiều thứ Sáu, ngày 14/8/26",
        { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 14 },
      ],
    ],
    rejects: ["trước 17 giờ 00", "trước 17 giờ 00 hằng ngày"],
  },
  {
    id: "before-date",
    phrase: "[xong] trước {day}",
    where: "anywhere",
    read: (parts) => dayOf(inFigures(parts), "before"),
    examples: [
      ["trước ngày 20 tháng 7 năm 2026", { type: "date", mod: "before", year: 2026, month: 7, day: 20 }],
      ["trước ngày 15 tháng Chín năm 2026", { type: "date", mod: "before", year: 2026, month: 9, day: 15 }],
      ["trước ngày 30/9", { type: "date", mod: "before", month: 9, day: 30 }],
    ],
    rejects: ["trước kỳ họp 2 ngày", "trước ngày 15/13/2026", "trước 15 đại biểu"],
  },
  {
    id: "on-or-before-date",
    phrase:
      "( {latest} | [từ nay | từ giờ | kể từ nay] ( đến | tới ) [trước] [hết] | hết | không ( quá | muộn hơn | chậm hơn ) | [thời] hạn [cuối | chót] [cùng] [là | :] [đến] [hết] ) {day}",
    where: "anywhere",
    read: (parts) => dayOf(inFigures(parts), "on-or-before"),
    examples: [
      ["chậm nhất là ngày 12/8/2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 12 }],
      ["chậm nhất là thứ Sáu, ngày 14/8", { type: "date", mod: "on-or-before", month: 8, day: 14 }],
      ["muộn nhất vào ngày 20/9/2026", { type: "date", mod: "on-or-before", year: 2026, month: 9, day: 20 }],
      ["không quá ngày 20/9/2026", { type: "date", mod: "on-or-before", year: 2026, month: 9, day: 20 }],
      ["đến hết ngày 31 tháng 10 năm 2026", { type: "date", mod: "on-or-before", year: 2026, month: 10, day: 31 }],
      ["đến 17 giờ 00, ngày 01/02/2026", { type: "date", mod: "on-or-before", year: 2026, month: 2, day: 1 }],
      ["từ nay đến hết ngày 30/11/2026", { type: "date", mod: "on-or-before", year: 2026, month: 11, day: 30 }],
      ["hạn cuối: 25/8/2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 25 }],
    ],
    rejects: ["đến ngày thành lập", "hết 15 suất", "chậm nhất 5 ngày"],
  },
  {
    id: "done-on-date",
    phrase: "( hoàn thành | hoàn tất | nộp | gửi | xong | trình ) ^ [trong | vào | dự kiến] [trong] ngày {date}",
    where: "anywhere",
    read: (parts) => dayOf(inFigures(parts), "on-or-before"),
    examples: [["ngày 15/8/2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }]],
    rejects: ["hoàn thành 15 nhiệm vụ"],
  },
  {
    id: "within-date",
    phrase: "trong ngày {date}",
    where: "anywhere",
    read: (parts) => dayOf(inFigures(parts), "on-or-before"),
    examples: [["trong ngày 15/8/2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }]],
    rejects: ["trong ngày hội"],
  },
  {
    id: "planned-and-latest",
    phrase: "[dự kiến] [vào | trong] {from:point} [, | ; | \\(] [nhưng] ( {latest} | không ( quá | muộn hơn ) ) {day}",
    where: "anywhere",
    read: (parts) => dayOf(inFigures(parts), "on-or-before"),
    examples: [
      [
        "Dự kiến ngày 05/12/2026 (chậm nhất ngày 10/12/2026",
        { type: "date", mod: "on-or-before", year: 2026, month: 12, day: 10 },
      ],
      [
        "trong tháng 8/2026, chậm nhất ngày 05/9/2026",
        { type: "date", mod: "on-or-before", year: 2026, month: 9, day: 5 },
      ],
    ],
    rejects: ["dự kiến ngày 05/12/2026 tại hội trường"],
  },
  {
    id: "that-is",
    phrase: "tức [là] [vào | đến | trước | hết] {day}",
    where: "anywhere",
    restates: true,
    read: (parts) => dayOf(inFigures(parts), "on-or-before"),
    examples: [["tức ngày 16/10/2026", { type: "date", mod: "on-or-before", year: 2026, month: 10, day: 16 }]],
    rejects: ["tức là ngày hội", "lập tức báo cáo"],
  },
  {
    id: "range",
    phrase:
      "[trong tuần | tuần | trong thời gian | trong] [từ] ( {from:point} | {from:figureMonth} | ngày {d} | {d} ) ( đến | tới | - | – ) [hết] ( {point} | {figureMonth} )",
    where: "duty",
    read: (parts) => rangeOf(inFigures(parts), BY),
    examples: [
      ["Từ 1/7 đến 15/7/2026", { type: "date", mod: "on-or-before", year: 2026, month: 7, day: 15 }],
      ["từ ngày 10 đến ngày 15 tháng 8 năm 2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }],
      ["10-15/8/2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }],
      ["15/7 - 20/7/2026", { type: "date", mod: "on-or-before", year: 2026, month: 7, day: 20 }],
      ["Từ tháng 12/2025 đến quý I/2026", { type: "quarter", mod: "within", year: 2026, quarter: 1 }],
      ["Từ 20/12/2026 đến 10/01", { type: "date", mod: "on-or-before", year: 2027, month: 1, day: 10 }],
      ["12/2025 - 02/2026", { type: "month", mod: "within", year: 2026, month: 2 }],
      ["tháng 8/2026 - tháng 10/2026", { type: "month", mod: "within", year: 2026, month: 10 }],
    ],
    rejects: ["từ 1 đến 15 người", "19/8/1945 - 19/8/2026"],
  },
  {
    id: "work-in-range",
    phrase:
      "( thực hiện | tổ chức | triển khai | hoàn thành | tiến hành | diễn ra | kiểm tra | tiếp nhận | thời gian | đợt ) [: | ,] ^ từ ( {from:point} | ngày {d} | {d} ) ( đến | tới ) [hết] {point}",
    where: "anywhere",
    read: (parts) => rangeOf(inFigures(parts), BY),
    examples: [
      [
        "từ ngày 10 đến hết ngày 15 tháng 8 năm 2026",
        { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 },
      ],
    ],
    rejects: ["thực hiện từ 1 đến 15 mô hình"],
  },
  {
    id: "after-date",
    phrase: "[ngay] sau {day}",
    where: "duty",
    read: (parts) => {
      const day = dayOf(inFigures(parts), "after");
      return day && { ...day, type: "event" };
    },
    examples: [["Sau ngày 15/8/2026", { type: "event", mod: "after", year: 2026, month: 8, day: 15 }]],
    rejects: ["sau ngày khai giảng"],
  },
  {
    id: "open-day",
    phrase: "( [xong] {before} | {latest} | [đến] hết | đến | hoàn thành ) {openDay}",
    where: "anywhere",
    read: (parts) => openDay(inFigures(parts), parts["before"] === undefined ? "on-or-before" : "before"),
    examples: [
      ["trước ngày … tháng 4 năm 2026", { type: "date", mod: "before", year: 2026, month: 4 }],
      ["chậm nhất ngày ..../8/2026", { type: "date", mod: "on-or-before", year: 2026, month: 8 }],
    ],
    rejects: ["trước ngày tháng năm sinh", "trước ngày 04 tháng 4 năm 2026"],
  },
  {
    id: "bare-open-day",
    phrase: "{openDay}",
    where: "field",
    read: (parts) => openDay(inFigures(parts), "on"),
    examples: [["ngày ... tháng 4 năm 2026", { type: "date", mod: "on", year: 2026, month: 4 }]],
    rejects: ["ngày tháng năm sinh"],
  },
  {
    id: "day-of-work",
    phrase:
      "[dự kiến] [vào | trong] [lúc] [buổi] [( sáng | chiều | tối )] [các | ( {count} | {countWord} )] ( [{hour} [, | \\(]] [{weekday} [, | \\(]] ngày [mùng | mồng] [{from:date} ( và | , ) [ngày]] {date} | [{hour} [, | \\(]] [{weekday} [, | \\(]] {fullDate} | {hour} [, | \\(] {date} )",
    where: "duty",
    read: (parts) => dayOf(inFigures(parts), "on"),
    examples: [
      ["trong hai ngày 19 và 20/11/2026", { type: "date", mod: "on", year: 2026, month: 11, day: 20 }],
      ["vào ngày 26/6/2026", { type: "date", mod: "on", year: 2026, month: 6, day: 26 }],
      ["các ngày 30/6 và 02/7/2026", { type: "date", mod: "on", year: 2026, month: 7, day: 2 }],
      ["8 giờ 00, thứ Năm (ngày 16/7/2026", { type: "date", mod: "on", year: 2026, month: 7, day: 16 }],
      ["sáng ngày 18 tháng 8", { type: "date", mod: "on", month: 8, day: 18 }],
    ],
    rejects: ["ngày hội 15 môn", "dịp 30/4", "1/3 số hộ"],
  },
  {
    id: "bare-date",
    phrase: "[dự kiến] [vào | trong] [buổi ( sáng | chiều | tối )] [sáng | chiều | tối] {day}",
    where: "field",
    read: (parts) => dayOf(inFigures(parts), "on"),
    examples: [
      ["ngày 19/10/2026", { type: "date", mod: "on", year: 2026, month: 10, day: 19 }],
      ["18.7.2026", { type: "date", mod: "on", year: 2026, month: 7, day: 18 }],
      ["ngày 10, 11 và 12/8/2026", { type: "date", mod: "on", year: 2026, month: 8, day: 12 }],
      ["Dự kiến vào buổi sáng ngày 18 tháng 8", { type: "date", mod: "on", month: 8, day: 18 }],
    ],
    rejects: ["19 đại biểu", "tỷ lệ 1/3/5"],
  },
];
