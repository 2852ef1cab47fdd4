/** Tables without a known label that hold neither attendees nor assignments. */
import { describe, expect, test } from "@jest/globals";
import { sheetReading } from "./build";
import { cells, groupsOf, tasksOf } from "./tableCases";

describe("gives neither groups nor tasks", () => {
  test.each<[string, string]>([
    [
      "a register of papers that came in",
      `Số đến | Ngày đến | Nơi gửi | Trích yếu
      12 | 01/7/2026 | Sở Nội vụ | Về việc báo cáo kết quả rà soát quy hoạch
      13 | 02/7/2026 | Sở Y tế | Về việc góp ý dự thảo nghị quyết`,
    ],
    [
      "money of works",
      `Tên công trình | Chủ đầu tư | Vốn giao | Đã giải ngân
      Nâng cấp đường liên xã | Sở Xây dựng | 12.500.000.000 | 3.100.000.000
      Xây trạm y tế xã Tân Hòa | Sở Y tế | 8.200.000.000 | 900.000.000`,
    ],
    [
      "an English payroll",
      `Employee | Department | Gross pay | Net pay
      John Smith | Finance Department | 52,000 | 41,200
      Mary Jones | Planning Office | 48,000 | 38,900`,
    ],
    [
      "a payroll",
      `Họ tên | Phòng ban | Ngày công | Mức hưởng
      Nguyễn Văn An | Phòng Kế toán | 22 | 5000000
      Trần Thị Bình | Phòng Nhân sự | 20 | 6000000`,
    ],
    [
      "a calendar of meetings",
      `Ngày | Nội dung làm việc | Chủ trì | Thành phần dự | Địa điểm
      13/7/2026 | Họp giao ban tuần | Chủ tịch UBND tỉnh | Các sở | Phòng họp 1
      14/7/2026 | Làm việc với Sở Y tế | Phó Chủ tịch | Sở Y tế | Phòng họp 2`,
    ],
    [
      "classes",
      `TT | Môn học | Giảng viên | Phòng học | Thời gian
      1 | Kỹ năng soạn thảo văn bản | Nguyễn Văn An | P201 | 7h30 ngày 13/7/2026
      2 | Kỹ năng điều hành cuộc họp | Trần Thị Bình | P202 | 13h30 ngày 13/7/2026`,
    ],
    [
      "projects of builders",
      `TT | Tên dự án | Chủ đầu tư | Tổng mức đầu tư | Khởi công - hoàn thành
      1 | Nâng cấp đường liên xã | Sở Xây dựng | 45.000 | 2025 - 2027
      2 | Xây trường mầm non xã Tân Hòa | UBND xã Tân Hòa | 12.000 | 2026 - 2027`,
    ],
    [
      "figures of places",
      `THỐNG KÊ HỘ NGHÈO||
      Địa bàn | Số hộ | Số khẩu
      UBND xã Tân Hòa | 120 | 480
      UBND xã Xuân Lũng | 95 | 310`,
    ],
    [
      "what states mean",
      `Trạng thái | Ý nghĩa | Số việc
      Đang xử lý | Đã nhận, chưa có kết quả cuối cùng | 5
      Chưa thực hiện | Chưa phân người xử lý | 1`,
    ],
    [
      "cars and drivers",
      `Biển số | Loại xe | Lái xe | Ngày đăng kiểm
      34A-001.23 | 7 chỗ | Nguyễn Văn An | 01/7/2026
      34A-004.56 | 16 chỗ | Trần Văn Bình | 05/8/2026`,
    ],
  ])("%s", async (_, lines) => {
    const reading = await sheetReading(cells(lines));
    expect([groupsOf(reading), tasksOf(reading)]).toEqual([[], []]);
  });
});
