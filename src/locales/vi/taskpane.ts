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
};
