/** Tables without a row of labels. */
import { expect, test } from "@jest/globals";
import { sheetReading } from "./build";
import { cells, groupsOf, merged, tasksOf } from "./tableCases";

test("no labels at all: numbered owners across the table over their works", async () => {
  const reading = await sheetReading(
    cells(`1 | Phòng Kế hoạch - Tài chính | |
      1.1 | Lập dự toán sửa hội trường | Phối hợp: Sở Y tế | 10/7/2026
      1.2 | Đặt in giấy mời các đoàn | | Trước ngày 15/7/2026
      2 | Văn phòng Sở | |
      2.1 | Bố trí chỗ để xe cho khách | Phối hợp: UBND xã Tân Hòa | 14/7/2026
      3 | Báo cáo kết quả chung cho lãnh đạo | | 30/7/2026`),
    merged("B1:D1", "B4:D4"),
  );
  expect(tasksOf(reading)).toEqual([
    "Lập dự toán sửa hội trường: Phòng Kế hoạch - Tài chính & Sở Y tế → 2026-07-10",
    "Đặt in giấy mời các đoàn: Phòng Kế hoạch - Tài chính → 2026-07-14",
    "Bố trí chỗ để xe cho khách: Văn phòng Sở & UBND xã Tân Hòa → 2026-07-14",
    "Báo cáo kết quả chung cho lãnh đạo:  → 2026-07-30",
  ]);
});

test("people without labels are counted by the bodies that send them", async () => {
  const reading = await sheetReading(
    cells(`1 | Bà | Lê Thị An | Trưởng phòng | Sở Tài chính | '0901 000 001
      2 | Ông | Trần Văn Bình | Chuyên viên | Sở Tài Chính | '0901000002
      3 | Bà | Phạm Thu Cúc | Kế toán | Sở Y tế | '0901000003
      4 | Ông | Vũ Quang Em | Công chức | UBND xã Tân Hòa | '0901000004`),
  );
  expect(groupsOf(reading)).toEqual(["Sở Tài chính: 2", "Sở Y tế: 1", "UBND xã Tân Hòa: 1"]);
});

test.each([
  [
    "a duty roster",
    `1 | Lê Thị An | Sở Tài chính | 10/7/2026
    2 | Trần Văn Bình | Sở Y tế | 11/7/2026
    3 | Phạm Thu Cúc | Sở Y tế | 12/7/2026`,
  ],
  [
    "one name again and again",
    `1 | Lê Thị An | Sở Tài chính
    2 | Lê Thị An | Sở Y tế
    3 | Lê Thị An | Sở Nội vụ`,
  ],
])("%s is no list of people who are sent", async (_, lines) => {
  expect(groupsOf(await sheetReading(cells(lines)))).toEqual([]);
});
