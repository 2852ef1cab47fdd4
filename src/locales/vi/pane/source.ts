/** From the first run to a plan that was read. */
import { number } from "./formats";

export const welcome = {
  headline: "Đưa kế hoạch vào, nhận bảng đã kiểm tra",
  lead: "Mỗi dòng đều chỉ được câu gốc.",
  quota: "Bảng phân bổ đại biểu",
  quotaHint: "Cộng đúng, không sót, không mời trùng",
  tracker: "Bảng theo dõi nhiệm vụ",
  trackerHint: "Biết hạn cuối, tự báo quá hạn",
  status: "Tình hình thực hiện",
  statusHint: "Đếm theo hạn và theo cơ quan",
  privacy: "Mọi thứ ở lại trong sổ tính này, không gửi đi đâu.",
  sample: "Thử với kế hoạch mẫu",
  own: "Dùng kế hoạch của tôi",
};

export const source = {
  headline: "Lấy kế hoạch từ đâu?",
  sheet: "Trang tính này",
  sheetHint: "Cả trang đang mở trong Excel",
  sheetDetail: (name: string, range: string) => `“${name}” · ${range}`,
  emptySheet: (name: string) => `“${name}” · chưa có gì`,
  selection: "Vùng đang chọn",
  selectionHint: "Chỉ các ô bạn đang chọn",
  selectionDetail: (range: string, rows: number) => `${range} · ${number(rows)} dòng`,
  paste: "Dán văn bản",
  pasteHint: "Chép từ Word, thư hoặc trang công báo",
  files: "Chọn tệp",
  filesHint: ".docx .xlsx .csv .txt · nhiều tệp một lúc",
  drop: "Hoặc kéo tệp thả vào đây",
  dropNow: "Thả tệp vào đây",
  read: "Đã đọc",
  toUnicode: "Chuyển sang Unicode",
  keepLetters: "Giữ nguyên",
  readAgain: "Đọc lại",
  done: "Xong",
  refused: "Chưa đọc được",
  shown: "Đang xem",
  choose: (name: string) => `Xem “${name}”`,
  groups: "Nhóm đại biểu",
  groupsCount: (groups: number, people: number) => `${number(groups)} nhóm, ${number(people)} người`,
  tasks: "Nhiệm vụ",
  tasksCount: (tasks: number, due: number) => (tasks === 0 ? "0" : `${number(tasks)}, ${number(due)} có thời hạn`),
  unread: "Đoạn chưa hiểu",
  unchanged: "Không gửi gì ra khỏi máy. Sổ tính chưa thay đổi.",
  review: (count: number) => (count === 0 ? "Rà soát rồi ghi" : `Rà soát ${number(count)} điều`),
  trySample: "Thử với kế hoạch mẫu",
  pastedName: "Văn bản dán",
};

export const paste = {
  headline: "Dán văn bản",
  hint: "Dán cả kế hoạch, kể cả bảng. Thừa cũng được.",
  field: "Văn bản",
  words: (count: number) => `${number(count)} chữ`,
  read: "Đọc văn bản",
  clear: "Xóa",
  nothing: "Dán văn bản vào ô trên rồi bấm đọc.",
};

export const reading = {
  headline: (total: number) => (total === 1 ? "Đang đọc" : `Đang đọc ${number(total)} tệp`),
  place: (done: number, total: number) => `tệp ${number(done)}/${number(total)}`,
  open: "Mở và tách đoạn, bảng",
  find: "Tìm đại biểu, nhiệm vụ và hạn cuối",
  review: "Đối chiếu",
  running: "đang làm",
  finished: "xong",
  waiting: "chưa tới",
  unchanged: "Sổ tính chưa thay đổi. Vẫn làm việc với Excel được.",
  cancel: "Hủy đọc",
};
