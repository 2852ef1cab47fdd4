/** Deadlines counted in days, weeks or months from something, and those that wait for an event. */
import type { DuePhrase } from "../../../duePhrase";
import { countedFromDay, waiting } from "../../../dueMeaning";
import { beforeEvent } from "./beforeEvent";
import { anchorOf, FROM, LENGTH, lengthOf, periodFrom } from "./countedLength";
import { inFigures } from "./slots";

export const countedDues: readonly DuePhrase[] = [
  {
    id: "after-other-item",
    phrase: `( [ngay] sau khi [hoàn thành | xong | kết thúc] {itemWord} {item} [,] [{atMost} | trong [vòng]] ${LENGTH} | [trong [vòng]] [{atMost}] ${LENGTH} [( kể | tính )] ( sau khi | từ khi | từ ngày | sau ) [hoàn thành | xong | kết thúc] {itemWord} {item} )`,
    where: "anywhere",
    read: (parts) => {
      const due = periodFrom(parts, "other-item");
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
    read: (parts) => periodFrom(parts, anchorOf(parts["event"])),
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
    read: (parts) => periodFrom(parts, "event-date"),
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
    read: (parts) => periodFrom(parts, "event-date"),
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
  ...beforeEvent,
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
