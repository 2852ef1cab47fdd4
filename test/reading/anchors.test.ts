import { expect, test } from "@jest/globals";
import { readingOf, sheetReading } from "./build";

/** A plan of an invented province with one task, and the day read for it. */
async function dayIn(dateLine: string, deadline: string, rest = ""): Promise<unknown> {
  const reading = await readingOf(
    `${dateLine}\n\nKẾ HOẠCH\nTổ chức Hội nghị đánh giá chuyển đổi số\n${rest}\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ:\n- Tổng hợp danh sách ${deadline}.\n`,
  );
  return reading.tasks[0]?.due?.date;
}

test("the day of a letter's head is its day of issue, and beside a venue it is the occasion's", async () => {
  const memo = (head: string) =>
    readingOf(
      `MEMORANDUM\n\n${head}\n\n1. Finance Unit - Send the bank reconciliation within two weeks of this memo.\n2. Data Unit - Publish the figures.`,
    );
  const letter = await memo("TO: All Units\nDATE: March 12, 2026\nSUBJECT: Action items");
  expect(letter.tasks[0]?.due?.date).toBe("2026-03-26");
  const invitation = await memo("DATE: March 12, 2026\nVENUE: Main hall");
  expect(invitation.tasks[0]?.due?.date).toBeUndefined();
});

test.each([
  ["An Bình, ngày 02 tháng 7 năm 2026", "trước ngày 30/9", "", "2026-09-30"],
  ["An Bình, ngày 20 tháng 11 năm 2026", "trước ngày 15/01", "", "2027-01-15"],
  ["An Bình, ngày     tháng 8 năm 2026", "trước ngày 30/9", "", "2026-09-30"],
  ["An Bình, ngày … tháng 8 năm 2026", "trong quý IV", "", "2026-12-31"],
  [
    "An Bình, ngày 02 tháng 7 năm 2026",
    "trước hội nghị 05 ngày",
    "I. THỜI GIAN\n- Ngày 18 tháng 8 năm 2026.",
    "2026-08-13",
  ],
  [
    "An Bình, ngày 02 tháng 7 năm 2026",
    "chậm nhất 10 ngày trước ngày bầu cử",
    "I. CĂN CỨ\n- Ngày bầu cử là Chủ nhật, ngày 15/11/2026.",
    "2026-11-05",
  ],
  ["An Bình, ngày 02 tháng 7 năm 2026", "trong thời hạn 07 ngày làm việc kể từ ngày ký", "", "2026-07-13"],
])("%s: %s", async (dateLine, deadline, rest, date) => {
  expect(await dayIn(dateLine, deadline, rest)).toBe(date);
});

test("a year that stands only in a table's heading is that of its days", async () => {
  const reading = await sheetReading([
    ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian (Năm 2027)"],
    [1, "Rà soát danh mục hồ sơ", "Phòng Nội vụ", "Trước 15/3"],
    [2, "Tổng hợp báo cáo", "Phòng Kinh tế", "Quý II"],
  ]);
  expect(reading.tasks.map(({ due }) => due?.date)).toEqual(["2027-03-15", "2027-06-30"]);
});
