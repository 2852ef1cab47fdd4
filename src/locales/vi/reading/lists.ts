/** Vietnamese words by which returned lists of people are read. */
import type { ListWords } from "../../listWords";

const BODY = "(?:cơ quan|đơn vị|phòng|ban|tổ chức|địa phương|sở|ngành|bộ phận)";

export const lists: ListWords = {
  columns: {
    no: "s[ốô]?\\s*tt|tt|số thứ tự|stt|thứ tự",
    person:
      "(?:họ(?:\\s*(?:và|,|&|-)\\s*|\\s+)(?:chữ đệm và\\s+|chữ đệm\\s+)?tên|tên (?:đại biểu|cán bộ|người|công chức|viên chức|thành viên|học viên))(?:.*)|(?:đại biểu|cán bộ|người|thành viên|đồng chí|ông\\s*[/,]?\\s*\\(?bà\\)?)(?:\\s+(?:được\\s+)?(?:cử|tham dự|tham gia|dự|dự họp|đăng ký|đi dự|đi họp))*(?:\\s*\\(.*\\))?|danh sách (?:đại biểu|cán bộ|người)(?:.*)",
    family: "họ(?:\\s+(?:và\\s+)?(?:tên\\s+|chữ\\s+)?(?:đệm|lót))?",
    given: "tên(?:\\s+gọi)?",
    unit: `(?:tên\\s+)?${BODY}(?:\\s*(?:,|/|-|và)\\s*${BODY})*(?:\\s+(?:công tác|làm việc|cử|tham dự|chủ quản|của|hiện).*)?(?:\\s*\\(.*\\))?|(?:nơi|chỗ)\\s+(?:công tác|làm việc)(?:.*)|công tác tại`,
    position:
      "(?:(?:cấp bậc|cấp hàm|quân hàm|học hàm|học vị|ngạch)(?:\\s*[,/-]\\s*|\\s+(?:và\\s+)?)){0,3}(?:chức\\s*(?:vụ|danh)|cương vị|vị trí(?: công tác| việc làm)?|nhiệm vụ)(?:.*)|cv",
    phone:
      "(?:số\\s+)?(?:điện\\s*thoại|đt|đtdđ|sđt|đtlh|sđtlh|máy|di động|phone|mobile|tel)(?:.*)|(?:số\\s+|thông tin\\s+)?liên (?:hệ|lạc)(?:.*)",
    mode: "(?:hình thức|cách thức|phương thức)(?:.*)|dự (?:trực tiếp|trực tuyến).*",
    venue: "(?:tại\\s+)?điểm cầu(?:.*)|(?:địa điểm|nơi|hội trường|phòng)\\s+(?:dự|tham dự|họp)(?:.*)",
    kind: "(?:thành phần|đối tượng|loại đại biểu|diện|tư cách)(?:.*)",
    note: "ghi chú(?:.*)|lưu ý|ý kiến(?:.*)",
  },
  rankLabel: "cấp bậc|cấp hàm|quân hàm|cấp bậc(?:\\s*[,/-]\\s*|\\s+(?:và\\s+)?)quân hàm",
  unitLine:
    "(?:\\d+\\s*[.)]\\s*)?(?:tên\\s+)?(?:cơ quan|đơn vị|tổ chức|địa phương)(?:\\s*[,/]\\s*(?:cơ quan|đơn vị|tổ chức|địa phương))*(?:\\s+(?:đăng ký|cử(?: đại biểu)?|gửi|lập|báo cáo|tham dự|công tác|được mời))*\\s*:\\s*(?<name>\\S.*)",
  listTitle: "(?:mẫu\\s+)?(?:danh sách|phiếu đăng ký|bảng đăng ký|đăng ký|dự kiến)",
  titleCut: "tham dự|tham gia|dự|hội nghị|hội thảo|cuộc họp|họp|do|gửi|kèm theo",
  fileNoise:
    "danh sách|danh sach|ds|đăng ký|dang ky|dky|đk|dk|đại biểu|dai bieu|đb|db|tham dự|tham du|tham gia|hội nghị|hoi nghi|hn|cuộc họp|dự họp|du hop|họp|mẫu|mau|biểu mẫu|bieu mau|phiếu|phieu|phụ lục|phu luc|bản|ban cuoi|bản cuối|chính thức|chinh thuc|final|cuối|cuoi|mới|moi|sửa|sua|chỉnh sửa|chinh sua|bổ sung|bo sung|bosung|thay thế|thay the|lần|của|cua|gửi|gui|kèm theo|kem theo|cv|công văn|cong van|số|ngày|ngay|tháng|năm|copy|bản sao|ban sao|trả lời|tra loi|file|scan|v|ver|version",
  version: "(?:lần|lan|bản|v|ver|version|phiên bản|phien ban)\\s*(?:thứ\\s+|thu\\s+)?(?<number>\\d{1,2})",
  supplement: "bổ sung|bo sung|bosung",
  closing:
    "\\(?ký\\b.*|\\(?ghi rõ họ.*|người lập.*|lập biểu.*|thủ trưởng.*|(?:phó\\s+)?(?:giám đốc|chủ tịch|chánh văn phòng|trưởng phòng|hiệu trưởng)(?:\\s*\\(.*)?|(?:tm|kt|tl|tuq)\\..*|xác nhận.*|nơi nhận.*|ghi chú\\s*:.*|lưu ý\\s*:.*|(?:.{2,40},\\s*)?ngày\\s*[\\d.…]*\\s*tháng\\s.*",
  leader:
    "giám đốc|chủ tịch|bí thư|chánh|trưởng|phó|thủ trưởng|chủ nhiệm|viện trưởng|cục trưởng|tổng biên tập|chỉ huy|tham mưu trưởng|ủy viên (?:ban )?thường vụ|lãnh đạo|chính ủy|đội trưởng",
  staff:
    "chuyên viên(?:\\s+chính|\\s+cao cấp)?|cv|nhân viên|cán sự|văn thư|kế toán(?:\\s+viên)?|viên chức|công chức|cán bộ|lái xe|kỹ sư|kỹ thuật viên|phóng viên|chiến sĩ|thư ký|hợp đồng|giáo viên|tư pháp hộ tịch|thủ quỹ",
  leaderSeats: "lãnh đạo|thủ trưởng|giám đốc|chủ tịch|bí thư|người đứng đầu|trưởng ban",
  surnames: new Set(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trương đinh lâm mai trịnh đoàn đào tô hà cao lưu lương thái châu tạ phùng tăng quách vương từ hứa la thạch chu triệu kiều diệp nông ma ksor rơ siu đàm thân tống văn bạch giang đồng lại khổng nghiêm ông tôn ngụy cù h'".split(
      " ",
    ),
  ),
  honorific: "ông|bà|đ/c|đồng chí|anh|chị|ths\\.?|ts\\.?|pgs\\.?|gs\\.?|bs\\.?",
  levels: [
    { level: "press", pattern: "Báo(?=\\s+\\p{Lu})|Tạp chí|Thông tấn xã|[Pp]hóng viên|báo chí" },
    { level: "central", pattern: "^Bộ(?!\\s+Chỉ huy)(?=\\s+\\p{Lu})|[Tt]rung ương" },
    { level: "commune", pattern: "(?:(?<![Tt]hị\\s)[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?=\\s+[\\p{Lu}\\p{N}])" },
    { level: "district", pattern: "(?:[Hh]uyện|[Qq]uận|[Tt]hị xã)(?=\\s+[\\p{Lu}\\p{N}])" },
    { level: "province", pattern: "Sở|[Tt]ỉnh" },
  ],
  sendList: "(?:gửi|đăng ký|lập|cử|báo cáo)[^.;]{0,80}(?:danh sách|đại biểu)|danh sách[^.;]{0,60}(?:gửi|đăng ký)",
};
