/** What changing rows of a table costs in Excel, and what happens when somebody else edits it in between. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import type { MemorySheet } from "../../src/hosts/memory/sheet";
import type { TableUpdate } from "../../src/model/tableUpdate";
import { connectExcel, type Connection } from "../officejs/library";
import { day } from "../review/build";
import { sheetOf, valueOf } from "./hostUnderTest";
import { sheetModel } from "./sheetModels";

let connection: Connection | undefined;

afterEach(() => {
  connection?.close();
  connection = undefined;
});

interface Opened {
  readonly host: ReturnType<typeof createExcelHost>;
  readonly sheet: MemorySheet;
  readonly excel: Connection;
}

/** A table of so many rows; `between` is somebody else at work before the request of that number. */
async function open(
  rows: number,
  between: (request: number, sheet: MemorySheet) => void = () => undefined,
): Promise<Opened> {
  const workbook = new MemoryWorkbook({ today: day("2026-07-15") });
  const values = Array.from({ length: rows }, (_, index) => [`Việc ${index}`, 46_000 + index, null, `t${index}`]);
  const range = { row: 0, column: 0, rowCount: rows + 1, columnCount: 4 };
  const tables = [{ name: "Viec", range, hasTotals: false, showFilter: true }];
  await createMemoryHost(workbook).write([
    sheetModel({ name: "Việc", values: [["Việc", "Hạn", "Kết quả", "Mã"], ...values], tables }),
  ]);
  const sheet = sheetOf(workbook, "Việc");
  connection = connectExcel(workbook, {
    profile: "1.14",
    intercept: ({ index }) => {
      between(index, sheet);
      return undefined;
    },
  });
  return { host: createExcelHost(), sheet, excel: connection };
}

function postponed(rows: readonly number[]): TableUpdate {
  const changes = rows.map((row) => ({
    key: `t${row}`,
    cells: [{ header: "Hạn", from: 46_000 + row, to: 47_000 + row }],
  }));
  return { table: "Viec", key: "Mã", changes, added: [] };
}

function column({ sheet }: Pick<Opened, "sheet">, index: number, rows: number): unknown[] {
  return Array.from({ length: rows }, (_, row) => sheet.value({ row: row + 1, column: index }));
}

function sort(sheet: MemorySheet, rows: number): void {
  const read = (row: number) => [0, 1, 2, 3].map((at) => sheet.value({ row, column: at }));
  const lines = Array.from({ length: rows }, (_, row) => read(row + 1)).toReversed();
  sheet.setValues({ row: 1, column: 0, rowCount: rows, columnCount: 4 }, lines);
}

describe("what it costs", () => {
  test.each([
    ["every row", 1],
    ["every other row", 2],
    ["every tenth row", 10],
  ])("a refresh of 10,000 tasks, %s changed, is two requests of few bytes", async (_, step) => {
    const opened = await open(10_000);
    const rows = Array.from({ length: 10_000 / step }, (_unused, index) => index * step);
    expect(valueOf(await opened.host.updateTable(postponed(rows))).changed).toBe(rows.length);
    const { requests } = opened.excel;
    expect(requests.length).toBe(2);
    // A row between two changed ones costs the six bytes of `[null]`.
    expect(requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(
      20 * rows.length + (10_000 - rows.length) * 7.5 + 4_000,
    );
    expect(column(opened, 1, 10_000)[20]).toBe(47_020);
  });

  test("nothing to change is one request, and nothing is written", async () => {
    const opened = await open(10);
    const moved = postponed([1, 2]);
    valueOf(await opened.host.updateTable(moved));
    expect(valueOf(await opened.host.updateTable(moved))).toEqual({ sheet: "Việc", changed: 0, added: 0, kept: [] });
    expect(opened.excel.requests.length).toBe(3);
  });

  test("one row costs little, added or changed", async () => {
    const opened = await open(1_000);
    valueOf(await opened.host.updateTable(postponed([500])));
    const changed = opened.excel.requests.reduce((sum, { bytes }) => sum + bytes, 0);
    const added = [{ key: "t1000", cells: [{ header: "Mã", value: "t1000" }] }];
    valueOf(await opened.host.updateTable({ ...postponed([]), added }));
    const both = opened.excel.requests.reduce((sum, { bytes }) => sum + bytes, 0);
    expect([changed < 6_000, both - changed < 9_000]).toEqual([true, true]);
    expect(opened.excel.requests.length).toBe(4);
  });
});

describe("somebody else between the two requests", () => {
  const ROWS = 40;
  const CHANGED = [3, 4, 5, 20];
  const after = Array.from({ length: ROWS }, (_, row) => (CHANGED.includes(row) ? 47_000 : 46_000) + row);

  test("who sorts the table finds every row changed as meant, and no other", async () => {
    const opened = await open(ROWS, (request, sheet) => {
      if (request === 1) sort(sheet, ROWS);
    });
    expect(valueOf(await opened.host.updateTable(postponed(CHANGED)))).toMatchObject({ changed: 4, kept: [] });
    expect(column(opened, 1, ROWS)).toEqual(after.toReversed());
    expect(column(opened, 0, ROWS)[0]).toBe(`Việc ${ROWS - 1}`);
  });

  test("who types into a cell that was to change keeps what was typed", async () => {
    const opened = await open(ROWS, (request, sheet) => {
      if (request === 1) sheet.setValues({ row: 5, column: 1, rowCount: 1, columnCount: 1 }, [[12_345]]);
    });
    expect(valueOf(await opened.host.updateTable(postponed(CHANGED))).kept).toEqual([
      { key: "t4", header: "Hạn", reason: "edited" },
    ]);
    expect(column(opened, 1, ROWS)).toEqual(after.map((value, row) => (row === 4 ? 12_345 : value)));
  });

  test("who types a formula there keeps the formula", async () => {
    const opened = await open(ROWS, (request, sheet) => {
      if (request === 1) sheet.setFormulas({ row: 5, column: 1, rowCount: 1, columnCount: 1 }, [["=1+1"]]);
    });
    expect(valueOf(await opened.host.updateTable(postponed(CHANGED))).kept.length).toBe(1);
    expect(opened.sheet.formula({ row: 5, column: 1 })).toBe("=1+1");
  });

  test("who adds the same row first has it once; what others typed below is back where it was", async () => {
    const added = [{ key: "t40", cells: [{ header: "Mã", value: "t40" }] }];
    const opened = await open(ROWS, (request, sheet) => {
      if (request === 1) sort(sheet, ROWS);
    });
    valueOf(await opened.host.updateTable({ ...postponed(CHANGED), added }));
    expect(column(opened, 3, ROWS + 2).filter((key) => key === "t40").length).toBe(1);
    expect(opened.sheet.tables[0]?.range.rowCount).toBe(ROWS + 2);
    expect(valueOf(await opened.host.updateTable({ ...postponed([]), added }))).toMatchObject({ added: 0 });
  });

  test("who types below the table keeps it there, and the writing is refused", async () => {
    const added = [{ key: "t40", cells: [{ header: "Mã", value: "t40" }] }];
    const opened = await open(ROWS, (request, sheet) => {
      if (request === 1) sheet.setValues({ row: ROWS + 1, column: 0, rowCount: 1, columnCount: 1 }, [["của tôi"]]);
    });
    expect(await opened.host.updateTable({ ...postponed([]), added })).toMatchObject({
      problem: { code: "no-room-below" },
    });
    expect(opened.sheet.value({ row: ROWS + 1, column: 0 })).toBe("của tôi");
    expect(opened.sheet.tables[0]?.range.rowCount).toBe(ROWS + 1);
  });

  test("who never stops is told to, and nothing is changed", async () => {
    const opened = await open(ROWS, (request, sheet) => {
      if (request % 3 === 1) sort(sheet, ROWS);
    });
    const before = column(opened, 1, ROWS);
    expect(await opened.host.updateTable(postponed(CHANGED))).toMatchObject({ problem: { code: "table-changed" } });
    expect(column(opened, 1, ROWS)).toEqual(before.toReversed());
  });
});
