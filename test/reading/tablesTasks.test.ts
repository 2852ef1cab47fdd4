/** Assignment tables in the shapes that offices give them. */
import { describe, expect, test } from "@jest/globals";
import { readingOf, sheetReading } from "./build";
import { cells, merged, tasksOf } from "./tableCases";

describe("columns", () => {
  test.each([
    ["TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành"],
    ["STT | Nội dung công việc | Đơn vị đầu mối | Đơn vị phối hợp | Tiến độ"],
    ["Số TT | Đầu việc | Phân công thực hiện | Phối hợp | Hạn HT"],
    ["Stt | Công việc | Người/đơn vị thực hiện | Phối hợp thực hiện | Yêu cầu tiến độ"],
    ["TT | Nội dung | Người chịu trách nhiệm | CQ phối hợp | Thời gian hoàn thành (dự kiến)"],
    ["TT | Nhiệm vụ, giải pháp | CQ chủ trì | Đơn vị hỗ trợ | Hoàn thành trước"],
    ["TT | Việc cần làm | Phụ trách | Người phối hợp | Ngày hoàn thành"],
    ["No. | Action | Responsible | Supporting agencies | Deadline"],
    ["# | Activity | Lead agency | In cooperation with | Target date"],
    ["No | Task | Owner | Support | Due date"],
    ["Item | Action required | Person in charge | Partners | Timeline"],
    ["No | Work item | Implementing agency | Supported | By when"],
  ])("%s", async (labels) => {
    const reading = await sheetReading(
      cells(`${labels}
        1 | In giấy mời | Sở Nội vụ | Sở Y tế | 2026-07-10
        2 | Chuẩn bị hội trường | Sở Xây dựng | | 2026-07-15`),
    );
    expect(tasksOf(reading)).toEqual([
      "In giấy mời: Sở Nội vụ & Sở Y tế → 2026-07-10",
      "Chuẩn bị hội trường: Sở Xây dựng → 2026-07-15",
    ]);
  });

  test("in any order, with those who watch over the work and its product", async () => {
    const reading = await sheetReading(
      cells(`Thời gian | Theo dõi, đôn đốc | Đơn vị thực hiện | Sản phẩm đầu ra | Nhiệm vụ | Ghi chú
        trước ngày 10/7/2026 | Ông An | Sở Nội vụ | Giấy mời | In giấy mời |
        15/7/2026 | Bà Bình | Sở Xây dựng | | Chuẩn bị hội trường | gấp`),
    );
    expect(tasksOf(reading)).toEqual([
      "In giấy mời: Sở Nội vụ → 2026-07-09",
      "Chuẩn bị hội trường: Sở Xây dựng → 2026-07-15",
    ]);
  });

  test("two rows: owners and times below a wider label", async () => {
    const reading = await sheetReading(
      cells(`TT | Nhiệm vụ | Phân công | | Thời gian |
        | | Chủ trì | Phối hợp | Bắt đầu | Kết thúc
        1 | In giấy mời | Sở Nội vụ | Sở Y tế | 01/7/2026 | 10/7/2026`),
      merged("A1:A2", "B1:B2", "C1:D1", "E1:F1"),
    );
    expect(tasksOf(reading)).toEqual(["In giấy mời: Sở Nội vụ & Sở Y tế → 2026-07-10"]);
  });

  test("the year stands in the heading", async () => {
    const reading = await sheetReading(
      cells("TT | Nhiệm vụ | Chủ trì | Thời gian (Năm 2027)\n 1 | In giấy mời | Sở Nội vụ | trước ngày 15/3"),
    );
    expect(tasksOf(reading)).toEqual(["In giấy mời: Sở Nội vụ → 2027-03-14"]);
  });

  test("a person does what is assigned to the person", async () => {
    const reading = await sheetReading(
      cells(`TT | Họ và tên | Chức vụ | Phân công nhiệm vụ
        1 | Nguyễn Văn An | Trưởng ban | Chỉ đạo chung, chủ trì các cuộc họp của Ban Tổ chức
        2 | Trần Thị Bình | Ủy viên | Phụ trách hậu cần, chuẩn bị tài liệu cho đại biểu`),
    );
    expect(tasksOf(reading)).toEqual([
      "Chỉ đạo chung, chủ trì các cuộc họp của Ban Tổ chức: Nguyễn Văn An → –",
      "Phụ trách hậu cần, chuẩn bị tài liệu cho đại biểu: Trần Thị Bình → –",
    ]);
  });

  test("no header at all", async () => {
    const reading = await sheetReading(
      cells(`1 | In và gửi giấy mời đại biểu | Sở Nội vụ | trước ngày 10/7/2026
        2 | Chuẩn bị hội trường, âm thanh | Sở Xây dựng | 15/7/2026`),
    );
    expect(tasksOf(reading)).toEqual([
      "In và gửi giấy mời đại biểu: Sở Nội vụ → 2026-07-09",
      "Chuẩn bị hội trường, âm thanh: Sở Xây dựng → 2026-07-15",
    ]);
  });

  test("a chart of quarters: the last one marked", async () => {
    const reading = await sheetReading(
      cells(`TT | Nhiệm vụ | Chủ trì | Quý I/2026 | Quý II/2026 | Quý III/2026
        1 | Khảo sát hiện trạng | Sở Nội vụ | x | x |`),
    );
    expect(tasksOf(reading)).toEqual(["Khảo sát hiện trạng: Sở Nội vụ → 2026-06-30"]);
  });
});

describe("a cell of owners", () => {
  test.each([
    ["Sở Nội vụ chủ trì; Sở Y tế phối hợp", "Sở Nội vụ & Sở Y tế"],
    ["Sở Nội vụ chủ trì, phối hợp với Sở Y tế, Sở Xây dựng", "Sở Nội vụ & Sở Y tế + Sở Xây dựng"],
    ["Chủ trì: Sở Nội vụ⏎Phối hợp: Sở Y tế; Sở Xây dựng", "Sở Nội vụ & Sở Y tế + Sở Xây dựng"],
    ["- Sở Nội vụ (chủ trì)⏎- Sở Y tế", "Sở Nội vụ & Sở Y tế"],
    ["Sở Nội vụ, Sở Y tế (phối hợp)", "Sở Nội vụ & Sở Y tế"],
    ["Sở Nội vụ phối hợp với Sở Y tế", "Sở Nội vụ & Sở Y tế"],
    ["Sở Nội vụ⏎Sở Y tế", "Sở Nội vụ + Sở Y tế"],
    ["Sở Nội vụ, Sở Y tế và Sở Xây dựng", "Sở Nội vụ + Sở Y tế + Sở Xây dựng"],
    ["Nguyễn Văn An, Trần Thị Bình", "Nguyễn Văn An + Trần Thị Bình"],
    ["Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"],
    ["Các phòng, ban chuyên môn", "Các phòng, ban chuyên môn"],
  ])("%s", async (owner, expected) => {
    const reading = await sheetReading(
      cells(`TT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn\n 1 | In giấy mời | ${owner} | 10/7/2026`),
    );
    expect(tasksOf(reading)).toEqual([`In giấy mời: ${expected} → 2026-07-10`]);
  });

  test("merged over both columns of owners it names those who lead", async () => {
    const reading = await sheetReading(
      cells(`TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn
        1 | In giấy mời | Sở Nội vụ | | 10/7/2026
        2 | Góp ý dự thảo | Sở Y tế | Sở Xây dựng | 12/7/2026`),
      merged("C2:D2"),
    );
    expect(tasksOf(reading)[0]).toBe("In giấy mời: Sở Nội vụ → 2026-07-10");
  });

  test("English marks", async () => {
    const reading = await sheetReading(
      cells(`No. | Action | Responsible | Deadline
        1 | Print the invitations | Finance Department (lead), Press Office | 2026-07-10
        2 | Book the hall | Press Office with support from Finance Department | 2026-07-11`),
    );
    expect(tasksOf(reading)).toEqual([
      "Print the invitations: Finance Department & Press Office → 2026-07-10",
      "Book the hall: Press Office & Finance Department → 2026-07-11",
    ]);
  });
});

describe("merged and empty cells", () => {
  const head = "TT | Nhiệm vụ | Chủ trì | Thời hạn";

  test("two owners of one task where the time is merged too", async () => {
    const reading = await sheetReading(
      cells(`${head}\n 1 | In giấy mời | Sở Nội vụ | 10/7/2026\n | | Sở Y tế |\n 2 | Dọn dẹp | Sở Xây dựng |`),
      merged("A2:A3", "B2:B3", "D2:D3"),
    );
    expect(tasksOf(reading)).toEqual(["In giấy mời: Sở Nội vụ + Sở Y tế → 2026-07-10", "Dọn dẹp: Sở Xây dựng → –"]);
  });

  test("two rows of one task where owner and time are its own, two tasks where just the number is merged", async () => {
    const reading = await sheetReading(
      cells(`${head}
        1 | In giấy mời | Sở Nội vụ | 10/7/2026
        | | Sở Y tế | 12/7/2026
        2 | Dọn dẹp | Sở Xây dựng | 13/7/2026
        | Trang trí | Sở Xây dựng | 14/7/2026`),
      merged("A2:A3", "B2:B3", "A4:A5"),
    );
    expect(tasksOf(reading)).toEqual([
      "In giấy mời: Sở Nội vụ → 2026-07-10",
      "In giấy mời: Sở Y tế → 2026-07-12",
      "Dọn dẹp: Sở Xây dựng → 2026-07-13",
      "Trang trí: Sở Xây dựng → 2026-07-14",
    ]);
  });

  test("several milestones in a cell are rows with one source", async () => {
    const reading = await sheetReading(
      cells(`${head}
        1 | Báo cáo tiến độ | Sở Nội vụ | Lần 1: 10/7/2026⏎Lần 2: 10/8/2026
        2 | - Dựng khung⏎- Hoàn thiện | Sở Xây dựng | 01/7/2026⏎15/7/2026
        3 | Lấy ý kiến | Sở Tư pháp | Dự kiến ngày 05/12/2025 (Chậm nhất ngày 10/12/2025)`),
    );
    expect(tasksOf(reading)).toEqual([
      "Báo cáo tiến độ: Sở Nội vụ → 2026-07-10",
      "Báo cáo tiến độ: Sở Nội vụ → 2026-08-10",
      "Dựng khung: Sở Xây dựng → 2026-07-01",
      "Hoàn thiện: Sở Xây dựng → 2026-07-15",
      "Lấy ý kiến: Sở Tư pháp → 2025-12-10",
    ]);
    expect(reading.tasks[0]?.origin).toEqual(reading.tasks[1]?.origin);
  });

  test("groups give their rows an owner or a time; a row's own wins", async () => {
    const reading = await sheetReading(
      cells(`${head}
        I | SỞ NỘI VỤ | |
        1 | In giấy mời | | 10/7/2026
        2 | Báo cáo | Sở Y tế |
        II | Việc hoàn thành trước ngày 20/7/2026 | |
        1 | Dọn dẹp | Sở Xây dựng |
        III | Công tác tuyên truyền | Sở Tư pháp | 25/7/2026
        1 | Viết bài | |`),
    );
    expect(tasksOf(reading)).toEqual([
      "In giấy mời: SỞ NỘI VỤ → 2026-07-10",
      "Báo cáo: Sở Y tế → –",
      "Dọn dẹp: Sở Xây dựng → 2026-07-19",
      "Viết bài: Sở Tư pháp → 2026-07-25",
    ]);
    expect(reading.tasks.map(({ where }) => where)).toEqual(["I.1", "I.2", "II.1", "III.1"]);
  });

  test("the place, the day and the signatures below are no tasks", async () => {
    const reading = await sheetReading(
      cells(`STT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn
        1 | Viết báo cáo | Phòng Tổ chức | 10/7/2026
        2 | Tổ chức họp | Phòng Hành chính | 15/7/2026
        | | |
        | | | An Bình, ngày 01 tháng 7 năm 2026
        | NGƯỜI LẬP | | GIÁM ĐỐC`),
    );
    expect(tasksOf(reading)).toHaveLength(2);
    expect(reading.unread.map(({ quote }) => quote)).toContain("NGƯỜI LẬP | GIÁM ĐỐC");
  });

  test("pasted text, one table below the other", async () => {
    const reading = await readingOf(
      [
        "TT\tNhiệm vụ\tChủ trì\tThời hạn",
        "1\tIn giấy mời\tSở Nội vụ\t10/7/2026",
        "",
        "Biểu 2",
        "TT\tĐơn vị\tSố lượng",
        "1\tSở Y tế\t4",
      ].join("\n"),
    );
    expect(tasksOf(reading)).toEqual(["In giấy mời: Sở Nội vụ → 2026-07-10"]);
    expect(reading.quota).toHaveLength(1);
  });

  test("one table right below the other", async () => {
    const reading = await sheetReading(
      cells(`${head}
        1 | In giấy mời | Sở Nội vụ | 10/7/2026
        2 | Dọn dẹp | Sở Xây dựng | 11/7/2026
        TT | Đơn vị | Số lượng | Ghi chú
        1 | Sở Y tế | 4 |
        2 | Sở Nội vụ | 5 |`),
    );
    expect(tasksOf(reading)).toHaveLength(2);
    expect(reading.quota.map(({ count }) => count?.value)).toEqual([4, 5]);
  });
});
