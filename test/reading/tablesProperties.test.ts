/** What holds of any grid. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { RangeAddress } from "../../src/model/address";
import type { CellValue } from "../../src/model/grid";
import type { Origin } from "../../src/model/origin";
import type { Reading } from "../../src/model/reading";
import { cpuMilliseconds } from "../cpuTime";
import { sheetReading } from "./build";

const TEXTS = [
  ...["TT", "STT", "Đơn vị", "Số lượng", "Tổng", "Lãnh đạo", "Nhiệm vụ", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn"],
  ...["Họ và tên", "Thời gian", "Trực tiếp", "Trực tuyến", "Ghi chú", "No.", "Task", "Owner", "Deadline", "Seats"],
  ...[
    "Sở Nội vụ",
    "UBND xã Tân Hòa",
    "Sở A chủ trì; Sở B phối hợp",
    "các sở, ngành",
    "Chủ trì:\nSở A\nSở B (phối hợp)",
  ],
  ...["I", "II", "A", "1.1", "a)", "-", "(1)", "Tổng cộng", "Cộng I", "Tổng cộng (I+II)", "Subtotal"],
  ...["15/7/2026", "trước ngày 20/7", "30/02/2026", "Quý III", "đợt 1: 5/7\nđợt 2: 9/7", "7h30 - 8h00", "x"],
  ...["02 người", "khoảng 80", "05 - 15", "1.234", "07", "#REF!", "__proto__", "Nguyễn Văn An, Trần Thị Bình"],
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.integer({ min: -2, max: 50_000 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
);

const merge: fc.Arbitrary<RangeAddress> = fc.record({
  row: fc.nat(8),
  column: fc.nat(6),
  rowCount: fc.integer({ min: 1, max: 4 }),
  columnCount: fc.integer({ min: 1, max: 4 }),
});

const sheet = fc.record({
  width: fc.integer({ min: 1, max: 7 }),
  rows: fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 10 }),
  merges: fc.array(merge, { maxLength: 5 }),
  dateColumns: fc.array(fc.nat(6), { maxLength: 2 }),
});

function originsOf({ quota, sums, tasks, roster }: Reading): readonly Origin[] {
  return [
    ...quota.flatMap(({ unit, count, parts = [], namedUnits, countAsWritten, origin }) => [
      origin,
      ...[unit, count ?? [], namedUnits, countAsWritten ?? [], parts.map((part) => part.count)]
        .flat()
        .map((fact) => fact.origin),
    ]),
    ...sums.flatMap(({ sum, columnTotals = [] }) => [sum.origin, ...columnTotals.map(({ count }) => count.origin)]),
    ...tasks.flatMap(({ summary, lead, support, deliverTo, due, origin }) => [
      origin,
      ...[summary, ...lead, ...support, ...deliverTo, ...(due ? [due.text] : [])].map((fact) => fact.origin),
    ]),
    ...(roster?.people ?? []).flatMap(({ name, unit, origin }) => [name.origin, unit.origin, origin]),
  ];
}

test("any grid has a reading, and every fact stands in a cell of it", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async ({ width, rows, merges, dateColumns }) => {
      const values = rows.map((row) => row.slice(0, width));
      const inside = merges.filter(({ row, column }) => row < values.length && column < width);
      const reading = await sheetReading(values, { merges: inside, dateColumns }).catch((error: unknown) => {
        if (error instanceof Error && error.message === "empty-source") return undefined;
        throw error;
      });
      for (const { place, quote, spans } of reading ? originsOf(reading) : []) {
        if (place.kind !== "cell") throw new Error("a sheet has cells");
        expect(values[place.cell.row]?.[place.cell.column]).not.toBeUndefined();
        for (const { start, end } of spans) expect(0 <= start && start <= end && end <= quote.length).toBe(true);
      }
      for (const { sum, groups } of reading?.sums ?? [])
        expect([sum.value, groups.length > 0]).toEqual([sum.value, true]);
    }),
    { numRuns: 1_000 },
  );
});

test("nobody of a list is lost, whatever the units are called", async () => {
  const unit = fc.oneof(
    fc.constantFrom("Sở Nội vụ", " SỞ NỘI VỤ", "Sở  Y tế", "", "Tổng công ty Điện", "123"),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 30 }), async (units) => {
      const rows = units.map((name, index) => [index + 1, `Người ${"A".repeat(index + 1)}`, name]);
      const reading = await sheetReading([["STT", "Họ và tên", "Đơn vị"], ...rows]);
      expect(reading.quota.reduce((sum, { count }) => sum + (count?.value ?? 0), 0)).toBe(units.length);
    }),
    { numRuns: 200 },
  );
});

test("row totals and the sum do not depend on the order of the columns", async () => {
  const rows: readonly (readonly CellValue[])[] = [
    ["TT", "Đơn vị", "Trực tiếp", "Trực tuyến", "Cộng"],
    [1, "Sở Nội vụ", 3, 1, 4],
    [2, "UBND xã Tân Hòa", 1, 8, 9],
    [null, "Tổng số", 4, 9, 13],
  ];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), async (order) => {
      const reading = await sheetReading(rows.map((row) => order.map((column) => row[column] ?? null)));
      expect(reading.quota.map(({ count }) => count?.value)).toEqual([4, 9]);
      expect(reading.sums.map(({ sum }) => sum.value)).toEqual([13]);
    }),
  );
});

test.each<[string, () => readonly (readonly CellValue[])[]]>([
  [
    "a quota table of 100,000 rows",
    () => [["TT", "Đơn vị", "Số lượng"], ...many(100_000, (n) => [n, `Sở ${n % 500}`, 3])],
  ],
  [
    "an assignment table of 20,000 rows",
    () => [
      ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
      ...many(20_000, (n) => [n, `Việc ${n}`, "Sở Nội vụ; Sở Y tế", "trước ngày 15/7/2026"]),
    ],
  ],
  [
    "30 rows of 16,384 columns",
    () => many(30, (n) => Array.from({ length: 16_384 }, (_, column) => `ô ${n * column}`)),
  ],
  [
    "16,384 labels",
    () => many(30, (n) => Array.from({ length: 16_384 }, (_, column) => (n === 1 ? `Đơn vị ${column}` : column))),
  ],
])("%s is read in seconds", async (_, rows) => {
  const values = rows();
  expect(await cpuMilliseconds(() => sheetReading(values))).toBeLessThan(8_000);
});

function many(count: number, row: (n: number) => readonly CellValue[]): readonly (readonly CellValue[])[] {
  return Array.from({ length: count }, (_, index) => row(index + 1));
}
