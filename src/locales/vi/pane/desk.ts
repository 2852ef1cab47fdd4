/** Files that go out of the pane, and what presses today. */
import { number } from "./formats";

export const filesOut = {
  save: "Tải tệp",
  copy: "Chép nội dung",
  saved: "Đã gửi tệp cho trình duyệt. Không thấy tệp: bấm “Chép nội dung”.",
  copied: "Đã chép. Dán vào Notepad rồi lưu dạng UTF-8.",
  notCopied: "Không chép được: hãy bấm “Tải tệp”.",
  calendar: "Đưa hạn vào lịch (.ics)",
  calendarHint: (count: number) =>
    `${number(count)} hạn của việc chưa xong, mỗi hạn một ngày, nhắc lúc 8 giờ hôm trước. Mở bằng Outlook, Google Lịch hoặc điện thoại.`,
  calendarName: "han-nhiem-vu.ics",
  csv: "Xuất CSV cho hệ thống khác",
  csvContent: "Nội dung",
  csvContents: { tasks: "Từng nhiệm vụ", agencies: "Số liệu theo cơ quan" },
  csvSeparator: "Dấu ngăn cột",
  csvSeparators: { ";": "Chấm phẩy ( ; )", ",": "Phẩy ( , )" },
  csvName: { tasks: "nhiem-vu.csv", agencies: "so-lieu-theo-co-quan.csv" },
  neutralised: (count: number) => `Đã thêm dấu ' trước ${number(count)} ô trông như công thức.`,
};

export const todayPanel = {
  label: "Hôm nay",
  coming: ([near, nearCount]: readonly [number, number], [week, weekCount]: readonly [number, number]) =>
    `Đến hạn trong ${near} ngày: ${number(nearCount)}, trong ${week} ngày: ${number(weekCount)}`,
  agencies: "Cơ quan có việc gấp",
  agency: (overdue: number, soon: number) =>
    [overdue > 0 ? `${number(overdue)} quá hạn` : "", soon > 0 ? `${number(soon)} trong 7 ngày` : ""]
      .filter((part) => part !== "")
      .join(", "),
  more: (count: number) => `và ${number(count)} cơ quan khác`,
};
