/** What writing costs: round trips and bytes, as Microsoft's client library really sends them. */
import { afterEach, expect, test } from "@jest/globals";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import type { SheetModel } from "../../src/model/sheet";
import { composeSheets } from "../../src/sheets/composeSheets";
import { connectExcel, type Connection, type Fault, type SentRequest } from "../officejs/library";
import { requestBody } from "../officejs/protocol";
import { context, day, event, group, reading, task } from "../review/build";

const REQUEST_LIMIT = 4_500_000;
/** Everything but the cells: names, styles, formulas, rules, page. Measured: 24 KB (quota), 45 KB (tracker, twelve columns of formulas). */
const ENVELOPE = { quota: 26_000, tracker: 46_000 } as const;

type Kind = keyof typeof ENVELOPE;

let connection: Connection | undefined;

afterEach(() => {
  connection?.close();
  connection = undefined;
});

function compose(kind: Kind, rows: number): SheetModel {
  const lines = Array.from({ length: rows }, (_, index) => index + 1);
  const quota = (line: number) =>
    group({ no: String(line), unit: `Đại diện lãnh đạo Sở Nội vụ và cơ quan thứ ${line}`, count: 2 });
  const assignment = (line: number) =>
    task({
      line,
      summary: `Rà soát, hướng dẫn các xã, phường triển khai nội dung ${line} của kế hoạch`,
      support: ["Sở Tài chính", "Văn phòng UBND tỉnh"],
      due: { text: "trước ngày 15/7/2026", date: "2026-07-15", mod: "before", year: 2026, month: 7, day: 15 },
    });
  const facts = kind === "quota" ? { quota: lines.map(quota) } : { tasks: lines.map(assignment) };
  const review = { reading: reading({ events: [event()], ...facts }), findings: [], context };
  const [sheet] = composeSheets(review, { locale: "vi", soonDays: 3 });
  if (!sheet) throw new Error("nothing composed");
  return sheet;
}

interface Cost {
  readonly roundTrips: number;
  readonly bytes: number;
  readonly largest: number;
  /** JSON of the values alone. */
  readonly values: number;
}

/** Sends the sheet. Only the first request, which asks for names, is played: the others are weighed and agreed to. */
async function write(sheet: SheetModel): Promise<Cost> {
  connection?.close();
  const workbook = new MemoryWorkbook({ today: day("2026-07-15") });
  connection = connectExcel(workbook, {
    profile: "1.14",
    intercept: (request) => (request.index === 0 ? undefined : agreement(request)),
  });
  const host = createExcelHost();
  expect(await host.write([sheet])).toMatchObject({ ok: true });
  const sizes = connection.requests.map(({ bytes }) => bytes);
  expect(host.traffic.roundTrips).toBe(sizes.length);
  return {
    roundTrips: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largest: Math.max(...sizes),
    values: Buffer.byteLength(JSON.stringify(sheet.values)),
  };
}

/** Every action is done; each object gets an id, so that later requests can name it. */
function agreement({ body }: SentRequest): Fault {
  const { Actions } = requestBody.parse(JSON.parse(body));
  return {
    Results: Actions.map(({ Id, ActionType, ObjectPathId }) => ({
      ActionId: Id,
      Value: ActionType === 1 ? { Id: `{${ObjectPathId}}` } : null,
    })),
  };
}

test.each([
  ["quota", 10],
  ["quota", 1_000],
  ["quota", 30_000],
  ["tracker", 10],
  ["tracker", 1_000],
  ["tracker", 30_000],
] as const)("writing a %s sheet of %i rows costs its values and little more", async (kind, rows) => {
  const cost = await write(compose(kind, rows));
  expect(cost.roundTrips).toBe(1 + Math.ceil(cost.bytes / REQUEST_LIMIT));
  expect(cost.largest).toBeLessThanOrEqual(REQUEST_LIMIT);
  expect(cost.bytes).toBeLessThanOrEqual(1.1 * cost.values + ENVELOPE[kind]);
});

test.each(["quota", "tracker"] as const)(
  "the rules of a %s sheet cost the same for any number of rows",
  async (kind) => {
    const costOfRules = async (rows: number): Promise<number> => {
      const sheet = compose(kind, rows);
      expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
      const withRules = await write(sheet);
      const without = await write({ ...sheet, conditionalFormats: [] });
      return withRules.bytes - without.bytes;
    };
    const few = await costOfRules(10);
    expect(await costOfRules(3_000)).toBeLessThanOrEqual(few * 1.05);
  },
);

test("changing cells that stand below one another is one request and one statement", async () => {
  const workbook = new MemoryWorkbook({ today: day("2026-07-15") });
  connection = connectExcel(workbook, { profile: "1.14" });
  const edits = Array.from({ length: 1_000 }, (_, row) => ({
    sheet: "Trang tính1",
    cell: { row, column: 3 },
    value: row,
  }));
  expect(await createExcelHost().writeCells(edits)).toMatchObject({ ok: true });
  expect(connection.requests.length).toBe(1);
  expect(connection.requests[0]?.bytes).toBeLessThanOrEqual(20 * edits.length + 2_000);
  expect(workbook.sheets()[0]?.value({ row: 999, column: 3 })).toBe(999);
});
