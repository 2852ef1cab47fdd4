import { expect, test } from "@jest/globals";
import { formatValue } from "../../src/hosts/memory/numberFormat";

test.each([
  [1234.5, "General", "1234,5"],
  [1 / 3, "General", "0,333333333"],
  [1e12, "General", "1E+12"],
  [-0.5, "General", "-0,5"],
  [true, "General", "TRUE"],
  ["chữ", "General", "chữ"],
  [1234.5, "#,##0.00", "1.234,50"],
  [1234567, "#,##0", "1.234.567"],
  [1.005, "0.00", "1,01"],
  [7, "00", "07"],
  [0, "#", ""],
  [0.125, "0.0%", "12,5%"],
  [-1234.5, '#,##0.0;"âm "#,##0.0', "âm 1.234,5"],
  [0, '0;-0;"không"', "không"],
  [163, '0" người"', "163 người"],
  [1500000, '#,##0," nghìn"', "1.500 nghìn"],
  [45488, "dd/mm/yyyy", "15/07/2024"],
  [45488, "mm-dd-yy", "15/07/2024"],
  [45488, "d/m/yy", "15/7/24"],
  [45488.3541667, "dd/mm/yyyy hh:mm", "15/07/2024 08:30"],
  [0.3541667, "h:mm AM/PM", "8:30 SA"],
  [1.5, "[h]:mm", "36:00"],
  [45488, "dddd", "Thứ Hai"],
  [45488, '"ngày "dd" tháng "mm', "ngày 15 tháng 07"],
  ["0170", "@", "0170"],
  [170, "@", "170"],
  ["x", '0;-0;0;"<"@">"', "<x>"],
  [-1, "dd/mm/yyyy", "########"],
  [null, "0", ""],
])("%j under %j shows as %j", (value, code, text) => {
  expect(formatValue(value, code)).toBe(text);
});
