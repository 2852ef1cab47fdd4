/** Vietnamese headings of table columns, as pattern sources that must match the whole label, and words inside tables. */
import type { ColumnRole, TableWords } from "../../readingWords";

const BODY =
  "(?:cơ quan|đơn vị|cq|đv|phòng ban|phòng|ban|sở|ngành|bộ phận|địa phương|tổ chức|người|cán bộ|công chức|cá nhân|chuyên viên|lãnh đạo|thành viên)";
const BODIES = `${BODY}(?:\\s*[,/-]\\s*(?:và\\s+)?${BODY}|\\s+(?:và|hoặc)\\s+${BODY})*`;
const LEADING = "(?:chủ trì|đầu mối|tham mưu|chịu trách nhiệm|phụ trách)";
const DOING =
  "(?:thực hiện|triển khai|phụ trách|đảm nhiệm|giải quyết|được giao(?:\\s+nhiệm vụ)?|được phân công|xử lý|chuẩn bị)";
const WHO = "(?:đại biểu|người|thành viên|đ/c|đồng chí|khách mời|khách|cán bộ|học viên|suất|lượng)";
const ATTENDING =
  "(?:tham dự|tham gia|dự họp|dự kiến|dự|được mời|mời|triệu tập|được cử|cử|phân bổ|đăng ký|được phân bổ)";
const PEOPLE = `(?:\\s+(?:${WHO}|${ATTENDING}))*`;
const OF_PEOPLE = "(?:\\s*\\([^()]*(?:người|đại biểu|đ/c|dự kiến|suất|khách)[^()]*\\))?";
const WORKS =
  "(?:cụ thể|trọng tâm|được giao|thực hiện|chủ yếu|cần (?:làm|thực hiện|triển khai)|triển khai|chính|phải làm|giải pháp|nhiệm vụ|công việc|và|hoạt động|phân công)";
const TIMES =
  "(?:thực hiện|hoàn thành|hoàn tất|kết thúc|trình|tổ chức|triển khai|báo cáo|dự kiến|theo văn bản|xử lý|giải quyết|nộp|gửi|yêu cầu|đề nghị|xong|phải xong|cuối cùng|và|tiến độ|ht)";

export const columns: Readonly<Record<ColumnRole, string>> = {
  no: "s[ốô]?\\s*tt|tt|số thứ tự|mục|#",
  unit: `(?:tên\\s+)?(?:cơ quan|đơn vị|phòng ban|phòng, ban|sở, ngành|cq|đv|đơn vị, địa phương)(?:\\s*(?:công tác|tham dự|tham gia|dự|cử đại biểu|dự họp|được mời|được phân bổ|cử|mời|đầu mối cử|cử .*|/.*|, .*))?|(?:cơ quan|đơn vị) (?:trực thuộc|đăng ký)|thành phần(?:\\s+(?:tham dự|mời|dự))?(?:.*)|tên (?:cơ quan|đơn vị|phòng ban|phòng, ban|sở, ngành).*|nhóm đại biểu|địa phương|nơi công tác|đại biểu|đối tượng(?:\\s+(?:tham dự|mời|triệu tập))*|khối(?:\\s+(?:cơ quan|đơn vị))?|(?:xã|huyện|phường)(?:\\s*[,/]\\s*(?:xã|phường|thị trấn|đặc khu|thị xã|thành phố))*|khách mời`,
  invited: `(?:cơ quan|đơn vị)\\s+được mời|được mời|đơn vị mời`,
  count: `(?:số lượng|sl|chỉ tiêu)${PEOPLE}${OF_PEOPLE}|(?:tổng\\s+)?số\\s+(?:${WHO}|chỉ tiêu|chỗ(?:\\s+ngồi)?)${PEOPLE}${OF_PEOPLE}`,
  total: `tổng(?:\\s+(?:số|cộng))?${PEOPLE}${OF_PEOPLE}|cộng`,
  "in-person": `(?:(?:số|dự|tham dự|số lượng|đại biểu)\\s+)*(?:trực tiếp|tại hội trường|tại điểm cầu chính)${OF_PEOPLE}`,
  online: `(?:(?:số|dự|tham dự|số lượng|đại biểu)\\s+)*(?:trực tuyến|qua mạng|online)${OF_PEOPLE}`,
  mode: "hình thức(?:\\s+(?:tham dự|dự|tham gia|họp|dự họp))*|điểm cầu",
  task: `(?:(?:nội dung|tên|danh mục|các)\\s+)?(?:nhiệm vụ|công việc|đầu việc|phần việc|việc)(?:[\\s,/]+${WORKS})*|nội dung(?:[\\s,/]+(?:công việc|nhiệm vụ|phân công|cần triển khai|cần thực hiện))+`,
  content: `nội dung(?:[\\s,/]+(?:thực hiện|triển khai|hoạt động|chính|chủ yếu|chương trình|làm việc|kế hoạch))*|hoạt động(?:[\\s,/]+(?:chính|cụ thể))*|chương trình|công tác|hạng mục`,
  lead: `(?:${BODIES}\\s*)?\\(?${LEADING}\\)?(?:[\\s,/]+(?:và\\s+)?(?:${LEADING}|thực hiện|chính|triển khai|giải quyết|phối hợp))*|${BODIES}(?:\\s*\\(?tham mưu\\)?)?[\\s,]+${DOING}(?:\\s+chính)?|phân công(?:\\s+(?:thực hiện|trách nhiệm|chủ trì|phụ trách|đơn vị|nhiệm vụ|cho))*|trách nhiệm(?:\\s+(?:thực hiện|chính))*|thực hiện|người làm|giao(?:\\s+cho)?(?:\\s+${BODIES})?`,
  support: `(?:${BODIES}\\s*)?\\(?(?:cùng\\s+)?phối hợp\\)?(?:\\s+(?:thực hiện|với|triển khai))*|(?:${BODIES}\\s+)?(?:hỗ trợ|tham gia)`,
  overseer: `(?:${BODIES}\\s+)?(?:theo dõi|đôn đốc|chỉ đạo|giám sát|kiểm tra|thẩm định)(?:[\\s,/]+(?:và\\s+)?(?:theo dõi|đôn đốc|chỉ đạo|giám sát|kiểm tra|phụ trách|thực hiện))*|lãnh đạo (?:phụ trách|chỉ đạo|duyệt).*`,
  product:
    "(?:yêu cầu\\s+)?sản phẩm(?:\\s.*)?|(?:yêu cầu\\s+)?kết quả (?:cần|phải|dự kiến|đầu ra|yêu cầu|sản phẩm)(?:\\s.*)?|đầu ra|kết quả[,/]\\s*sản phẩm(?:\\s.*)?",
  deliverable:
    "kết quả(?:\\s.*)?|yêu cầu(?:\\s+(?:kết quả|cần đạt|chất lượng))?|hồ sơ(?:\\s.*)?|mục tiêu(?:\\s.*)?|kinh phí(?:.*)|nguồn(?:.*)",
  "deliver-to": "nơi nhận(?:\\s+(?:kết quả|báo cáo))?|cấp trình|gửi về|(?:cấp|nơi|cơ quan) (?:trình|phê duyệt|nhận)",
  start: "(?:ngày\\s+|thời gian\\s+)?bắt đầu|từ ngày|từ|khởi công",
  due: `(?:(?:yêu cầu(?:\\s+về)?|dự kiến)\\s+)?(?:thời hạn|thời gian|tiến độ|thời điểm|mốc thời gian|mốc|lộ trình|kỳ hạn|hạn)(?:[\\s,/]+${TIMES})*(?:[\\s,]+(?:trong\\s+)?(?:năm\\s+)?\\d{4})?(?:\\s*\\([^()]*\\))?|(?:ngày\\s+)?kết thúc|đến ngày|đến|hoàn thành(?:\\s+(?:trước|trong|vào|ngày|tháng|xong|trước ngày))*|xong trước|phải xong|ngày (?:phải|cần) (?:hoàn thành|xong)|(?:ngày|hạn) (?:nộp|gửi|trình|báo cáo|xong)(?:\\s.*)?|deadline`,
  "due-date": "hạn cuối|ngày đến hạn|hạn chót|đến hạn",
  "named-date": "ngày nêu",
  "extended-date": "gia hạn đến(?: ngày)?|hạn mới|hạn sau gia hạn",
  status: "trạng thái|tình trạng",
  completed: "ngày (?:hoàn thành|xong)",
  person: "họ(?:\\s+và)?\\s+(?:và\\s+)?tên(?:\\s.*)?|họ, tên|họ tên|tên đại biểu|người tham dự|tên",
  position: "chức vụ(?:.*)|chức danh(?:.*)",
  phone: "(?:số\\s+)?(?:điện thoại|đt|đtdđ|sđt|di động)(?:.*)|liên hệ|email|thư điện tử",
  note: "ghi chú|ý kiến",
  id: "mã",
  check:
    "kiểm tra|cách xét|số tên|số lặp|tình hình|câu gốc|vị trí|hạn đề xuất|số lần gia hạn|% hoàn thành|số đơn vị xong|tổng số đơn vị|kết quả đã đạt|số văn bản|còn \\((?:ngày|ngày làm việc)\\)|ngày làm việc cuối|chưa rõ|mã gốc|dấu đã ghi|loại hạn|hạn tính|số ngày tính|khóa cơ quan",
  change: "đối chiếu",
  day: "ngày(?:\\s*[,/]?\\s*(?:tháng|năm|thứ))*|thứ(?:\\s*[,/]?\\s*ngày)?|tuần",
  session: "buổi|giờ|ca(?:\\s+trực)?|tiết|khung giờ|thời lượng",
  weekday: "thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?:[\\s,(].*)?|chủ nhật(?:[\\s,(].*)?|t[2-7]|cn",
  venue: "địa điểm(?:\\s.*)?|nơi (?:tổ chức|họp)|phòng họp|hội trường",
  presenter: `(?:${BODY}\\s+)?(?:trình bày|dẫn chương trình|điều hành|thuyết trình|phát biểu)|báo cáo viên|diễn giả|giảng viên|chủ tọa`,
  goods:
    "(?:tên\\s+)?(?:hàng hóa|hàng|vật tư|thiết bị|mặt hàng|tài sản|văn phòng phẩm)(?:\\s.*)?|chủng loại|quy cách|đvt|đơn vị tính|nhãn hiệu|xuất xứ",
  price: "(?:mức |hệ số )?lương.*|phụ cấp.*|thực (?:lĩnh|nhận).*|đơn giá.*|thành tiền.*|giá(?:\\s.*)?|số tiền.*",
  absence:
    "(?:loại|lý do|số)\\s+(?:phép|nghỉ).*|số ngày(?:\\s+(?:được\\s+|đã\\s+)?(?:nghỉ|phép).*)?|(?:ngày\\s+|đã\\s+)?(?:nghỉ|phép)(?:\\s.*)?",
};

export const tables: TableWords = {
  leadMark:
    "\\(?(?:(?:các\\s+)?(?:cơ quan|đơn vị|phòng|sở)\\s+)?(?:chủ trì(?:\\s*,?\\s*(?:thực hiện|tham mưu))?|(?:làm\\s+)?đầu mối|chịu trách nhiệm chính)\\)?",
  supportMark:
    "\\(?(?:(?:các\\s+)?(?:cơ quan|đơn vị|phòng|sở)\\s+)?(?:cùng\\s+)?phối hợp(?:\\s+(?:thực hiện|với|cùng|chặt chẽ))*\\)?",
  prefixed: "với|cùng",
  attendees:
    "đại biểu|chỗ ngồi|thành phần|khách mời|tham dự|dự (?:hội nghị|họp|lễ|hội thảo|tập huấn)|giấy mời|học viên|người học|triệu tập|người dự|số người|(?:cử|mời|triệu tập)(?:\\s+\\p{L}+){0,2}\\s+(?:công chức|viên chức|cán bộ|người|đoàn viên|hội viên)(?:[, ]+(?:công chức|viên chức))*(?:\\s+đi)?(?:\\s+(?:dự|học|tham gia|tham dự))?",
  categories:
    "lãnh đạo|chuyên viên|công chức|viên chức|cán bộ|nam|nữ|đại biểu|trưởng|phó|phóng viên|giáo viên|học viên|đoàn viên|nhân viên|khách mời|thành viên|người|chủ tịch|giám đốc|cấp (?:tỉnh|huyện|xã)|lái xe|phục vụ|chính thức|dự khuyết",
  directory:
    "danh bạ|đầu mối liên hệ|số điện thoại|nghỉ phép|lịch trực|phân công trực|trực (?:lễ|tết|cơ quan|ban)|theo dõi phép|chấm công|bảng lương",
  programme: "chương trình|lịch (?:công tác|làm việc|họp|tuần|trực)|thời khóa biểu|kịch bản",
  clock: "(?:từ\\s+)?\\d{1,2}\\s*(?:h|g|giờ|:)\\s*\\d{0,2}",
  part: "trong đó|gồm|bao gồm",
  ditto: "-?\\s?nt\\s?-?|như (?:trên|dòng trên|mục trên|ý trên)",
  hints: {
    lead: "chủ trì|chính|đầu mối|phụ trách|trách nhiệm|thực hiện|tham mưu|đảm nhận|đảm nhiệm|xử lý|ai làm|người làm|phân công|giao|chủ công|được giao",
    support:
      "phối hợp|phối thuộc|hỗ trợ|cùng (?:làm|thực hiện|tham gia|phối hợp|giải quyết)|tham gia|liên quan|giúp việc|kết hợp",
    due: "hạn|hoàn thành|hoàn tất|thời gian|thời điểm|tiến độ|kết thúc|xong|chậm nhất|kỳ hạn|khi nào|bao giờ|mốc|trước(?: ngày)?|sau cùng",
    start: "bắt đầu|khởi động|ngày giao|giao ngày",
    task: "nội dung|nhiệm vụ|công việc|việc|đầu việc|hoạt động|hạng mục|yêu cầu|chỉ đạo|giải pháp|biện pháp",
    status: "tình trạng|trạng thái|kết quả|tình hình|tiến triển",
    unit: "khu vực|vùng|cụm|khối|tỉnh|huyện|xã|thôn|chi nhánh|chi hội|đoàn|nhóm|thành phần|đối tượng|đại biểu|điểm cầu|cơ quan|đơn vị|tổ chức|nơi|địa phương|trường|phòng|ban|công ty|doanh nghiệp|khoa|lớp|tổ|đội|chi hội",
  },
};
