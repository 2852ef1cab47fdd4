import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { personKey, phoneKeys } from "../../src/text/personKey";
import { cpuMilliseconds } from "../cpuTime";

describe("personKey", () => {
  test.each([
    ["Nguyễn Thị Hoà", "Nguyễn  Thị Hòa"],
    ["Trần Văn Hòang", "Trần Văn Hoàng"],
    ["Lê Thuý", "LÊ THÚY"],
    ["Phạm Văn Tuấn", "Phạm Văn Tuấn".normalize("NFD")],
  ])("%s is %s", (a, b) => {
    expect(personKey(a)).toBe(personKey(b));
  });

  test.each([
    ["Nguyễn Văn Tuân", "Nguyễn Văn Tuấn"],
    ["Nguyễn Văn Dũng", "Nguyễn Văn Đũng"],
    ["Lê Thị Mỹ", "Lê Thị My"],
    ["Trần Hoà", "Trần Hoá"],
  ])("%s is not %s", (a, b) => {
    expect(personKey(a)).not.toBe(personKey(b));
  });
});

describe("phoneKeys", () => {
  const writings = [
    "0905123456",
    "0905 123 456",
    "0905.123.456",
    "+84 905 123 456",
    "84905123456",
    "905123456",
    "(+84) 905-123-456",
    "0084905123456",
  ];
  test.each(writings)("%s", (text) => {
    expect(phoneKeys(text)).toEqual(["905123456"]);
  });

  test.each<[string, readonly string[]]>([
    ["0905123456 / 0912345678", ["905123456", "912345678"]],
    ["0905 123 456 - 0912 345 678", ["905123456", "912345678"]],
    ["0905123456 0912345678", ["905123456", "912345678"]],
    ["02563 822 333", ["2563822333"]],
    ["", []],
    ["không có", []],
    ["máy lẻ 102", []],
  ])("%s", (text, keys) => {
    expect(phoneKeys(text)).toEqual(keys);
  });

  test("separators between digits make no difference", () => {
    const number = fc.stringMatching(/^9\d{8}$/);
    fc.assert(
      fc.property(number, fc.constantFrom("", " ", ".", "-"), (digits, sign) => {
        const written = `0${digits.slice(0, 3)}${sign}${digits.slice(3, 6)}${sign}${digits.slice(6)}`;
        expect(phoneKeys(written)).toEqual([digits]);
      }),
    );
  });
});

test.each(["a", "á ", "9", "9 ", "- ", "\u0301"])("a megabyte of %j takes one pass", async (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  expect(await cpuMilliseconds(() => [personKey(text), phoneKeys(text)])).toBeLessThan(2_500);
});
