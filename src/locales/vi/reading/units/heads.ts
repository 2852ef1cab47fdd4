/** How Vietnamese names of public bodies begin, as written. No names. */
import { wordsOf } from "../../../wordList";

/** First words of names. */
export const heads = [
  "Sở, Ban, Bộ, Cục, Chi cục, Tổng cục, Vụ, Viện, Văn phòng, VP, Thanh tra, Trung tâm, TT, Phòng",
  "Ủy ban nhân dân, Ủy ban Nhân dân, UBND, Hội đồng nhân dân, Hội đồng Nhân dân, HĐND, Ủy ban Mặt trận",
  "Ủy ban MTTQ, Mặt trận, MTTQ, UBMTTQ, Ủy ban, Thường trực, Tỉnh ủy, Thành ủy, Huyện ủy, Thị ủy, Quận ủy",
  "Đảng ủy, Quân ủy, Đảng bộ, Ban Chỉ đạo, Ban Thường trực, Ban Thường vụ, Ban Tổ chức, Tổ, Tổ công tác",
  "Hội đồng, Công an, Bộ Chỉ huy, Bộ CHQS, BCH, Bảo hiểm xã hội, BHXH, Kho bạc, Ngân hàng, Hải quan, Thuế",
  "Bưu điện, Viễn thông, VNPT, Viettel, Mobifone, Điện lực, Công ty, Tổng công ty, Tập đoàn, Báo, Đài",
  "Tạp chí, Cổng Thông tin, Cổng thông tin, Cổng TTĐT, Trường, Đại học, Học viện, Bệnh viện, Trạm",
  "Liên đoàn, Liên minh, Liên hiệp, Hội, Hiệp hội, Đoàn, Tỉnh đoàn, Thành đoàn, Huyện đoàn, Câu lạc bộ",
  "Tòa án, TAND, Viện kiểm sát, Viện Kiểm sát, VKSND, Chi nhánh, Quỹ, Nhà máy, Nhà xuất bản, Thông tấn xã",
  "Cơ quan, Chính phủ, Quốc hội, Khối, Doanh nghiệp, Bảo tàng, Thư viện, Vườn, Khu, Cảng, Đồn, Khoa",
  "Nhà hát, Nhà khách, Bộ phận, Đội, Chi bộ, Chi đoàn, Chi hội, Ban Đại diện, Ban Công tác, Công đoàn",
  "Ban Giám hiệu, Ban Giám đốc, Tiểu ban, Nhóm, Bộ Tư lệnh, Sư đoàn, Trung đoàn, Hạt Kiểm lâm, Nhà văn hóa",
  "Nhà Văn hóa, Tòa soạn, Ủy ban Kiểm tra, Kiểm toán, Nhà trường, Xí nghiệp, Hợp tác xã, HTX, Phân viện",
  "Phân xưởng, Xưởng, Thi hành án, Phân hiệu, Ban Quản lý, Tổ giúp việc, Hội Nông dân, Trung ương Đoàn, Cụm thi đua",
].flatMap(wordsOf);

/** Ordinary words that begin like a head. */
export const falseHeads =
  "Nhà (?:nước|ở|dân|thầu|đầu tư|khoa học|giáo|máy nước)|Khoa học|Nhóm (?:nhiệm vụ|chỉ|tiêu|việc|giải pháp|nội dung)|Đội ngũ|Ngành nghề|Hội (?:nghị|trường|thảo|thi|diễn|chợ|viên)|Ban (?:hành)|Báo cáo|Báo (?:danh sách|số lượng|tên|ngay)|Báo (?:chí)?(?=\\s*[,;.:]|$)|Bộ (?:chỉ số|tiêu chí|thủ tục|phận|máy|tài liệu|luật|Luật)|Tổ (?:chức|dân phố|trưởng)|Phòng (?:chống|, chống|ngừa|họp)|Trường hợp|Khu (?:vực|phố|dân cư)|Khối lượng|Viện dẫn|Đoàn kết|Đoàn viên|Đài thọ|Quỹ đất|Vụ việc|Thuế suất|Vườn ươm|Cơ quan (?:chủ trì|phối hợp|thực hiện|tham mưu)|Công an toàn|Bảo vệ (?:thực vật|môi trường|rừng|sức khỏe|chính trị|người|bà mẹ|trẻ em)|(?:Tỉnh|Thành|Huyện|Đảng) ủy viên|Cục diện";

/** Names that hold "và" or a comma before another head. */
export const compounds = [
  "(?:Ban Chỉ đạo|BCĐ|Tổ công tác|Hội đồng)\\s+(?:thực hiện|triển khai|xây dựng|phòng,?\\s+chống|tổ chức)\\s+[^,;:.()]{3,80}?\\s+(?:tỉnh|huyện|xã|phường|thành phố|Trung ương)",
  "(?:Văn phòng|VP)\\s+(?:Đoàn\\s+(?:đại biểu Quốc hội|ĐBQH)|HĐND|Hội đồng [Nn]hân dân)(?:\\s+tỉnh)?\\s*(?:và|,|&|-)\\s*(?:HĐND|Hội đồng [Nn]hân dân|UBND|Ủy ban [Nn]hân dân)",
  "(?:HĐND|Hội đồng [Nn]hân dân)\\s*(?:và|,|&)\\s*(?:UBND|Ủy ban [Nn]hân dân)",
  "Báo\\s+và\\s+(?:Đài\\s+)?[Pp]hát thanh(?:(?:,|\\s+và)\\s+truyền hình)?",
  "(?:Đoàn|Đảng bộ|Đảng ủy|Công đoàn|Chi bộ|Hội Cựu chiến binh)\\s+các cơ quan\\s+(?:Đảng|đảng|chính quyền)",
  "Tổ\\s+[^,;:]{3,80}?\\s+của\\s+(?:Văn phòng|VP)\\s+(?:Ủy ban [Nn]hân dân|UBND)",
];

/** Bodies for one matter, which their names say. */
export const matterNames = {
  heads:
    "Ban Chỉ đạo|BCĐ|Ban Quản lý|BQL|Ban Tổ chức|Ban Vận động|Ban Điều hành|Ban Chỉ huy|Ban An toàn|Tổ (?:công tác|giúp việc|biên tập|thẩm định|chuyên gia|điều phối)|Hội đồng|Tiểu ban|Đoàn (?:công tác|kiểm tra|giám sát|thanh tra)|Quỹ|Trung tâm|Văn phòng (?:Ban Chỉ đạo|Điều phối)",
  closers:
    "(?<!(?:các|mỗi|từng|toàn|bàn|cấp|của|vực)\\s)(?:tỉnh|huyện|xã|phường|thành phố|đặc khu|Trung ương|quốc gia)(?:\\s+\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*){0,3})?|khu vực(?:\\s+(?:\\p{Lu}\\p{L}*|số|\\d{1,2})){1,4}|số\\s+\\d{1,2}",
  never:
    "báo cáo|gửi|nộp|tổng hợp|họp|rà soát|trình|chủ trì|phối hợp|hoàn thành|hoàn thiện|đôn đốc|ban hành|cử|lập|nghiên cứu|tham mưu|theo dõi|thông báo|đề xuất|tiếp tục|chuẩn bị|cung cấp|hướng dẫn|cập nhật|kịp thời|khẩn trương|chủ động|có trách nhiệm|chịu trách nhiệm|trên|của|tại|về|cho|với|theo|trước|sau|trong|để|từ|đến|do|được|các|những|mọi|kế hoạch|cuộc họp|hội nghị",
};
