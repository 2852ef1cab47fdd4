import { describe, expect, test } from "@jest/globals";
import { readingOf } from "./build";

const INVITATION =
  "SỞ NỘI VỤ\n\nGIẤY MỜI\nDự Hội nghị sơ kết công tác lưu trữ\n\nAn Bình, ngày 03 tháng 8 năm 2026\n\n1. Thời gian: 8 giờ 00, ngày 13/8/2026.\n\n2. Địa điểm: Hội trường B.\n\n3. Thành phần: mỗi phòng 02 người.\n\n";

const briefly = async (text: string): Promise<unknown> =>
  (await readingOf(INVITATION + text)).tasks.map(({ lead, due }) => [lead.map(({ value }) => value), due?.date]);

describe("what an invitation asks for", () => {
  test.each([
    ["a term", "Đề nghị các đơn vị gửi danh sách về Sở trước ngày 10/8/2026.", [[["các đơn vị"], "2026-08-10"]]],
    ["a charge", "Giao Văn phòng Sở bố trí xe đưa đón đại biểu.", [[["Văn phòng Sở"], undefined]]],
    ["the reader", "Danh sách người dự gửi về Sở Nội vụ chậm nhất ngày 09/8/2026.", [[[], "2026-08-09"]]],
    [
      "persons by their functions",
      "Đồng chí Trưởng phòng Tài vụ, đồng chí Chánh Văn phòng Sở chuẩn bị ý kiến, gửi trước ngày 07/8/2026.",
      [[["Đồng chí Trưởng phòng Tài vụ", "đồng chí Chánh Văn phòng Sở"], "2026-08-07"]],
    ],
    ["no more than to come", "Đề nghị các đồng chí sắp xếp thời gian dự Hội nghị đầy đủ.", []],
    ["nothing", "Sở Nội vụ đã gửi tài liệu trước ngày 01/8/2026.", []],
  ])("%s", async (_, text, tasks) => {
    expect(await briefly(text)).toEqual(tasks);
  });

  test("a line that asks for work is no group of attendees", async () => {
    const { quota } = await readingOf(`${INVITATION}Đề nghị các phòng gửi danh sách trước ngày 10/8/2026.`);
    expect(quota).toHaveLength(1);
  });
});
