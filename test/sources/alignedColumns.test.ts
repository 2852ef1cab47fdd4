import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { withTabsBetweenColumns } from "../../src/sources/alignedColumns";

describe("columns lined up with spaces", () => {
  test("each text comes under the label that it stands under", () => {
    const text = [
      "TT   Unit            Seats   Note",
      "1    Sở Nội vụ       3",
      "2    Sở Y tế         12      late",
      "     Total           15",
    ];
    expect(withTabsBetweenColumns(text.join("\n")).split("\n")).toEqual([
      "TT\tUnit\tSeats\tNote",
      "1\tSở Nội vụ\t3\t",
      "2\tSở Y tế\t12\tlate",
      "\tTotal\t15\t",
    ]);
  });

  test("letterheads, lists and sentences stay as they are", () => {
    const text = [
      "UBND TỈNH AN BÌNH          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "   SỞ NỘI VỤ               Độc lập - Tự do - Hạnh phúc",
      "",
      "1.   Sở Nội vụ",
      "2.   Sở Y tế",
      "Một câu   có khoảng trống rộng.",
    ].join("\n");
    expect(withTabsBetweenColumns(text)).toBe(text);
  });

  test("no text loses a letter", () => {
    const line = fc.stringMatching(/^[a-z0-9ộ ]{0,30}$/u);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join("\n");
        const letters = (of: string): string => of.replace(/[ \t]/gu, "");
        expect(letters(withTabsBetweenColumns(text))).toBe(letters(text));
      }),
      { numRuns: 300 },
    );
  });

  test("a megabyte of gaps takes no more than a moment", () => {
    const start = process.cpuUsage();
    withTabsBetweenColumns("a   ".repeat(250_000));
    withTabsBetweenColumns(`${" ".repeat(500_000)}a\n`.repeat(2));
    withTabsBetweenColumns("Sở A    12\n".repeat(90_000));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});
