import type { DeskWords } from "../deskWords";

export const desk: DeskWords = {
  findings: {
    sheetName: "Điều cần xem",
    title: "ĐIỀU CẦN XEM",
    help: "Ghi lý do vào cột “Bỏ qua vì” để không nhắc lại điều đó; xóa lý do để nhắc lại.",
    summary: "Còn {open} điều cần xem · {ignored} điều đã bỏ qua",
    headers: {
      no: "TT",
      severity: "Mức độ",
      finding: "Điều cần xem",
      detail: "Cụ thể",
      place: "Ở đâu",
      quote: "Trích văn bản",
      reason: "Bỏ qua vì",
      key: "Mã",
    },
    severities: { error: "Sai", warning: "Cần xem", note: "Nên biết" },
    gone: "Không còn",
  },
  register: {
    sheetName: "Đơn vị",
    title: "DANH MỤC ĐƠN VỊ",
    help: "Mỗi đơn vị một dòng. Tên khác và tên không gộp cách nhau bằng dấu chấm phẩy.",
    headers: {
      no: "TT",
      name: "Tên đơn vị",
      abbreviation: "Viết tắt",
      aliases: "Tên khác",
      level: "Cấp",
      headcount: "Số người",
      contact: "Liên hệ",
      others: "Không gộp với",
    },
    levels: { central: "Trung ương", province: "Tỉnh", district: "Huyện", commune: "Xã", press: "Báo chí" },
    levelErrorTitle: "Cấp không có trong danh mục",
    levelError: "Chọn một cấp trong danh sách, hoặc để trống.",
  },
};
