import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formulaTokens, isOutsideCall, renameReferences, shiftFormula } from "../../src/hosts/memory/formulaText";
import { toA1Formula, toFileFormula, toShownFormula } from "../../src/hosts/memory/structuredReferences";
import { cell, range } from "./sheetModels";

test("tokens of any text join to the text", () => {
  const pieces = fc.constantFrom(
    "A1",
    "$B$2",
    "[@x]",
    "['[']",
    '"a""b"',
    "'S 1'!",
    "SUM(",
    ")",
    "[",
    "]",
    "'",
    '"',
    "1.5E3",
    "đ",
    ",",
    ":",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((parts) => parts.join("")),
      ),
      (text) => {
        expect(
          formulaTokens(text)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
      },
    ),
  );
});

describe("filling", () => {
  test.each([
    ["=A1+$A1+A$1+$A$1", "=C4+$A4+C$1+$A$1"],
    ["=SUM($C$2:C2)", "=SUM($C$2:E5)"],
    ['=LOG10(A1)&"A1"', '=LOG10(C4)&"A1"'],
    ["='A1 sheet'!A1", "='A1 sheet'!C4"],
    ["=T[A1]+[@B2]", "=T[A1]+[@B2]"],
    ["=B:B+$C:D", "=D:D+$C:F"],
    ["=3:3", "=6:6"],
    ["=Q1_2024+A1B", "=Q1_2024+A1B"],
  ])("%s becomes %s three rows down, two columns right", (formula, expected) => {
    expect(shiftFormula(formula, { row: 3, column: 2 })).toBe(expected);
  });

  test("a reference that leaves the sheet is an error", () => {
    expect(shiftFormula("=A1", { row: -1, column: 0 })).toBe("=#REF!");
  });
});

test("names of tables and sheets change, texts and columns do not", () => {
  const names = new Map([
    ["DS", "DS_2"],
    ["Đại biểu", "Đại biểu (2)"],
  ]);
  expect(renameReferences("=SUM(DS[DS])&\"DS[x]\"&'Đại biểu'!A1", names)).toBe(
    "=SUM(DS_2[DS])&\"DS[x]\"&'Đại biểu (2)'!A1",
  );
});

test("a call to another program is seen, a bar in a text is not", () => {
  expect(isOutsideCall("=cmd|'/C calc'!A0")).toBe(true);
  expect(isOutsideCall('="a|b"&[@[x|y]]')).toBe(false);
});

describe("structured references", () => {
  const tables = [
    {
      name: "DS",
      sheet: "Một",
      range: range("B2:D6"),
      hasTotals: true,
      columns: ["STT", "Hạn cuối", "Ghi chú [nếu có] #1"],
    },
  ];
  const inside = { sheet: "Một", cell: cell("D4"), tables };
  const outside = { sheet: "Hai", cell: cell("A1"), tables };

  test.each([
    ["=[@STT]", "=$B$4", "=DS[[#This Row],[STT]]", "=[@STT]"],
    ["=[@[Hạn cuối]]", "=$C$4", "=DS[[#This Row],[Hạn cuối]]", "=[@[Hạn cuối]]"],
    ["=DS[@[STT]:[Hạn cuối]]", "=$B$4:$C$4", "=DS[[#This Row],[STT]:[Hạn cuối]]", "=[@[STT]:[Hạn cuối]]"],
    ["=SUM([STT])", "=SUM($B$3:$B$5)", "=SUM(DS[STT])", "=SUM([STT])"],
    ["=DS[[#Totals],[STT]]", "=$B$6", "=DS[[#Totals],[STT]]", "=[[#Totals],[STT]]"],
    ["=DS[#All]", "=$B$2:$D$6", "=DS[#All]", "=[#All]"],
    ["=DS[[#Headers],[#Data],[STT]]", "=$B$2:$B$5", "=DS[[#Headers],[#Data],[STT]]", "=[[#Headers],[#Data],[STT]]"],
    ["=ROWS(DS)", "=ROWS($B$3:$D$5)", "=ROWS(DS)", "=ROWS(DS)"],
    ["=DS[Ghi chú '[nếu có'] '#1]", "=$D$3:$D$5", "=DS[Ghi chú '[nếu có'] '#1]", "=[Ghi chú '[nếu có'] '#1]"],
    ["=DS[Không có]", "=#REF!", "=DS[Không có]", "=[Không có]"],
    ['="DS[STT]"', '="DS[STT]"', '="DS[STT]"', '="DS[STT]"'],
  ])("%s in its table is %s, in the file %s", (formula, a1, file, shown) => {
    expect(toA1Formula(formula, inside)).toBe(a1);
    expect(toFileFormula(formula, inside)).toBe(file);
    expect(toShownFormula(file, inside)).toBe(shown);
  });

  test("from another sheet the table's sheet is named", () => {
    expect(toA1Formula("=SUM(ds[stt])", outside)).toBe("=SUM('Một'!$B$3:$B$5)");
    expect(toShownFormula("=SUM(DS[STT])", outside)).toBe("=SUM(DS[STT])");
    expect(toA1Formula("=DS[@STT]", { ...outside, cell: cell("A9") })).toBe("=#REF!");
  });
});
