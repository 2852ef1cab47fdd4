/** Deadlines before an event: of the paper's own occasion, or of one that the sentence names. */
import type { DuePhrase } from "../../../duePhrase";
import { counted, waiting } from "../../../dueMeaning";
import { LENGTH, periodFrom } from "./countedLength";

export const beforeEvent: readonly DuePhrase[] = [
  {
    id: "period-before-event",
    phrase: `[{atMost} | trước] ${LENGTH} ( trước | so với ) [khi | ngày | thời điểm] {ownEvent} [diễn ra | {eventName}]`,
    where: "anywhere",
    read: (parts) => periodFrom(parts, "event-date", -1),
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
    read: (parts) => periodFrom(parts, "event-date", -1),
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
    read: (parts) => periodFrom(parts, "event-date", -1),
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
];
