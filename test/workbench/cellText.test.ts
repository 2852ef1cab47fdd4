import { expect, test } from "@jest/globals";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { parsePlainDate } from "../../src/model/plainDate";
import { inputText, toLocalNumber } from "../../src/workbench/cellText";

const today = parsePlainDate("2026-07-15");

/** Typing the text that editing begins with gives the same cell again. */
test.each([
  "163",
  "1.234,5",
  "0,5",
  "-3",
  "15/07/2026",
  "12,5%",
  "Sở Nội vụ",
  "=1+1",
  "'=không phải công thức",
  "'0170",
])("%s stays what it is when it is edited and left alone", (typed) => {
  if (!today) throw new Error("no date");
  const workbook = new MemoryWorkbook({ today });
  const [sheet] = workbook.sheets();
  if (!sheet) throw new Error("no sheet");
  const cell = { row: 0, column: 0 };
  workbook.type(sheet.name, cell, typed);
  const before = sheet.cell(cell);
  workbook.type(sheet.name, cell, inputText(before));
  expect(sheet.cell(cell)).toEqual(before);
});

test("numbers are written as the language does", () => {
  expect(toLocalNumber(1234.5, "vi")).toBe("1.234,5");
  expect(toLocalNumber(1234.5, "en")).toBe("1,234.5");
});
