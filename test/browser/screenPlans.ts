/** Plans and lists of an invented province that bring the pane into its states. */
import { SAMPLE_PLAN } from "../../src/samples/samplePlan";

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The sample, and a table at its end that nobody can use. */
export const PLAN_WITH_REST = `${SAMPLE_PLAN}

Mặt hàng\tĐơn giá\tThành tiền
Hoa tươi\t50000\t400000
`;

export const TRACKED_PLAN = `KẾ HOẠCH
Tổ chức Hội nghị chuyển đổi số tỉnh An Bình năm 2026
III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ: Rà soát danh sách đại biểu, hoàn thành trước ngày 20/8/2026.
2. Sở Tài chính: Thẩm định dự toán kinh phí tổ chức hội nghị, hoàn thành trước ngày 25/8/2026.
3. Sở Y tế: Bố trí lực lượng y tế trực tại hội trường, hoàn thành trước ngày 28/8/2026.`;

export const REVISED_PLAN = `KẾ HOẠCH
Tổ chức Hội nghị chuyển đổi số tỉnh An Bình năm 2026
III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ: Rà soát danh sách đại biểu, hoàn thành trước ngày 20/8/2026.
2. Sở Tài chính: Thẩm định dự toán kinh phí tổ chức hội nghị, hoàn thành trước ngày 30/8/2026.
3. Công an tỉnh: Xây dựng phương án bảo đảm an ninh, trật tự, hoàn thành trước ngày 22/8/2026.`;

export const QUOTA_PLAN = `KẾ HOẠCH
Tổ chức Hội nghị triển khai bản đồ số tỉnh An Bình
Thời gian: 08 giờ 00, ngày 21/7/2026

STT\tĐơn vị\tSố lượng
1\tSở Nội vụ\t3
2\tVăn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh\t2
3\tSở Y tế\t2
4\tThanh tra tỉnh\t2
5\tSở Xây dựng\t1
`;

const HEADER = "TT\tHọ và tên\tChức vụ\tĐiện thoại\tHình thức\n";

export const LISTS: readonly TextFile[] = [
  toList("Sở Nội vụ.txt", ["Lê Thị Hòa\tGiám đốc\t0905 000 112", "Phạm Quốc Tuấn\tChuyên viên\t0905 000 245"]),
  toList("Sở Y tế.txt", [
    "Huỳnh Bảo Châu\tPhó Giám đốc\t0905 000 667",
    "Mai Văn Phúc\tChuyên viên\t0905 000 668",
    "Đinh Thị Nga\tChuyên viên\t0905 000 669",
  ]),
  toList("Thanh tra tỉnh.txt", [
    "La Ngọc Diệp\tPhó Chánh Thanh tra\t0905 000 790",
    "Ông Thế Vỹ\tThanh tra viên\t0905 000 823",
  ]),
];

export const BROKEN_LIST: TextFile = { name: "Sở Xây dựng.xlsx", text: "not a workbook" };

function toList(name: string, people: readonly string[]): TextFile {
  return { name, text: HEADER + people.map((person, index) => `${index + 1}\t${person}\tTrực tiếp`).join("\n") };
}
