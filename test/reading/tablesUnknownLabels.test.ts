/** Tables whose labels nobody taught us: what a column is for follows from what it holds. */
import { describe, expect, test } from "@jest/globals";
import { readingOf, sheetReading } from "./build";
import { cells, groupsOf, merged, sumsOf, tasksOf } from "./tableCases";

describe("work and owners", () => {
  test.each<[string, string]>([
    [
      "an export of a tracker: the day of assignment is no deadline",
      `Mã phiếu | Căn cứ | Ngày giao | Nội dung giao | Đơn vị xử lý chính | Đơn vị phối hợp xử lý | Hạn xử lý | Tình trạng
      P-01 | Công văn số 12/UBND-TH | 01/6/2026 | Rà soát các điểm sạt lở ven sông | Sở Xây dựng | Sở Y tế | 10/7/2026 | Đang làm
      P-02 | Công văn số 13/UBND-TH | 02/6/2026 | Lập danh sách hộ phải di dời | Sở Nội vụ | | 20/7/2026 | Chưa làm`,
    ],
    [
      "asked in plain words",
      `Làm gì | Ai làm chính | Cùng làm | Bao giờ xong
      Rà soát các điểm sạt lở ven sông | Sở Xây dựng | Sở Y tế | 10/7/2026
      Lập danh sách hộ phải di dời | Sở Nội vụ | | 20/7/2026`,
    ],
    [
      "time first",
      `Mốc phải xong | Phần việc | Chịu trách nhiệm chính | Cơ quan kết hợp
      10/7/2026 | Rà soát các điểm sạt lở ven sông | Sở Xây dựng | Sở Y tế
      20/7/2026 | Lập danh sách hộ phải di dời | Sở Nội vụ |`,
    ],
    [
      "an owner whose label says nothing",
      `TT | Việc phải làm | Nơi đảm đương | Hỗ trợ cho | Thời điểm cuối
      1 | Rà soát các điểm sạt lở ven sông | Sở Xây dựng | Sở Y tế | 10/7/2026
      2 | Lập danh sách hộ phải di dời | Sở Nội vụ | | 20/7/2026`,
    ],
    [
      "an English log of actions with Vietnamese names",
      `Ref | Raised on | Action agreed | Owned by | Assisted by | To be finished by | State
      A1 | 01/6/2026 | Rà soát các điểm sạt lở ven sông | Sở Xây dựng | Sở Y tế | 10/7/2026 | Open
      A2 | 02/6/2026 | Lập danh sách hộ phải di dời | Sở Nội vụ | | 20/7/2026 | Open`,
    ],
    [
      "the conclusions of a meeting",
      `Đơn vị | Kết luận của Chủ tịch | Phải báo cáo trước | Cùng tham gia
      Sở Xây dựng | Rà soát các điểm sạt lở ven sông | 10/7/2026 | Sở Y tế
      Sở Nội vụ | Lập danh sách hộ phải di dời | 20/7/2026 |`,
    ],
    [
      "as above, in a cell of its own",
      `TT | Đầu việc | Đơn vị chủ trì | Đơn vị phối hợp | Hạn
      1 | Khảo sát tuyến đường | Sở Xây dựng | | 10/7/2026
      2 | Rà soát các điểm sạt lở ven sông | nt | Sở Y tế | 10/7/2026
      3 | Lập danh sách hộ phải di dời | Sở Nội vụ | | 20/7/2026`,
    ],
  ])("%s", async (_, lines) => {
    const tasks = tasksOf(await sheetReading(cells(lines)));
    expect(tasks.slice(-2)).toEqual([
      "Rà soát các điểm sạt lở ven sông: Sở Xây dựng & Sở Y tế → 2026-07-10",
      "Lập danh sách hộ phải di dời: Sở Nội vụ → 2026-07-20",
    ]);
  });

  test("two lines of labels, owners under one word", async () => {
    const reading = await sheetReading(
      cells(`Ref | Raised on | Responsibility | | Action agreed | Deadline
        | | Owner | Support | |
        A1 | 9/14/2026 | Department of Works and Department of Finance | Rural Office | Repair the bridges of the valley | 10/16/2026
        A2 | 9/14/2026 | Department of Health | | Open two clinics in the hills | Weekly`),
      merged("A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2"),
    );
    expect(tasksOf(reading)).toEqual([
      "Repair the bridges of the valley: Department of Works + Department of Finance & Rural Office → 2026-10-16",
      "Open two clinics in the hills: Department of Health → recurring",
    ]);
  });

  test("titles over the rows give the time", async () => {
    const reading = await sheetReading(
      cells(`TT | Nội dung | Cơ quan thực hiện | Sản phẩm
        Tháng 5/2026 | | |
        1 | Dựng các gian hàng | Sở Công Thương | Gian hàng
        Việc cần xong trong quý III/2026 | | |
        2 | Tổng kết đợt bán hàng | Sở Công Thương | Báo cáo
        Nhiệm vụ thường xuyên | | |
        3 | Giữ vệ sinh khu chợ | Sở Y tế |
        Trước khai mạc | | |
        4 | Treo cờ và băng rôn | Sở Nội vụ |`),
      merged("A2:D2", "A4:D4", "A6:D6", "A8:D8"),
    );
    expect(tasksOf(reading)).toEqual([
      "Dựng các gian hàng: Sở Công Thương → 2026-05-31",
      "Tổng kết đợt bán hàng: Sở Công Thương → 2026-09-30",
      "Giữ vệ sinh khu chợ: Sở Y tế → ongoing",
      "Treo cờ và băng rôn: Sở Nội vụ → –",
    ]);
  });

  test("titles over the rows name who leads", async () => {
    const reading = await readingOf(
      [
        "Số TT\tViệc phải làm\tĐơn vị tham gia\tLúc hoàn thành (năm 2026)",
        "I\tSở Xây dựng chủ trì",
        "1\tRửa đường quanh các công trường\tSở Y tế\tQuý III",
        "\t\tUBND xã Tân Hòa\t",
        "2\tTrình đề án thu gom rơm rạ\tSở Nội vụ\t- Dự thảo: 15/4",
        "\t\t\t- Trình: 12/6",
        "II\tUBND các xã, phường chủ trì",
        "1\tKý cam kết không đốt rác\t\tHết tháng 4",
      ].join("\n"),
    );
    expect(tasksOf(reading)).toEqual([
      "Rửa đường quanh các công trường: Sở Xây dựng & Sở Y tế + UBND xã Tân Hòa → 2026-09-30",
      "Trình đề án thu gom rơm rạ: Sở Xây dựng & Sở Nội vụ → 2026-04-15",
      "Trình đề án thu gom rơm rạ: Sở Xây dựng & Sở Nội vụ → 2026-06-12",
      "Ký cam kết không đốt rác: UBND các xã, phường → 2026-04-30",
    ]);
  });

  test("a title across the table stands in the column of times", async () => {
    const reading = await sheetReading(
      cells(`Mốc | Phần việc | Phụ trách
        I. Chuẩn bị | |
        Trước 20/3/2026 | Soạn thể lệ hội thi | Sở Nội vụ
        II. Hậu cần | |
        Trong tháng 3/2026 | Thuê âm thanh, ánh sáng | Sở Y tế`),
      merged("A2:C2", "A4:C4"),
    );
    expect(tasksOf(reading)).toEqual([
      "Soạn thể lệ hội thi: Sở Nội vụ → 2026-03-19",
      "Thuê âm thanh, ánh sáng: Sở Y tế → 2026-03-31",
    ]);
  });
});

describe("groups and numbers", () => {
  const THREE = ["Sở Nội vụ: 3", "Sở Y tế: 4", "UBND xã Tân Hòa: 2"];
  test.each<[string, string]>([
    [
      "those invited",
      `TT | Đơn vị mời | Số đại biểu
      1 | Sở Nội vụ | 3
      2 | Sở Y tế | 4
      3 | UBND xã Tân Hòa | 2`,
    ],
    [
      "a word for the sender",
      `TT | Đầu mối cử đại biểu | Cộng | Diễn giải
      1 | Sở Nội vụ | 3 |
      2 | Sở Y tế | 4 | gồm cả lái xe
      3 | UBND xã Tân Hòa | 2 |`,
    ],
    [
      "blocks by number",
      `PHÂN BỔ CHỖ NGỒI|||
      Khối | Cơ quan | Ghế A | Ghế B | Tổng ghế
      1 | Sở Nội vụ | 1 | 2 | 3
      2 | Sở Y tế | 3 | 1 | 4
      3 | UBND xã Tân Hòa | 0 | 2 | 2`,
    ],
    [
      "a sum above, not called one",
      `TT | Nơi cử đại biểu | Số đại biểu
      | TOÀN TỈNH | 9
      1 | Sở Nội vụ | 3
      2 | Sở Y tế | 4
      3 | UBND xã Tân Hòa | 2`,
    ],
    [
      "a sum in another language than the labels",
      `No | Organization | Delegates
      1 | Sở Nội vụ | 3
      2 | Sở Y tế | 4
      3 | UBND xã Tân Hòa | 2
      | Tổng cộng | 9`,
    ],
  ])("%s", async (_, lines) => {
    const reading = await sheetReading(cells(lines));
    expect(reading.quota.map(({ unit, count }) => `${unit.value}: ${count?.value}`)).toEqual(THREE);
  });

  test("the column that sums the others is the number", async () => {
    const reading = await sheetReading(
      cells(`CHỈ TIÊU CỬ VIÊN CHỨC ĐI HỌC|||||
        Cơ quan cử người học | Lớp 1 (04-05/6) | Lớp 2 (11-12/6) | Lớp 3 | Cả ba lớp | Cách học
        Sở Nội vụ | 1 | 2 | - | 3 | Trực tiếp
        Sở Y tế | 2 | 1 | 1 | 4 | Trực tuyến
        UBND xã Tân Hòa | 2 | - | - | 2 | Trực tuyến
        Cộng từng lớp | 5 | 3 | 1 | 9 |`),
    );
    expect(reading.quota.map(({ unit, count }) => `${unit.value}: ${count?.value}`)).toEqual(THREE);
    expect(reading.sums.map(({ sum }) => sum.value)).toEqual([9]);
  });

  test.each([
    ["the labels say how", "Nhóm học viên | Số đầu mối (1) | Định mức: người/đầu mối (2) | Số người (3) = (1) x (2)"],
    ["only the numbers say how", "Đơn vị cử học viên | Nơi | Suất mỗi nơi | Thành"],
  ])("bodies × people each: the product is the number, its factors are no parts (%s)", async (_, labels) => {
    const reading = await sheetReading(
      cells(`PHÂN BỔ HỌC VIÊN |||
        ${labels}
        Phòng chuyên môn thuộc Sở | 9 | 2 | 18
        Trạm y tế các xã | 4 | 3 | 12
        Phòng Văn hóa các phường | 12 | 1 | 12
        Trung tâm y tế | 6 | 2 | 13`),
    );
    expect(groupsOf(reading)).toEqual([
      "Phòng chuyên môn thuộc Sở: 18",
      "Trạm y tế các xã: 12",
      "Phòng Văn hóa các phường: 12",
      "Trung tâm y tế: 13",
    ]);
  });

  test("the same categories under two places", async () => {
    const reading = await sheetReading(
      cells(`Cơ quan | Số người dự | | | |
        | Hội trường | | Trực tuyến | | Tổng
        | Lãnh đạo | Chuyên viên | Lãnh đạo | Chuyên viên |
        Sở Nội vụ | 1 | 2 | 0 | 0 | 3
        Sở Y tế | 1 | 1 | 1 | 1 | 4
        Cộng | 2 | 3 | 1 | 1 | 7`),
      merged("A1:A3", "B1:F1", "B2:C2", "D2:E2", "F2:F3"),
    );
    expect(groupsOf(reading)[1]).toBe(
      "Sở Y tế: 4 (Hội trường – Lãnh đạo 1, Hội trường – Chuyên viên 1, Trực tuyến – Lãnh đạo 1, Trực tuyến – Chuyên viên 1)",
    );
    expect(sumsOf(reading)).toEqual([
      "7 = 1+2 (Hội trường – Lãnh đạo 2, Hội trường – Chuyên viên 3, Trực tuyến – Lãnh đạo 1, Trực tuyến – Chuyên viên 1)",
    ]);
  });

  test.each<[string, string[]]>([
    ["the wider label alone above", ["||Số lượng|", "TT|Đơn vị|Nam|Nữ", "1|Sở Nội vụ|1|2", "2|Sở Y tế|2|2"]],
    [
      "labels said in both lines",
      ["TT|Đơn vị|Số lượng|Số lượng", "TT|Đơn vị|Nam|Nữ", "1|Sở Nội vụ|1|2", "2|Sở Y tế|2|2"],
    ],
    ["the words only in the upper line", ["TT|Đơn vị|Số lượng|", "||Nam|Nữ", "1|Sở Nội vụ|1|2", "2|Sở Y tế|2|2"]],
  ])("men and women in two lines of labels: %s", async (_, lines) => {
    expect(groupsOf(await sheetReading(cells(lines.join("\n"))))).toEqual([
      "Sở Nội vụ: 3 (Nam 1, Nữ 2)",
      "Sở Y tế: 4 (Nam 2, Nữ 2)",
    ]);
  });

  test.each<[string, string[]]>([
    ["bars without a frame", ["TT | Đơn vị mời | Số đại biểu", "1 | Sở Nội vụ | 3", "2 | Sở Y tế | 4"]],
    [
      "a frame of letters",
      [
        "+----+-----+---+",
        "| TT | Đơn vị mời | Số đại biểu |",
        "+----+-----+---+",
        "| 1 | Sở Nội vụ | 3 |",
        "| 2 | Sở Y tế | 4 |",
      ],
    ],
  ])("typed with %s", async (_, lines) => {
    expect(groupsOf(await readingOf(["DANH SÁCH MỜI DỰ HỘI NGHỊ", ...lines].join("\n")))).toEqual([
      "Sở Nội vụ: 3",
      "Sở Y tế: 4",
    ]);
  });
});

describe("people", () => {
  test.each<[string, string]>([
    ["names under an odd label", "Họ, đệm và tên | Nam/Nữ | Chức danh | Đơn vị công tác"],
    ["a form", "Người đăng ký | Giới tính | Chức vụ | Cơ quan"],
    ["an English form", "Attendee | Sex | Job title | Where from: organisation"],
  ])("%s", async (_, labels) => {
    const reading = await sheetReading(
      cells(`${labels}
        Nguyễn Văn An | Nam | Giám đốc | Sở Nội vụ
        Trần Thị Bình | Nữ | Chuyên viên | Sở Nội vụ
        Lê Cường | Nam | Chuyên viên | Sở Y tế`),
    );
    expect(groupsOf(reading)).toEqual(["Sở Nội vụ: 2", "Sở Y tế: 1"]);
  });
});
