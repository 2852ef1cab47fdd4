/** Words for many bodies or places at once. */

/** Kinds of bodies in small letters. */
export const kinds = longestFirst(
  "tỉnh|chi nhánh|công đoàn|nghiệp đoàn|chủ đầu tư|nhà thầu|hộ dân|hộ gia đình|hộ kinh doanh|chủ rừng|xí nghiệp|nhà máy|phương tiện thông tin đại chúng|cơ quan báo chí|bộ phận|lực lượng|tổ chức chính trị - xã hội|đoàn thể chính trị - xã hội|cơ quan|đơn vị|địa phương|sở|ban|bộ|ngành|ban ngành|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu|đoàn thể|tổ chức|doanh nghiệp|trường|bệnh viện|phòng|hội|hội đoàn thể|cấp|tập đoàn|hợp tác xã|cá nhân|phòng ban|phòng, ban|bộ, ngành|cơ sở|khoa|trung tâm|viện|tổ|đội|trạm|đảng ủy|đảng bộ|chi bộ|chi đoàn|hội quần chúng|thôn|bản|làng|ấp|khu phố|tổ dân phố|khối phố|nhà trường|công ty|ngân hàng|đảng ủy trực thuộc|cấp ủy|tiểu ban|nhóm|lớp|trạm y tế|ban quản lý|ban chỉ huy|chi cục|chi hội|câu lạc bộ|phòng giao dịch",
);

/** "hội đoàn thể" before "hội". */
function longestFirst(alternatives: string): string {
  return alternatives
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|");
}

const PLACES = "huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu|TX|TP";

export const collective = `(?:(?:tất cả|toàn thể)\\s+)?(?:các|những)\\s+(?:${kinds})(?:\\s*,\\s*(?:${kinds})|\\s+và\\s+(?:các\\s+)?(?:${kinds}))*|(?:sở|ban),\\s*(?:ban,\\s*)?ngành|cơ quan,\\s*đơn vị(?:,\\s*địa phương)?`;

/** What follows a collective and says which bodies it means. */
export const collectiveRest =
  "\\s+(?:giáo dục (?:nghề nghiệp|thường xuyên|mầm non|phổ thông)(?:\\s*(?:-|,|và)\\s*giáo dục (?:nghề nghiệp|thường xuyên|phổ thông))?|trung học (?:phổ thông|cơ sở)|tiểu học|mầm non|phổ thông|dân tộc nội trú|miền núi|vùng cao|ven biển|ven sông)|\\s+(?:có\\s+)?liên quan|\\s+(?:trực\\s+)?(?:thuộc|của)\\s+(?:\\p{L}+\\s+){0,3}?(?:tỉnh|thành phố|huyện|xã|Tỉnh ủy|Thành ủy|phường)|\\s+cấp\\s+\\p{L}+|\\s+trên địa bàn(?:\\s+(?:toàn\\s+)?(?:tỉnh|huyện|xã|phường|thành phố))?|\\s+(?:tỉnh|khác|cơ sở|thôn|bản|tổ dân phố|trực thuộc|chuyên môn|lâm sàng|chức năng|nêu trên|nói trên|ngành dọc|còn lại|chính trị(?:\\s*-\\s*xã hội)?(?:\\s*-\\s*nghề nghiệp)?)|\\s+(?:có tên|nêu) (?:tại|trong|ở) (?:(?:mục|điểm|khoản|phần) [\\p{Lu}\\p{N}.]+|\\p{Lu}\\p{L}*)|\\s+được (?:giao|phân công|mời|triệu tập) [^,;.:]{3,60}?(?=\\s(?:gửi|nộp|đăng ký|có trách nhiệm|chủ động|hoàn thành|chuẩn bị|cử|lập)\\s)";

/** Keys have lost a final "tỉnh". */
export const wholeScope = "(?:trực\\s+)?thuộc|trên địa bàn(?:\\s+toàn)?|trong(?:\\s+toàn)?|toàn|của|cấp";

export const bodyLevels = "cấp\\s+(?:tỉnh|huyện|xã|cơ sở)(?:\\s*(?:,|và)\\s*cấp\\s+(?:tỉnh|huyện|xã|cơ sở))*";

export const places = `(?:các|mỗi|từng)\\s+(?:${PLACES}|khu vực|khu dân cư|thời kỳ)|\\d{1,3}\\s+(?:${PLACES})|cấp\\s+(?:huyện|xã|tỉnh)|trên địa bàn`;

export const placeKinds = "huyện|quận|thị xã|thành phố|xã đảo|xã biên giới|xã|phường|thị trấn|đặc khu";

export const manyOf = "[Cc]ác|[Nn]hững|[Hh]ai|[Bb]a|\\d{1,3}";

/** Written with a full stop before the name. */
export const shortPlaces = "TP|Tp|TX|TT|[PXHQ]";

/** As they stand before a colon and the names of several. */
export const sharedHeads =
  "[Ss]ở|[Bb]ộ|[Bb]an Đảng|[Bb]an(?! ngành)|[Pp]hòng giao dịch|[Pp]hòng chuyên môn|[Pp]hòng|[Hh]ội|[Kk]hoa|[Tt]rạm|[Tt]rung tâm|[Cc]hi nhánh|[Cc]hi cục|[Cc]ục|[Vv]ụ|[Vv]iện|[Tt]rường|[Bb]ệnh viện|[Cc]ông ty|[Xx]í nghiệp|[Cc]hi bộ|[Đđ]ảng bộ|[Đđ]ội|[Bb]áo";

/** Begin what says which of many bodies are meant, up to the end of a line: "(UBND các xã) có rừng". */
export const describing = "có|ven|giáp|vùng|hạng|nhóm|đóng trên|nằm trên|ngoài công lập|tư thục|công lập";
