/** The oldest Excel that we take (ExcelApi 1.9): all sheets are written there, and what it lacks is told. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { describeNote, describeProblem } from "../../src/locales/problems";
import { publicCalendar } from "../../src/locales/holidays";
import type { ReviewContext } from "../../src/model/review";
import { composeSheets, readDocument, readSource, reviewReading } from "../../src/pipeline";
import { SAMPLE_PLAN } from "../../src/samples/samplePlan";
import { sampleSheets } from "../../src/samples/sampleWorkbook";
import { connectExcel, type Connection, type ConnectOptions } from "../officejs/library";
import { day } from "../pane/fixtures";
import { CONTRACT_TODAY, valueOf, type HostUnderTest } from "./hostUnderTest";
import { range, sheetModel } from "./sheetModels";
import { snapshotWorkbook } from "./snapshot";

const CONTRACT_DAY = day(CONTRACT_TODAY);
let connection: Connection | undefined;

afterEach(() => {
  connection?.close();
  connection = undefined;
});

function open(options: Partial<ConnectOptions> = {}): HostUnderTest {
  const workbook = new MemoryWorkbook({ today: CONTRACT_DAY });
  connection = connectExcel(workbook, { profile: "1.9", ...options });
  return { host: createExcelHost({ timeoutMs: 30_000, busyPauseMs: 1 }), workbook };
}

function list() {
  return sheetModel({
    name: "Việc",
    values: [
      ["Việc", "Trạng thái", "Mã"],
      ["Soạn thư mời", "Chưa", "t1"],
      ["In tài liệu", "Chưa", "t2"],
    ],
    tables: [{ name: "Viec", range: range("A1:C3"), hasTotals: false, showFilter: true }],
  });
}

const DONE = { key: "t1", cells: [{ header: "Trạng thái", from: "Chưa", to: "Xong" }] };
const NEW = { key: "t3", cells: [{ header: "Mã", value: "t3" }] };

describe("Excel with ExcelApi 1.9", () => {
  test("takes every sheet of a plan", async () => {
    const { host, workbook } = open();
    const document = valueOf(await readSource({ kind: "text", text: SAMPLE_PLAN, name: "Kế hoạch" }));
    const context: ReviewContext = { asOf: CONTRACT_DAY, convention: "strict", ...publicCalendar };
    const review = reviewReading(readDocument(document), context);
    const models = composeSheets(review, { locale: "vi", soonDays: 3, asOf: CONTRACT_DAY });
    const receipt = valueOf(await host.write(models));
    expect(receipt.sheets).toHaveLength(models.length);
    expect(workbook.sheets().flatMap(({ tables }) => tables).length).toBeGreaterThan(1);
  });

  test("changes rows of a table, and says what it cannot add", async () => {
    const { host, workbook } = open();
    valueOf(await host.write([list()]));
    const update = { table: "Viec", key: "Mã", changes: [DONE], added: [] };
    expect(valueOf(await host.updateTable(update))).toMatchObject({ changed: 1 });
    const before = snapshotWorkbook(workbook);
    const outcome = await host.updateTable({ ...update, changes: [], added: [NEW] });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "rows-need-newer" } });
    expect(snapshotWorkbook(workbook)).toEqual(before);
    expect(describeProblem({ code: "rows-need-newer" }, "vi").cure).toContain("ngay dưới bảng");
  });

  test("reads a sheet, and says that it cannot tell merged cells", async () => {
    const { host } = open();
    valueOf(await host.write(sampleSheets()));
    const content = valueOf(await host.readRange({ kind: "active-sheet" }));
    expect(content.mergesUnknown).toBe(true);
    const { notes } = valueOf(await readSource({ kind: "range", content, name: "Trang" }));
    expect(notes.map((note) => describeNote(note, "vi")).join()).toContain("ô nào gộp");
  });
});

test("from ExcelApi 1.13 on, merged cells are known and rows are added", async () => {
  const { host } = open({ profile: "1.14" });
  valueOf(await host.write([list()]));
  expect(valueOf(await host.readRange({ kind: "active-sheet" })).mergesUnknown).toBeUndefined();
  const added = await host.updateTable({ table: "Viec", key: "Mã", changes: [], added: [NEW] });
  expect(valueOf(added)).toMatchObject({ added: 1 });
});
