import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fileTitle, indexOf, unitName } from "./units";

const UNITS = [
  "Sở Nội vụ",
  "Sở Ngoại vụ",
  "Sở Giáo dục và Đào tạo",
  "Sở Nông nghiệp và Môi trường",
  "Văn phòng UBND tỉnh",
  "Thanh tra tỉnh",
  "UBND tỉnh",
  "UBND xã Hòa Bình",
  "UBND phường Tân An",
  "UBND phường Tấn An",
];

describe("a written name", () => {
  test.each<[string, string]>([
    ["SỞ NỘI VỤ", "Sở Nội vụ"],
    ["Sở Nội vụ tỉnh An Bình", "Sở Nội vụ"],
    ["Sở  Nội\u00A0vụ".normalize("NFD"), "Sở Nội vụ"],
    ["Sở GD&ĐT", "Sở Giáo dục và Đào tạo"],
    ["Sở GDĐT", "Sở Giáo dục và Đào tạo"],
    ["Sở NN&MT", "Sở Nông nghiệp và Môi trường"],
    ["Sở NNMT tỉnh An Bình", "Sở Nông nghiệp và Môi trường"],
    ["VP Uỷ ban nhân dân tỉnh", "Văn phòng UBND tỉnh"],
    ["Ủy ban nhân dân xã Hoà Bình", "UBND xã Hòa Bình"],
    ["xã Hòa Bình", "UBND xã Hòa Bình"],
  ])("%s is %s", async (written, unit) => {
    const { index, names } = await indexOf(...UNITS);
    expect(index.find(unitName(written, names))?.name).toBe(unit);
  });

  test.each<[string, readonly string[]]>([
    ["Sở Nôi vụ", ["Sở Nội vụ"]],
    ["So Noi vu", ["Sở Nội vụ"]],
    ["Sở NV", []],
    ["UBND xã Hòa Binh", ["UBND xã Hòa Bình"]],
    ["UBND phường Tần An", ["UBND phường Tân An", "UBND phường Tấn An"]],
    ["Trung tâm Lưu trữ", []],
    ["__proto__", []],
    ["constructor", []],
  ])("%s is none of them, only near to %j", async (written, near) => {
    const { index, names } = await indexOf(...UNITS);
    const name = unitName(written, names);
    expect(index.find(name)).toBeUndefined();
    expect(index.near(name).map((unit) => unit.name)).toEqual(near);
  });

  test("names that differ only by diacritics are never one", async () => {
    const { index, names } = await indexOf("UBND phường Tân An", "UBND phường Tấn An");
    expect(index.find(unitName("UBND phường Tân An", names))?.id).not.toBe(
      index.find(unitName("UBND phường Tấn An", names))?.id,
    );
  });
});

describe("the name of a file", () => {
  test.each<[string, string | undefined]>([
    ["Sở Nội vụ.xlsx", "Sở Nội vụ"],
    ["so-noi-vu.xlsx", "Sở Nội vụ"],
    ["01_So_Noi_vu_danh_sach_dai_bieu.xlsx", "Sở Nội vụ"],
    ["DS đăng ký - Sở Nội vụ (lần 2).docx", "Sở Nội vụ"],
    ["SoNoiVu.xlsx", "Sở Nội vụ"],
    ["gui/thang 7/So GDDT.xlsx", "Sở Giáo dục và Đào tạo"],
    ["VP UBND tinh.xlsx", "Văn phòng UBND tỉnh"],
    ["UBND xa Hoa Binh.xls", "UBND xã Hòa Bình"],
    ["danh sach xa Hoa Binh v2.xlsx", "UBND xã Hòa Bình"],
    ["UBND xã Hòa Bình.xlsx", "UBND xã Hòa Bình"],
    ["UBND xa Long Hai.xlsx", undefined],
    ["Thanh tra So Noi vu.xlsx", undefined],
    ["UBND phuong Tan An.xlsx", undefined],
    ["UBND phường Tân An.xlsx", "UBND phường Tân An"],
    ["Sở Nôi vụ.xlsx", undefined],
    ["danh sach.xlsx", undefined],
    ["__proto__.xlsx", undefined],
  ])("%s: %s", async (file, unit) => {
    const { index, names } = await indexOf(...UNITS);
    expect(index.findInFileName(fileTitle(file, names))?.name).toBe(unit);
  });

  test.each<[string, number, boolean]>([
    ["Sở Nội vụ.xlsx", 1, false],
    ["Sở Nội vụ (1).xlsx", 2, false],
    ["Sở Nội vụ - Copy (2).xlsx", 3, false],
    ["Sở Nội vụ lần 2.xlsx", 2, false],
    ["so_noi_vu_v3.xlsx", 3, false],
    ["Sở Nội vụ bổ sung.xlsx", 1, true],
    ["so noi vu bo sung lan 2.xlsx", 2, true],
    ["UBND xã 7.xlsx", 1, false],
  ])("%s is version %i", async (file, version, isSupplement) => {
    const { names } = await indexOf(...UNITS);
    expect(fileTitle(file, names)).toMatchObject({ version, isSupplement });
  });

  test("any name is read without fault", async () => {
    const { index, names } = await indexOf(...UNITS);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (file) => {
        const found = index.findInFileName(fileTitle(file, names));
        expect(found === undefined || UNITS.includes(found.name)).toBe(true);
      }),
    );
  });
});
