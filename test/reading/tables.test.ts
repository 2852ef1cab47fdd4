import { describe, expect, test } from "@jest/globals";
import { lastDay } from "../../src/model/due";
import { sheetReading } from "./build";

describe("a quota table in a sheet", () => {
  const title = [
    ["PHÂN BỔ ĐẠI BIỂU", null, null],
    ["Hội trường tỉnh: 120 chỗ", null, null],
    [null, null, null],
  ];

  test("title rows above the header, a text number, a total that is not counted twice", async () => {
    const reading = await sheetReading([
      ...title,
      ["TT", "Đơn vị", "Số lượng"],
      [1, "Sở Nội vụ", 3],
      [2, "Sở Tài chính", "02"],
      [3, "UBND xã Tân Hòa", null],
      [null, "Tổng cộng", 5],
    ]);
    expect(reading.quota.map(({ unit, count, countIsText }) => [unit.value, count?.value, countIsText])).toEqual([
      ["Sở Nội vụ", 3, undefined],
      ["Sở Tài chính", 2, true],
      ["UBND xã Tân Hòa", undefined, undefined],
    ]);
    expect(reading.sums).toMatchObject([{ sum: { value: 5 }, groups: ["q1", "q2", "q3"], isFormula: false }]);
    expect(reading.events[0]?.venues[0]?.capacity?.value).toBe(120);
  });

  test("what is no number is kept as written and never counted", async () => {
    const reading = await sheetReading([
      ["STT", "Thành phần", "Số lượng"],
      [1, "Sở Y tế", "bảy"],
      [2, "Sở Tư pháp", -3],
      [3, "Công an tỉnh", 1.5],
      [4, "Thanh tra tỉnh", "#REF!"],
    ]);
    expect(reading.quota.map(({ count, countAsWritten }) => [count, countAsWritten?.value])).toEqual([
      [undefined, "bảy"],
      [undefined, "-3"],
      [undefined, "1.5"],
      [undefined, "#REF!"],
    ]);
  });

  test("group rows with roman numbers print subtotals of their rows", async () => {
    const reading = await sheetReading([
      ["TT", "Đơn vị", "Số lượng"],
      ["I", "Khối sở, ngành", 5],
      [1, "Sở Nội vụ", 3],
      [2, "Sở Tài chính", 2],
      ["II", "Khối xã", 4],
      [1, "UBND xã Tân Hòa", 4],
      [null, "Tổng số", 9],
    ]);
    expect(reading.quota.map(({ unit }) => unit.value)).toEqual(["Sở Nội vụ", "Sở Tài chính", "UBND xã Tân Hòa"]);
    expect(reading.sums.map(({ sum, groups }) => [sum.value, groups])).toEqual([
      [5, ["q1", "q2"]],
      [4, ["q3"]],
      [9, ["q1", "q2", "q3"]],
    ]);
  });

  test("rows whose words begin like a total are rows, and a bare total is a total", async () => {
    const reading = await sheetReading([
      ["TT", "Đơn vị", "Số lượng"],
      [1, "Cộng đồng doanh nghiệp", 5],
      [2, "Tổng số liệu viên", 6],
      [null, "TỔNG:", 11],
    ]);
    expect(reading.quota.map(({ unit }) => unit.value)).toEqual(["Cộng đồng doanh nghiệp", "Tổng số liệu viên"]);
    expect(reading.sums.map(({ sum, groups }) => [sum.value, groups.length])).toEqual([[11, 2]]);
  });

  test("a “Cộng” sums the rows since the last one, the total all rows", async () => {
    const reading = await sheetReading([
      ["TT", "Đơn vị", "Số lượng"],
      [1, "Sở Nội vụ", 3],
      [2, "Sở Y tế", 4],
      [null, "Cộng", 7],
      ["TT", "Đơn vị", "Số lượng"],
      [3, "Xã Tân Hòa", 5],
      [null, "Cộng", 5],
      [null, "Tổng cộng", 12],
    ]);
    expect(reading.sums.map(({ sum, groups }) => [sum.value, groups])).toEqual([
      [7, ["q1", "q2"]],
      [5, ["q3"]],
      [12, ["q1", "q2", "q3"]],
    ]);
    expect(reading.quota).toHaveLength(3);
  });

  test("two tables side by side are both read", async () => {
    const head = ["TT", "Đơn vị", "Số lượng"];
    const reading = await sheetReading([
      [...head, null, ...head],
      [1, "Sở Nội vụ", 3, null, 1, "UBND xã Tân Hòa", 7],
      [2, "Sở Y tế", 4, null, 2, "UBND xã Xuân Lũng", 8],
    ]);
    expect(reading.quota.map(({ unit, count }) => [unit.value, count?.value])).toEqual([
      ["Sở Nội vụ", 3],
      ["Sở Y tế", 4],
      ["UBND xã Tân Hòa", 7],
      ["UBND xã Xuân Lũng", 8],
    ]);
  });

  test("signatures below the total are no groups, and are shown", async () => {
    const reading = await sheetReading([
      ["TT", "Đơn vị", "Số lượng"],
      [1, "Sở Nội vụ", 3],
      [null, "Tổng cộng", 3],
      [null, "Người lập", "Giám đốc"],
    ]);
    expect(reading.quota).toHaveLength(1);
    expect(reading.unread.map(({ quote }) => quote)).toEqual(["Người lập | Giám đốc"]);
  });

  test("a unit called __proto__ is a unit, and hidden rows are told", async () => {
    const reading = await sheetReading(
      [
        ["TT", "Đơn vị", "Số lượng"],
        [1, "__proto__", 2],
        [2, "constructor", 3],
      ],
      {
        hiddenRows: [2],
      },
    );
    expect(reading.quota.map(({ unit, count, hidden }) => [unit.value, count?.value, hidden])).toEqual([
      ["__proto__", 2, undefined],
      ["constructor", 3, true],
    ]);
  });
});

describe("a list of people", () => {
  test("is counted per unit whatever the spelling, and nobody is lost", async () => {
    const units = [
      "Sở Nội vụ",
      "SỞ NỘI VỤ",
      "Sở  Nội vụ",
      "Sở Nội vụ".normalize("NFD"),
      "UBND xã Hòa An",
      "Ủy ban nhân dân xã Hoà An",
      "",
      "__proto__",
    ];
    const reading = await sheetReading([
      ["DANH SÁCH ĐẠI BIỂU", null, null, null],
      ["STT", "Họ và tên", "Đơn vị", "Điện thoại"],
      ...units.map((unit, index) => [index + 1, `Người ${index + 1}`, unit, "0170000000"]),
    ]);
    expect(reading.quota.map(({ unit, count }) => [unit.value, count?.value])).toEqual([
      ["Sở Nội vụ", 4],
      ["Ủy ban nhân dân xã Hoà An", 2],
      ["", 1],
      ["__proto__", 1],
    ]);
    const counted = reading.quota.reduce((sum, { count }) => sum + (count?.value ?? 0), 0);
    expect(counted).toBe(reading.roster?.people.length);
  });
});

describe("an assignment table in a sheet", () => {
  test("real dates, worded deadlines, two bodies in a cell", async () => {
    const reading = await sheetReading(
      [
        ["BẢNG PHÂN CÔNG NHIỆM VỤ", null, null, null, null],
        ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn"],
        [1, "Gửi giấy mời", "Văn phòng UBND tỉnh", null, 46220],
        [2, "Kiểm tra đường truyền", "Sở Nội vụ; Sở Y tế", "VNPT An Bình, Viettel An Bình", "trước ngày 20/7/2026"],
        [3, "Trực kỹ thuật", "Sở Xây dựng", null, "Thường xuyên"],
        [4, "Báo cáo", "Sở Tư pháp", null, "khi có yêu cầu"],
      ],
      { dateColumns: [4] },
    );
    expect(
      reading.tasks.map(({ lead, support, due }) => [
        lead.map(({ value }) => value),
        support.map(({ value }) => value),
        due?.expression.type,
        lastDay(due, "strict"),
      ]),
    ).toEqual([
      [["Văn phòng UBND tỉnh"], [], "date", "2026-07-17"],
      [["Sở Nội vụ", "Sở Y tế"], ["VNPT An Bình", "Viettel An Bình"], "date", "2026-07-19"],
      [["Sở Xây dựng"], [], "ongoing", undefined],
      [["Sở Tư pháp"], [], "event", undefined],
    ]);
  });

  test("an owner and a day merged down over two rows are said of both", async () => {
    const reading = await sheetReading(
      [
        ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
        [1, "Làm phóng sự", "Sở Nội vụ", "trước ngày 20/7/2026"],
        [2, "Cộng đồng góp ý", null, null],
      ],
      { merges: [2, 3].map((column) => ({ row: 1, column, rowCount: 2, columnCount: 1 })) },
    );
    expect(reading.tasks.map(({ lead, due }) => [lead[0]?.value, lastDay(due, "strict")])).toEqual([
      ["Sở Nội vụ", "2026-07-19"],
      ["Sở Nội vụ", "2026-07-19"],
    ]);
  });

  test("a row below a task with another owner and time is the same task once more", async () => {
    const reading = await sheetReading([
      ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
      [1, "Dựng phóng sự", "Báo An Bình", "chậm nhất ngày 20/7/2026"],
      [null, null, "Sở Nội vụ", "chậm nhất ngày 22/7/2026"],
      [2, "Trang trí", "Sở Xây dựng", null],
    ]);
    expect(
      reading.tasks.map(({ summary, lead, due }) => [
        summary.value,
        summary.certainty,
        lead[0]?.value,
        lastDay(due, "strict"),
      ]),
    ).toEqual([
      ["Dựng phóng sự", "stated", "Báo An Bình", "2026-07-20"],
      ["Dựng phóng sự", "inferred", "Sở Nội vụ", "2026-07-22"],
      ["Trang trí", "stated", "Sở Xây dựng", undefined],
    ]);
  });

  test("a table that nobody understands stays in sight", async () => {
    const reading = await sheetReading([
      ["Mặt hàng", "Đơn giá", "Thành tiền"],
      ["Bút bi", 5000, 10000],
    ]);
    expect([reading.quota, reading.tasks]).toEqual([[], []]);
    expect(reading.unread.map(({ quote }) => quote)).toEqual(["Mặt hàng Đơn giá Thành tiền\nBút bi 5000 10000"]);
  });
});
