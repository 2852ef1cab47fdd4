import type { StatementWords } from "../../statementWords";

const EVENT = "(?<event>hội nghị|hội thảo|đại hội|tọa đàm|hội thi|cuộc họp|lễ)(?<of>[^.;:,()]{0,120}?)";
const OCCASION = "(?:hội nghị|hội thảo|đại hội|tọa đàm|hội thi|cuộc họp|buổi lễ|lễ)";
const HOUR = "(?:(?:lúc\\s+)?\\d{1,2}\\s*(?:giờ|h|g)\\s*(?:\\d{2})?\\s*(?:phút)?,?\\s+)?";
const WEEKDAY = "(?<weekday>thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\s+nhật)";

export const statements: StatementWords = {
  except: "trừ|ngoại trừ|không bao gồm|không kể",
  many: "các|những",
  eventDay: [
    `${EVENT}\\s+(?:được\\s+|dự kiến\\s+)*(?:tổ chức|diễn ra|khai mạc)\\s+(?:vào\\s+)?${HOUR}(?:${WEEKDAY},?\\s+)?(?:ngày\\s+)?{date}`,
    `tổ chức\\s+${EVENT}\\s+vào\\s+${HOUR}(?:${WEEKDAY},?\\s+)?(?:ngày\\s+)?{date}`,
  ],
  weekdayDate: [
    `(?<!(?:lần|kỳ|phiên|khoản|điểm|năm)\\s+)${WEEKDAY}\\s*,?\\s*\\(?\\s*(?:ngày\\s+)?{date}`,
    `ngày\\s+{date}\\s*\\(\\s*${WEEKDAY}\\s*\\)`,
  ],
  weekdays: {
    "thứ hai": 1,
    "thứ 2": 1,
    "thứ ba": 2,
    "thứ 3": 2,
    "thứ tư": 3,
    "thứ 4": 3,
    "thứ năm": 4,
    "thứ 5": 4,
    "thứ sáu": 5,
    "thứ 6": 5,
    "thứ bảy": 6,
    "thứ bẩy": 6,
    "thứ 7": 6,
    "chủ nhật": 7,
  },
  preparation: `giấy mời|đăng ký[^.;]{0,40}(?:tham dự|dự)|danh sách[^.;]{0,40}(?:đại biểu|tham dự|dự họp|khách mời)|trang trí|ma-?két|hội trường|khánh tiết|tham luận|kiểm tra[^.;]{0,40}(?:đường truyền|âm thanh)|(?:chuẩn bị|tài liệu)[^.;]{0,60}${OCCASION}`,
  aftermath:
    "sau (?:khi kết thúc )?(?:hội nghị|hội thảo|đại hội|lễ|cuộc họp|hội thi)|kết luận|kết quả (?:tổ chức|hội nghị|hội thảo|thực hiện)|tổng kết|rút kinh nghiệm|quyết toán|thanh toán|tiếp thu|hoàn thiện|thông báo kết|khen thưởng|tuyên truyền|theo dõi|đôn đốc|báo cáo kết quả|tổng hợp ý kiến",
};
