/** Deadlines counted in days, weeks or months from something, and those that wait for an event. */
import type { DueExpression, OffsetUnit } from "../../../../model/due";
import type { DuePhrase, PhraseParts } from "../../../duePhrase";
import { counted, countedFromDay, waiting } from "../../../dueMeaning";
import { countOf, inFigures, unitOf } from "./slots";

const LENGTH = "( {count} [{inWords}] | {countWord} ) {unit}";
const FROM = "[( kể | tính )] từ";

interface Length {
  readonly count: number;
  readonly unit: OffsetUnit;
}

/** Hours end within whole days: the day that they end on is what a sheet can show. */
function lengthOf({ count, unit }: PhraseParts): Length | undefined {
  const number = countOf(count);
  if (!(number >= 1)) return undefined;
  if (unit === "giờ" || unit === "tiếng") return { count: Math.ceil(number / 24), unit: "day" };
  const known = unitOf(unit);
  return known && { count: number, unit: known };
}

/** The paper's own day ("ngày ký", "ngày ban hành Kế hoạch này"), the day of the occasion, or something else. */
function anchorOf(event: string | undefined): NonNullable<DueExpression["anchor"]> {
  if (/^(?:ký|ban hành)/u.test(event ?? "") || /ban hành\s.{0,40}này/u.test(event ?? "")) return "issue-date";
  return /^(?:kết thúc |bế mạc |tổ chức )?(?:hội nghị|hội thảo|đại hội|cuộc họp|bầu cử|lễ|tổ chức|khai mạc)/u.test(
    event ?? "",
  )
    ? "event-date"
    : "named-event";
}

function from(
  parts: PhraseParts,
  anchor: NonNullable<DueExpression["anchor"]>,
  sign: 1 | -1 = 1,
): DueExpression | undefined {
  const length = lengthOf(parts);
  return length && counted({ ...length, count: sign * length.count, anchor });
}

export const countedDues: readonly DuePhrase[] = [
  {
    id: "after-other-item",
    phrase: `( [ngay] sau khi [hoàn thành | xong | kết thúc] {itemWord} {item} [,] [{atMost} | trong [vòng]] ${LENGTH} | [trong [vòng]] [{atMost}] ${LENGTH} [( kể | tính )] ( sau khi | từ khi | từ ngày | sau ) [hoàn thành | xong | kết thúc] {itemWord} {item} )`,
    where: "anywhere",
    read: (parts) => {
      const due = from(parts, "other-item");
      return due && { ...due, item: (parts["item"] ?? "").toUpperCase() };
    },
    examples: [
      [
        "sau khi hoàn thành nhiệm vụ 2, 05 ngày",
        { type: "duration", mod: "on-or-before", anchor: "other-item", item: "2", offset: { count: 5, unit: "day" } },
      ],
      [
        "trong 10 ngày sau khi hoàn thành việc 3",
        { type: "duration", mod: "on-or-before", anchor: "other-item", item: "3", offset: { count: 10, unit: "day" } },
      ],
    ],
    rejects: ["sau khi hoàn thành nhiệm vụ, 05 ngày", "sau khi hoàn thành nhiệm vụ 2"],
  },
  {
    id: "period-from-event",
    phrase: `[trong | sau] [thời hạn | thời gian | vòng] [{atMost}] ${LENGTH} [,] ( ${FROM} ( ngày | khi | thời điểm ) | sau ( ngày | khi ) ) {happening}`,
    where: "anywhere",
    read: (parts) => from(parts, anchorOf(parts["event"])),
    examples: [
      [
        "trong thời hạn 07 ngày làm việc kể từ ngày ký",
        { type: "duration", mod: "on-or-before", anchor: "issue-date", offset: { count: 7, unit: "working-day" } },
      ],
      [
        "15 (mười lăm) ngày kể từ ngày ban hành Kế hoạch này",
        { type: "duration", mod: "on-or-before", anchor: "issue-date", offset: { count: 15, unit: "day" } },
      ],
      [
        "10 ngày kể từ ngày nhận hồ sơ",
        { type: "duration", mod: "on-or-before", anchor: "named-event", offset: { count: 10, unit: "day" } },
      ],
      [
        "trong vòng 48 giờ kể từ khi nhận phản ánh",
        { type: "duration", mod: "on-or-before", anchor: "named-event", offset: { count: 2, unit: "day" } },
      ],
      [
        "chậm nhất 05 ngày sau khi kết thúc hội nghị",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: 5, unit: "day" } },
      ],
    ],
    rejects: ["07 ngày làm việc", "10 ngày qua"],
  },
  {
    id: "period-from-date",
    phrase: `[trong | sau] [thời hạn | thời gian | vòng] [{atMost}] ${LENGTH} [,] ( ${FROM} | sau ) {day}`,
    where: "anywhere",
    read: (parts) => {
      const length = lengthOf(parts);
      return length && countedFromDay(inFigures(parts), length.count, length.unit);
    },
    examples: [
      [
        "07 ngày làm việc kể từ ngày 05/8/2026",
        {
          type: "duration",
          mod: "on-or-before",
          year: 2026,
          month: 8,
          day: 5,
          anchor: "given-date",
          offset: { count: 7, unit: "working-day" },
        },
      ],
    ],
    rejects: ["7 ngày từ xã đến tỉnh"],
  },
  {
    id: "period-after-date",
    phrase: `sau {day} [là] ${LENGTH}`,
    where: "anywhere",
    read: (parts) => {
      const length = lengthOf(parts);
      return length && countedFromDay(inFigures(parts), length.count, length.unit);
    },
    examples: [
      [
        "sau ngày 15/8/2026 10 ngày",
        {
          type: "duration",
          mod: "on-or-before",
          year: 2026,
          month: 8,
          day: 15,
          anchor: "given-date",
          offset: { count: 10, unit: "day" },
        },
      ],
    ],
    rejects: ["sau ngày 15/8/2026"],
  },
  {
    id: "period-after-event",
    phrase: `[chậm nhất] sau [khi] [kết thúc | bế mạc] {ownEvent} [{atMost}] ${LENGTH}`,
    where: "anywhere",
    read: (parts) => from(parts, "event-date"),
    examples: [
      [
        "sau hội nghị 05 ngày",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: 5, unit: "day" } },
      ],
    ],
    rejects: ["sau hội nghị"],
  },
  {
    id: "period-behind-event",
    phrase: `[{atMost} | trong vòng | trong] ${LENGTH} sau {ownEvent}`,
    where: "anywhere",
    read: (parts) => from(parts, "event-date"),
    examples: [
      [
        "trong vòng 01 tuần sau bế mạc",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: 1, unit: "week" } },
      ],
    ],
    rejects: ["03 ngày sau"],
  },
  {
    id: "period-alone",
    phrase: `trong ( vòng | thời hạn ) [{atMost}] ${LENGTH}`,
    where: "duty",
    read: () => waiting("after"),
    examples: [["trong vòng 03 ngày làm việc", { type: "event", mod: "after", anchor: "named-event" }]],
    rejects: ["trong 02 ngày", "trong vòng tuần"],
  },
  {
    id: "period-before-event",
    phrase: `[{atMost} | trước] ${LENGTH} ( trước | so với ) [khi | ngày | thời điểm] {ownEvent} [diễn ra | {eventName}]`,
    where: "anywhere",
    read: (parts) => from(parts, "event-date", -1),
    examples: [
      [
        "95 ngày trước bầu cử",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -95, unit: "day" } },
      ],
      [
        "chậm nhất 05 ngày trước ngày tổ chức",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -5, unit: "day" } },
      ],
      [
        "chậm nhất 05 ngày trước khi Hội nghị diễn ra",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -5, unit: "day" } },
      ],
      [
        "03 ngày trước ngày tổ chức Hội nghị",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -3, unit: "day" } },
      ],
      [
        "ít nhất 03 ngày làm việc trước khi khai mạc",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -3, unit: "working-day" } },
      ],
    ],
    rejects: ["5 ngày trước"],
  },
  {
    id: "period-ahead-of-event",
    phrase: `[xong] trước [{atMost}] ${LENGTH} [so với | tính đến | kể từ | ( trước | đến ) khi] ( diễn ra | tổ chức | khai mạc | ngày {ownEvent} | {ownEvent} ) [{eventName}]`,
    where: "anywhere",
    read: (parts) => from(parts, "event-date", -1),
    examples: [
      [
        "trước 03 ngày diễn ra Hội nghị",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -3, unit: "day" } },
      ],
      [
        "xong trước ít nhất 05 ngày làm việc so với ngày khai mạc",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -5, unit: "working-day" } },
      ],
      [
        "trước 10 ngày tính đến ngày tổ chức hội thi",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -10, unit: "day" } },
      ],
    ],
    rejects: ["trước 03 ngày", "trước 03 ngày làm việc", "trước ngày hội nghị"],
  },
  {
    id: "event-less-period",
    phrase: `[xong] trước [khi | ngày | thời điểm] ( {ownEvent} | ( diễn ra | tổ chức ) {ownEvent} ) [diễn ra | {eventName}] [,] [{atMost} | trước] ${LENGTH}`,
    where: "anywhere",
    read: (parts) => from(parts, "event-date", -1),
    examples: [
      [
        "trước hội nghị 02 ngày",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -2, unit: "day" } },
      ],
      [
        "trước khi diễn ra Hội nghị 01 ngày",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -1, unit: "day" } },
      ],
      [
        "trước ngày tổ chức Hội nghị ít nhất 02 ngày làm việc",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -2, unit: "working-day" } },
      ],
      [
        "trước ngày bầu cử ít nhất 10 ngày",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -10, unit: "day" } },
      ],
    ],
    rejects: ["trước hội nghị"],
  },
  {
    id: "before-event",
    phrase: "[xong] trước ( ( khi | thời điểm ) {ownEvent} | {eventOpening} )",
    where: "anywhere",
    read: () => counted({ count: 0, unit: "day", anchor: "event-date", mod: "before" }),
    examples: [
      [
        "xong trước khi khai mạc",
        { type: "duration", mod: "before", anchor: "event-date", offset: { count: 0, unit: "day" } },
      ],
      [
        "trước ngày tổ chức hội nghị",
        { type: "duration", mod: "before", anchor: "event-date", offset: { count: 0, unit: "day" } },
      ],
    ],
    rejects: ["trước khi họp", "trước ngày 5"],
  },
  {
    id: "before-own-event",
    phrase: "[xong] trước {ownEvent}",
    where: "duty",
    read: () => counted({ count: 0, unit: "day", anchor: "event-date", mod: "before" }),
    examples: [
      ["Trước hội nghị", { type: "duration", mod: "before", anchor: "event-date", offset: { count: 0, unit: "day" } }],
    ],
    rejects: ["trước giờ"],
  },
  {
    id: "before-named-event",
    phrase:
      "[xong] trước ( kỳ họp | phiên họp | khi | thời điểm | dịp | tết | mùa | năm học | kỳ nghỉ | thềm ) {happening}",
    where: "duty",
    read: () => waiting("before"),
    examples: [["trước kỳ họp thứ 15", { type: "event", mod: "before", anchor: "named-event" }]],
    rejects: ["trước kỳ"],
  },
  {
    id: "on-receipt",
    phrase: "( ngay [sau] khi | ngay sau ngày ) ( nhận | có | được | kế hoạch | văn bản | quyết định ) {happening}",
    where: "anywhere",
    read: () => waiting("after"),
    examples: [["ngay sau khi nhận được văn bản này", { type: "event", mod: "after", anchor: "named-event" }]],
    rejects: ["ngay khi", "sau khi nhận được văn bản"],
  },
  {
    id: "after-event",
    phrase: "[ngay] ( sau khi | sau ngày | khi ) {happening}",
    where: "field",
    read: () => waiting("after"),
    examples: [
      ["sau khi Quy chế mẫu được ban hành", { type: "event", mod: "after", anchor: "named-event" }],
      ["Khi có yêu cầu", { type: "event", mod: "after", anchor: "named-event" }],
    ],
    rejects: ["sau đó"],
  },
  {
    id: "after-own-event",
    phrase: "[ngay] sau {ownEvent}",
    where: "field",
    read: () => waiting("after"),
    examples: [["Ngay sau hội nghị", { type: "event", mod: "after", anchor: "named-event" }]],
    rejects: ["sau giờ làm việc"],
  },
  {
    id: "same-as-other-item",
    phrase: "( cùng | theo ) [với] ( thời hạn | thời gian | tiến độ ) [với | của] {itemWord} {item}",
    where: "anywhere",
    read: ({ item }) => ({
      type: "event",
      mod: "on-or-before",
      anchor: "other-item",
      item: (item ?? "").toUpperCase(),
    }),
    examples: [["cùng thời hạn với việc 3", { type: "event", mod: "on-or-before", anchor: "other-item", item: "3" }]],
    rejects: ["cùng thời hạn với các đơn vị"],
  },
  {
    id: "other-item",
    phrase:
      "theo ( thời hạn | tiến độ | thời gian | mốc thời gian ) [( đã nêu | nêu | quy định | ghi | xác định )] tại ( mục | điểm | khoản | phần | ý ) {item}",
    where: "anywhere",
    read: ({ item }) => ({
      type: "event",
      mod: "on-or-before",
      anchor: "other-item",
      item: (item ?? "").toUpperCase(),
    }),
    examples: [
      ["theo thời hạn tại mục IV.4", { type: "event", mod: "on-or-before", anchor: "other-item", item: "IV.4" }],
    ],
    rejects: ["theo thời hạn quy định", "tại mục IV.4"],
  },
];
