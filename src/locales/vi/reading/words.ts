/** Vietnamese words by which plans, tables and lists are read. */
import type { ReadingWords } from "../../readingWords";
import { columns, tables } from "./columns";
import { due } from "./due";
import { statements } from "./statements";
import { units } from "./units";

/** What is counted and is nobody. */
const THINGS =
  "triệu|tỷ|nghìn|ngàn|đồng(?! chí)|bộ(?! đội)|xe|suất ăn|gian|tiết|bài|bản|cuốn|chiếc|cái|cây|mét|km|ha|giờ|phút|ngày|tháng|năm|buổi|lớp|lần|đội(?! (?:viên|trưởng))|nhóm(?! trưởng)|tổ(?! (?:viên|trưởng))|đoàn(?! viên)|trận|môn|giải|phòng|bàn|ghế|tuyến|mô hình|công trình|công viên|văn bản|nhiệm vụ|hồ sơ|vụ|thùng|kg|tấn|lít|phiếu|điểm|trường(?! phòng)|xã|phường|huyện|thôn|cơ quan|đơn vị|địa phương|sản phẩm|phần|băng|cờ|máy|tủ|đầu sách|ảnh|tờ";

const PEOPLE =
  "người|đại biểu|đồng chí|đ/c|em|cháu|học sinh|sinh viên|(?!công |khuôn )\\p{L}+ viên|cán bộ|lãnh đạo|khách(?: mời)?|vị|chiến sĩ|thí sinh|thanh niên|phụ nữ|nông dân|công nhân|(?:cựu )?chiến binh|bác sĩ|y sĩ|nghệ nhân|nghệ sĩ|kỹ sư|nhà (?:báo|khoa học|giáo)|doanh nhân|huấn luyện viên|trọng tài|giám khảo|phụ huynh|trẻ em|suất|chỉ tiêu|trưởng \\p{L}+";
/** "03 đại biểu", "40 học sinh và giáo viên". */
const COUNTED = `(?:${PEOPLE})(?:\\s+(?:và|hoặc)\\s+(?:${PEOPLE}))?`;
/** In a rule for each body whatever is counted is people, unless it is a thing. */
const EACH = `(?:${PEOPLE}|(?!(?:${THINGS})(?!\\p{L}))\\p{L}+)`;

export const words: ReadingWords = {
  topicPrefix: "về|dự kiến|các|công tác",
  sections: [
    { topic: "purpose", pattern: "mục đích|thời kỳ|chỉ tiêu|yêu cầu(?:$|\\s*[,;])|mục tiêu|quan điểm|căn cứ" },
    {
      topic: "attendees",
      pattern:
        "[^:]{0,60}kính mời|thành phần|đại biểu|khách mời|kính mời|đối tượng(?: tham dự| tham gia| dự|$)|người tham dự|số lượng(?: đại biểu| người|$)|triệu tập",
    },
    {
      topic: "assignment",
      pattern: "phân công|tổ chức thực hiện|trách nhiệm|nhiệm vụ cụ thể|giao nhiệm vụ|giao việc|nhiệm vụ của",
    },
    { topic: "programme", pattern: "chương trình(?!\\s+(?:công tác|hành động|phối hợp))" },
    { topic: "budget", pattern: "kinh phí|dự toán" },
    { topic: "time", pattern: "thời gian|thời hạn" },
    { topic: "venue", pattern: "địa điểm|hình thức|điểm cầu" },
    {
      topic: "content",
      pattern: "nội dung|kết luận|ý kiến chỉ đạo|nhiệm vụ|giải pháp|công việc|các việc|việc cần làm|tiến độ",
    },
  ],
  documentKind:
    "(?:KẾ HOẠCH|Kế hoạch|CÔNG VĂN|THÔNG BÁO|CHƯƠNG TRÌNH|PHƯƠNG ÁN|QUYẾT ĐỊNH|CHỈ THỊ|HƯỚNG DẪN|ĐỀ ÁN|BIÊN BẢN|KẾT LUẬN|NGHỊ QUYẾT)",
  otherKind:
    "(?:GIẤY MỜI|THƯ MỜI|GIẤY TRIỆU TẬP|ĐƠN|BÁO GIÁ|BẢNG BÁO GIÁ|BẢNG GIÁ|LỊCH|BẢN TIN|TIN TỨC|BÁO CÁO|TỜ TRÌNH|HỢP ĐỒNG|GIẤY|DIỄN VĂN|BÀI PHÁT BIỂU|CHƯƠNG TRÌNH(?!\\s+(?:CÔNG TÁC|HÀNH ĐỘNG|PHỐI HỢP)))",
  invitationKind: "(?:GIẤY MỜI|THƯ MỜI|GIẤY TRIỆU TẬP)",
  minutesKind: "BIÊN BẢN",
  reportKind: "BÁO CÁO|BẢN TIN|TIN TỨC",
  subjectLine: "(?:V/v|v/v|Về việc)",
  letter: "kính gửi",
  kindInTitle:
    "KẾ HOẠCH|PHƯƠNG ÁN|PHÂN CÔNG|GIAO VIỆC|DANH MỤC (?:NHIỆM VỤ|CÔNG VIỆC)|CHƯƠNG TRÌNH (?:CÔNG TÁC|HÀNH ĐỘNG)|BIÊN BẢN|KẾT LUẬN|NHIỆM VỤ",
  basis: "(?:ban hành\\s+)?kèm theo",
  pageWord: "trang",
  pageOf: "trên",
  annex: "phụ lục|danh sách|biểu mẫu|phụ biểu|phân bổ",
  addressees: "nơi nhận",
  salutation: "kính gửi",
  signature:
    "(?:TM|KT|TL|TUQ|Q)\\.\\s*\\p{Lu}|(?:K/T|T/M|T/L)\\s+\\p{Lu}|(?:PHÓ\\s+|Q\\.\\s*)?(?:CHỦ TỊCH|GIÁM ĐỐC|CỤC TRƯỞNG|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|BÍ THƯ|VIỆN TRƯỞNG|TỔNG GIÁM ĐỐC)$",
  closing:
    "trên đây là|[^.;:]{2,60}tự giải thể|(?:kế hoạch|quyết định|chỉ thị|công văn|hướng dẫn|thông báo|nghị quyết)(?: này)? (?:thay thế|có hiệu lực)|trân trọng(?: cảm ơn[^.:;\\d]{0,80})?[\\s./!]*$|rất mong [^:\\d]{5,200}$|(?:yêu cầu|đề nghị) [^.;:\\d]{3,120}(?:nghiêm túc|khẩn trương|chủ động)[^.;:\\d]{0,60}(?:thực hiện|triển khai)[^.;:\\d]{0,40}[./]*$|kỳ báo cáo|ghi chú\\s*:|nhận được (?:kế hoạch|công văn|thông báo)|trong quá trình (?:tổ chức |triển khai )?thực hiện|(?:thủ trưởng|giám đốc|người đứng đầu)[^.]{0,160}(?:nghiêm túc|phối hợp|triển khai|tổ chức)[^.]{0,60}thực hiện\\s*[./]*$",
  closingRequest: "thực hiện|triển khai|phối hợp|biết|chỉ đạo",
  emptyRequest: {
    asks: "đề nghị|yêu cầu",
    carryOut: "thực hiện|thi hành|chấp hành|triển khai",
    paper:
      "(?:kế hoạch|chỉ thị|công văn|quyết định|hướng dẫn|thông báo|kết luận|nghị quyết|phương án|chương trình|quy chế) này",
    fillers:
      "có trách nhiệm|chịu trách nhiệm|trách nhiệm|nghiêm túc|khẩn trương|chủ động|tích cực|quan tâm|tập trung|kịp thời|đồng bộ|(?:có )?hiệu quả|đầy đủ|nghiêm|tốt|chặt chẽ|căn cứ(?: vào)?|theo|chức năng|nhiệm vụ|quyền hạn|thẩm quyền|được (?:giao|phân công)|phối hợp|cùng|tổ chức|quán triệt|để|và|các|những|nội dung|yêu cầu|mục đích|của|tại|trong|đúng|bảo đảm|đảm bảo|tiến độ|chất lượng|thời gian|quy định|liên quan|có liên quan|nêu trên|trên|mình|đơn vị mình|biết",
    after:
      "(?:trong )?quá trình (?:tổ chức |triển khai )*thực hiện|(?:nếu|trường hợp) có (?:khó khăn|vướng mắc|phát sinh)",
  },
  event: "(?<name>(?:hội nghị|lễ|hội thảo|cuộc họp|đại hội|tọa đàm|hội thi|buổi)\\s[^.;\\n]+)",
  at: "tại",
  online: "trực tuyến|điểm cầu (?:cấp\\s|các\\s|địa phương)",
  inPerson: "trực tiếp|hội trường|điểm cầu chính|trung tâm hội nghị",
  levels: [
    { level: "press", pattern: "phóng viên|báo chí" },
    { level: "commune", pattern: "(?:cấp|các) xã|xã, phường|cấp cơ sở" },
    { level: "district", pattern: "cấp huyện|(?:các|mỗi|từng) huyện|huyện, thị xã" },
    { level: "central", pattern: "trung ương|bộ, ngành" },
    { level: "province", pattern: "tỉnh|thành ủy|sở|khối" },
  ],
  units,
  roles: {
    leadWithSupport: "chủ trì\\s*[,;]?\\s*(?:và\\s+)?(?:phối hợp|cùng)(?:\\s+(?:chặt chẽ|cùng|với|trực tiếp))*",
    support: "phối hợp(?:\\s+(?:chặt chẽ|cùng|với|trực tiếp))*|cùng với",
    lead: "chủ trì",
    members: "gồm|có tên|thành viên|danh sách",
    appoint: "(?:giao|đề nghị|yêu cầu|nhắc|phân công|ủy quyền|giao nhiệm vụ|giao trách nhiệm)(?:\\s+cho)?\\s*:?",
    headingPrefix: "(?:nhiệm vụ|trách nhiệm|phần việc)(?:\\s+(?:cụ thể))?\\s+của|đối với",
    charge: "(?:có|chịu) trách nhiệm|có nhiệm vụ",
    duty: "(?:có|chịu) trách nhiệm|có nhiệm vụ|phải|cần",
    chargeRest:
      "(?:tổ chức |triển khai )?thực hiện(?: (?:tốt )?(?:các|một số) (?:nội dung|nhiệm vụ|công việc))?(?: (?:sau|sau đây|như sau|cụ thể))?|như sau|sau|sau đây",
    attends:
      "(?:sắp xếp thời gian |bố trí thời gian |đến |tới |về |cử \\p{L}+ (?:\\p{L}+ )?)?(?:tham dự|dự|tham gia|có mặt)|mặc|mang|đi đúng|đúng giờ",
    polite: "vui lòng|đề nghị|xin(?: mời)?",
    copula: "là",
    connector: "trong việc|để|là",
    introduction:
      "căn cứ|trên cơ sở|sau|thực hiện|theo|để|khi|định kỳ|h[ằà]ng (?:năm|quý|tháng|tuần)|ngoài|bên cạnh|cùng với|trong|trước|chậm nhất|đối với|tùy|nhằm|riêng",
    report:
      "báo cáo\\s*:|nêu|đã|đang|nhận được|vừa|ban hành kế hoạch|thông báo|có ý kiến|kính|trân trọng|là(?! (?:cơ quan|đơn vị|đầu mối|bộ phận))|được|cho biết|cũng|lưu ý|nhấn mạnh|phát biểu|kết luận|cho rằng|ghi nhận|thống nhất",
    done: "đã|vừa",
    nextTerm: "đợt|lần|kỳ|lớp|báo cáo|riêng|bản|giai đoạn",
    deliver:
      "(?:gửi|nộp|chuyển|báo cáo)\\s+(?:[^.;]{0,80}?\\s)?(?:về|cho|đến|tới)|(?<!(?:chương|quá|quy|tiến|công|lộ|lịch)\\s)trình|báo cáo",
    ownerLabel:
      "(?:(?:người|cá nhân|cán bộ|bộ phận|tổ chức|lãnh đạo|đồng chí|cơ quan|đơn vị|phòng|ban)\\s*[,/]?\\s*){0,3}(?:được\\s+)?(?:phụ trách|chịu trách nhiệm|đầu mối|thực hiện chính|được giao)(?:\\s+(?:chính|thực hiện))?|trách nhiệm(?:\\s+thực hiện)?|phân công|giao(?:\\s+cho)?|(?:người|cá nhân|bộ phận)\\s+(?:chủ trì|thực hiện)|(?:(?:cơ quan|đơn vị)\\s+)?(?:\\(?tham mưu\\)?\\s+)?(?:cơ quan|đơn vị|thực hiện|chủ trì)(?:\\s*\\(?(?:chủ trì|tham mưu|thực hiện|đầu mối)\\)?)*(?:\\s+thực hiện)?",
    supportLabel:
      "(?:(?:cơ quan|đơn vị|bộ phận|người)\\s+)?(?:phối hợp|hỗ trợ|cùng thực hiện)(?:\\s+(?:thực hiện|với))?",
    dueLabel:
      "(?:thời gian|thời hạn|thời điểm|tiến độ|hạn(?:\\s+(?:chót|cuối))?|mốc(?:\\s+thời gian)?|hoàn thành|xong)(?:\\s+(?:tổ chức|thực hiện|hoàn thành|xong|và|triển khai|gửi|nộp|báo cáo|trình|bản thảo|kết quả|yêu cầu))*",
    otherLabel:
      "hình thức|thành phần[^:]{0,40}|địa điểm|kinh phí|nội dung|sản phẩm|kết quả|số lượng[^:]{0,30}|đối tượng",
  },
  counts: {
    total: `(?:tổng\\s+(?:số|cộng)(?:\\s+(?:lượng|đại biểu))*|số lượng(?:\\s+đại biểu)?)(?:[\\s:]+[^.;\\d]{0,50})?\\s*(?<about>khoảng|chừng|ước)?\\s*(?<count>\\d{1,6})\\s*(?:${PEOPLE})`,
    capacity:
      "(?:(?:sức chứa|quy mô|khoảng|bố trí)\\s+){0,2}(?<count>\\d{2,5})\\s*(?:chỗ|ghế)(?:\\s+ngồi)?|(?:sức chứa|tối đa)\\s+(?<count2>\\d{2,5})\\s*(?:người|khách|đại biểu)",
    otherPeople:
      "năm (?:ngoái|trước|qua)|lần trước|kỳ trước|khóa trước|tính đến|hiện (?:có|nay)|toàn (?:tỉnh|huyện|xã|phường|ngành|công ty|trường|cơ quan|đảng bộ)[^,;:]{0,20} có|trong (?:tổng )?số|trên tổng số",
    bound: "ít nhất|tối thiểu|tối đa|không quá|không dưới|trên|dưới|đến|từ|hơn|trong|lần thứ",
    and: "và",
    list: "bảng|biểu|phân bổ",
    allotting: "cử|phân bổ|chỉ tiêu|huy động|cơ cấu|giới thiệu",
    follows:
      "(?:phân bổ )?(?:cụ thể )?như sau|cụ thể|gồm(?: có)?|bao gồm|trong đó|sau đây|được phân bổ|phân bổ(?: cho)?(?: các \\p{L}+(?:, \\p{L}+)*)?",
    things: THINGS,
    ordinal:
      "năm|tháng|quý|ngày|số|khóa|kỳ|thứ|lớp|điểm|cụm|khối|đợt|trang|vùng|khu vực|tổ|thôn|ấp|khu phố|phường|quận|khu|trung đoàn|sư đoàn|tiểu đoàn|tuần|lúc|mục|phần|bài|điều|khoản|phụ lục|giai đoạn|bước|lần|nhóm|đến|từ|và",
    dispatch: "(?:(?:sẽ|cần|được|phải) )?(?:cử|huy động|chọn cử|lựa chọn|bố trí|(?<!khách )mời)(?: (?:đủ|đúng))?",
    service:
      "trực|phục vụ|hỗ trợ|làm|giúp|để|phối hợp|hướng dẫn|canh|bảo vệ|đón|dọn|phụ trách|theo dõi|đưa|chuẩn bị|quản lý|kiểm tra|điều khiển|lái",
    inviting:
      "(?:trân trọng |kính )*mời(?: (?:tham )?dự| tham gia| họp| quý \\p{L}+| các (?:đồng chí|ông,? bà|đại biểu))?",
    invitedTo: "(?:đến |tới |về |sẽ )?(?:tham )?dự(?! \\p{L}+ \\p{L}+ viên)|đến|tới",
    sending: "cử|(?<!khách )mời|gồm|có|chọn|bố trí|số lượng|dự kiến|là",
    perUnit: [
      `(?<count>\\d{1,3})\\s*(?:${PEOPLE})\\s*/\\s*(?:01\\s+|1\\s+)?(?<per>\\p{L}[\\p{L} ,]*)`,
      `(?:mỗi|từng|quý)\\s+(?<per>\\p{L}[\\p{L} ,]{0,60}?)(?:\\s+(?:cử|mời|chọn|bố trí|có|tham gia))?(?:\\s+ít nhất)?\\s*:?\\s+(?<count>\\d{1,3})(?:\\s*\\([^()\\d]{1,20}\\))?(?:\\s+${EACH}|(?=\\s*(?:[.;,)]|$)))`,
      `(?<count>\\d{1,3})\\s*(?:${PEOPLE})\\s+(?:mỗi|một)\\s+(?<per>\\p{L}[\\p{L} ]{0,30})`,
    ],
    people: `(?<count>\\d{1,5})\\s*(?:\\([^()\\d]{1,20}\\)\\s*)?${COUNTED}`,
    exception: "riêng|trừ|ngoại trừ",
    each: "mỗi|từng|quý",
    perUnitOpen: [
      "đại diện\\s+lãnh đạo\\s+và\\s+(?<count>\\d{1,3})\\s+(?:viên chức|công chức|cán bộ|chuyên viên)\\s+(?:tại|của|thuộc)\\s+(?<per>[\\p{L} ,]+)",
    ],
    groupLabel:
      "chủ trì(?:\\s+\\p{L}+){0,3}|đối tượng[^:]*|số lượng[^:]*|mời[^:]*|cấp\\s+\\p{L}+|(?:tại\\s+)?(?:các\\s+)?điểm cầu[^:]*|tại\\s+[^:]*|thành phần[^:]*|đại biểu[^:]*|khách mời[^:]*|trực tiếp[^:]*|trực tuyến[^:]*|(?:đối tượng|người)\\s+(?:tham\\s+)?dự[^:]*",
    openList: "(?:\\.{3}|…|v\\.v\\.?|vv\\.?)\\s*[.)*]*$",
    about: "khoảng|chừng|ước|dự kiến khoảng",
    numbers: {},
  },
  due,
  columns,
  tables,
  totalRow:
    "(?:tổng(?:\\s+(?:cộng|số))?(?:\\s+(?:lượng|người|đại biểu|chung|toàn tỉnh|mục|phần|nhóm|khối))*(?:\\s+(?:[IVX]{1,4}|[A-H]))?|cộng(?:\\s+(?:chung|mục|phần|nhóm|khối)(?:\\s+\\S{1,4})?|\\s+[IVX]{1,4}|\\s+[A-H])?)",
  subtotalRow: "cộng",
  statuses: {
    "needs-action": "chưa (?:thực hiện|làm|triển khai)",
    "in-process": "đang (?:thực hiện|làm|triển khai)",
    completed: "(?:đã )?(?:hoàn thành|xong|thực hiện xong)",
    suspended: "tạm dừng|dừng",
  },
  gone: "không còn trong văn bản",
  statements,
};
