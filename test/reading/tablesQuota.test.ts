/** Quota tables in the shapes that offices give them. */
import { describe, expect, test } from "@jest/globals";
import { readingOf, sheetReading } from "./build";
import { cells, groupsOf, merged, sumsOf } from "./tableCases";

describe("headers", () => {
  test("two rows: a number over its categories and their total, and a row that numbers the columns", async () => {
    const reading = await sheetReading(
      cells(`PHÂN BỔ ĐẠI BIỂU ||||
        TT | Đơn vị | Số lượng || | Ghi chú
        | | Lãnh đạo | Chuyên viên | Tổng |
        (1) | (2) | (3) | (4) | (5) | (6)
        1 | Sở Nội vụ | 1 | 2 | 3 |
        2 | Sở Y tế | 2 | 2 | 4 | mời sau
        | Tổng cộng | 3 | 4 | 7 |`),
      merged("A2:A3", "B2:B3", "C2:E2", "F2:F3"),
    );
    expect(groupsOf(reading)).toEqual([
      "Sở Nội vụ: 3 (Lãnh đạo 1, Chuyên viên 2)",
      "Sở Y tế: 4 (Lãnh đạo 2, Chuyên viên 2)",
    ]);
    expect(sumsOf(reading)).toEqual(["7 = 1+2 (Lãnh đạo 3, Chuyên viên 4)"]);
  });

  test("three rows", async () => {
    const reading = await sheetReading(
      cells(`STT | Cơ quan, đơn vị | Số lượng đại biểu (người) | | |
        | | Trực tiếp | | Trực tuyến | Cộng
        | | Lãnh đạo | Chuyên viên | |
        1 | Sở Nội vụ | 1 | 2 | 4 | 7
        2 | UBND xã Tân Hòa | 1 | 0 | 3 | 4`),
      merged("A1:A3", "B1:B3", "C1:F1", "C2:D2", "E2:E3", "F2:F3"),
    );
    expect(groupsOf(reading)).toEqual([
      "Sở Nội vụ: 7 (Lãnh đạo 1, Chuyên viên 2, Trực tuyến 4)",
      "UBND xã Tân Hòa: 4 (Lãnh đạo 1, Chuyên viên 0, Trực tuyến 3)",
    ]);
  });

  test("guests beside the others are a category, though their word may name a column of groups", async () => {
    const reading = await sheetReading(
      cells(`STT | Thành phần | Số lượng | | |
        | | Chính thức | | Khách mời | Cộng
        | | Nam | Nữ | |
        1 | Sở Nội vụ | 1 | 2 | 1 | 4
        2 | UBND xã Tân Hòa | 1 | 0 | 3 | 4`),
      merged("A1:A3", "B1:B3", "C1:F1", "C2:D2", "E2:E3", "F2:F3"),
    );
    expect(groupsOf(reading)).toEqual([
      "Sở Nội vụ: 4 (Nam 1, Nữ 2, Khách mời 1)",
      "UBND xã Tân Hòa: 4 (Nam 1, Nữ 0, Khách mời 3)",
    ]);
  });

  test("without merges, as pasted text has them", async () => {
    const reading = await readingOf(
      [
        "PHÂN BỔ ĐẠI BIỂU DỰ HỘI NGHỊ",
        "TT\tĐơn vị\tSố lượng\t\t",
        "\t\tNam\tNữ\tTổng số",
        "1\tSở Nội vụ\t1\t2\t3",
        "2\tSở Y tế\t2\t2\t4",
      ].join("\n"),
    );
    expect(groupsOf(reading)).toEqual(["Sở Nội vụ: 3 (Nam 1, Nữ 2)", "Sở Y tế: 4 (Nam 2, Nữ 2)"]);
  });

  test.each([
    ["Đơn vị cử học viên | Số chỉ tiêu"],
    ["CQ, đơn vị | SL"],
    ["Cơ quan/đơn vị tham dự | Số người dự"],
    ["Khối | Số lượng đại biểu được phân bổ"],
    ["Delegation | No. of delegates"],
    ["Department / agency | Pax"],
    ["Name of organization | Seats"],
    ["Thành phần mời | Số đ/c"],
    ["Đơn vị | Số lượng (người)"],
  ])("%s", async (labels) => {
    const reading = await sheetReading(cells(`${labels}\n Sở Nội vụ | 4\n Sở Y tế | 6`));
    expect(groupsOf(reading)).toEqual(["Sở Nội vụ: 4", "Sở Y tế: 6"]);
  });

  test("the number before the unit, empty rows and columns around", async () => {
    const reading = await sheetReading([
      [null, null, null, null],
      [null, "Số lượng", "Đơn vị", "STT"],
      [null, 4, "Sở Nội vụ", 1],
      [null, 6, "Sở Y tế", 2],
    ]);
    expect(groupsOf(reading)).toEqual(["Sở Nội vụ: 4", "Sở Y tế: 6"]);
  });

  test("none, or one for the number that says nothing", async () => {
    const bare = await sheetReading(cells("1 | Sở Nội vụ | 4\n 2 | Sở Y tế | 6\n 3 | UBND xã Tân Hòa | 2"));
    expect(groupsOf(bare)).toEqual(["Sở Nội vụ: 4", "Sở Y tế: 6", "UBND xã Tân Hòa: 2"]);
    const unnamed = await sheetReading(
      cells("DANH SÁCH MỜI DỰ HỘI NGHỊ||\n TT | Đơn vị | \n 1 | Sở Nội vụ | 4\n 2 | Sở Y tế | 6"),
    );
    expect(groupsOf(unnamed)).toEqual(["Sở Nội vụ: 4", "Sở Y tế: 6"]);
  });

  test("repeated on each page, with sums carried over the break", async () => {
    const page = "TT | Đơn vị | Số lượng";
    const reading = await sheetReading(
      cells(`${page}\n 1 | Sở Nội vụ | 4\n 2 | Sở Y tế | 6\n ${page}\n 3 | Thanh tra tỉnh | 2\n | Tổng cộng | 12`),
    );
    expect(groupsOf(reading)).toHaveLength(3);
    expect(sumsOf(reading)).toEqual(["12 = 1+2+3"]);
  });
});

describe("categories", () => {
  test("in the hall and online, without a column of totals", async () => {
    const reading = await sheetReading(
      cells(`TT | Đơn vị | Trực tiếp | Trực tuyến
        1 | Sở Nội vụ | 3 | 0
        2 | UBND xã Tân Hòa | 1 | 8
        3 | UBND xã Xuân Lũng | | 5`),
    );
    expect(groupsOf(reading)).toEqual([
      "Sở Nội vụ: 3 (Trực tiếp 3, Trực tuyến 0) in-person",
      "UBND xã Tân Hòa: 9 (Trực tiếp 1, Trực tuyến 8)",
      "UBND xã Xuân Lũng: 5 (Trực tuyến 5) online",
    ]);
    expect(reading.quota.map(({ count }) => count?.certainty)).toEqual(["inferred", "inferred", "inferred"]);
  });

  test("a row total that does not add up is kept as stated beside its parts", async () => {
    const reading = await sheetReading(
      cells(`TT | Đơn vị | Trực tiếp | Trực tuyến | Cộng
        1 | Sở Nội vụ | 3 | 1 | 4
        2 | Sở Y tế | 6 | 3 | 10
        | Tổng số | 9 | 4 | 14`),
    );
    expect(groupsOf(reading)[1]).toBe("Sở Y tế: 10 (Trực tiếp 6, Trực tuyến 3)");
    expect(sumsOf(reading)).toEqual(["14 = 1+2 (Trực tiếp 9, Trực tuyến 4)"]);
  });

  test("“of which” is no category, nor is another number", async () => {
    const reading = await sheetReading(
      cells(`TT | Đơn vị | Số lượng | Trong đó nữ | Số xe
        1 | Sở Nội vụ | 10 | 4 | 1
        2 | Sở Y tế | 12 | 7 | 2`),
    );
    expect(groupsOf(reading)).toEqual(["Sở Nội vụ: 10", "Sở Y tế: 12"]);
  });

  test("“Delegates | Observers | Total”: the total counts", async () => {
    const reading = await sheetReading(
      cells(`Delegation | Delegates | Observers | Total
        Office of Planning | 4 | 1 | 5
        Finance Department | 2 | 2 | 4`),
    );
    expect(groupsOf(reading)).toEqual([
      "Office of Planning: 5 (Delegates 4, Observers 1)",
      "Finance Department: 4 (Delegates 2, Observers 2)",
    ]);
  });

  test("rows of one merged unit, and lines that say who its people are", async () => {
    const rows = await sheetReading(
      cells(`TT | Đơn vị | Đối tượng | Số lượng
        1 | Sở Nội vụ | Lãnh đạo | 1
        | | Chuyên viên | 3
        2 | Sở Y tế | Lãnh đạo | 2`),
      merged("A2:A3", "B2:B3"),
    );
    expect(groupsOf(rows)).toEqual(["Sở Nội vụ: 4 (Lãnh đạo 1, Chuyên viên 3)", "Sở Y tế: 2"]);
    const lines = await sheetReading(
      cells("TT | Đơn vị | Số lượng\n 1 | Sở Nội vụ | 3\n - | Giám đốc | 1\n - | Chuyên viên | 2\n 2 | Sở Y tế | 2"),
    );
    expect(groupsOf(lines)).toEqual(["Sở Nội vụ: 3 (Giám đốc 1, Chuyên viên 2)", "Sở Y tế: 2"]);
  });

  test("one number merged over two units is theirs together, once", async () => {
    const reading = await sheetReading(
      cells("TT | Đơn vị | Số lượng\n 1 | Sở Nội vụ | 5\n 2 | Sở Y tế | \n 3 | Thanh tra tỉnh | 1"),
      merged("C2:C3"),
    );
    expect(groupsOf(reading)).toEqual(["Sở Nội vụ; Sở Y tế: 5", "Thanh tra tỉnh: 1"]);
  });
});

describe("groups and sums", () => {
  test("parts within parts, each with its sum; a heading without a number", async () => {
    const reading = await sheetReading(
      cells(`TT | Đơn vị | Số lượng
        A | Cấp tỉnh | 9
        I | Khối Đảng | 2
        1 | Văn phòng Tỉnh ủy | 2
        II | Khối sở, ngành | 7
        1 | Sở Nội vụ | 3
        2 | Sở Y tế | 4
        B | Cấp xã |
        1 | UBND xã Tân Hòa | 2
        | Tổng cộng (A+B) | 11`),
    );
    expect(groupsOf(reading)).toHaveLength(4);
    expect(sumsOf(reading)).toEqual(["9 = 1+2+3", "2 = 1", "7 = 2+3", "11 = 1+2+3+4"]);
  });

  test("a row over its bodies one by one is their sum", async () => {
    const decimals = await sheetReading(
      cells(`TT | Đơn vị | Số lượng
        1 | Khối Đảng | 5
        1.1 | Văn phòng Tỉnh ủy | 2
        1.2 | Ban Tổ chức Tỉnh ủy | 3
        2 | Thanh tra tỉnh | 1
        | Tổng | 6`),
    );
    expect(groupsOf(decimals)).toEqual(["Văn phòng Tỉnh ủy: 2", "Ban Tổ chức Tỉnh ủy: 3", "Thanh tra tỉnh: 1"]);
    expect(sumsOf(decimals)).toEqual(["5 = 1+2", "6 = 1+2+3"]);
    const letters = await sheetReading(
      cells("TT | Đơn vị | Số lượng\n 1 | Các sở: | 8\n a | Sở Nội vụ | 5\n b | Sở Y tế | 3\n 2 | Thanh tra tỉnh | 1"),
    );
    expect([groupsOf(letters).length, sumsOf(letters)]).toEqual([3, ["8 = 1+2"]]);
  });

  test("rows numbered I, II with nothing below them are rows", async () => {
    const reading = await sheetReading(
      cells("TT | Đơn vị | Số lượng\n I | Sở Nội vụ | 3\n II | Sở Y tế | 4\n | Tổng | 7"),
    );
    expect(groupsOf(reading)).toEqual(["Sở Nội vụ: 3", "Sở Y tế: 4"]);
  });

  test.each([
    ["Cộng I", "Cộng II", "Tổng cộng (I+II)"],
    ["Cộng", "Cộng", "Tổng số"],
    ["Tổng nhóm I", "Tổng nhóm II", "TỔNG CỘNG:"],
    ["Subtotal", "Sub-total", "Grand total", "No. | Office | Seats"],
  ])("“%s”, “%s”, “%s”", async (first, second, whole, labels = "TT | Đơn vị | Số lượng") => {
    const reading = await sheetReading(
      cells(`${labels}
        1 | Sở Nội vụ | 3
        2 | Sở Y tế | 4
        | ${first} | 7
        1 | UBND xã Tân Hòa | 5
        | ${second} | 5
        | ${whole} | 12`),
    );
    expect(sumsOf(reading)).toEqual(["7 = 1+2", "5 = 3", "12 = 1+2+3"]);
  });

  test("a total above the rows, and one in more words", async () => {
    const above = await sheetReading(
      cells("TT | Đơn vị | Số lượng\n | TỔNG SỐ | 7\n 1 | Sở Nội vụ | 3\n 2 | Sở Y tế | 4"),
    );
    expect([groupsOf(above).length, sumsOf(above)]).toEqual([2, ["7 = 1+2"]]);
    const worded = await sheetReading(
      cells(
        "TT | Đơn vị | Số lượng\n 1 | Sở Y tế | 3\n 2 | Tổng công ty Cấp nước | 4\n | Tổng đại biểu toàn ngành | 7",
      ),
    );
    expect([groupsOf(worded).length, sumsOf(worded)]).toEqual([2, ["7 = 1+2"]]);
  });

  test("a part for those online says so of its rows", async () => {
    const reading = await sheetReading(
      cells(`TT | Đơn vị | Số lượng
        I | Dự trực tiếp |
        1 | Sở Nội vụ | 3
        II | Dự trực tuyến tại điểm cầu các xã |
        1 | UBND xã Tân Hòa | 5`),
    );
    expect(groupsOf(reading)).toEqual(["Sở Nội vụ: 3 in-person", "UBND xã Tân Hòa: 5 online"]);
  });
});

describe("numbers", () => {
  test.each<[string, string]>([
    ["02 người", "2"],
    ["'07", "7"],
    ["khoảng 80", "80"],
    ["1.234", "1234"],
    ["02 đ/c", "2"],
    ["3 (01 lãnh đạo)", "3"],
    ["05 - 15", "?"],
    ["1,234.5", "?"],
    ["'0170", "?"],
    ["2 người/đơn vị", "?"],
    ["-", "?"],
  ])("“%s” counts %s", async (written, count) => {
    const reading = await sheetReading(cells(`TT | Đơn vị | Số lượng\n 1 | Sở Y tế | ${written}\n 2 | Sở Nội vụ | 4`));
    expect(groupsOf(reading)).toEqual([`Sở Y tế: ${count}`, "Sở Nội vụ: 4"]);
  });

  test("numbers of kinds of people in one cell add up, and say that nobody wrote their sum", async () => {
    const reading = await sheetReading(cells("TT | Đơn vị | Số lượng\n 1 | Sở Y tế | 01 lãnh đạo, 02 chuyên viên"));
    expect(groupsOf(reading)).toEqual(["Sở Y tế: 3 (lãnh đạo 1, chuyên viên 2)"]);
    expect(reading.quota[0]?.count?.certainty).toBe("inferred");
  });

  test("so many for each body is a rule, not a fault", async () => {
    const reading = await sheetReading(cells("TT | Đơn vị | Số lượng\n 1 | Các xã | 02 người/xã\n 2 | Sở Y tế | 4"));
    expect(reading.quota[0]).toMatchObject({ perUnit: { value: { count: 2, per: "xã" } } });
    expect(reading.quota[0]?.countAsWritten).toBeUndefined();
  });
});
