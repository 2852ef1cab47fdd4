import { describe, expect, test } from "@jest/globals";
import { readingWords } from "../../src/locales/reading";
import { findUnits, readUnitList } from "../../src/reading/unitGrammar";
import { nameContext, unitKey } from "../../src/reading/unitKey";

const words = readingWords.vi;

describe("lists of bodies", () => {
  test.each<[string, readonly string[], string]>([
    ["Sở Nội vụ, Văn phòng UBND tỉnh bố trí phòng họp", ["Sở Nội vụ", "Văn phòng UBND tỉnh"], " bố trí phòng họp"],
    ["Sở Văn hóa, Thể thao và Du lịch trang trí", ["Sở Văn hóa, Thể thao và Du lịch"], " trang trí"],
    ["Báo và Phát thanh, Truyền hình tỉnh đưa tin", ["Báo và Phát thanh, Truyền hình tỉnh"], " đưa tin"],
    [
      "Ban Quản lý Dự án Dân dụng và Công nghiệp lập hồ sơ",
      ["Ban Quản lý Dự án Dân dụng và Công nghiệp"],
      " lập hồ sơ",
    ],
    ["các cơ quan, đơn vị liên quan làm đầu mối", ["các cơ quan, đơn vị liên quan"], " làm đầu mối"],
    ["UBND huyện Tân Hà, thị xã Cẩm Sơn chuẩn bị", ["UBND huyện Tân Hà", "UBND thị xã Cẩm Sơn"], " chuẩn bị"],
    ["UBND các xã, phường, đặc khu báo cáo", ["UBND các xã, phường, đặc khu"], " báo cáo"],
    ["Văn phòng HĐND và UBND huyện gửi", ["Văn phòng HĐND và UBND huyện"], " gửi"],
    ["Sở Tài chính và các đơn vị có liên quan tham mưu", ["Sở Tài chính", "các đơn vị có liên quan"], " tham mưu"],
    [
      "Bệnh viện Đa khoa tỉnh, Bru điện tỉnh, VNPT An Bình",
      ["Bệnh viện Đa khoa tỉnh", "Bru điện tỉnh", "VNPT An Bình"],
      "",
    ],
    [
      "Sở Y tế (qua Trung tâm Kiểm soát bệnh tật), Công an tỉnh",
      ["Sở Y tế (qua Trung tâm Kiểm soát bệnh tật)", "Công an tỉnh"],
      "",
    ],
    ["Viettel An Bình, MobiFone An Bình, EVN tỉnh", ["Viettel An Bình", "MobiFone An Bình", "EVN tỉnh"], ""],
    ["Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", ["Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh"], ""],
  ])("%s", (text, names, rest) => {
    const list = readUnitList(text, 0, words);
    expect(list.units.map((unit) => unit.text)).toEqual(names);
    expect(text.slice(list.end)).toBe(rest);
  });

  test.each([
    "Hội nghị tổng kết",
    "Tổ chức lớp tập huấn",
    "Ban hành kế hoạch",
    "Phòng chống thiên tai",
    "Trường hợp vướng mắc",
  ])("no body begins in: %s", (text) => {
    expect(findUnits(text, words)).toEqual([]);
  });

  test("a span is where the name stands", () => {
    const text = "Đại diện lãnh đạo: Sở Nội vụ, Sở Tư pháp.";
    expect(findUnits(text, words).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "Sở Nội vụ",
      "Sở Tư pháp",
    ]);
  });
});

describe("keys of names", () => {
  const names = nameContext("Ủy ban nhân dân tỉnh An Bình; tỉnh An Bình", words);

  test.each([
    ["UBND tỉnh", "Ủy ban nhân dân tỉnh An Bình"],
    ["VP UBND tỉnh", "Văn phòng Uỷ ban Nhân dân tỉnh"],
    ["Đài Phát thanh và Truyền hình tỉnh", "Đài Phát thanh và Truyền hình An Bình"],
    ["Sở KH&CN", "Sở Khoa học và Công nghệ"],
    ["xã Tân Hoà", "xã  Tân Hòa"],
  ])("%s = %s", (a, b) => {
    expect(unitKey(a, names)).toBe(unitKey(b, names));
  });

  test.each([
    ["Phòng Tuân", "Phòng Tuấn"],
    ["Sở Nội vụ", "Sở Ngoại vụ"],
    ["UBND xã Đại Lộc", "UBND xã Dại Lộc"],
  ])("%s ≠ %s", (a, b) => {
    expect(unitKey(a, names)).not.toBe(unitKey(b, names));
  });
});

test.each<[string, readonly string[]]>([
  ["Communications Office, Finance Department prepare", ["Communications Office", "Finance Department"]],
  ["Department of Health and the Treasury review", ["Department of Health", "Treasury"]],
])("English names end in their head word or begin with it: %s", (text, names) => {
  expect(findUnits(text, readingWords.en).map((unit) => unit.text)).toEqual(names);
});
