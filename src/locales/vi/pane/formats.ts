/** How the pane writes numbers and days in Vietnamese. */
import { dateParts, type PlainDate } from "../../../model/plainDate";
import type { RegistrationState } from "../../../model/registration";

export const WEEKDAYS = ["", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
export const SHORT_WEEKDAYS = ["", "T2", "T3", "T4", "T5", "T6", "T7", "CN"];

export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");
}

/** Days under 10, January and February take a leading zero (Nghị định 30/2020/NĐ-CP). */
export function dayMonth(date: PlainDate): string {
  const { day, month } = dateParts(date);
  return `${String(day).padStart(2, "0")}/${month < 3 ? `0${month}` : month}`;
}

export function fullDay(date: PlainDate): string {
  return `${dayMonth(date)}/${dateParts(date).year}`;
}

export function shareOf(rate: string | undefined): string {
  return rate === undefined ? "" : `: đúng hạn ${rate}`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function joinCounts(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(", ");
}

export const REGISTRATION: Readonly<Record<RegistrationState, string>> = {
  complete: "Đủ",
  missing: "Thiếu",
  over: "Vượt",
  "not-sent": "Chưa gửi",
  unreadable: "Tệp lỗi",
};
