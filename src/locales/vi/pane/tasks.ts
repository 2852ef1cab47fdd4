/** Tasks and reminders. */
import { number, joinCounts } from "./formats";

export const tasks = {
  headline: (overdue: number, soon: number) => {
    if (overdue === 0 && soon === 0) return "Không có việc quá hạn hay sắp đến hạn";
    if (overdue === 0) return `${number(soon)} việc sắp đến hạn`;
    return soon === 0
      ? `${number(overdue)} việc quá hạn`
      : `${number(overdue)} việc quá hạn, ${number(soon)} việc sắp đến hạn`;
  },
  total: (count: number) => `${number(count)} nhiệm vụ`,
  completed: "Đã hoàn thành",
  open: "Chưa hoàn thành",
  class: {
    "on-time": "Đúng hạn",
    late: "Quá hạn",
    completed: "Chưa rõ ngày",
    overdue: "Quá hạn",
    soon: "Sắp đến hạn",
    "in-time": "Trong hạn",
    "no-deadline": "Không hạn",
    suspended: "Tạm dừng",
    standing: "Thường xuyên",
  },
  fullClass: {
    "on-time": "Đã hoàn thành, đúng hạn",
    late: "Đã hoàn thành, quá hạn",
    completed: "Đã hoàn thành, chưa rõ ngày",
    overdue: "Chưa hoàn thành, quá hạn",
    soon: "Chưa hoàn thành, sắp đến hạn",
    "in-time": "Chưa hoàn thành, trong hạn",
    "no-deadline": "Chưa hoàn thành, không hạn",
    suspended: "Tạm dừng",
    standing: "Thường xuyên",
  },
  standing: (count: number) => `Thường xuyên, định kỳ: ${number(count)}, theo dõi riêng`,
  overdueBy: (days: number) => `Quá hạn ${number(days)} ngày`,
  dueToday: "Hạn hôm nay",
  soonBy: (days: number) => `Sắp đến hạn: còn ${number(days)} ngày`,
  daysLeft: (days: number) => `Còn ${number(days)} ngày`,
  gone: "Không còn trong văn bản",
  byDeadline: "Theo hạn",
  byAgency: "Theo cơ quan",
  order: "Cách xếp",
  filter: "Lọc theo tình trạng",
  all: "Tất cả",
  shown: (count: number) => `${number(count)} nhiệm vụ`,
  noAgency: "Chưa rõ cơ quan",
  agencyCount: (overdue: number, total: number) =>
    overdue === 0 ? number(total) : `${number(overdue)} quá hạn trong ${number(total)}`,
  remind: (agencies: number) => `Soạn lời nhắc ${number(agencies)} cơ quan`,
  overdueAgencies: (tasks: number, agencies: number) =>
    `${number(tasks)} việc quá hạn thuộc ${number(agencies)} cơ quan.`,
  live: (sheet: string) => `Theo trang “${sheet}”, cập nhật khi bảng đổi.`,
  fromPlan: "Theo bản đọc được, chưa ghi vào sổ tính.",
  empty: "Chưa có bảng theo dõi",
  emptyHint: "Đọc một kế hoạch có phần giao nhiệm vụ.",
  goTo: "Tới bảng theo dõi",
};

export const reminders = {
  headline: (agencies: number) => `Lời nhắc ${number(agencies)} cơ quan`,
  forms: "Loại lời nhắc",
  form: { message: "Tin nhắn", mail: "Thư điện tử", letter: "Công văn" },
  counts: (overdue: number, soon: number) =>
    joinCounts(overdue > 0 && `${number(overdue)} quá hạn`, soon > 0 && `${number(soon)} sắp đến hạn`),
  textFor: (agency: string) => `Lời nhắc ${agency}`,
  copy: "Chép",
  copyFor: (agency: string) => `Chép lời nhắc ${agency}`,
  copyAll: (agencies: number) => `Chép tất cả ${number(agencies)} lời nhắc`,
  copied: "Đã chép",
  copiedAll: "Đã chép tất cả. Dán vào nơi cần gửi.",
  hint: "Không tự gửi đi: chép rồi dán vào Zalo, thư hoặc công văn.",
};
