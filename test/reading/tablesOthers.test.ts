/** Tables that look like tasks or quotas and are none, and lists of people. */
import { describe, expect, test } from "@jest/globals";
import { sheetReading } from "./build";
import { cells, groupsOf, merged, sumsOf } from "./tableCases";

describe("gives neither groups nor tasks", () => {
  test.each<[string, string]>([
    [
      "a programme",
      `CHƯƠNG TRÌNH HỘI NGHỊ||
      Thời gian | Nội dung | Người thực hiện
      7h30 - 8h00 | Đón tiếp đại biểu | Văn phòng UBND tỉnh
      8h00 - 8h15 | Khai mạc | Lãnh đạo UBND tỉnh`,
    ],
    [
      "a programme with presenters",
      `Giờ | Nội dung | Trình bày
      08:00 | Báo cáo tổng kết | Sở Nội vụ
      08:30 | Tham luận | Sở Y tế`,
    ],
    [
      "an English agenda",
      `Time | Agenda item | Presenter
      9:00 - 9:15 | Opening remarks | Finance Department
      9:15 - 10:00 | Review of the year | Planning Office`,
    ],
    [
      "a calendar of the week",
      `LỊCH CÔNG TÁC TUẦN||||
      Thứ, ngày | Buổi | Nội dung | Thành phần | Địa điểm
      Thứ Hai 13/7 | Sáng | Họp giao ban | Lãnh đạo Sở | Phòng họp 1
      Thứ Ba 14/7 | Chiều | Làm việc với Sở Y tế | Ban Giám đốc | Phòng họp 2`,
    ],
    [
      "people by days",
      `Họ và tên | Thứ 2 | Thứ 3 | Thứ 4 | Thứ 5
      Nguyễn Văn An | x | | x |
      Trần Thị Bình | | x | | x`,
    ],
    [
      "a duty roster",
      `Ngày | Ca trực | Họ và tên | Điện thoại
      13/7/2026 | Sáng | Nguyễn Văn An | '0901000001
      14/7/2026 | Chiều | Trần Thị Bình | '0901000002`,
    ],
    [
      "a price list",
      `STT | Tên hàng | Đơn vị | Số lượng | Đơn giá | Thành tiền
      1 | Bút bi | cái | 10 | 5000 | 50000
      2 | Giấy A4 | ram | 5 | 70000 | 350000`,
    ],
    [
      "a leave register",
      `TT | Họ và tên | Đơn vị | Loại phép | Từ ngày | Đến ngày
      1 | Nguyễn Văn An | Sở Nội vụ | Phép năm | 01/7/2026 | 05/7/2026
      2 | Trần Thị Bình | Sở Y tế | Ốm | 02/7/2026 | 03/7/2026`,
    ],
    [
      "a directory",
      `DANH BẠ ĐIỆN THOẠI|||
      TT | Họ và tên | Đơn vị | Điện thoại
      1 | Nguyễn Văn An | Sở Nội vụ | '0901000001
      2 | Trần Thị Bình | Sở Y tế | '0901000002`,
    ],
    [
      "money per unit",
      `DỰ TOÁN CHI||
      TT | Đơn vị | Kinh phí
      1 | Sở Nội vụ | 500
      2 | Sở Y tế | 700`,
    ],
    [
      "posts of units",
      `TT | Đơn vị | Biên chế | Có mặt | Vắng
      1 | Sở Nội vụ | 50 | 48 | 2
      2 | Sở Y tế | 60 | 60 | 0`,
    ],
    [
      "members of a committee",
      `TT | Họ và tên | Đơn vị | Nhiệm vụ
      1 | Nguyễn Văn An | Sở Nội vụ | Trưởng ban
      2 | Trần Thị Bình | Sở Y tế | Thành viên`,
    ],
    [
      "a calendar of inspections",
      `TT | Đơn vị được kiểm tra | Thời gian | Trưởng đoàn
      1 | UBND xã Tân Hòa | 15/7/2026 | Ông An
      2 | UBND xã Xuân Lũng | 16/7/2026 | Bà Bình`,
    ],
    [
      "abbreviations of units",
      `Tên đơn vị | Viết tắt
      Sở Xây dựng | SXD
      Sở Tư pháp | STP`,
    ],
  ])("%s", async (_, lines) => {
    const reading = await sheetReading(cells(lines));
    expect([groupsOf(reading), reading.tasks.map(({ summary }) => summary.value)]).toEqual([[], []]);
    expect(reading.unread).not.toEqual([]);
  });
});

describe("a list of people", () => {
  test("prints how many there are, in a row that is nobody", async () => {
    const reading = await sheetReading(
      cells(`STT | Họ và tên | Năm sinh | Nơi công tác
        1 | Nguyễn Văn An | 1980 | Sở Nội vụ
        2 | Trần Thị Bình | 1985 | SỞ NỘI VỤ
        3 | Lê Văn Cường | 1990 | Sở Y tế
        | Danh sách có 04 người./. | |`),
    );
    expect(groupsOf(reading)).toEqual(["Sở Nội vụ: 2", "Sở Y tế: 1"]);
    expect(sumsOf(reading)).toEqual(["4 = 1+2"]);
  });

  test("below headings with the units", async () => {
    const reading = await sheetReading(
      cells(`STT | Họ và tên | Chức vụ
        I | Sở Nội vụ |
        1 | Nguyễn Văn An | Giám đốc
        2 | Trần Thị Bình | Chuyên viên
        II | Sở Y tế |
        1 | Lê Văn Cường | Giám đốc`),
    );
    expect(groupsOf(reading)).toEqual(["Sở Nội vụ: 2", "Sở Y tế: 1"]);
  });

  test("with its unit merged down, and a second list beside it", async () => {
    const reading = await sheetReading(
      cells(`STT | Họ và tên | Đơn vị | | STT | Họ và tên | Đơn vị
        1 | Nguyễn Văn An | Sở Nội vụ | | 3 | Lê Văn Cường | Sở Y tế
        2 | Trần Thị Bình | | | 4 | Phạm Văn Dũng | Sở Nội vụ`),
      merged("C2:C3"),
    );
    expect(groupsOf(reading)).toEqual(["Sở Nội vụ: 3", "Sở Y tế: 1"]);
  });
});
