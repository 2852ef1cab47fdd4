/**
 * An assignment table as offices keep it: group rows, a task with two leads in merged rows, numbers typed as text, real
 * dates beside worded ones.
 */
import type { CellValue } from "../model/grid";
import { plainDate, toSerial } from "../model/plainDate";

export const ASSIGNMENT_LABELS = [
  "TT",
  "Nhiệm vụ",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời hạn",
  "Ghi chú",
] as const;

export const ASSIGNMENT_ROWS: readonly (readonly CellValue[])[] = [
  ["I", "Trước Hội nghị", null, null, null, null],
  [
    1,
    "Trình Ủy ban nhân dân tỉnh chương trình Hội nghị",
    "Sở Khoa học và Công nghệ",
    "Văn phòng UBND tỉnh",
    day(7, 8),
    null,
  ],
  [2, "Gửi giấy mời và tài liệu họp", "Văn phòng UBND tỉnh", null, day(7, 17), "Qua hệ thống văn bản"],
  [
    3,
    "Kiểm tra đường truyền 41 điểm cầu",
    "Trung tâm Chuyển đổi số",
    "VNPT An Bình; Viettel An Bình",
    "Trước ngày 20/7/2026",
    null,
  ],
  [null, null, "Sở Văn hóa, Thể thao và Du lịch", null, day(7, 22), "Phần hội trường"],
  [
    "4",
    "Dựng phóng sự mở đầu Hội nghị",
    "Báo và Phát thanh, Truyền hình An Bình",
    "Sở Khoa học và Công nghệ",
    "Chậm nhất ngày 21/7/2026",
    null,
  ],
  [5, "Thẩm định dự toán thiết bị họp", "Sở Tài chính", "Sở Khoa học và Công nghệ", day(7, 6), null],
  ["II", "Sau Hội nghị", null, null, null, null],
  ["6", "Ban hành thông báo kết luận Hội nghị", "Văn phòng UBND tỉnh", null, "Trong tháng 7/2026", null],
  [7, "Hướng dẫn cấp xã dùng chung kho dữ liệu", "Sở Khoa học và Công nghệ", "Sở Nội vụ", "Quý III/2026", null],
  [
    8,
    "Tập huấn kỹ năng số cho công chức xã, phường, đặc khu",
    "Sở Nội vụ",
    "Trường Đại học An Bình",
    "Tháng 9 năm 2026",
    null,
  ],
  [
    9,
    "Báo cáo kết quả giải quyết thủ tục hành chính trực tuyến",
    "UBND các xã, phường, đặc khu",
    null,
    "Ngày 25 hằng tháng",
    null,
  ],
  [
    10,
    "Hỗ trợ người dân nộp hồ sơ trên môi trường mạng",
    "Tổ công nghệ số cộng đồng",
    "Đoàn Thanh niên tỉnh",
    "Thường xuyên",
    null,
  ],
  [11, "Đề xuất mô hình điểm năm 2027", "Các sở, ban, ngành", null, null, "Chưa chốt hạn"],
  [
    12,
    "Tổng kết kế hoạch chuyển đổi số năm 2026",
    "Sở Khoa học và Công nghệ",
    "Các cơ quan liên quan",
    day(12, 10),
    null,
  ],
];

/** The row (from the first of `ASSIGNMENT_ROWS`) that shares its number and task with the row below. */
export const SHARED_ASSIGNMENT_ROW = 3;

function day(month: number, dayOfMonth: number): CellValue {
  const date = plainDate({ year: 2026, month, day: dayOfMonth });
  return date === undefined ? null : toSerial(date);
}
