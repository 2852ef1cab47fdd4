import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { composeCsv } from "../../../src/sheets/out/csvText";
import { csvRows } from "../../../src/sheets/out/statusCsv";
import { classifyTask } from "../../../src/model/taskClass";
import { day, task } from "../../review/build";

const body = (text: string) => text.replace(/^\ufeff/, "").replace(/\r\n$/, "");
const one = (text: string) => body(composeCsv([[text]], ";").text);

describe("CSV for other systems", () => {
  test.each([
    "- Sở Nội vụ",
    "-Sở Nội vụ",
    "+ Lãnh đạo (Phòng A)",
    "- Kinh phí 2026-2027",
    "+84 912 345 678",
    "-5",
    "–",
    "Sở Y tế = Sở",
  ])("%j goes out as it is", (text) => {
    expect(one(text)).toBe(text);
  });

  test.each([
    "=1+1",
    "=cmd|'/C calc'!A0",
    "@SUM(A1)",
    "+SUM(A1:A9)",
    "-2+3",
    "-1+cmd|' /C calc'!A0",
    "+Sheet2!A1",
    '-HYPERLINK("x")',
    "\u200b=1+1",
    "\u00a0 =1+1",
    "＝1+1",
    "＋SUM(A1)",
    "+=1",
    "\t=1+1",
  ])("%j becomes text that nothing runs, and is told", (text) => {
    const { text: csv, neutralised } = composeCsv([[text]], ";");
    const cell = body(csv).replace(/^"|"$/g, "").replaceAll('""', '"');
    expect(cell).toBe(`'${text}`);
    expect(neutralised).toBe(1);
  });

  test("a mark says UTF-8, and the separator decides the decimal sign", () => {
    const rows = [["Cơ quan", 12.5, null, true, 'có "ngoặc"; và dấu, phẩy\nhai dòng']];
    expect(composeCsv(rows, ";").text).toBe('\ufeffCơ quan;12,5;;true;"có ""ngoặc""; và dấu, phẩy\nhai dòng"\r\n');
    expect(composeCsv(rows, ",").text).toBe('\ufeffCơ quan,12.5,,true,"có ""ngoặc""; và dấu, phẩy\nhai dòng"\r\n');
  });

  test("whatever the words, the same cells come out of the file", () => {
    const cells = fc.string({ unit: fc.constantFrom(..."ab \";,\n\r=+-@'(1"), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const read = parse(composeCsv(rows, ";").text.slice(1), ";");
        expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[^'])/, "")))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'(?=[^'])/, ""))),
        );
      }),
    );
  });

  test("a row for each task, or the counts of each agency with the whole below", () => {
    const today = day("2026-07-15");
    const tasks = [
      task({ summary: "- Rà soát", line: 1, lead: ["Sở Nội vụ", "Sở Y tế"], due: { text: "1/7", date: "2026-07-01" } }),
      task({ summary: "Việc hai", line: 2, lead: [] }),
    ];
    const entries = tasks.map((entry) => classifyTask(entry, { today, convention: "strict", soonDays: 3 }));
    expect(csvRows("tasks", entries, "vi")[1]?.slice(0, 6)).toEqual([
      1,
      "- Rà soát",
      "Sở Nội vụ; Sở Y tế",
      "",
      "1/7",
      "01/07/2026",
    ]);
    expect(csvRows("agencies", entries, "vi").map((row) => row.slice(1, 8))).toEqual([
      expect.arrayContaining(["Cơ quan chủ trì"]),
      ["Sở Nội vụ", 1, 0, 0, 0, 1, 0],
      ["Sở Y tế", 1, 0, 0, 0, 1, 0],
      ["Chưa rõ cơ quan", 1, 0, 0, 0, 0, 1],
      ["Tổng cộng", 2, 0, 0, 0, 1, 1],
    ]);
  });
});

/** RFC 4180, letter by letter. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [[""]];
  let isQuoted = false;
  const add = (letter: string) => {
    const row = rows.at(-1) ?? [];
    row[row.length - 1] = `${row.at(-1) ?? ""}${letter}`;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      add('"');
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === separator) rows.at(-1)?.push("");
    else if (!isQuoted && text.startsWith("\r\n", at)) {
      rows.push([""]);
      at += 1;
    } else add(letter);
  }
  return rows.slice(0, -1);
}
