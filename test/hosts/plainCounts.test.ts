import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createPlainCounts } from "../../src/hosts/memory/plainCounts";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import type { CellValue } from "../../src/model/grid";
import { cpuMilliseconds } from "../cpuTime";
import { day } from "../review/build";

function workbookOf(values: readonly (readonly CellValue[])[]) {
  const workbook = new MemoryWorkbook({ today: day("2026-07-15") });
  const sheet = workbook.sheet(workbook.activeSheet);
  if (!sheet) throw new Error("No sheet");
  sheet.setValues({ row: 0, column: 0, rowCount: values.length, columnCount: values[0]?.length ?? 0 }, values);
  return { workbook, sheet };
}

/** The same formula, which only the library counts: we read no parentheses inside a count. */
function byLibrary(formula: string): string {
  return formula.replaceAll(/\$C\$\d/g, "($&)");
}

const cell = fc.constantFrom<CellValue>(
  "u1",
  "U1",
  "u2",
  "",
  null,
  "a*",
  "*",
  "5",
  5,
  "true",
  true,
  "sở nội vụ",
  "Sở Nội vụ",
  "<u1",
  "=u1",
  "~",
);
const FORMULAS = [
  "=COUNTIFS($A$1:$A$6,$C$1)",
  '=COUNTIFS($A$1:$A$6,"",$B$1:$B$6,$C$1)',
  "=COUNTIFS($A$1:$A$6,$C$1,$B$1:$B$6,$C$2)+1",
  '=COUNTIFS($A$1:$A$6,$C$1,$B$1:$B$6,"Sở Nội vụ")',
  '=IF(COUNTIFS($A$1:$A$6,$C$1)>0,"có","không")&COUNTIFS($B$1:$B$6,$C$2)',
];

test("a count says the same as the library's", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 6, maxLength: 6 }),
      fc.constantFrom(...FORMULAS),
      (rows, formula) => {
        const { sheet } = workbookOf(rows);
        const at = { row: 0, column: 4, rowCount: 1, columnCount: 1 };
        sheet.fillFormula(at, formula);
        const ours = sheet.value(at);
        sheet.fillFormula(at, byLibrary(formula));
        expect(ours).toEqual(sheet.value(at));
      },
    ),
    { numRuns: 300 },
  );
});

test("only plain cells are counted here; other formulas stay as they are", () => {
  const { workbook, sheet } = workbookOf([
    ["u1", "u1"],
    ["u1", "u2"],
  ]);
  sheet.fillFormula({ row: 1, column: 0, rowCount: 1, columnCount: 1 }, '="u"&1');
  const stored = workbook.storedSheet(1);
  const counts = createPlainCounts([stored]);
  expect(counts("COUNTIFS($B$1:$B$2,$B$1)+1", stored)).toBe("1+1");
  expect(counts('COUNTIFS($B$1:$B$2,"U2")+1', stored)).toBe("1+1");
  for (const other of [
    "COUNTIFS($A$1:$A$2,$B$1)",
    'COUNTIFS($B$1:$B$2,"u*")',
    'COUNTIFS($B$1:$B$2,">u1")',
    "COUNTIFS($B$1:$B$2,$B$1,$A$1:$A$1,$B$1)",
    "COUNTIFS($A$1:$B$2,$B$1)",
    "COUNTIFS(Gone!$A$1:$A$2,$B$1)",
    '"COUNTIFS("&$B$1',
    "COUNTIFS($B$1:$B$2,($B$1))",
    "SUM(1)",
  ])
    expect(counts(other, stored)).toBe(other);
});

test("a thousand counts over twenty thousand rows are quick", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [`u${index % 1_000}`, `u${index}`]);
  const { sheet } = workbookOf(rows);
  sheet.fillFormula({ row: 0, column: 2, rowCount: 1_000, columnCount: 1 }, "=COUNTIFS($A$1:$A$20000,B1)");
  const milliseconds = await cpuMilliseconds(() => {
    expect(sheet.value({ row: 999, column: 2 })).toBe(20);
  });
  expect(milliseconds).toBeLessThan(4_000);
});
