/** The day on which everything counts, and what tasks lack ("5 rõ"). */
import type { Clarity } from "../../../model/taskClarity";
import { number } from "./formats";

export const asOf = {
  label: "Tính đến ngày",
  notADay: "Ghi ngày/tháng/năm, như 15/7/2026",
  pick: "Chọn ngày trên lịch",
  today: "Theo hôm nay",
};

const NAMES: Readonly<Record<Clarity, string>> = {
  person: "người",
  work: "việc",
  time: "thời gian",
  result: "kết quả",
  responsibility: "trách nhiệm",
};

export const clarity = {
  label: "Chưa đủ 5 rõ",
  headline: (count: number) => `${number(count)} nhiệm vụ chưa đủ 5 rõ`,
  lacking: (what: Clarity, count: number) => `${NAMES[what]} ${number(count)}`,
  missing: (what: readonly Clarity[]) => `Chưa rõ ${what.map((one) => NAMES[one]).join(", ")}`,
  support: (names: string) => `Phối hợp: ${names}`,
  leads: (names: string) => `Cùng chủ trì: ${names}`,
  words: (text: string) => `Văn bản ghi “${text}”`,
  propose: "Đề xuất hạn trước ngày tổ chức (ngày)",
  accept: (day: string) => `Lấy hạn ${day}`,
  acceptFor: (day: string, task: string) => `Lấy hạn ${day} cho: ${task}`,
  acceptAll: (count: number, day: string) => `Lấy hạn ${day} cho cả ${number(count)} việc`,
};
