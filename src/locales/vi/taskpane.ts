import type { TaskpaneWords } from "../taskpaneWords";

export const taskpane: TaskpaneWords = {
  product: "Sổ kế hoạch",
  noAnswer: {
    title: "Chưa nối được với Excel",
    cure: "Kiểm tra mạng, rồi đóng ngăn này và mở lại. Nếu vẫn thế, đề nghị bộ phận công nghệ thông tin cho phép địa chỉ appsforoffice.microsoft.com. Sổ tính không thay đổi gì.",
  },
  noExcel: {
    title: "Trang này chạy trong Excel",
    cure: "Mở Excel, vào thẻ Trang đầu, chọn Sổ kế hoạch.",
  },
  tooOld: {
    title: "Bản Excel này chưa đủ mới",
    cure: "Dùng Excel 2021 trở lên, Microsoft 365, Excel cho Mac hoặc Excel trên web. Chưa đổi máy được: mở trang web Sổ kế hoạch (chạy ngoài Excel) nếu cơ quan có, rồi lưu thành tệp .xlsx. Sổ tính không thay đổi gì.",
  },
  notLoaded: {
    title: "Chưa tải được chương trình",
    cure: "Kiểm tra mạng rồi thử lại. Sổ tính không thay đổi gì.",
  },
  again: "Thử lại",
};
