import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AttendeeList } from "../../../src/model/attendees";
import type { SheetModel } from "../../../src/model/sheet";
import { composeNamePlates, type NamePlateOptions } from "../../../src/sheets/namePlates/namePlates";
import { arbitraryAttendees } from "../arbitraryAttendees";
import { open } from "../open";

function plates(list: AttendeeList, options: Partial<NamePlateOptions> = {}): SheetModel {
  return composeNamePlates(list, { locale: "vi", ...options });
}

function sizeAt({ styles }: SheetModel, row: number, column = 0): number {
  return (
    styles.findLast(({ range, style }) => range.row === row && range.column === column && style.fontSize)?.style
      .fontSize ?? 0
  );
}

const person = (name: string, unit = "Sở Nội vụ"): AttendeeList => [{ name: unit, people: [{ name }] }];

describe("the cards", () => {
  test("two side by side, unit below the name; words that look like formulas are words", async () => {
    const model = plates([
      { name: "Sở Nội vụ", people: [{ name: "Lê Thị Hòa" }, { name: "=1+1" }] },
      { name: "__proto__", people: [{ name: "Hồ Ngọc Mai", position: "Giám đốc", mode: "online" }] },
    ]);
    expect(model.values).toEqual([
      ["Lê Thị Hòa", "=1+1"],
      ["Sở Nội vụ", "Sở Nội vụ"],
      ["Hồ Ngọc Mai", null],
      ["__proto__", null],
    ]);
    const { cell } = await open(model);
    expect(cell({ row: 0, column: 1 }).text).toBe("=1+1");
  });

  test("with the position, and only for those who come", () => {
    const list: AttendeeList = [
      {
        name: "Sở Y tế",
        people: [
          { name: "Lê Thị Hòa", mode: "online" },
          { name: "Võ Văn An", position: "Giám đốc" },
        ],
      },
    ];
    expect(plates(list, { withPosition: true, inPersonOnly: true }).values).toEqual([
      ["Võ Văn An", null],
      ["Giám đốc\nSở Y tế", null],
    ]);
  });

  test("with the unit as each list writes it, where it does", () => {
    const people = [{ name: "Lê Thị Hòa", unit: "Sở Y tế" }, { name: "Võ Văn An" }];
    const list: AttendeeList = [{ name: "Lãnh đạo các sở", people }];
    expect(plates(list).values[1]).toEqual(["Lãnh đạo các sở", "Lãnh đạo các sở"]);
    expect(plates(list, { unitAsWritten: true }).values[1]).toEqual(["Sở Y tế", "Lãnh đạo các sở"]);
  });

  test("every person stands once, in order", () => {
    fc.assert(
      fc.property(arbitraryAttendees, (list) => {
        const { values } = plates(list);
        const names = values.filter((_, row) => row % 2 === 0).flat();
        expect(names.filter((name) => name !== null)).toEqual(
          list.flatMap(({ people }) => people.map(({ name }) => name)),
        );
      }),
    );
  });

  test("nobody: an empty sheet that can be written", async () => {
    expect((await open(plates([]))).cell({ row: 0, column: 0 }).text).toBe("");
  });
});

describe("letters", () => {
  test.each([
    ["Lê Thị Hòa", 36],
    ["Phạm Quốc Tuấn", 28],
    ["Nguyễn Thị Phương Thảo", 28],
    ["Tôn Nữ Hoàng Khánh Phương Uyên", 28],
  ])("%s is at least %i pt on paper", (name, least) => {
    expect(sizeAt(plates(person(name)), 0)).toBeGreaterThanOrEqual(least);
  });

  test("a longer name is never larger; one word too long shrinks", () => {
    const sizes = [10, 20, 40, 80, 400].map((length) => sizeAt(plates(person("Nguyễn ".repeat(length / 5).trim())), 0));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizeAt(plates(person("Nguyễnthịphươngthảonguyên")), 0)).toBeLessThan(28);
  });

  test("a unit of sixty letters stays readable", () => {
    const unit = "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh A";
    expect(unit).toHaveLength(60);
    expect(sizeAt(plates(person("Lê Thị Hòa", unit)), 1)).toBeGreaterThanOrEqual(14);
  });

  test("a megabyte of one letter is no trouble", () => {
    const start = performance.now();
    plates(person("a".repeat(1_000_000)));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

/** Of an A4 page, in points; in LibreOffice without Calibri the page shrinks to 84 %. */
const PAPER = 297 * (72 / 25.4);
const SCALES = [1, 0.844];

describe.each([8, 10] as const)("%i on a page", (perPage) => {
  test.each(SCALES)("a page ends between two cards at scale %d", (scale) => {
    const { rows, page } = plates([{ name: "Sở Y tế", people: Array.from({ length: 100 }, () => ({ name: "An" })) }], {
      perPage,
    });
    const room = (PAPER - (page.margins.top + page.margins.bottom) * (72 / 25.4)) / scale;
    const heights = rows.toSorted((a, b) => a.row - b.row).map(({ height }) => height);
    let used = 0;
    const starts: number[] = [];
    for (const [row, height] of heights.entries()) {
      // A printer's rounding may take or give half a percent.
      if (used + height > room * 0.995) {
        expect(used + height).toBeGreaterThan(room * 1.005);
        starts.push(row);
        used = 0;
      }
      used += height;
    }
    expect(starts.every((row) => row % 2 === 0)).toBe(true);
    if (scale === 1) expect(starts[0]).toBe(perPage);
  });
});
