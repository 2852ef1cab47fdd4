/** What went wrong outside, and what to do, in the order of doing. */
import type { NoteWords } from "../noteWords";
import type { ProblemCode } from "../../model/outcome";

interface Sentence {
  readonly title: string;
  readonly cure: string;
}

function named(name: string | undefined, other: string): string {
  return name === undefined ? other : `“${name}”`;
}

export const problems = {
  "empty-source": (name) => ({
    title: `${named(name, "Nguồn này")} chưa có chữ nào`,
    cure: "Chọn trang hoặc vùng có nội dung, rồi đọc lại.",
  }),
  "nothing-found": (name) => ({
    title: `${named(name, "Nguồn này")} không có nhóm đại biểu hay nhiệm vụ nào`,
    cure: "Chọn trang, vùng hoặc tệp có kế hoạch, danh sách đại biểu hay bảng phân công.",
  }),
  "unsupported-file": (name) => ({
    title: `${named(name, "Tệp này")} chưa đọc được`,
    cure: "Đọc được .docx, .xlsx, .csv và .txt. Với .doc, .xls: mở tệp, lưu thành .docx, .xlsx. Với PDF: mở tệp, chép nội dung rồi chọn Dán văn bản.",
  }),
  "damaged-file": (name) => ({
    title: `${named(name, "Tệp này")} bị hỏng`,
    cure: "Mở tệp trong Word hoặc Excel, lưu thành tệp mới, rồi chọn tệp mới.",
  }),
  "encrypted-file": (name) => ({
    title: `${named(name, "Tệp này")} đặt mật khẩu`,
    cure: "Mở tệp, bỏ mật khẩu, lưu rồi chọn lại.",
  }),
  "file-too-large": (name) => ({
    title: `${named(name, "Tệp này")} quá lớn`,
    cure: "Chỉ giữ lại trang có kế hoạch, lưu thành tệp mới rồi chọn lại. Hoặc chép phần cần đọc và dán vào.",
  }),
  "text-in-tcvn3": (name) => ({
    title: `${named(name, "Văn bản này")} dùng phông chữ TCVN3 (.VnTime), chưa phải Unicode`,
    cure: "Chuyển sang Unicode để đọc đúng chữ. Tệp gốc không thay đổi.",
  }),
  "text-in-vni": (name) => ({
    title: `${named(name, "Văn bản này")} dùng phông chữ VNI, chưa phải Unicode`,
    cure: "Chuyển sang Unicode để đọc đúng chữ. Tệp gốc không thay đổi.",
  }),
  "host-busy": () => ({
    title: "Excel đang sửa một ô",
    cure: "Nhấn Enter để xong ô đang gõ, rồi làm lại.",
  }),
  "host-timeout": () => ({
    title: "Excel chưa trả lời",
    cure: "Đợi Excel xong việc đang chạy, rồi làm lại. Nếu vẫn thế, đóng ngăn này và mở lại.",
  }),
  "host-too-old": () => ({
    title: "Bản Excel này chưa đủ mới",
    cure: "Dùng Excel 2021 trở lên, Microsoft 365, Excel cho Mac hoặc Excel trên web.",
  }),
  "rows-need-newer": () => ({
    title: "Bản Excel này chưa cho thêm dòng vào bảng",
    cure: "Bỏ chọn các dòng mới để ghi riêng phần sửa, rồi gõ dòng mới ngay dưới bảng; hoặc ghi bảng mới từ Rà soát. Excel 2021 trở lên thêm được.",
  }),
  "no-range-selected": () => ({
    title: "Chưa chọn đúng một vùng ô",
    cure: "Chọn một vùng ô liền nhau, không chọn hình hay nhiều vùng rời, rồi đọc lại.",
  }),
  "sheet-protected": (name) => ({
    title: name === undefined ? "Sổ tính đang khóa" : `Trang “${name}” đang khóa`,
    cure: "Vào Xem lại, bỏ bảo vệ trang tính và sổ tính, rồi làm lại.",
  }),
  "workbook-read-only": () => ({
    title: "Sổ tính đang mở chỉ để xem",
    cure: "Nhấn Cho phép chỉnh sửa ở thanh vàng trên cùng (trên web: Chỉnh sửa), hoặc lưu thành bản khác, rồi làm lại.",
  }),
  "sheet-missing": (name) => ({
    title: name === undefined ? "Không còn trang này" : `Không còn trang “${name}”`,
    cure: "Trang đã bị xóa hoặc đổi tên. Đọc lại từ Nguồn, hoặc ghi lại bảng.",
  }),
  "table-missing": (name) => ({
    title: name === undefined ? "Không còn bảng này" : `Không còn bảng “${name}”`,
    cure: "Bảng đã bị xóa hoặc đổi tên. Ghi lại bảng từ Rà soát.",
  }),
  "table-changed": (name) => ({
    title: name === undefined ? "Bảng đang được sửa" : `Bảng trên trang “${name}” đang được sửa`,
    cure: "Có người vừa xếp lại hoặc sửa bảng trong lúc ghi. Đợi họ xong rồi làm lại.",
  }),
  "no-room-below": (name) => ({
    title: name === undefined ? "Dưới bảng không còn chỗ" : `Dưới bảng ở trang “${name}” không còn chỗ`,
    cure: "Chuyển nội dung dưới bảng đi nơi khác, hoặc tắt dòng tổng của bảng, rồi làm lại.",
  }),
  "request-too-large": () => ({
    title: "Bảng quá lớn để ghi một lần",
    cure: "Chia kế hoạch thành nhiều phần, đọc và ghi từng phần.",
  }),
  "text-too-long": (name) => ({
    title: `Có ô quá dài để ghi${name === undefined ? "" : `: ${name}`}`,
    cure: "Một ô Excel chứa nhiều nhất 32.767 ký tự. Rút ngắn đoạn đó ở nguồn rồi đọc lại.",
  }),
  "host-refused": (name) => ({
    title: name === undefined ? "Excel không nhận thao tác này" : `Excel không nhận thao tác này ở “${name}”`,
    cure: "Lưu sổ tính, đóng rồi mở lại, rồi làm lại.",
  }),
  "write-unsure": (name) => ({
    title: name === undefined ? "Chưa rõ đã ghi xong chưa" : `Chưa rõ trang “${name}” đã ghi xong chưa`,
    cure: "Excel ngừng trả lời giữa chừng. Xem trang vừa ghi: nếu còn dở, xóa phần dở hoặc hoàn tác, rồi ghi lại.",
  }),
  "part-missing": () => ({
    title: "Chưa tải được một phần của ngăn này",
    cure: "Kiểm tra mạng, rồi thử lại. Nếu vẫn thế, đóng ngăn và mở lại: có thể vừa có bản mới.",
  }),
} satisfies Record<ProblemCode, (name: string | undefined) => Sentence>;

/** What was done to a source's text on the way in. */
export const notes = {
  "changes-accepted": (count) => `Đã nhận ${count} chỗ sửa còn theo dõi (Track Changes): giữ chữ thêm, bỏ chữ xóa.`,
  "struck-out": (count) => `Đã bỏ ${count} chỗ gạch ngang, coi như đã xóa.`,
  "merges-unknown": () =>
    "Bản Excel này không cho biết ô nào gộp. Nếu đầu bảng có ô gộp, xem lại tên cột; hoặc chọn tệp .xlsx ở Nguồn.",
  converted: () => "Đã chuyển chữ từ bảng mã cũ (TCVN3, VNI) sang Unicode.",
  "hidden-signs": (_, places) => `Có ký tự ẩn ở ${places}: đã bỏ, hãy xem lại chữ ở đó.`,
  macros: () => "Tệp có macro: không chạy, chỉ đọc giá trị các ô và chữ đã lưu.",
} satisfies NoteWords;

/** "dòng 3, dòng 8 và 4 chỗ khác". */
export const morePlaces = (places: string, others: number): string => `${places} và ${others} chỗ khác`;
