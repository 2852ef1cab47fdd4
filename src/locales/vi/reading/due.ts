/** Vietnamese ways to word a deadline. Order is meaning: of two matches at one place the longer wins, then the earlier row. */
import type { DueExpression } from "../../../model/due";
import type { DuePhrase, PhraseParts } from "../../readingWords";

const HOUR = "(?:\\d{1,2}\\s*(?:giờ|h|g)(?:\\s*\\d{2})?(?:\\s*(?:phút|’|'))?\\s*,?\\s*)?";
const DAY = `${HOUR}(?:ngày\\s+)?`;
const MONTH = "tháng\\s+(?<month>\\d{1,2})(?:\\s*/\\s*|\\s+năm\\s+)(?<year>\\d{4})";
const QUARTER = "quý\\s+(?<quarter>I{1,3}|IV|[1-4])(?:\\s*/\\s*|\\s+năm\\s+|\\s+)(?<year>\\d{4})";
const EVERY = "h[ằà]ng";
const PERIOD_UNITS: Readonly<Record<string, "day" | "working-day" | "week" | "month">> = {
  ngày: "day",
  "ngày làm việc": "working-day",
  tuần: "week",
  tháng: "month",
};
const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };
const FREQUENCY: Readonly<Record<string, string>> = {
  tuần: "FREQ=WEEKLY",
  tháng: "FREQ=MONTHLY",
  quý: "FREQ=MONTHLY;INTERVAL=3",
  năm: "FREQ=YEARLY",
};
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

export const due: readonly DuePhrase[] = [
  {
    id: "before-date-yearly",
    pattern: `(?:trước|chậm nhất|muộn nhất)(?:\\s+là)?\\s+(?:ngày\\s+)?(?<day>\\d{1,2})(?:\\s*/\\s*|\\s+tháng\\s+)(?<month>\\d{1,2})\\s+${EVERY}\\s+năm`,
    where: "anywhere",
    read: ({ day, month }) => yearly(day, month),
    examples: [
      [
        "trước ngày 20/11 hàng năm",
        { type: "recurring", mod: "before", month: 11, day: 20, recurrence: "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20" },
      ],
    ],
    rejects: ["ngày 20/11 hàng tháng"],
  },
  {
    id: "before-day-of-next-month",
    pattern: `(?:trước|chậm nhất)(?:\\s+là)?\\s+ngày\\s+(?<day>\\d{1,2})\\s+(?:của\\s+)?(?:tháng\\s+(?:liền kề|sau|kế tiếp)|${EVERY}\\s+tháng)`,
    where: "anywhere",
    read: ({ day }) => monthly(day, "before"),
    examples: [
      [
        "trước ngày 05 của tháng liền kề",
        { type: "recurring", mod: "before", day: 5, recurrence: "FREQ=MONTHLY;BYMONTHDAY=5" },
      ],
    ],
    rejects: ["trước ngày 05 tháng 7"],
  },
  {
    id: "day-monthly",
    pattern: `ngày\\s+(?<day>\\d{1,2})\\s+${EVERY}\\s+tháng`,
    where: "anywhere",
    read: ({ day }) => monthly(day, "on-or-before"),
    examples: [
      [
        "ngày 25 hằng tháng",
        { type: "recurring", mod: "on-or-before", day: 25, recurrence: "FREQ=MONTHLY;BYMONTHDAY=25" },
      ],
    ],
    rejects: ["ngày 25 tháng 3"],
  },
  {
    id: "weekday-weekly",
    pattern: `(?:trước\\s+)?${HOUR}(?:ngày\\s+)?thứ\\s+(?<weekday>hai|ba|tư|năm|sáu|bảy|[2-7])\\s+${EVERY}\\s+tuần`,
    where: "anywhere",
    read: ({ weekday }) => weekly(weekday),
    examples: [
      [
        "trước 11 giờ thứ năm hằng tuần",
        { type: "recurring", mod: "on-or-before", recurrence: "FREQ=WEEKLY;BYDAY=TH" },
      ],
    ],
    rejects: ["thứ năm ngày 16/7"],
  },
  {
    id: "before-date",
    pattern: `(?:xong\\s+)?trước\\s+${DAY}{date}`,
    where: "anywhere",
    read: (parts) => date(parts, "before"),
    examples: [
      ["trước ngày 20 tháng 7 năm 2026", { type: "date", mod: "before", year: 2026, month: 7, day: 20 }],
      ["trước 17 giờ 00 ngày 5/8/2026", { type: "date", mod: "before", year: 2026, month: 8, day: 5 }],
      ["trước ngày 30/9", { type: "date", mod: "before", month: 9, day: 30 }],
    ],
    rejects: ["trước kỳ họp 2 ngày"],
  },
  {
    id: "on-or-before-date",
    pattern: `(?:(?:chậm|muộn)\\s+nhất(?:\\s+(?:là|vào|đến|hết))*|(?:từ nay\\s+)?(?:đến|tới)(?:\\s+hết)?|hết|hạn cuối(?:\\s+là)?|thời hạn(?:\\s+là)?:?)\\s+${DAY}{date}`,
    where: "anywhere",
    read: (parts) => date(parts, "on-or-before"),
    examples: [
      ["chậm nhất là ngày 12/8/2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 12 }],
      ["đến hết ngày 31 tháng 10 năm 2026", { type: "date", mod: "on-or-before", year: 2026, month: 10, day: 31 }],
      ["đến 17 giờ 00, ngày 01/02/2026", { type: "date", mod: "on-or-before", year: 2026, month: 2, day: 1 }],
    ],
    rejects: ["đến ngày thành lập"],
  },
  {
    id: "done-on-date",
    pattern: `(?:hoàn thành|hoàn tất|nộp|gửi|xong)\\s+(?:trong\\s+|vào\\s+)?ngày\\s+{date}`,
    where: "anywhere",
    read: (parts) => date(parts, "on-or-before"),
    examples: [["hoàn thành ngày 15/8/2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }]],
    rejects: ["hoàn thành 15 nhiệm vụ"],
  },
  {
    id: "range-of-days",
    pattern:
      "từ\\s+(?:ngày\\s+)?\\d{1,2}(?:[/.-]\\d{1,2}(?:[/.-]\\d{4})?)?\\s*(?:đến|tới|-|–)\\s*(?:hết\\s+)?(?:ngày\\s+)?{date}",
    where: "field",
    read: (parts) => date(parts, "on-or-before"),
    examples: [["Từ 1/7 đến 15/7/2026", { type: "date", mod: "on-or-before", year: 2026, month: 7, day: 15 }]],
    rejects: ["từ 1 đến 15 người"],
  },
  {
    id: "before-month",
    pattern: `trước\\s+${MONTH}`,
    where: "anywhere",
    read: ({ month, year }) => monthOf(month, year, "before"),
    examples: [["trước tháng 9/2026", { type: "month", mod: "before", year: 2026, month: 9 }]],
    rejects: ["trước tháng sau"],
  },
  {
    id: "part-of-month",
    pattern: `(?:vào\\s+|trong\\s+)?(?<part>đầu|giữa|cuối)\\s+${MONTH}`,
    where: "anywhere",
    read: ({ part, month, year }) => monthOf(month, year, part === "đầu" ? "start" : part === "giữa" ? "mid" : "end"),
    examples: [
      ["cuối tháng 11/2026", { type: "month", mod: "end", year: 2026, month: 11 }],
      ["đầu tháng 3 năm 2026", { type: "month", mod: "start", year: 2026, month: 3 }],
    ],
    rejects: ["cuối tháng"],
  },
  {
    id: "within-month",
    pattern: `(?:trong|hoàn thành|xong|hết|đến)\\s+(?:hết\\s+)?${MONTH}`,
    where: "anywhere",
    read: ({ month, year }) => monthOf(month, year, "within"),
    examples: [["trong tháng 10/2026", { type: "month", mod: "within", year: 2026, month: 10 }]],
    rejects: ["tháng 10 người"],
  },
  {
    id: "within-quarter",
    pattern: `(?:trong|hết|đến|vào)\\s+(?:hết\\s+)?${QUARTER}`,
    where: "anywhere",
    read: ({ quarter, year }) => quarterOf(quarter, year),
    examples: [["trong quý III/2026", { type: "quarter", mod: "within", year: 2026, quarter: 3 }]],
    rejects: ["quý vị đại biểu"],
  },
  {
    id: "period-from",
    pattern:
      "(?:trong\\s+)?(?:thời hạn\\s+|thời gian\\s+|vòng\\s+)?(?<count>\\d{1,3})\\s+(?<unit>ngày làm việc|ngày|tuần|tháng),?\\s+(?:kể\\s+)?từ\\s+(?:ngày|khi)\\s+(?<anchor>[\\p{L} ]{2,60})",
    where: "anywhere",
    read: ({ count, unit, anchor }) => periodFrom(count, unit, anchor),
    examples: [
      [
        "trong thời hạn 07 ngày làm việc kể từ ngày ký",
        { type: "duration", mod: "on-or-before", anchor: "issue-date", offset: { count: 7, unit: "working-day" } },
      ],
      [
        "10 ngày kể từ ngày nhận hồ sơ",
        { type: "duration", mod: "on-or-before", anchor: "named-event", offset: { count: 10, unit: "day" } },
      ],
    ],
    rejects: ["07 ngày làm việc"],
  },
  {
    id: "periodic-report",
    pattern: "định kỳ\\s+(?:báo cáo|tổng hợp|sơ kết|tổng kết|rà soát|kiểm tra|đánh giá|thống kê|gửi|cập nhật)",
    where: "anywhere",
    read: () => ({ type: "recurring", mod: "within" }),
    examples: [["định kỳ rà soát", { type: "recurring", mod: "within" }]],
    rejects: ["báo cáo định kỳ theo quy định"],
  },
  {
    id: "periodic",
    pattern: `(?:định kỳ\\s+)?(?<every>${EVERY})\\s+(?<unit>tuần|tháng|quý|năm)`,
    where: "anywhere",
    read: ({ unit }) => recurring(unit),
    examples: [["hằng quý", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=3" }]],
    rejects: ["hàng hóa năm 2026"],
  },
  {
    id: "bare-date",
    pattern: `(?:trong\\s+|vào\\s+|dự kiến\\s+)?${DAY}{date}`,
    where: "field",
    read: (parts) => date(parts, "on"),
    examples: [
      ["ngày 19/10/2026", { type: "date", mod: "on", year: 2026, month: 10, day: 19 }],
      ["18.7.2026", { type: "date", mod: "on", year: 2026, month: 7, day: 18 }],
    ],
    rejects: ["19 đại biểu"],
  },
  {
    id: "bare-month",
    pattern: MONTH,
    where: "field",
    read: ({ month, year }) => monthOf(month, year, "within"),
    examples: [["tháng 8/2026", { type: "month", mod: "within", year: 2026, month: 8 }]],
    rejects: ["tháng 8"],
  },
  {
    id: "bare-quarter",
    pattern: QUARTER,
    where: "field",
    read: ({ quarter, year }) => quarterOf(quarter, year),
    examples: [["Quý IV năm 2026", { type: "quarter", mod: "within", year: 2026, quarter: 4 }]],
    rejects: ["quý IV"],
  },
  {
    id: "half-year",
    pattern: "(?:trong\\s+)?(?:6|06|sáu)\\s+tháng\\s+(?<half>đầu|cuối)\\s+năm\\s+(?<year>\\d{4})",
    where: "field",
    read: ({ half, year }) => ({ type: "half-year", mod: "within", year: Number(year), half: half === "đầu" ? 1 : 2 }),
    examples: [["6 tháng cuối năm 2026", { type: "half-year", mod: "within", year: 2026, half: 2 }]],
    rejects: ["6 tháng"],
  },
  {
    id: "years-on",
    pattern: "(?:từ\\s+)?năm\\s+(?<year>\\d{4})\\s+và\\s+(?:các|những)\\s+năm\\s+(?:tiếp theo|sau)",
    where: "field",
    read: () => ({ type: "ongoing", mod: "within" }),
    examples: [["Năm 2026 và các năm tiếp theo", { type: "ongoing", mod: "within" }]],
    rejects: ["năm 2026"],
  },
  {
    id: "year",
    pattern: "(?:trong\\s+|cả\\s+)?năm\\s+(?<year>\\d{4})",
    where: "field",
    read: ({ year }) => ({ type: "year", mod: "within", year: Number(year) }),
    examples: [["Năm 2026", { type: "year", mod: "within", year: 2026 }]],
    rejects: ["5 năm"],
  },
  {
    id: "ongoing",
    pattern: "thường xuyên(?:,?\\s+liên tục)?",
    where: "field",
    read: () => ({ type: "ongoing", mod: "within" }),
    examples: [["Thường xuyên", { type: "ongoing", mod: "within" }]],
    rejects: ["bình thường"],
  },
  {
    id: "done-regularly",
    pattern: "(?:thực hiện|duy trì|tiến hành)\\s+thường xuyên",
    where: "anywhere",
    read: () => ({ type: "ongoing", mod: "within" }),
    examples: [["thực hiện thường xuyên", { type: "ongoing", mod: "within" }]],
    rejects: ["thường xuyên kiểm tra"],
  },
  {
    id: "periodic-unknown",
    pattern: "định kỳ",
    where: "field",
    read: () => ({ type: "recurring", mod: "within" }),
    examples: [["Định kỳ", { type: "recurring", mod: "within" }]],
    rejects: ["kỳ họp"],
  },
];

function inRange(text: string | undefined, last: number): number | undefined {
  const number = Number(text);
  return text !== undefined && number >= 1 && number <= last ? number : undefined;
}

function date({ day, month, year }: PhraseParts, mod: DueExpression["mod"]): DueExpression | undefined {
  const dayNumber = inRange(day, 31);
  const monthNumber = inRange(month, 12);
  if (dayNumber === undefined || monthNumber === undefined) return undefined;
  return { type: "date", mod, ...(year ? { year: Number(year) } : {}), month: monthNumber, day: dayNumber };
}

function monthOf(
  month: string | undefined,
  year: string | undefined,
  mod: DueExpression["mod"],
): DueExpression | undefined {
  const number = inRange(month, 12);
  return number && year ? { type: "month", mod, year: Number(year), month: number } : undefined;
}

function quarterOf(quarter: string | undefined, year: string | undefined): DueExpression | undefined {
  const number = ROMAN[quarter?.toUpperCase() ?? ""] ?? inRange(quarter, 4);
  return number && year ? { type: "quarter", mod: "within", year: Number(year), quarter: number } : undefined;
}

function yearly(day: string | undefined, month: string | undefined): DueExpression | undefined {
  const parts = date({ day, month }, "before");
  if (!parts) return undefined;
  return { ...parts, type: "recurring", recurrence: `FREQ=YEARLY;BYMONTH=${parts.month};BYMONTHDAY=${parts.day}` };
}

function monthly(day: string | undefined, mod: DueExpression["mod"]): DueExpression | undefined {
  const number = inRange(day, 31);
  return number ? { type: "recurring", mod, day: number, recurrence: `FREQ=MONTHLY;BYMONTHDAY=${number}` } : undefined;
}

function weekly(name: string | undefined): DueExpression | undefined {
  const words = ["hai", "ba", "tư", "năm", "sáu", "bảy"];
  const index = words.includes(name ?? "") ? words.indexOf(name ?? "") : Number(name) - 2;
  const weekday = WEEKDAYS[index];
  return weekday ? { type: "recurring", mod: "on-or-before", recurrence: `FREQ=WEEKLY;BYDAY=${weekday}` } : undefined;
}

function recurring(unit: string | undefined): DueExpression | undefined {
  const recurrence = FREQUENCY[unit?.toLowerCase() ?? ""];
  return recurrence ? { type: "recurring", mod: "within", recurrence } : undefined;
}

function periodFrom(
  count: string | undefined,
  unit: string | undefined,
  anchor: string | undefined,
): DueExpression | undefined {
  const offsetUnit = PERIOD_UNITS[unit?.toLowerCase().replace(/\s+/g, " ") ?? ""];
  if (!offsetUnit) return undefined;
  return {
    type: "duration",
    mod: "on-or-before",
    anchor: /^(?:ký|ban hành)/iu.test(anchor ?? "") ? "issue-date" : "named-event",
    offset: { count: Number(count), unit: offsetUnit },
  };
}
