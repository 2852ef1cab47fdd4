import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { fromSerial } from "../../src/model/plainDate";
import { SAMPLE_DELEGATES } from "../../src/samples/sampleDelegates";
import { SAMPLE_PLAN } from "../../src/samples/samplePlan";
import { sampleSheets } from "../../src/samples/sampleWorkbook";
import { readSource } from "../../src/sources/readSource";
import { compareKey } from "../../src/text/fold";
import { rangeOf } from "../sources/range";

const sheet = (name: string) => {
  const found = sampleSheets().find((model) => model.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

const read = async (name: string) => {
  const { values, merges } = sheet(name);
  const outcome = await readSource({ kind: "range", name, content: rangeOf(values, { merges, sheet: name }) });
  return outcome.ok ? outcome.value.blocks : [];
};

test("the sample file is the sample plan", () => {
  expect(readFileSync("samples/ke-hoach.txt", "utf8").replaceAll("\r\n", "\n")).toBe(SAMPLE_PLAN);
});

test("the ten groups of the plan add up to its total", async () => {
  const outcome = await readSource({ kind: "text", name: "mẫu", text: SAMPLE_PLAN });
  const tables = outcome.ok ? outcome.value.blocks.filter((block) => block.kind === "table") : [];
  expect(tables).toHaveLength(1);
  const rows = tables[0]?.grid.rows ?? [];
  const counts = rows.slice(1, -1).map(({ cells }) => Number(cells[2]?.value));
  expect(counts).toHaveLength(10);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(163);
  expect(rows.at(-1)?.cells.map(({ value }) => value)).toEqual([null, "Tổng cộng", 163]);
});

test("row 4 seats seven for six units, row 8 two for each of 41", async () => {
  const outcome = await readSource({ kind: "text", name: "mẫu", text: SAMPLE_PLAN });
  const table = outcome.ok ? outcome.value.blocks.find((block) => block.kind === "table") : undefined;
  const words = (row: number) => (table?.kind === "table" ? (table.grid.rows[row]?.cells[1]?.text ?? "") : "");
  const units = words(4).replace(/^.*: /, "").split(", ");
  expect([units.length, new Set(units).size]).toEqual([7, 6]);
  expect(words(8)).toContain("02 người/cơ quan");
  expect(words(7).replace(/^.*: /, "").split(", ")).toHaveLength(19);
});

test("the plan's sheet reads as the plan's text does", async () => {
  const outcome = await readSource({ kind: "text", name: "mẫu", text: SAMPLE_PLAN });
  const words = (blocks: Awaited<ReturnType<typeof read>>) =>
    blocks.map((block) =>
      block.kind === "table" ? block.grid.rows.map(({ cells }) => cells.map(({ text }) => text)) : block.text,
    );
  expect(words(await read("Kế hoạch"))).toEqual(words(outcome.ok ? outcome.value.blocks : []));
});

test("the list of delegates is dirty: more spellings than units, no name or number twice", () => {
  const units = SAMPLE_DELEGATES.map(({ unit }) => unit);
  expect(new Set(units).size).toBeGreaterThan(new Set(units.map(compareKey)).size + 5);
  expect(new Set(SAMPLE_DELEGATES.map(({ name }) => name)).size).toBe(SAMPLE_DELEGATES.length);
  const phones = sheet("Danh sách")
    .values.slice(5)
    .map((row) => row[4]);
  expect(phones.every((phone) => typeof phone === "string" && /^0\d{9}$/.test(phone))).toBe(true);
  expect(new Set(phones).size).toBe(SAMPLE_DELEGATES.length);
});

test("the assignments hold dates, worded deadlines, none, and a task over two rows", async () => {
  const table = (await read("Phân công")).find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  const dues = table.grid.rows.map(({ cells }) => cells[4]?.value);
  expect(dues.filter((due) => typeof due === "number").map(fromSerial)).toContain("2026-07-22");
  expect(dues).toContain("Thường xuyên");
  expect(table.grid.merges).toEqual([
    { row: 4, column: 0, rowCount: 2, columnCount: 1 },
    { row: 4, column: 1, rowCount: 2, columnCount: 1 },
  ]);
});

test("every sheet is a rectangle and every range lies on it", () => {
  for (const { values, columns, styles, merges } of sampleSheets()) {
    expect(values.every((row) => row.length === columns.length)).toBe(true);
    for (const { row, column, rowCount, columnCount } of [...merges, ...styles.map(({ range }) => range)]) {
      expect(row + rowCount <= values.length && column + columnCount <= columns.length).toBe(true);
      expect(rowCount > 0 && columnCount > 0).toBe(true);
    }
  }
});
