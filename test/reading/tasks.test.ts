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

describe("papers without headings of parts", () => {
  const briefly = async (text: string) =>
    (await readingOf(text)).tasks.map(({ lead, summary }) => [lead.map(({ value }) => value), summary.value]);

  test("a request with a colon owns the numbered work below it", async () => {
    const text =
      "V/v cử người dự tập huấn\n\nKính gửi: Các phòng\n\nĐề nghị các đơn vị:\n\n1. Bố trí phương tiện cho học viên.\n\n2. Phòng Tài vụ chuẩn bị kinh phí.";
    expect(await briefly(text)).toEqual([
      [["các đơn vị"], "Bố trí phương tiện cho học viên"],
      [["Phòng Tài vụ"], "Chuẩn bị kinh phí"],
    ]);
  });

  test("people in a list of members have no work by what they are", async () => {
    const text =
      "QUYẾT ĐỊNH\nVề việc thành lập Ban Tổ chức\n\nĐiều 1. Văn phòng đặt in áp phích trước ngày 03/4/2026.\n\nĐiều 2. Ban Tổ chức tự giải thể khi xong việc.\n\nDANH SÁCH BAN TỔ CHỨC\n\n1. Ông Lê Văn An, Chánh Văn phòng - Ủy viên, phụ trách Tiểu ban Hậu cần.\n2. Bà Vũ Thị Bình, chuyên viên - Thư ký.";
    expect(await briefly(text)).toEqual([[["Văn phòng"], "Đặt in áp phích trước ngày 03/4/2026"]]);
  });
});

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

describe("other ways to word an assignment", () => {
  test.each([
    ["- Hiệu trưởng các trường cử giáo viên dự.", ["Hiệu trưởng các trường"]],
    ["- Đồng chí Lê Văn Bình, Phó Giám đốc Sở Y tế trực tiếp chỉ đạo.", ["Đồng chí Lê Văn Bình, Phó Giám đốc Sở Y tế"]],
    ["- Phòng Tổ chức - Hành chính bố trí phòng họp.", ["Phòng Tổ chức - Hành chính"]],
    ["- Giám đốc sở, Chủ tịch UBND các xã tổng hợp kết quả.", ["Giám đốc sở", "Chủ tịch UBND các xã"]],
    ["- UBND tỉnh giao Sở Tài chính bố trí kinh phí.", ["Sở Tài chính"]],
    ["- Căn cứ Kế hoạch này, Sở Nội vụ tổng hợp danh sách.", ["Sở Nội vụ"]],
    ["- Nhóm biên tập nội dung số: soạn thảo kịch bản.", ["Nhóm biên tập nội dung số"]],
    ["1. Chuẩn bị tài liệu. Đơn vị chủ trì: Sở Y tế. Phối hợp: Sở Tài chính.", ["Sở Y tế"]],
  ])("%s", async (line, lead) => {
    expect((await tasksOf(line)).map((task) => task.lead)).toEqual([lead]);
  });

  test("two owners in one item are two tasks", async () => {
    expect(
      await tasksOf(
        "1. Giao Sở Y tế theo dõi, báo cáo UBND tỉnh; Sở Công Thương gửi phương án trước ngày 21/7/2026. Công an tỉnh tuần tra địa bàn.",
      ),
    ).toMatchObject([
      { lead: ["Sở Y tế"], lastDay: undefined },
      { lead: ["Sở Công Thương"], lastDay: "2026-07-20" },
      { lead: ["Công an tỉnh"], lastDay: undefined },
    ]);
  });

  test("a second deadline behind a comma begins other work", async () => {
    expect(
      await tasksOf("1. Sở Y tế:\n\n- Dự thảo xong trước ngày 10/5/2026, trình UBND tỉnh chậm nhất ngày 20/5/2026."),
    ).toMatchObject([{ lastDay: "2026-05-09" }, { lastDay: "2026-05-20" }]);
  });

  test("a labelled line with two terms is two tasks", async () => {
    expect(
      await tasksOf(
        "1. Lập và quyết toán kinh phí\n\nĐơn vị chủ trì: Văn phòng Sở.\n\nThời gian: trước ngày 20/3/2026; trong quý IV/2026.",
      ),
    ).toMatchObject([
      { lead: ["Văn phòng Sở"], lastDay: "2026-03-19" },
      { lead: ["Văn phòng Sở"], lastDay: "2026-12-31" },
    ]);
  });

  test("a letter: who is asked to do what, and nothing of the addressees", async () => {
    const { tasks } = await readingOf(
      "UBND TỈNH AN BÌNH\nSố: 12/UBND-NC\nV/v chuẩn bị hội nghị\n\nKính gửi:\n- Sở Y tế;\n- Công an tỉnh.\n\nThực hiện Kế hoạch số 5/KH-UBND, UBND tỉnh yêu cầu:\n1. Sở Y tế cử tổ cấp cứu.\n2. Công an tỉnh\na) Phân luồng giao thông.\nb) Gửi phương án trước ngày 10/7/2026.\nYêu cầu các cơ quan nghiêm túc thực hiện./.",
    );
    expect(tasks.map(({ lead, summary }) => [lead.map(({ value }) => value), summary.value])).toEqual([
      [["Sở Y tế"], "Cử tổ cấp cứu"],
      [["Công an tỉnh"], "Phân luồng giao thông"],
      [["Công an tỉnh"], "Gửi phương án trước ngày 10/7/2026"],
    ]);
  });

  test("English memos: owner, dash, work; support in brackets", async () => {
    const { tasks } = await readingOf(
      "MEMORANDUM\n\nSUBJECT: Action items\n\n1. Finance Unit - Close the books by March 20, 2026.\n\n2. Nutrition Unit (with support from the Logistics Unit) - Distribute the kits.\n\n3. Mr. Tran Nam - Draft the note.",
    );
    expect(
      tasks.map(({ lead, support }) => [lead.map(({ value }) => value), support.map(({ value }) => value)]),
    ).toEqual([
      [["Finance Unit"], []],
      [["Nutrition Unit"], ["Logistics Unit"]],
      [["Mr. Tran Nam"], []],
    ]);
  });

  test.each([
    "ĐƠN XIN NGHỈ PHÉP\n\nKính gửi: Ban Giám đốc Sở Y tế.\n\nTôi xin nghỉ từ ngày 13/7/2026 đến ngày 22/7/2026.",
    "BÁO GIÁ\n\n1. Máy in: 02 cái, giao trước ngày 10/7/2026.\n2. Giấy: 30 ram.",
    "Sáng 12/5, Sở Y tế phối hợp với Công an tỉnh tổ chức tập huấn cho 120 người.\n\nSở Y tế đã cấp 300 bộ tài liệu.",
    "CHƯƠNG TRÌNH HỘI NGHỊ\n\n1. Đón tiếp đại biểu: Văn phòng.\n2. Phát biểu khai mạc: Lãnh đạo UBND tỉnh.",
  ])("no plan, no task and no group: %#", async (text) => {
    const { tasks, quota } = await readingOf(text);
    expect([tasks, quota]).toEqual([[], []]);
  });
});
