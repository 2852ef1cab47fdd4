/** A plan read again, or an agency's answers, beside the tracker. */
import { joinCounts, number } from "./formats";

/** What a change is about, where the head of its column does not say it. */
const meanings: Readonly<Partial<Record<string, string>>> = { task: "Nội dung", due: "Thời hạn" };

export const secondRun = {
  compare: "Đối chiếu với sổ theo dõi",
  stands: (sheet: string) => `Đã có sổ theo dõi ở trang “${sheet}”.`,
  writeNew: "Ghi thành trang mới",
  headline: (changes: number) =>
    changes === 0 ? "Văn bản và sổ theo dõi khớp nhau" : `${number(changes)} thay đổi so với sổ theo dõi`,
  answersHeadline: (agency: string) => (agency === "" ? "Báo cáo gửi về" : `Báo cáo của ${agency}`),
  counts: (counts: { added: number; changed: number; gone: number; same: number }) =>
    joinCounts(
      `${number(counts.added)} mới`,
      `${number(counts.changed)} sửa`,
      `${number(counts.gone)} không còn`,
      `${number(counts.same)} giữ nguyên`,
    ),
  answerCounts: (answered: number, silent: number, unknown: number) =>
    joinCounts(
      `${number(answered)} nhiệm vụ có báo cáo`,
      silent > 0 && `${number(silent)} chưa điền`,
      unknown > 0 && `${number(unknown)} không có trong sổ`,
    ),
  asked: (count: number) => `Hai bên cùng sửa (${number(count)})`,
  changed: (count: number) => `Sửa (${number(count)})`,
  added: (count: number) => `Mới (${number(count)})`,
  gone: (count: number) => `Không còn trong văn bản (${number(count)})`,
  offered: (count: number) => `Hạn đề xuất đổi theo ngày tổ chức (${number(count)})`,
  meanings,
  lastDay: (day: string) => `(hạn cuối ${day})`,
  following: (count: number) => `Câu gốc và vị trí của ${number(count)} dòng được cập nhật theo văn bản mới.`,
  did: {
    changed: (count: number) => `Sửa ${number(count)} nhiệm vụ theo văn bản mới`,
    offered: (count: number) => `Đổi hạn đề xuất của ${number(count)} nhiệm vụ`,
    answered: (count: number) => `Ghi báo cáo của ${number(count)} nhiệm vụ`,
    added: (count: number) => `Thêm ${number(count)} nhiệm vụ mới ở cuối bảng`,
    gone: (count: number) => `Đánh dấu ${number(count)} nhiệm vụ không còn trong văn bản`,
  },
  leftAlone: (count: number) => `Giữ theo người vừa sửa (${number(count)})`,
  why: {
    edited: "vừa có người sửa",
    "row-gone": "dòng vừa bị xóa",
    "column-gone": "cột không còn trong bảng",
    "key-taken": "vừa có người thêm",
  },
  keptAll: "Những gì đã gõ và thứ tự dòng giữ nguyên.",
  next: "Làm tiếp",
  toSheet: (sheet: string) => `Tới trang “${sheet}”`,
  toSheetHint: "Cột Đối chiếu ghi dòng nào mới, dòng nào sửa.",
  toReport: "Lập bảng tổng hợp",
  toReportHint: "Số liệu theo bảng vừa ghi.",
  answered: (count: number) => `Báo cáo (${number(count)})`,
  unknown: (count: number) => `Không có trong sổ (${number(count)})`,
  goneHint: "Đánh dấu ở cột Đối chiếu, không xóa dòng nào.",
  choose: (task: string) => `Ghi: ${task}`,
  inTracker: "Trong sổ",
  inPlan: "Văn bản mới",
  inAnswer: "Gửi về",
  empty: "(trống)",
  all: "Chọn tất cả",
  none: "Bỏ chọn",
  kept: "Trạng thái, ngày, ghi chú đã gõ và thứ tự dòng giữ nguyên. Hoàn tác một lần là như cũ.",
  write: (rows: number) => `Ghi ${number(rows)} thay đổi`,
  nothing: "Không có gì phải ghi.",
  written: (changed: number, added: number) =>
    added === 0 ? `Đã ghi ${number(changed)} ô` : `Đã ghi ${number(changed)} ô, thêm ${number(added)} dòng`,
  left: (count: number) => `${number(count)} chỗ vừa có người sửa, giữ theo họ.`,
  extract: "Tách cho cơ quan",
  extractFor: (agency: string) => `Tách cho cơ quan: ${agency}`,
  seeTasks: "Xem nhiệm vụ",
};
