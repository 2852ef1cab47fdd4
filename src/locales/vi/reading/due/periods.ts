/** Deadlines that name a month, a quarter, a half-year, a year or a part of them. */
import type { DueMod } from "../../../../model/due";
import type { DuePhrase, PhraseParts } from "../../../duePhrase";
import { counted, openDay, periodOf, weekOf } from "../../../dueMeaning";
import { countOf, inFigures, unitOf } from "./slots";

const PARTS: Readonly<Record<string, DueMod>> = { đầu: "start", giữa: "mid", cuối: "end" };

const of = (parts: PhraseParts, mod: DueMod): ReturnType<typeof periodOf> => periodOf(inFigures(parts), mod);

export const periods: readonly DuePhrase[] = [
  {
    id: "before-period",
    phrase: "[xong] trước {period}",
    where: "anywhere",
    read: (parts) => of(parts, "before"),
    examples: [
      ["trước tháng 9/2026", { type: "month", mod: "before", year: 2026, month: 9 }],
      ["trước quý IV năm 2026", { type: "quarter", mod: "before", year: 2026, quarter: 4 }],
    ],
    rejects: ["trước tháng sau", "trước quý vị"],
  },
  {
    id: "within-period",
    phrase:
      "( trong | ( {latest} | [từ nay] ( đến | tới ) ) [cuối] [hết] | hết | vào ) [{from:period} ( và | , )] {period}",
    where: "anywhere",
    // "trong nửa cuối năm" without a year tells a mood, not a day.
    read: (parts) => (parts["half"] !== undefined && parts["year"] === undefined ? undefined : of(parts, "within")),
    examples: [
      ["trong tháng 10/2026", { type: "month", mod: "within", year: 2026, month: 10 }],
      ["trong tháng 8, 9 năm 2026", { type: "month", mod: "within", year: 2026, month: 9 }],
      ["trong tháng 11", { type: "month", mod: "within", month: 11 }],
      ["trong quý III/2026", { type: "quarter", mod: "within", year: 2026, quarter: 3 }],
      ["hết quý II, III/2026", { type: "quarter", mod: "within", year: 2026, quarter: 3 }],
      ["trong 6 tháng cuối năm 2026", { type: "half-year", mod: "within", year: 2026, half: 2 }],
      ["trong quý IV năm 2026 và tháng 01 năm 2027", { type: "month", mod: "within", year: 2027, month: 1 }],
      ["chậm nhất đến hết tháng 9/2026", { type: "month", mod: "within", year: 2026, month: 9 }],
    ],
    rejects: ["tháng 10 người", "trong 6 tháng", "vào quý vị"],
  },
  {
    id: "half-of-month",
    phrase: "[trong | vào | hết | đến [hết] | {latest}] {halfOfMonth}",
    where: "anywhere",
    read: (parts) => {
      const { half, month, year } = inFigures(parts);
      const first = openDay({ month, year }, "on-or-before");
      return half === "1" ? first && { ...first, day: 15 } : periodOf({ month, year }, "within");
    },
    examples: [
      ["trong nửa đầu tháng 6/2026", { type: "date", mod: "on-or-before", year: 2026, month: 6, day: 15 }],
      ["nửa cuối tháng 9", { type: "month", mod: "within", month: 9 }],
    ],
    rejects: ["nửa đầu năm", "nửa tháng"],
  },
  {
    id: "nine-months",
    phrase: "[trong] {nineMonths}",
    where: "field",
    read: ({ year }) => periodOf({ quarter: "3", year }, "within"),
    examples: [["9 tháng đầu năm 2026", { type: "quarter", mod: "within", year: 2026, quarter: 3 }]],
    rejects: ["9 tháng"],
  },
  {
    id: "part-of-period",
    phrase:
      "( [vào | trong | đến] [khoảng] {part} ( {month} | {quarter} ) | ( vào | trong | đến | trước | xong ) [khoảng] {part} {inYear} )",
    where: "anywhere",
    read: (parts) => of(parts, PARTS[parts["part"] ?? ""] ?? "within"),
    examples: [
      ["cuối tháng 11/2026", { type: "month", mod: "end", year: 2026, month: 11 }],
      ["đầu tháng 3 năm 2026", { type: "month", mod: "start", year: 2026, month: 3 }],
      ["giữa tháng 11", { type: "month", mod: "mid", month: 11 }],
      ["vào cuối năm 2026", { type: "year", mod: "end", year: 2026 }],
      ["cuối quý III/2026", { type: "quarter", mod: "end", year: 2026, quarter: 3 }],
    ],
    rejects: ["cuối tháng", "đầu năm học", "đầu năm 2026"],
  },
  {
    id: "part-of-year",
    phrase: "[từ] [khoảng | dự kiến] {part} {inYear}",
    where: "duty",
    read: (parts) => of(parts, PARTS[parts["part"] ?? ""] ?? "within"),
    examples: [["Đầu năm 2027", { type: "year", mod: "start", year: 2027 }]],
    rejects: ["đầu năm học"],
  },
  {
    id: "week-of-month",
    phrase: "[vào | trong] tuần ( {weekPart} | [thứ] ( {count} | {countWord} | {ordinal} ) ) [của] {month}",
    where: "anywhere",
    read: (parts) => weekOf(weekNumber(parts), inFigures(parts)),
    examples: [
      ["tuần đầu tháng 9/2026", { type: "month", mod: "within", year: 2026, month: 9, week: 1 }],
      ["tuần thứ 2 của tháng 9", { type: "month", mod: "within", month: 9, week: 2 }],
      ["trong tuần thứ tư tháng 9/2026", { type: "month", mod: "within", year: 2026, month: 9, week: 4 }],
      ["tuần thứ II tháng 9/2026", { type: "month", mod: "within", year: 2026, month: 9, week: 2 }],
      ["tuần cuối tháng 12/2026", { type: "month", mod: "within", year: 2026, month: 12, week: -1 }],
    ],
    rejects: ["tuần lễ tháng 9", "tuần thứ 7 tháng"],
  },
  {
    id: "this-period",
    phrase: "( [ngay] trong | hết ) ( ngày hôm nay | hôm nay | {cycle} ( này | nay ) )",
    where: "anywhere",
    read: ({ unit }) => counted({ count: 0, unit: unitOf(unit) ?? "day", anchor: "issue-date", mod: "within" }),
    examples: [
      ["trong tuần này", { type: "duration", mod: "within", anchor: "issue-date", offset: { count: 0, unit: "week" } }],
      ["hết năm nay", { type: "duration", mod: "within", anchor: "issue-date", offset: { count: 0, unit: "year" } }],
    ],
    rejects: ["trong tuần", "tháng này"],
  },
  {
    id: "next-period",
    phrase: "( [ngay] trong | trong | hết ) {cycle} ( sau | tới )",
    where: "anywhere",
    read: ({ unit }) => counted({ count: 1, unit: unitOf(unit) ?? "day", anchor: "issue-date", mod: "within" }),
    examples: [
      [
        "trong tháng tới",
        { type: "duration", mod: "within", anchor: "issue-date", offset: { count: 1, unit: "month" } },
      ],
    ],
    rejects: ["thời gian tới", "tháng sau"],
  },
  {
    id: "running-period",
    phrase: "trong {longCycle}",
    where: "field",
    read: ({ unit }) => counted({ count: 0, unit: unitOf(unit) ?? "day", anchor: "issue-date", mod: "within" }),
    examples: [
      ["trong tuần", { type: "duration", mod: "within", anchor: "issue-date", offset: { count: 0, unit: "week" } }],
    ],
    rejects: ["trong cơ quan", "trong ngày"],
  },
  {
    id: "part-of-running-year",
    phrase: "[vào | trong] [dịp] ( {part} | cả ) năm",
    where: "field",
    read: ({ part }) => ({ type: "year", mod: PARTS[part ?? ""] ?? "within" }),
    examples: [
      ["Cuối năm", { type: "year", mod: "end" }],
      ["Cả năm", { type: "year", mod: "within" }],
    ],
    rejects: ["cuối buổi"],
  },
  {
    id: "bare-period",
    phrase: "[dự kiến] [trong | khoảng] ( {period} | {figureMonth} )",
    where: "field",
    read: (parts) => of(parts, "within"),
    examples: [
      ["tháng 8/2026", { type: "month", mod: "within", year: 2026, month: 8 }],
      ["8/2026", { type: "month", mod: "within", year: 2026, month: 8 }],
      ["Tháng 8", { type: "month", mod: "within", month: 8 }],
      ["Quý IV năm 2026", { type: "quarter", mod: "within", year: 2026, quarter: 4 }],
      ["quý III/2020", { type: "quarter", mod: "within", year: 2020, quarter: 3 }],
      ["quý II và quý III năm 2026", { type: "quarter", mod: "within", year: 2026, quarter: 3 }],
      ["quý IV", { type: "quarter", mod: "within", quarter: 4 }],
      ["6 tháng cuối năm 2026", { type: "half-year", mod: "within", year: 2026, half: 2 }],
      ["06 tháng đầu năm", { type: "half-year", mod: "within", half: 1 }],
    ],
    rejects: ["quý vị", "6 tháng", "tháng 13"],
  },
  {
    id: "in-year",
    phrase: "( trong | hết | đến hết | đến cuối ) {inYear}",
    where: "duty",
    read: (parts) => of(parts, "within"),
    examples: [["trong năm 2027", { type: "year", mod: "within", year: 2027 }]],
    rejects: ["năm 2027", "trong năm học"],
  },
  {
    id: "before-year",
    phrase: "trước {inYear}",
    where: "duty",
    read: (parts) => of(parts, "before"),
    examples: [["Trước năm 2027", { type: "year", mod: "before", year: 2027 }]],
    rejects: ["trước 5 năm"],
  },
  {
    id: "done-in-period",
    phrase: "( hoàn thành | hoàn tất | xong ) [:] ^ [trong | vào | đến hết | trước hết] ( {period} | {inYear} )",
    where: "anywhere",
    read: (parts) => of(parts, "within"),
    examples: [
      ["trong năm 2026", { type: "year", mod: "within", year: 2026 }],
      ["quý IV/2026", { type: "quarter", mod: "within", year: 2026, quarter: 4 }],
      ["6 tháng đầu năm", { type: "half-year", mod: "within", half: 1 }],
    ],
    rejects: ["hoàn thành 5 năm"],
  },
  {
    id: "year",
    phrase: "[trong | cả | hết | đến hết | đến] [cuối] {inYear}",
    where: "field",
    read: (parts) => of(parts, "within"),
    examples: [
      ["Năm 2026", { type: "year", mod: "within", year: 2026 }],
      ["trong năm 2026", { type: "year", mod: "within", year: 2026 }],
      ["năm 2026, 2027", { type: "year", mod: "within", year: 2027 }],
    ],
    rejects: ["5 năm"],
  },
];

const ROMAN_WEEKS: Readonly<Record<string, number>> = { tư: 4, i: 1, ii: 2, iii: 3, iv: 4 };

function weekNumber({ weekPart, count }: PhraseParts): number | undefined {
  if (weekPart !== undefined) return weekPart.startsWith("đầu") ? 1 : -1;
  return ROMAN_WEEKS[count ?? ""] ?? countOf(count);
}
