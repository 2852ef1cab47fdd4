import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fromClipboardText, toClipboardText } from "../../src/workbench/clipboard";

test("rows and columns become lines and tabs", () => {
  expect(
    toClipboardText([
      ["TT", "Đơn vị"],
      ["1", "Sở Nội vụ"],
    ]),
  ).toBe("TT\tĐơn vị\r\n1\tSở Nội vụ");
});

test("a cell with a line break or a quote is quoted", () => {
  expect(toClipboardText([['Trang "Đơn vị"', "hai\ndòng"]])).toBe('"Trang ""Đơn vị"""\t"hai\ndòng"');
});

test("short rows are filled up", () => {
  expect(fromClipboardText("a\tb\nc")).toEqual([
    ["a", "b"],
    ["c", ""],
  ]);
});

test("a quote inside a text is a letter like any other", () => {
  expect(fromClipboardText('Sở "A"\tb')).toEqual([['Sở "A"', "b"]]);
});

test("what is copied is what is pasted", () => {
  const text = fc.stringMatching(/^[aộ"\t\r\n ]{0,6}$/);
  const rectangle = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(rectangle, (rows) => {
      fc.pre(rows.at(-1)?.some((cell) => cell !== "") ?? false);
      expect(fromClipboardText(toClipboardText(rows))).toEqual(rows);
    }),
  );
});
