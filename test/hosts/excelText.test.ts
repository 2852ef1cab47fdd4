import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { sheetNames, tableNames } from "../../src/model/freeNames";
import { toExcelValue, utf8Length } from "../../src/hosts/excel/plainText";
import { renamed } from "../../src/hosts/excel/renamed";

test.each([
  "=1+1",
  "＝1+1",
  "- Sở Nội vụ",
  "+84 912",
  "@SUM(A1)",
  "\t=1",
  " =1",
  "'trích",
  "0170",
  "1.234,5",
  "15/7",
  "May 5",
  "Mar-24",
  "thg 7 2024",
  "TRUE",
  "sai",
  "$5",
  "VND 500",
  "₫5",
  "#REF!",
  "(5)",
  "5%",
  "½",
])("%j is handed over as text", (text) => {
  expect(toExcelValue(text)).toBe(`'${text}`);
});

test.each(["Sở Nội vụ", "Đại diện lãnh đạo và 01 viên chức của các cơ quan, đơn vị", "Quý III", "Đúng hạn"])(
  "%j needs no apostrophe",
  (text) => {
    expect(toExcelValue(text)).toBe(text);
  },
);

test("numbers and logical values go as they are, and nothing empties a cell", () => {
  expect([toExcelValue(-5), toExcelValue(true), toExcelValue(null)]).toEqual([-5, true, ""]);
});

test("the weight of a text is its UTF-8 length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
  );
});

test("names are free, and of a form that Excel takes", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 5 }), (proposed) => {
      const sheets = sheetNames(["Sheet1"]);
      const tables = tableNames([]);
      const given = [...proposed, ...proposed].map((name) => sheets.claim(name));
      expect(new Set(given.map((name) => name.normalize().toLowerCase())).size).toBe(given.length);
      for (const name of given) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u);
      for (const name of proposed) expect(tables.claim(name)).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
    }),
  );
});

test("formulas follow their tables and sheets, texts in them stay", () => {
  const names = new Map([
    ["DaiBieu", "DaiBieu_2"],
    ["Đại biểu", "Đại biểu (2)"],
  ]);
  expect(renamed('=SUM(DaiBieu[Số lượng])&"DaiBieu[x]"&MyDaiBieu[y]', names)).toBe(
    '=SUM(DaiBieu_2[Số lượng])&"DaiBieu[x]"&MyDaiBieu[y]',
  );
  expect(renamed("='Đại biểu'!A1+'Khác'!B2", names)).toBe("='Đại biểu (2)'!A1+'Khác'!B2");
});
