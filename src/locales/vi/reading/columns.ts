/** Vietnamese headings of table columns, as pattern sources that must match the whole label. */
import type { ColumnRole } from "../../readingWords";

const BODY = "(?:cơ quan|đơn vị|phòng ban|phòng, ban|sở, ngành)";

export const columns: Readonly<Record<ColumnRole, string>> = {
  no: "s[ốô]?\\s*tt|tt|số thứ tự|stt",
  unit: `${BODY}(?:\\s*(?:công tác|tham dự|cử đại biểu|dự họp|/.*|, .*))?|thành phần(?:\\s+(?:tham dự|mời|dự))?(?:.*)|tên ${BODY}|tên đơn vị.*|nhóm đại biểu|địa phương|nơi công tác|đại biểu`,
  invited: `${BODY}\\s+được mời|được mời|đơn vị mời`,
  count:
    "số lượng(?:\\s+(?:đại biểu|người|mời|tham dự|dự kiến))*(?:\\s*\\(.*\\))?|số người|số đại biểu|số chỗ|sl|chỉ tiêu",
  task: "(?:nội dung|tên)?\\s*(?:nhiệm vụ|công việc)(?:\\s+(?:cụ thể|trọng tâm|được giao|thực hiện|chủ yếu))*|nội dung(?:\\s+(?:công việc|thực hiện|nhiệm vụ|triển khai))*|nhiệm vụ, giải pháp|hoạt động",
  lead: `${BODY}?\\s*(?:chủ trì|đầu mối|tham mưu)(?:\\s+(?:thực hiện|tham mưu))*|${BODY}(?:\\s*\\(?(?:tham mưu)\\)?)?\\s+thực hiện|người (?:chủ trì|thực hiện|phụ trách)|phân công(?:\\s+thực hiện)?|chủ trì thực hiện`,
  support: `${BODY}?\\s*phối hợp(?:\\s+thực hiện)?|người phối hợp`,
  "deliver-to": "nơi nhận(?:\\s+(?:kết quả|báo cáo))?|cấp trình|gửi về",
  due: "thời hạn(?:\\s+(?:theo văn bản|hoàn thành|thực hiện))*|thời gian(?:\\s+(?:thực hiện|hoàn thành|trình|tổ chức))*(?:\\s*\\(.*\\))?|tiến độ(?:\\s+(?:thực hiện|hoàn thành))*|hạn hoàn thành",
  "due-date": "hạn cuối|ngày đến hạn|hạn chót|đến hạn",
  "named-date": "ngày nêu",
  status: "trạng thái|tình trạng",
  completed: "ngày (?:hoàn thành|xong)",
  person: "họ(?:\\s+và)?\\s+tên(?:\\s+đại biểu)?|họ, tên|tên đại biểu|người tham dự",
  position: "chức vụ(?:.*)|chức danh(?:.*)",
  phone: "(?:số\\s+)?(?:điện thoại|đt|đtdđ|sđt|di động)(?:.*)|liên hệ",
  note: "ghi chú|ý kiến",
  id: "mã",
  check: "kiểm tra|tình hình|câu gốc|vị trí",
};
