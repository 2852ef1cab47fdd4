import { describe, expect, test } from "@jest/globals";
import { lastDay } from "../../src/model/due";
import { readingOf } from "./build";

const HEAD = "KẾ HOẠCH\nTổ chức Hội nghị chuyển đổi số năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n";

async function tasksOf(text: string) {
  const { tasks } = await readingOf(HEAD + text);
  return tasks.map((task) => ({
    summary: task.summary.value,
    lead: task.lead.map(({ value }) => value),
    support: task.support.map(({ value }) => value),
    to: task.deliverTo.map(({ value }) => value),
    where: task.where,
    lastDay: lastDay(task.due, "strict"),
  }));
}

describe("who does what until when", () => {
  test("the heading owns its bullets, in the words of leading and supporting", async () => {
    expect(
      await tasksOf(
        "1. Sở Nội vụ:\n\n- Chủ trì, phối hợp với Sở Tài chính lập dự toán.\n\n- Phối hợp với Văn phòng UBND tỉnh chuẩn bị tài liệu.\n\n- Chủ trì phối hợp với Công an tỉnh bảo vệ khu vực họp.",
      ),
    ).toEqual([
      {
        summary: "Lập dự toán",
        lead: ["Sở Nội vụ"],
        support: ["Sở Tài chính"],
        to: [],
        where: "I.1",
        lastDay: undefined,
      },
      {
        summary: "Phối hợp với Văn phòng UBND tỉnh chuẩn bị tài liệu",
        lead: ["Sở Nội vụ"],
        support: ["Văn phòng UBND tỉnh"],
        to: [],
        where: "I.1",
        lastDay: undefined,
      },
      {
        summary: "Bảo vệ khu vực họp",
        lead: ["Sở Nội vụ"],
        support: ["Công an tỉnh"],
        to: [],
        where: "I.1",
        lastDay: undefined,
      },
    ]);
  });

  test("owner and task on one line", async () => {
    expect(await tasksOf("2. Sở Y tế: cử tổ cấp cứu trực tại hội trường.")).toMatchObject([
      { summary: "Cử tổ cấp cứu trực tại hội trường", lead: ["Sở Y tế"], where: "I.2" },
    ]);
  });

  test("an owner appointed in the sentence", async () => {
    expect(
      await tasksOf("3. Đề nghị Ban Dân vận Tỉnh ủy chủ trì, phối hợp với Sở Nội vụ biên soạn tài liệu hỏi đáp."),
    ).toMatchObject([{ summary: "Biên soạn tài liệu hỏi đáp", lead: ["Ban Dân vận Tỉnh ủy"], support: ["Sở Nội vụ"] }]);
  });

  test("receiver and deadline", async () => {
    expect(
      await tasksOf(
        "4. Các sở, ban, ngành:\n\n- Lập danh sách; gửi về Sở Nội vụ trước ngày 20 tháng 7 năm 2026 để tổng hợp.",
      ),
    ).toMatchObject([{ lead: ["Các sở, ban, ngành"], to: ["Sở Nội vụ"], lastDay: "2026-07-19" }]);
  });

  test("two deadlines in two sentences are two tasks of one owner", async () => {
    expect(
      await tasksOf(
        "5. Sở Xây dựng:\n\n- Khảo sát hội trường, xong trước ngày 05/7/2026. Lắp màn hình chậm nhất ngày 10/7/2026.",
      ),
    ).toMatchObject([
      { lead: ["Sở Xây dựng"], lastDay: "2026-07-04" },
      { lead: ["Sở Xây dựng"], lastDay: "2026-07-10" },
    ]);
  });

  test("a heading's time is that of the tasks below it", async () => {
    expect(
      await tasksOf("2. Thanh tra tỉnh (trước ngày 20/7/2026)\n\n- Kiểm tra danh sách.\n\n- Lập biên bản."),
    ).toMatchObject([
      { summary: "Kiểm tra danh sách", lead: ["Thanh tra tỉnh"], lastDay: "2026-07-19" },
      { summary: "Lập biên bản", lead: ["Thanh tra tỉnh"], lastDay: "2026-07-19" },
    ]);
  });

  test("a year of two figures is of this century", async () => {
    expect(await tasksOf("1. Sở Y tế:\n\n- Cử tổ cấp cứu trước ngày 20/7/26.")).toMatchObject([
      { lastDay: "2026-07-19" },
    ]);
  });

  test("a page break in mid-sentence is mended", async () => {
    expect(await tasksOf("6. Sở Tư pháp:\n\n- Góp ý dự thảo quy\n\nchế trước ngày 12/7/2026.")).toMatchObject([
      { summary: "Góp ý dự thảo quy chế trước ngày 12/7/2026", lastDay: "2026-07-11" },
    ]);
  });

  test("labelled lines own the item above them", async () => {
    expect(
      await tasksOf(
        "1. Ban hành quy chế họp trực tuyến\n\n- Cơ quan thực hiện: Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp.\n\n- Thời gian hoàn thành: Quý III năm 2026.",
      ),
    ).toMatchObject([
      {
        summary: "Ban hành quy chế họp trực tuyến",
        lead: ["Sở Nội vụ"],
        support: ["Sở Tư pháp"],
        lastDay: "2026-09-30",
      },
    ]);
  });

  test("closing formulas are no task", async () => {
    expect(
      await tasksOf(
        "Thủ trưởng các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.\n\nTrên đây là Kế hoạch tổ chức Hội nghị.",
      ),
    ).toEqual([]);
  });
});
