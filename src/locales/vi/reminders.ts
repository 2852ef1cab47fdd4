import { dateParts, type PlainDate } from "../../model/plainDate";
import type { RemindedTask, ReminderFacts, ReminderWords } from "../reminderWords";

export const reminders: ReminderWords = {
  message: (facts) =>
    [
      `Kính gửi ${facts.agency},`,
      `${opening(facts)}:`,
      ...lines(facts),
      "Đề nghị cơ quan hoàn thành và báo lại kết quả. Trân trọng cảm ơn.",
    ].join("\n"),
  mail: (facts) =>
    [
      `Chủ đề: Nhắc ${counts(facts)}, tính đến ngày ${shortDay(facts.asOf)}`,
      "",
      `Kính gửi: ${facts.agency}`,
      "",
      `${opening(facts)}${source(facts)}:`,
      ...lines(facts),
      "",
      "Đề nghị cơ quan khẩn trương hoàn thành, thông báo kết quả và số, ký hiệu văn bản để cập nhật sổ theo dõi. Trường hợp có vướng mắc, đề nghị nêu rõ lý do và thời hạn hoàn thành.",
      "",
      "Trân trọng./.",
    ].join("\n"),
  letter: (facts) =>
    [
      `V/v đôn đốc thực hiện nhiệm vụ được giao`,
      "",
      `Kính gửi: ${facts.agency}.`,
      "",
      `Qua theo dõi tình hình thực hiện nhiệm vụ${source(facts)}, tính đến ngày ${longDay(facts.asOf)}, ${facts.agency} còn ${counts(facts)}, cụ thể như sau:`,
      ...lines(facts),
      "",
      `Đề nghị ${facts.agency} tập trung chỉ đạo, khẩn trương hoàn thành các nhiệm vụ nêu trên; báo cáo kết quả thực hiện, nêu rõ nguyên nhân chậm và thời hạn hoàn thành đối với nhiệm vụ quá hạn./.`,
    ].join("\n"),
};

function opening(facts: ReminderFacts): string {
  return `Tính đến ngày ${shortDay(facts.asOf)}, cơ quan còn ${counts(facts)}`;
}

function source({ subject }: ReminderFacts): string {
  return subject === "" ? "" : ` theo “${subject}”`;
}

function counts({ overdue, soon }: ReminderFacts): string {
  const parts = [
    ...(overdue.length > 0 ? [`${twoDigits(overdue.length)} nhiệm vụ quá hạn`] : []),
    ...(soon.length > 0 ? [`${twoDigits(soon.length)} nhiệm vụ sắp đến hạn`] : []),
  ];
  return parts.join(" và ");
}

function lines({ overdue, soon }: ReminderFacts): readonly string[] {
  return [...overdue, ...soon].map((task, index) => `${index + 1}. ${sentence(task.summary)} (${when(task)}).`);
}

function when({ lastDay, daysLeft }: RemindedTask): string {
  if (daysLeft < 0) return `hạn cuối ${shortDay(lastDay)}, quá hạn ${-daysLeft} ngày`;
  return daysLeft === 0
    ? `hạn cuối hôm nay, ${shortDay(lastDay)}`
    : `hạn cuối ${shortDay(lastDay)}, còn ${daysLeft} ngày`;
}

/** The task's words without the mark that ends them. */
function sentence(text: string): string {
  return text.replace(/[.;,:\s]+$/u, "");
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

function shortDay(date: PlainDate): string {
  const { day, month, year } = dateParts(date);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** Days under 10, January and February take a leading zero (Nghị định 30/2020/NĐ-CP). */
function longDay(date: PlainDate): string {
  const { day, month, year } = dateParts(date);
  return `${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`;
}
