/**
 * What goes to Excel, as Microsoft's own client library sends it: the product's operations and the ways people write them at
 * first. The answering side is ours, so bytes and round trips count; the time is that of the library and of weighing.
 */
import { createMemoryHost } from "../../src/hosts/memory/host";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { columnLetters, rangeBetween } from "../../src/model/address";
import type { Host } from "../../src/model/host";
import type { SheetModel } from "../../src/model/sheet";
import { composeSheets } from "../../src/sheets/composeSheets";
import { updateTracker } from "../../src/secondRun";
import { NOTHING_LEFT } from "../../src/model/secondRun";
import { connectExcel, type Fault, type SentRequest } from "../../test/officejs/library";
import { context, day, event, group, reading, task } from "../../test/review/build";
import { compare, TODAY, writeTracker } from "../../test/secondRun/trackerDesk";

export interface Cost {
  readonly roundTrips: number;
  readonly bytes: number;
  readonly largest: number;
  readonly milliseconds: number;
}

type Work = (host: Host) => Promise<unknown>;

/** Which requests are played on the workbook; the others are agreed to. */
type Played = "all" | "first" | "none";

async function measure(workbook: MemoryWorkbook, work: Work, played: Played): Promise<Cost> {
  const connection = connectExcel(workbook, {
    profile: "1.17",
    intercept: (request) => (isPlayed(request, played) ? undefined : agreement(request)),
  });
  try {
    const before = process.cpuUsage();
    await work(createExcelHost());
    const { user, system } = process.cpuUsage(before);
    const sizes = connection.requests.map(({ bytes }) => bytes);
    return {
      roundTrips: sizes.length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      largest: sizes.reduce((most, size) => Math.max(most, size), 0),
      milliseconds: (user + system) / 1_000,
    };
  } finally {
    connection.close();
  }
}

function isPlayed({ index }: SentRequest, played: Played): boolean {
  return played === "all" || (played === "first" && index === 0);
}

/** Excel would do all of it; each object gets an id. */
function agreement({ body }: SentRequest): Fault {
  const { Actions } = JSON.parse(body) as { Actions: { Id: number; ActionType: number; ObjectPathId: number }[] };
  const valueOf = ({ ActionType, ObjectPathId }: (typeof Actions)[number]) =>
    ActionType === 1 ? { Id: `{${ObjectPathId}}`, _ReferenceId: `r${ObjectPathId}` } : null;
  return { Results: Actions.map((action) => ({ ActionId: action.Id, Value: valueOf(action) })) };
}

function mustBe(outcome: { readonly ok: boolean }): void {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
}

export function quotaSheet(rows: number): SheetModel {
  const quota = Array.from({ length: rows }, (_, index) =>
    group({ no: String(index + 1), unit: `Đại diện lãnh đạo Sở Nội vụ và cơ quan thứ ${index + 1}`, count: 2 }),
  );
  return first({ events: [event()], quota });
}

export function trackerSheet(rows: number): SheetModel {
  return first({ events: [event()], tasks: tasksOf(rows) });
}

function tasksOf(rows: number, ending = "") {
  return Array.from({ length: rows }, (_, index) =>
    task({ line: index + 1, summary: `Rà soát, hướng dẫn các xã triển khai nội dung ${index + 1}${ending}` }),
  );
}

function first(facts: Parameters<typeof reading>[0]): SheetModel {
  const [sheet] = composeSheets({ reading: reading(facts), findings: [], context }, { locale: "vi", soonDays: 3 });
  if (!sheet) throw new Error("nothing composed");
  return sheet;
}

const emptyWorkbook = (): MemoryWorkbook => new MemoryWorkbook({ today: day("2026-07-15") });

/** The product: sheet, table, formulas, styles, rules, page. */
export function writeSheet(sheet: SheetModel): Promise<Cost> {
  return measure(emptyWorkbook(), async (host) => mustBe(await host.write([sheet])), "first");
}

export function valueBytes(sheet: SheetModel): number {
  return Buffer.byteLength(JSON.stringify(sheet.values));
}

/** Bytes of the conditional formats alone. */
export async function ruleBytes(sheet: SheetModel): Promise<number> {
  const [withRules, without] = [await writeSheet(sheet), await writeSheet({ ...sheet, conditionalFormats: [] })];
  return withRules.bytes - without.bytes;
}

type Naive = "a range for each row" | "cell by cell" | "a round trip for each row" | "a fill for each row";

/** The values of the sheet alone, or only a fill. */
export function writeNaively({ values }: SheetModel, way: Naive): Promise<Cost> {
  const work = (): Promise<unknown> =>
    Excel.run(async (excel) => {
      const sheet = excel.workbook.worksheets.getActiveWorksheet();
      for (const [row, cells] of values.entries()) {
        const range = sheet.getRange(`A${row + 1}:${columnLetters(Math.max(0, cells.length - 1))}${row + 1}`);
        if (way === "a fill for each row") range.format.fill.color = "#FFC7CE";
        else if (way === "cell by cell") {
          for (const [column, value] of cells.entries()) {
            sheet.getRange(`${columnLetters(column)}${row + 1}`).values = [[value ?? ""]];
          }
        } else range.values = [cells.map((value) => value ?? "")];
        if (way === "a round trip for each row") await excel.sync();
      }
      await excel.sync();
    });
  return measure(emptyWorkbook(), work, "none");
}

export async function readSheet(rows: number): Promise<Cost> {
  const workbook = emptyWorkbook();
  fill(workbook, rows);
  return measure(workbook, async (host) => mustBe(await host.readRange({ kind: "active-sheet" })), "all");
}

export async function readNaively(rows: number): Promise<Cost> {
  const workbook = emptyWorkbook();
  fill(workbook, rows);
  const work = (): Promise<unknown> =>
    Excel.run(async (excel) => {
      const sheet = excel.workbook.worksheets.getActiveWorksheet();
      const cells = Array.from({ length: rows * COLUMNS }, (_, at) =>
        sheet.getRange(`${columnLetters(at % COLUMNS)}${Math.floor(at / COLUMNS) + 1}`).load("values"),
      );
      await excel.sync();
      return cells.map(({ values }) => values);
    });
  return measure(workbook, work, "all");
}

const COLUMNS = 6;

function fill(workbook: MemoryWorkbook, rows: number): void {
  const [sheet] = workbook.sheets();
  if (!sheet) throw new Error("no sheet");
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => `Sở Nội vụ ${row} ${column}`),
  );
  sheet.setValues(rangeBetween({ row: 0, column: 0 }, { row: rows - 1, column: COLUMNS - 1 }), values);
}

/** A tracker of so many rows and a plan in which every `every`-th task says something else. */
export async function refreshTracker(rows: number, every: number): Promise<Cost & { readonly changed: number }> {
  const workbook = await writeTracker(tasksOf(rows));
  const revised = tasksOf(rows).map((one, index) =>
    index % every === 0 ? (tasksOf(rows, " năm 2026")[index] ?? one) : one,
  );
  const run = await compare(createMemoryHost(workbook), revised);
  const update = updateTracker(run, NOTHING_LEFT, TODAY);
  const cost = await measure(workbook, async (host) => mustBe(await host.updateTable(update)), "all");
  return { ...cost, changed: update.changes.length };
}

export function changeCells(count: number): Promise<Cost> {
  const workbook = emptyWorkbook();
  const [sheet] = workbook.sheets();
  const edits = Array.from({ length: count }, (_, row) => ({
    sheet: sheet?.name ?? "",
    cell: { row, column: 3 },
    value: row,
  }));
  return measure(workbook, async (host) => mustBe(await host.writeCells(edits)), "all");
}

export function lookAround(): Promise<{ readonly list: Cost; readonly tables: Cost; readonly select: Cost }> {
  const one = (work: Work): Promise<Cost> => measure(emptyWorkbook(), work, "all");
  const range = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return one((host) => host.listSheets()).then(async (list) => ({
    list,
    tables: await one((host) => host.findTables()),
    select: await one((host) => host.select(emptyWorkbook().sheets()[0]?.name ?? "", range)),
  }));
}
