/**
 * Random interleavings of a person's edits, a co-author's edits, double clicks and our requests: nobody's edit is lost,
 * no row and no table stands twice. A seeded part runs by default, INTERLEAVINGS=10000 runs them all.
 */
import { afterEach, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import type { Outcome } from "../../src/model/outcome";
import type { TableReceipt } from "../../src/model/tableUpdate";
import { connectExcel, type Connection } from "../officejs/library";
import { onlyTidies } from "../officejs/protocol";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { sheetOf } from "../hosts/hostUnderTest";
import { newSheets, peoplesWorkbook, ROWS } from "./faultyExcel";
import { UPDATE } from "./operations";

const RUNS = Number(process.env["INTERLEAVINGS"] ?? 150);
const SEED = 20_260_715;
const WIDTH = 5;

let connection: Connection | undefined;

afterEach(() => {
  connection?.close();
  connection = undefined;
});

/** What other people do, each before the request of that number. */
type Step =
  | { readonly kind: "type"; readonly row: number; readonly column: 1 | 2; readonly text: string }
  | { readonly kind: "sort" }
  | { readonly kind: "own-sheet"; readonly value: number };

interface Edit {
  readonly before: number;
  readonly step: Step;
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("type" as const),
    row: fc.nat(ROWS - 1),
    column: fc.constantFrom(1 as const, 2 as const),
    text: fc.stringMatching(/^người [a-z]{6}$/),
  }),
  fc.constant({ kind: "sort" as const }),
  fc.record({ kind: fc.constant("own-sheet" as const), value: fc.nat(1000) }),
);
const edits = fc.array(fc.record({ before: fc.nat(7), step }), { maxLength: 4 });

/** Every text that a person typed, by the key of the row that it was typed into. */
class People {
  readonly typed = new Map<string, string>();
  readonly workbook: MemoryWorkbook;

  constructor(workbook: MemoryWorkbook) {
    this.workbook = workbook;
  }

  act(what: Step): void {
    const sheet = sheetOf(this.workbook, "Việc");
    if (what.kind === "own-sheet") {
      sheetOf(this.workbook, "Trang tính1").setValues({ row: 9, column: 9, rowCount: 1, columnCount: 1 }, [
        [what.value],
      ]);
    } else if (what.kind === "type") {
      const row = what.row + 1;
      this.typed.set(`${String(sheet.value({ row, column: 4 }))} ${what.column}`, what.text);
      sheet.setValues({ row, column: what.column, rowCount: 1, columnCount: 1 }, [[what.text]]);
    } else {
      this.#sort();
    }
  }

  #sort(): void {
    const sheet = sheetOf(this.workbook, "Việc");
    const rowCount = (sheet.tables[0]?.range.rowCount ?? 1) - 1;
    for (const [first, columnCount] of [
      [0, 3],
      [4, 1],
    ] as const) {
      const rows = Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (_unused, column) => sheet.value({ row: row + 1, column: first + column })),
      );
      sheet.setValues({ row: 1, column: first, rowCount, columnCount }, rows.toReversed());
    }
  }
}

interface Ending {
  readonly workbook: MemoryWorkbook;
  readonly people: People;
  readonly outcomes: readonly Outcome<TableReceipt>[];
}

async function play(all: readonly Edit[], clicks: number): Promise<Ending> {
  connection?.close();
  const workbook = await peoplesWorkbook();
  const people = new People(workbook);
  let sent = 0;
  connection = connectExcel(workbook, {
    profile: "1.14",
    intercept: ({ body }) => {
      if (onlyTidies(body)) return undefined;
      for (const { before, step: what } of all) if (before === sent) people.act(what);
      sent += 1;
      return undefined;
    },
  });
  const host = createExcelHost({ timeoutMs: 30_000, busyPauseMs: 1 });
  const outcomes = await Promise.all(Array.from({ length: clicks }, () => host.updateTable(UPDATE)));
  return { workbook, people, outcomes };
}

function rowsByKey(workbook: MemoryWorkbook): Map<string, unknown[]> {
  const sheet = sheetOf(workbook, "Việc");
  const rowCount = (sheet.tables[0]?.range.rowCount ?? 1) - 1;
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: WIDTH }, (_unused, column) => sheet.value({ row: row + 1, column })),
  );
  expect(new Set(rows.map((row) => row[4])).size).toBe(rows.length);
  return new Map(rows.map((row) => [String(row[4]), row]));
}

test(`${RUNS} interleavings: no edit of a person is lost, no row stands twice`, async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.integer({ min: 1, max: 2 }), async (all, clicks) => {
      const { workbook, people, outcomes } = await play(all, clicks);
      const rows = rowsByKey(workbook);
      for (const [place, text] of people.typed) {
        const [key = "", column = ""] = place.split(" ");
        expect([place, rows.get(key)?.[Number(column)]]).toEqual([place, text]);
      }
      for (let row = 0; row < ROWS; row += 1) {
        const line = rows.get(`t${row}`);
        expect(line?.[0]).toBe(`Việc ${row}`);
        const touched = people.typed.has(`t${row} 1`);
        const isChanged = UPDATE.changes.some(({ key }) => key === `t${row}`);
        if (!touched) expect([46_000 + row, ...(isChanged ? [47_000 + row] : [])]).toContain(line?.[1]);
      }
      if (outcomes.some(({ ok }) => ok)) expect([rows.has("t6"), rows.has("t7")]).toEqual([true, true]);
      const own = sheetOf(workbook, "Trang tính1");
      expect([own.value({ row: 0, column: 0 }), sheetOf(workbook, "Việc").value({ row: 1, column: 6 })]).toEqual([
        "Sổ của tôi",
        "bên cạnh",
      ]);
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 3_600_000);

test("two clicks on write at once, or two people at once, make sheets and tables of different names", async () => {
  const workbook = await peoplesWorkbook();
  const other = createMemoryHost(workbook);
  let sent = 0;
  connection = connectExcel(workbook, {
    profile: "1.14",
    intercept: () => {
      sent += 1;
      if (sent === 3) void other.write(newSheets());
      return undefined;
    },
  });
  const host = createExcelHost({ timeoutMs: 30_000, busyPauseMs: 1 });
  const outcomes = await Promise.all([host.write(newSheets()), host.write(newSheets())]);
  const names = workbook.sheets().map(({ name }) => name.toLowerCase());
  const tables = workbook.sheets().flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(tables).size).toBe(tables.length);
  // Whoever comes second finds the name taken, and is told; nothing of the first is lost.
  expect(names.filter((name) => name.startsWith("đại biểu")).length).toBe(1 + outcomes.filter(({ ok }) => ok).length);
});
