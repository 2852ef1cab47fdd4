/** Excel that fails at one request: before it did anything, in the middle, or after it did all; with a code or in silence. */
import type { ExcelHost } from "../../src/hosts/excel/createExcelHost";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import type { SheetModel } from "../../src/model/sheet";
import { connectExcel, type Connection, type Fault } from "../officejs/library";
import { requestBody, onlyTidies } from "../officejs/protocol";
import { day } from "../review/build";
import { cell, quotaModel, range, sheetModel } from "../hosts/sheetModels";

export interface FaultPlan {
  /** Requests from this one on, so many. */
  readonly request: number;
  readonly times?: number;
  /** "silence", or one of Excel's codes. */
  readonly answer: string;
  /** How much of the request Excel has done: 0 nothing, 1 all. */
  readonly done: number;
  /** Instead of a share: so many statements. */
  readonly statements?: number;
}

export interface FaultyExcel {
  readonly host: ExcelHost;
  readonly workbook: MemoryWorkbook;
  readonly connection: Connection;
  /** How many requests met the fault. */
  readonly hits: () => number;
}

/** Long enough that a busy machine is not taken for a silent Excel. */
const PATIENCE = { timeoutMs: 400, busyPauseMs: 1 };

/** A person's own work beside a table of ours: nothing of it may ever change. */
export async function peoplesWorkbook(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook({ today: day("2026-07-15") });
  const own = workbook.sheets()[0];
  if (!own) throw new Error("no sheet");
  own.setValues(range("A1:B2"), [
    ["Sổ của tôi", 7],
    ["Ghi chú", null],
  ]);
  own.setFormulas(range("C1"), [["=B1*2"]]);
  own.setStyle(range("A1:C2"), { bold: true, fill: "#ffeeaa" });
  own.addName("CuaToi", cell("B1"));
  await createMemoryHost(workbook).write([trackerModel(), filesModel()]);
  workbook.sheet("Việc")?.setValues(range("G2:G3"), [["bên cạnh"], ["của người khác"]]);
  workbook.activate(own.name);
  return workbook;
}

export const ROWS = 6;

function trackerModel(): SheetModel {
  const rows = Array.from({ length: ROWS }, (_, row) => [`Việc ${row}`, 46_000 + row, "Chưa", null, `t${row}`]);
  return sheetModel({
    name: "Việc",
    values: [["Việc", "Hạn", "Trạng thái", "Còn", "Mã"], ...rows],
    formulas: [{ range: range("D2:D7"), formula: "=[@Hạn]-46000" }],
    styles: [{ range: range("B2:B7"), style: { numberFormat: "dd/mm/yyyy", border: "#808080" } }],
    tables: [{ name: "Viec", range: range("A1:E7"), hasTotals: false, showFilter: true }],
    validations: [{ range: range("C2:C7"), values: ["Chưa", "Xong"], errorTitle: "Trạng thái", errorMessage: "Chọn." }],
    conditionalFormats: [{ range: range("B2:B7"), formula: "=$B2<46003", style: { bold: true }, stopIfTrue: true }],
  });
}

function filesModel(): SheetModel {
  return sheetModel({
    name: "Tệp",
    values: [
      ["Tệp", "Kết quả", "Mã"],
      ["một.xlsx", "Đã đọc", "f1"],
      ["hai.xlsx", "Đã đọc", "f2"],
    ],
    tables: [{ name: "Tep", range: range("A1:C3"), hasTotals: false, showFilter: true }],
  });
}

/** The sheets of a write: two, with tables, a name and formulas across. */
export function newSheets(): readonly SheetModel[] {
  return [quotaModel(), sheetModel({ name: "Thêm", values: [["a", 1]], frozenRows: 1 })];
}

export function openFaulty(workbook: MemoryWorkbook, plan?: FaultPlan): FaultyExcel {
  let hits = 0;
  let sent = 0;
  const connection = connectExcel(workbook, {
    profile: "1.14",
    intercept: ({ body }) => {
      // The library tidies up in requests of its own, some time after ours.
      if (onlyTidies(body)) return undefined;
      const index = sent;
      sent += 1;
      if (!plan || index < plan.request || index >= plan.request + (plan.times ?? 1)) return undefined;
      hits += 1;
      const request = requestBody.parse(JSON.parse(body));
      const count = plan.statements ?? Math.floor(request.Actions.length * plan.done);
      if (count > 0) connection.interpreter.play({ ...request, Actions: request.Actions.slice(0, count) });
      return plan.answer === "silence" ? "silence" : refusal(plan.answer);
    },
  });
  return { host: createExcelHost(PATIENCE), workbook, connection, hits: () => hits };
}

function refusal(code: string): Fault {
  return {
    Error: { Code: code, Message: code, Location: "Range.values", ActionIndex: 0, HttpStatusCode: 400 },
    ProcessedResults: { Results: [] },
    TraceIds: [],
  };
}
