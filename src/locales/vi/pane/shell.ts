/** What every screen shares: tabs, buttons, settings, news, problems. */
import { number, joinCounts } from "./formats";

export const tabs = {
  label: "Các màn hình",
  source: "Nguồn",
  review: "Rà soát",
  delegates: "Đại biểu",
  tasks: "Nhiệm vụ",
  report: "Báo cáo",
  toSee: (count: number) => `, ${number(count)} điều cần xem`,
};

export const common = {
  back: "Trở lại",
  settings: "Cài đặt",
  close: "Đóng",
  dismiss: "Đóng thông báo",
  readPlan: "Đọc một kế hoạch",
  goToCell: (cell: string) => `Tới ô ${cell}`,
  goToRow: "Tới dòng: ",
  sentTo: "Không gửi gì ra khỏi máy.",
  write: "Ghi vào sổ tính",
  writeAgain: "Ghi lại",
  writing: "Đang ghi",
  undo: "Hoàn tác",
  inferred: "Suy ra",
  addsSheets: (count: number) => `Thêm ${number(count)} trang. Hoàn tác một lần là như cũ.`,
  wroteSheets: (names: readonly string[]) => `Đã thêm ${names.map((name) => `“${name}”`).join(", ")}.`,
  goToSheet: (name: string) => `Tới trang “${name}”`,
  groupsPeople: (groups: number, people: number) => `${number(groups)} nhóm, ${number(people)} người`,
  tasksDue: (tasks: number, due: number) =>
    joinCounts(`${number(tasks)} nhiệm vụ`, tasks > 0 && `${number(due)} có thời hạn`),
};

export const settings = {
  headline: "Cài đặt",
  language: "Ngôn ngữ",
  likeExcel: (name: string) => `Theo Excel (${name})`,
  languages: { vi: "Tiếng Việt", en: "English" },
  due: "Thời hạn",
  strict: "“Trước ngày 20” là hết ngày 19",
  strictHint: "Tắt: tính cả ngày 20",
  soon: "Báo sắp đến hạn trước",
  soonHint: "Ngày, tính cả ngày nghỉ",
  tracker: "Sổ theo dõi",
  collective: "Việc giao chung, như “UBND các xã, phường”",
  collectives: { one: "Một dòng, ghi số đơn vị đã xong (12/41)", each: "Mỗi đơn vị một dòng" },
  collectiveHint: "Đơn vị lấy từ trang “Đơn vị”; chưa có trang đó thì từ văn bản. Dùng cho lần ghi sau.",
};

export const news = {
  read: (plans: number, refused: number) =>
    refused === 0
      ? `Đã đọc ${number(plans)} nguồn`
      : `Đã đọc ${number(plans)} nguồn, ${number(refused)} nguồn chưa đọc được`,
  merged: (files: number, unreadable: number) =>
    unreadable === 0
      ? `Đã gộp ${number(files)} tệp`
      : `Đã gộp ${number(files - unreadable)} trong ${number(files)} tệp`,
  cancelled: "Đã hủy đọc",
  written: (sheets: number) => `Đã ghi ${number(sheets)} trang`,
  registered: (units: number) => `Danh mục có ${number(units)} đơn vị`,
  updated: (cells: number, rows: number) => `Đã ghi ${number(cells)} ô, thêm ${number(rows)} dòng`,
  undone: "Đã hoàn tác",
  fixed: "Đã sửa trong bản rà soát",
  filtered: (count: number) => `${number(count)} nhiệm vụ`,
};

export const problem = {
  readAgain: "Đọc lại",
  nothingWritten: "Chưa ghi gì. Những gì bạn sửa ở đây vẫn giữ.",
  toPaste: "Dán văn bản",
};

export const crash = {
  headline: "Màn hình này dừng vì lỗi của chương trình",
  text: "Kế hoạch đã đọc vẫn còn, sổ tính không bị đụng tới.",
  again: "Mở lại màn hình",
  copy: "Chép báo cáo lỗi",
  copied: "Đã chép báo cáo lỗi",
  report: "Báo cáo lỗi, không có nội dung kế hoạch",
};

export const missing = {
  headline: "Chưa tải được màn hình này",
  text: "Kiểm tra mạng, rồi thử lại. Kế hoạch đã đọc vẫn còn, sổ tính không bị đụng tới.",
  again: "Thử lại",
};
