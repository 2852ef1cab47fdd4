/** Deadlines without an end. */
import type { DuePhrase } from "../../../duePhrase";
import { dayOf, waiting } from "../../../dueMeaning";
import { inFigures } from "./slots";

export const openEnded: readonly DuePhrase[] = [
  {
    id: "years-on",
    phrase:
      "[từ] [trong] ( {inYear} | {quarter} | {month} | {day} ) ( và [các | những] ( năm | quý | tháng ) ( tiếp theo | sau | kế tiếp | tới ) | trở đi | và tiếp tục )",
    where: "field",
    read: () => ({ type: "ongoing", mod: "within" }),
    examples: [
      ["Năm 2026 và các năm tiếp theo", { type: "ongoing", mod: "within" }],
      ["Từ năm 2027 trở đi", { type: "ongoing", mod: "within" }],
    ],
    rejects: ["năm 2026"],
  },
  {
    id: "from-date",
    phrase: "[bắt đầu | kể] từ ( {day} | {period} | {inYear} )",
    where: "field",
    read: () => ({ type: "ongoing", mod: "within" }),
    examples: [["Từ ngày 01/8/2026", { type: "ongoing", mod: "within" }]],
    rejects: ["từ ngày ký"],
  },
  {
    id: "start-of-work",
    phrase: "[bắt đầu | kể] từ {day}",
    where: "duty",
    read: (parts) => dayOf(inFigures(parts), "on"),
    examples: [["bắt đầu từ ngày 02/3/2026", { type: "date", mod: "on", year: 2026, month: 3, day: 2 }]],
    rejects: ["từ ngày ký"],
  },
  {
    id: "ongoing",
    phrase:
      "( [nhiệm vụ | công việc | việc | các nhiệm vụ] [làm | thực hiện] thường xuyên [, | và] [liên tục] | liên tục | hằng năm và thường xuyên )",
    where: "field",
    read: () => ({ type: "ongoing", mod: "within" }),
    examples: [
      ["Thường xuyên", { type: "ongoing", mod: "within" }],
      ["Nhiệm vụ thường xuyên", { type: "ongoing", mod: "within" }],
      ["Thường xuyên, liên tục", { type: "ongoing", mod: "within" }],
    ],
    rejects: ["bình thường"],
  },
  {
    id: "lunar-day",
    phrase: "[xong] ( trước | {latest} | vào ) {lunarDay} [âm lịch]",
    where: "anywhere",
    read: () => waiting("before"),
    examples: [
      ["trước ngày 25 tháng Chạp", { type: "event", mod: "before", anchor: "named-event" }],
      ["chậm nhất mùng 6 Tết", { type: "event", mod: "before", anchor: "named-event" }],
      ["trước ngày 10/3 âm lịch", { type: "event", mod: "before", anchor: "named-event" }],
    ],
    rejects: ["trước ngày 25 tháng 3"],
  },
  {
    id: "ongoing-at-end",
    phrase: "{regularly}",
    where: "duty",
    read: () => ({ type: "ongoing", mod: "within" }),
    examples: [["thường xuyên", { type: "ongoing", mod: "within" }]],
    rejects: ["thường xuyên kiểm tra"],
  },
  {
    id: "done-regularly",
    phrase: "( thực hiện | duy trì | tiến hành ) ^ thường xuyên [, | và] [liên tục]",
    where: "anywhere",
    read: () => ({ type: "ongoing", mod: "within" }),
    examples: [["thường xuyên", { type: "ongoing", mod: "within" }]],
    rejects: ["thường xuyên kiểm tra"],
  },
];
