/**
 * A list of delegates as offices really send it: one unit in several spellings (no-break and double spaces, decomposed
 * letters, case, tone placement, short and long forms). The people and their numbers are invented.
 */
export interface SampleDelegate {
  readonly name: string;
  readonly position: string;
  readonly unit: string;
}

const NFD = (text: string): string => text.normalize("NFD");

export const SAMPLE_DELEGATES: readonly SampleDelegate[] = [
  { name: "Trần Minh Khuê", position: "Phó Chủ tịch", unit: "Ủy ban nhân dân tỉnh" },
  { name: "Lê Thị Hòa", position: "Giám đốc", unit: "Sở Nội vụ" },
  { name: "Phạm Quốc Tuân", position: "Chuyên viên", unit: "Sở  Nội vụ" },
  { name: "Phạm Quốc Tuấn", position: "Chuyên viên", unit: "Sở\u00a0Nội\u00a0vụ" },
  { name: "Ngô Thuý Vân", position: "Phó Giám đốc", unit: "Sở Tài chính" },
  { name: "Đặng Hữu Lộc", position: "Trưởng phòng", unit: "SỞ TÀI CHÍNH" },
  { name: "Võ Khánh Linh", position: "Chuyên viên", unit: "Sở Tài chính " },
  { name: "Bùi Đình Sơn", position: "Giám đốc", unit: "Sở Tư pháp" },
  { name: "Hồ Ngọc Mai", position: "Chuyên viên", unit: NFD("Sở Tư pháp") },
  { name: "Đỗ Anh Dũng", position: "Phó Chánh Văn phòng", unit: "Văn phòng UBND tỉnh" },
  { name: "Lý Thị Thu Hà", position: "Chuyên viên", unit: "Văn phòng Ủy ban nhân dân tỉnh" },
  { name: "Nguyễn Văn Khoa", position: "Trưởng phòng", unit: "VP UBND tỉnh" },
  { name: "Mai Xuân Bách", position: "Phó Chánh Thanh tra", unit: "Thanh tra tỉnh" },
  { name: "Trương Gia Hân", position: "Thanh tra viên", unit: "thanh tra tỉnh" },
  { name: "Cao Đức Thịnh", position: "Phó Giám đốc", unit: "Công an tỉnh" },
  { name: "Phan Như Quỳnh", position: "Cán bộ", unit: "Công  an tỉnh" },
  { name: "Đinh Công Phúc", position: "Giám đốc", unit: "Sở Khoa học và Công nghệ" },
  { name: "Vũ Hải Yến", position: "Trưởng phòng", unit: "Sở Khoa học và Công nghệ" },
  { name: "Tạ Quang Vinh", position: "Chuyên viên", unit: NFD("Sở Khoa học và Công nghệ") },
  { name: "Lâm Thảo Nguyên", position: "Chuyên viên", unit: "Sở KH&CN" },
  { name: "Huỳnh Bảo Châu", position: "Phó Giám đốc", unit: "Sở Y tế" },
  { name: "Trịnh Minh Đức", position: "Chuyên viên", unit: "Sở Y Tế" },
  { name: "Quách Thị Lan", position: "Phó Giám đốc", unit: "Sở Giáo dục và Đào tạo" },
  { name: "Nguyễn Hữu Tài", position: "Chuyên viên", unit: "Sở Giáo dục  và Đào tạo" },
  { name: "Lương Thế Hiển", position: "Giám đốc", unit: "Sở Xây dựng" },
  { name: "Dương Mỹ Hạnh", position: "Chuyên viên", unit: "sở xây dựng" },
  { name: "Tô Vĩnh An", position: "Phó Giám đốc", unit: "Sở Nông nghiệp và Môi trường" },
  { name: "Kiều Thanh Trúc", position: "Chuyên viên", unit: "Sở Nông nghiệp và Môi trường" },
  { name: "Châu Nhật Minh", position: "Chủ tịch", unit: "UBND xã Tân Hòa" },
  { name: "Đoàn Thị Bích", position: "Công chức", unit: "Ủy ban nhân dân xã Tân Hoà" },
  { name: "Phùng Văn Lợi", position: "Phó Chủ tịch", unit: "UBND xã Vĩnh Lạc" },
  { name: "Lê Hoàng Nam", position: "Công chức", unit: "Uỷ ban nhân dân xã Vĩnh Lạc" },
  { name: "Nguyễn Thị Ngân", position: "Chủ tịch", unit: "UBND phường An Thịnh" },
  { name: "Trần Công Danh", position: "Công chức", unit: NFD("UBND phường An Thịnh") },
  { name: "Mạc Thuỳ Dương", position: "Phó Chủ tịch", unit: "UBND phường Cẩm Đông" },
  { name: "Hà Tiến Đạt", position: "Công chức", unit: "Ủy ban Nhân dân phường Cẩm Đông" },
  { name: "Lưu Kim Phượng", position: "Chủ tịch", unit: "UBND đặc khu Hòn Sẻ" },
  { name: "Bạch Văn Thái", position: "Công chức", unit: "UBND Đặc khu\u00a0Hòn Sẻ" },
  { name: "Nghiêm Xuân Tùng", position: "Phó Chủ tịch", unit: "UBND xã Xuân Lũng" },
  { name: "Trần Thị Thắm", position: "Công chức", unit: "UBND xã Xuân  Lũng" },
  { name: "Hoàng Lê Duy", position: "Chủ tịch", unit: "UBND phường Minh Hà" },
  { name: "Vương Tuệ Nhi", position: "Công chức", unit: "UBND phường Minh Hà" },
  { name: "Đào Trọng Nghĩa", position: "Giám đốc", unit: "VNPT An Bình" },
  { name: "Ninh Đức Huy", position: "Giám đốc", unit: "Viettel An Bình" },
  { name: "Thái Bá Khánh", position: "Phó Giám đốc", unit: "Công ty Điện lực An Bình" },
  { name: "La Ngọc Diệp", position: "Phóng viên", unit: "Báo và Phát thanh, Truyền hình An Bình" },
  { name: "Ông Thế Vỹ", position: "Quay phim", unit: "Báo và phát thanh, truyền hình An Bình" },
  { name: "Khổng Minh Tâm", position: "Biên tập viên", unit: "Cổng Thông tin điện tử tỉnh" },
];
