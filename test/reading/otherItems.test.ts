import { describe, expect, test } from "@jest/globals";
import { readingOf } from "./build";

const HEAD = "KẾ HOẠCH\nTổ chức đợt kiểm tra năm 2026\n\nAn Bình, ngày 02 tháng 6 năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n";

const daysOf = async (text: string): Promise<readonly unknown[]> =>
  (await readingOf(HEAD + text)).tasks.map(({ due }) => due?.date);

describe("deadlines that another item gives", () => {
  test.each([
    ["counted from it", "sau khi hoàn thành nhiệm vụ 1, 05 ngày", "2026-07-15"],
    ["behind it", "trong 03 ngày làm việc sau khi hoàn thành việc 1", "2026-07-15"],
    ["the same day", "theo thời hạn tại mục I.1", "2026-07-10"],
    ["with it", "cùng thời hạn với nhiệm vụ 1", "2026-07-10"],
  ])("%s", async (_, words, day) => {
    const text = `1. Phòng Kinh tế rà soát sổ sách, chậm nhất ngày 10/7/2026.\n\n2. Phòng Nội vụ lập báo cáo ${words}.`;
    expect(await daysOf(text)).toEqual(["2026-07-10", day]);
  });

  test("a chain of items", async () => {
    const text =
      "1. Phòng A rà soát sổ sách, chậm nhất ngày 10/7/2026.\n\n2. Phòng B lập báo cáo sau khi hoàn thành nhiệm vụ 1, 04 ngày.\n\n3. Phòng C in báo cáo sau khi hoàn thành nhiệm vụ 2, 02 ngày.";
    expect(await daysOf(text)).toEqual(["2026-07-10", "2026-07-14", "2026-07-16"]);
  });

  test("items that wait for each other, and items that nobody numbered, have no day", async () => {
    const text =
      "1. Phòng A rà soát sổ sách sau khi hoàn thành nhiệm vụ 2, 04 ngày.\n\n2. Phòng B lập báo cáo sau khi hoàn thành nhiệm vụ 1, 04 ngày.\n\n3. Phòng C in báo cáo cùng thời hạn với nhiệm vụ 9.";
    expect(await daysOf(text)).toEqual([undefined, undefined, undefined]);
  });
});

describe("several occasions in one paper", () => {
  const TEXT = [
    "KẾ HOẠCH",
    "Tổ chức Hội nghị sơ kết và Ngày hội việc làm năm 2026",
    "An Bình, ngày 05 tháng 01 năm 2026",
    "I. HỘI NGHỊ SƠ KẾT\n1. Thời gian: ngày 20/01/2026\n2. Địa điểm: Hội trường xã\n3. Phân công\n- Văn phòng gửi giấy mời chậm nhất 05 ngày trước hội nghị.",
    "II. NGÀY HỘI VIỆC LÀM\n1. Thời gian: ngày 15/3/2026\n2. Địa điểm: Sân vận động\n3. Phân công\n- Phòng Kinh tế vận động tài trợ, xong 10 ngày trước ngày khai mạc.",
  ];

  test("each deadline is counted from the day of its own", async () => {
    const { tasks } = await readingOf(TEXT.join("\n\n"));
    expect(tasks.map(({ due }) => due?.date)).toEqual(["2026-01-15", "2026-03-05"]);
  });

  test("outside of both the words must name one", async () => {
    const others =
      "III. TỔ CHỨC THỰC HIỆN\n1. Công an xã bảo vệ, nhận nhiệm vụ trước ngày hội 02 ngày.\n2. Trạm Y tế cử người trực, báo tên 02 ngày trước khai mạc.";
    const { tasks } = await readingOf([...TEXT, others].join("\n\n"));
    expect(tasks.slice(2).map(({ due }) => due?.date)).toEqual(["2026-03-13", undefined]);
  });
});
