/** Deadlines that come again, as RFC 5545 rules. */
import type { DueMod } from "../../../../model/due";
import type { DuePhrase, PhraseParts } from "../../../duePhrase";
import { everyUnit, monthly, numberUpTo, QUARTER_ENDS, QUARTER_STARTS, recurring, yearly } from "../../../dueMeaning";
import { countOf, inFigures, unitOf, weekdayOf, weekdaysOf } from "./slots";

const BY = "[{before} | {latest} | ( đến | tới ) [hết] | vào | hết] [{hour} [,]]";

/** "trước ngày 25" ends the day before; any other word, or none, ends on the day. */
function modOf({ before }: PhraseParts): DueMod {
  return before === undefined ? "on-or-before" : "before";
}

const monthEnds = (months: readonly (number | undefined)[]): ReturnType<typeof everyUnit> =>
  months.includes(undefined) ? undefined : recurring(`FREQ=YEARLY;BYMONTH=${months.join(",")};BYMONTHDAY=-1`);

export const recurrences: readonly DuePhrase[] = [
  {
    id: "day-of-year",
    phrase: `${BY} [ngày] {date} [của] ( {every} | các ) năm`,
    where: "anywhere",
    read: (parts) => yearly(inFigures(parts), modOf(parts)),
    examples: [
      [
        "trước ngày 20/11 hàng năm",
        { type: "recurring", mod: "before", month: 11, day: 20, recurrence: "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20" },
      ],
      [
        "chậm nhất ngày 05 tháng 12 hằng năm",
        {
          type: "recurring",
          mod: "on-or-before",
          month: 12,
          day: 5,
          recurrence: "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5",
        },
      ],
    ],
    rejects: ["ngày 20/11 hàng tháng", "ngày 20/11/2026 hằng năm"],
  },
  {
    id: "day-of-month",
    phrase: `( {every} tháng [, | \\( | vào] ${BY} ngày {d} | [định kỳ [vào]] ${BY} ngày {d} [của] ( {every} tháng | tháng ( liền kề | sau | kế tiếp | tiếp theo | kế tiếp sau | sau liền kề ) ) )`,
    where: "anywhere",
    read: (parts) => monthly(parts["day"], modOf(parts)),
    examples: [
      [
        "ngày 25 hằng tháng",
        { type: "recurring", mod: "on-or-before", day: 25, recurrence: "FREQ=MONTHLY;BYMONTHDAY=25" },
      ],
      [
        "hằng tháng (trước ngày 25",
        { type: "recurring", mod: "before", day: 25, recurrence: "FREQ=MONTHLY;BYMONTHDAY=25" },
      ],
      [
        "trước ngày 05 của tháng liền kề",
        { type: "recurring", mod: "before", day: 5, recurrence: "FREQ=MONTHLY;BYMONTHDAY=5" },
      ],
    ],
    rejects: ["ngày 25 tháng 3", "trước ngày 05 tháng 7"],
  },
  {
    id: "day-of-quarter",
    phrase: `${BY} ngày {d} [của] tháng ( cuối [cùng] | {first} ) [của] [{every}] quý [sau | kế tiếp | tiếp theo | liền kề]`,
    where: "anywhere",
    read: (parts) => monthly(parts["day"], modOf(parts), parts["first"] === undefined ? QUARTER_ENDS : QUARTER_STARTS),
    examples: [
      [
        "trước ngày 15 của tháng cuối quý",
        { type: "recurring", mod: "before", day: 15, recurrence: "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15" },
      ],
      [
        "ngày 20 tháng cuối quý",
        { type: "recurring", mod: "on-or-before", day: 20, recurrence: "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20" },
      ],
      [
        "ngày 05 tháng đầu quý sau",
        { type: "recurring", mod: "on-or-before", day: 5, recurrence: "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5" },
      ],
    ],
    rejects: ["ngày 20 tháng cuối năm"],
  },
  {
    id: "day-of-week",
    phrase: `${BY} [ngày] {weekday} [của] {every} tuần`,
    where: "anywhere",
    read: ({ weekday }) => {
      const day = weekdayOf(weekday);
      return day === undefined ? undefined : recurring(`FREQ=WEEKLY;BYDAY=${day}`, { mod: "on-or-before" });
    },
    examples: [
      [
        "trước 11h00’ ngày thứ 5 hằng tuần",
        { type: "recurring", mod: "on-or-before", recurrence: "FREQ=WEEKLY;BYDAY=TH" },
      ],
      ["thứ Sáu hàng tuần", { type: "recurring", mod: "on-or-before", recurrence: "FREQ=WEEKLY;BYDAY=FR" }],
      ["Chủ nhật mỗi tuần", { type: "recurring", mod: "on-or-before", recurrence: "FREQ=WEEKLY;BYDAY=SU" }],
    ],
    rejects: ["thứ năm ngày 16/7", "thứ 8 hằng tuần"],
  },
  {
    id: "days-of-week",
    phrase: `${BY} ( các ngày {weekdays} [của] [{every} tuần | trong tuần] | [các] [ngày] {weekdays} [của] {every} tuần )`,
    where: "anywhere",
    read: ({ weekdays }) => recurring(`FREQ=WEEKLY;BYDAY=${weekdaysOf(weekdays ?? "")}`, { mod: "on-or-before" }),
    examples: [
      [
        "17 giờ các ngày thứ Ba, thứ Sáu",
        { type: "recurring", mod: "on-or-before", recurrence: "FREQ=WEEKLY;BYDAY=TU,FR" },
      ],
      [
        "thứ Hai và thứ Năm hằng tuần",
        { type: "recurring", mod: "on-or-before", recurrence: "FREQ=WEEKLY;BYDAY=MO,TH" },
      ],
    ],
    rejects: ["các ngày thứ Bảy", "thứ Ba, thứ Sáu"],
  },
  {
    id: "each-weekday",
    phrase: `${BY} ( các ngày | mỗi | {every} ) {weekday}`,
    where: "duty",
    read: ({ weekday }) => {
      const day = weekdayOf(weekday);
      return day === undefined ? undefined : recurring(`FREQ=WEEKLY;BYDAY=${day}`, { mod: "on-or-before" });
    },
    examples: [["các ngày thứ Bảy", { type: "recurring", mod: "on-or-before", recurrence: "FREQ=WEEKLY;BYDAY=SA" }]],
    rejects: ["ngày thứ Bảy"],
  },
  {
    id: "two-days-of-month",
    phrase: `${BY} [các] ngày {from:d} ( và | , ) [ngày] {d} [của] {every} tháng`,
    where: "anywhere",
    read: ({ fromDay, day }) => {
      const [first, second] = [numberUpTo(31, fromDay), numberUpTo(31, day)];
      if (first === undefined || second === undefined) return undefined;
      return recurring(`FREQ=MONTHLY;BYMONTHDAY=${first},${second}`, { mod: "on-or-before" });
    },
    examples: [
      [
        "các ngày 15 và 30 hằng tháng",
        { type: "recurring", mod: "on-or-before", recurrence: "FREQ=MONTHLY;BYMONTHDAY=15,30" },
      ],
    ],
    rejects: ["ngày 15 và 30/6"],
  },
  {
    id: "half-months",
    phrase: "( [định kỳ] [cứ] ( {every} | một ) nửa tháng | định kỳ nửa tháng | nửa tháng [/] ( một | {n} ) lần )",
    where: "anywhere",
    read: () => recurring("FREQ=MONTHLY;BYMONTHDAY=15,-1"),
    examples: [
      ["định kỳ nửa tháng", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;BYMONTHDAY=15,-1" }],
      ["nửa tháng một lần", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;BYMONTHDAY=15,-1" }],
    ],
    rejects: ["nửa tháng 6", "nửa tháng đầu"],
  },
  {
    id: "by-cycle",
    phrase:
      "( báo cáo | gửi | nộp | tổng hợp | cập nhật | họp | giao ban | kiểm tra | rà soát | thống kê | thực hiện | định kỳ ) ^ theo {longCycle}",
    where: "anywhere",
    read: ({ unit }) => everyUnit(unitOf(unit)),
    examples: [["theo quý", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=3" }]],
    rejects: ["theo quý vị", "theo năm học"],
  },
  {
    id: "cycle-alone",
    phrase: "theo {longCycle}",
    where: "field",
    read: ({ unit }) => everyUnit(unitOf(unit)),
    examples: [["Theo tháng", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY" }]],
    rejects: ["theo đợt"],
  },
  {
    id: "months-of-year",
    phrase: "[vào | trong | trước] [cuối] [{from:month} ( và | , )] {month} ( {every} | các ) năm",
    where: "anywhere",
    read: (parts) => {
      const { month, fromMonth, year } = inFigures(parts);
      if (year !== undefined) return undefined;
      return monthEnds([...(fromMonth === undefined ? [] : [numberUpTo(12, fromMonth)]), numberUpTo(12, month)]);
    },
    examples: [
      [
        "tháng 6 và tháng 12 hằng năm",
        { type: "recurring", mod: "within", recurrence: "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1" },
      ],
      [
        "trong tháng 11 hằng năm",
        { type: "recurring", mod: "within", recurrence: "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1" },
      ],
    ],
    rejects: ["tháng 6 năm 2026"],
  },
  {
    id: "quarter-of-year",
    phrase: "[vào | trong] {quarter} ( {every} | các ) năm",
    where: "anywhere",
    read: (parts) => {
      const quarter = numberUpTo(4, inFigures(parts)["quarter"]);
      return quarter === undefined || parts["year"] !== undefined ? undefined : monthEnds([quarter * 3]);
    },
    examples: [
      ["quý I hằng năm", { type: "recurring", mod: "within", recurrence: "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1" }],
    ],
    rejects: ["quý I năm 2026"],
  },
  {
    id: "end-of-each",
    phrase: "[vào] ( cuối {every} {cycle} | ngày [làm việc] cuối [cùng] [của] [{every}] {cycle} )",
    where: "anywhere",
    read: ({ unit }) => {
      if (unit === "tuần") return recurring("FREQ=WEEKLY;BYDAY=FR");
      if (unit === "tháng") return recurring("FREQ=MONTHLY;BYMONTHDAY=-1");
      return unit === "quý" ? monthEnds([3, 6, 9, 12]) : monthEnds([12]);
    },
    examples: [["cuối mỗi tháng", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;BYMONTHDAY=-1" }]],
    rejects: ["cuối hàng ghế"],
  },
  {
    id: "once-in",
    phrase: "[định kỳ] [cứ] ( {count} | {countWord} ) {cycle} [/] ( một | {n} ) lần",
    where: "anywhere",
    read: ({ count, unit }) => everyUnit(unitOf(unit), countOf(count)),
    examples: [
      ["6 tháng một lần", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=6" }],
      ["hai tuần một lần", { type: "recurring", mod: "within", recurrence: "FREQ=WEEKLY;INTERVAL=2" }],
      ["định kỳ 03 tháng/01 lần", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=3" }],
    ],
    rejects: ["6 tháng đầu", "hai lần"],
  },
  {
    id: "times-in",
    phrase: "[định kỳ] [ít nhất | tối thiểu] ( {n} | một ) lần ( / | mỗi | một | trong ) [{n}] {cycle}",
    where: "anywhere",
    read: ({ unit }) => everyUnit(unitOf(unit)),
    examples: [["01 lần/tháng", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY" }]],
    rejects: ["01 lần nữa"],
  },
  {
    id: "periodic-count",
    phrase: "định kỳ [báo cáo] ( {count} | {countWord} ) {cycle} [( , | và ) [{every} | 1] {cycle}]",
    where: "anywhere",
    read: ({ count, unit }) => everyUnit(unitOf(unit) === "year" ? "month" : unitOf(unit), countOf(count)),
    examples: [
      ["định kỳ 6 tháng", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=6" }],
      ["định kỳ 6 tháng, hằng năm", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=6" }],
    ],
    rejects: ["định kỳ kiểm tra"],
  },
  {
    id: "half-years",
    phrase: "[định kỳ] [{every} quý ,] ( 6 | 06 | sáu ) tháng ( , | và ) [{every} | một | 1] năm",
    where: "field",
    read: () => everyUnit("month", 6),
    examples: [["6 tháng, năm", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=6" }]],
    rejects: ["6 tháng đầu năm"],
  },
  {
    id: "days-of-year",
    phrase: `${BY} [ngày] {from:date} ( và | , ) [ngày] {date} [của] ( {every} | các ) năm`,
    where: "anywhere",
    read: (parts) => {
      const { fromDay, fromMonth, fromYear, ...last } = inFigures(parts);
      const first = yearly({ day: fromDay, month: fromMonth, year: fromYear }, "on-or-before");
      const second = yearly(last, "on-or-before");
      // One rule holds two days of the year only where they are the same day of two months.
      if (first?.day === undefined || first.day !== second?.day) return undefined;
      return monthly(String(first.day), modOf(parts), `${first.month},${second.month}`);
    },
    examples: [
      [
        "ngày 15/6 và 15/12 hằng năm",
        { type: "recurring", mod: "on-or-before", day: 15, recurrence: "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15" },
      ],
    ],
    rejects: ["ngày 15/6 và 20/12 hằng năm"],
  },
  {
    id: "periodic",
    phrase: "( [định kỳ] [vào] {every} {cycle} | định kỳ {cycle} )",
    where: "anywhere",
    read: ({ unit }) => everyUnit(unitOf(unit)),
    examples: [
      ["hằng quý", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=3" }],
      ["định kỳ hằng quý", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=3" }],
      ["Hằng năm", { type: "recurring", mod: "within", recurrence: "FREQ=YEARLY" }],
      ["hằng ngày", { type: "recurring", mod: "within", recurrence: "FREQ=DAILY" }],
      ["định kỳ tháng", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY" }],
    ],
    rejects: ["hàng hóa năm 2026", "mỗi cơ quan"],
  },
  {
    id: "periodic-work",
    phrase:
      "định kỳ ( báo cáo | tổng hợp | sơ kết | tổng kết | rà soát | kiểm tra | đánh giá | thống kê | gửi | cập nhật )",
    where: "anywhere",
    read: () => ({ type: "recurring", mod: "within" }),
    examples: [["định kỳ rà soát", { type: "recurring", mod: "within" }]],
    rejects: ["báo cáo định kỳ theo quy định"],
  },
  {
    id: "periodic-unknown",
    phrase: "định kỳ",
    where: "field",
    read: () => ({ type: "recurring", mod: "within" }),
    examples: [["Định kỳ", { type: "recurring", mod: "within" }]],
    rejects: ["kỳ họp"],
  },
];
