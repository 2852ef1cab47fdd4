import { expect, test } from "@jest/globals";
import { firstOf, literal, templateText } from "../../src/sheets/formulaText";

test("quotes in words stay inside their literal", () => {
  expect(literal('Trang "Đại biểu"')).toBe('"Trang ""Đại biểu"""');
});

test("a template becomes a text expression, with words by number", () => {
  expect(templateText("✗ Quá hạn {days} ngày", { days: "A1-B1" })).toBe('"✗ Quá hạn "&(A1-B1)&" ngày"');
  expect(templateText("{days|day|days} late", { days: "A1" })).toBe('(A1)&IF((A1)=1," day"," days")&" late"');
});

test("a template without its value is our own mistake", () => {
  expect(() => templateText("còn {left} chỗ", {})).toThrow("left");
});

test("cases nest in their order", () => {
  expect(
    firstOf(
      [
        ["A1=1", "2"],
        ["A1=2", "3"],
      ],
      "4",
    ),
  ).toBe("IF(A1=1,2,IF(A1=2,3,4))");
});
