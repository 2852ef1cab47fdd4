/** Functions and ranks of people, and what stands before their names. */
import { wordsOf } from "../../../wordList";

/** Own work by themselves. */
export const functions = [
  "Giám sát viên, Điều tra viên, Cộng tác viên, Tuyên truyền viên, Báo cáo viên, Hướng dẫn viên",
  "Kỹ thuật viên, Điều phối viên, Kiểm soát viên, Tình nguyện viên, Nhân viên, Bảo vệ, Lái xe, Thủ kho",
  "Chủ nhiệm, Chủ đầu tư, Nhà thầu, Tư vấn giám sát, Hiệu trưởng, Phó Hiệu trưởng, Kế toán trưởng, Kế toán",
  "Văn thư, Thủ quỹ, Giáo viên chủ nhiệm, Giáo viên, Tổ trưởng, Trưởng phòng, Phó Trưởng phòng, Trưởng khoa",
  "Trưởng ban, Phó Trưởng ban, Trưởng bộ phận, Trưởng thôn, Trạm trưởng, Đội trưởng, Chi hội trưởng",
  "Quản đốc, Thủ trưởng, Chỉ huy trưởng, Tổng phụ trách, Bí thư, Phó Bí thư, Bí thư Đoàn, Bí thư chi bộ",
  "Chủ tịch Công đoàn, Chánh Văn phòng, Phó Chánh Văn phòng, Thư ký, Giám đốc, Phó Giám đốc, Tổng Giám đốc",
  "Phó Tổng Giám đốc, Cục trưởng, Chi cục trưởng, Vụ trưởng, Chủ tịch, Phó Chủ tịch",
].flatMap(wordsOf);

/** Stand before a body. */
export const ranks = [
  "Đại diện Lãnh đạo, Đại diện lãnh đạo, Đại diện, Lãnh đạo, Thủ trưởng, Thành viên, Chủ tịch, Phó Chủ tịch",
  "Giám đốc, Người đứng đầu, Chánh Thanh tra, Trưởng ban, Phó Giám đốc, Bí thư, Trưởng, Chánh Văn phòng",
  "Chánh, Phóng viên, Công chức, Viên chức, Cán bộ, Chuyên viên, Chủ trì",
].flatMap(wordsOf);

export const personTitles =
  "(?:[Cc]ác\\s+)?(?:[Đđ]ồng chí|[Đđ]/c|Ông|Bà|ông|bà|Bác sĩ|BS\\.?|Thầy|Cô|Anh|Chị|Kỹ sư|PGS\\.?|GS\\.?|TS\\.?|ThS\\.?|Thạc sĩ|Tiến sĩ|Luật sư|Thượng tá|Trung tá|Đại tá|Thiếu tá|Đại úy)\\s*";
