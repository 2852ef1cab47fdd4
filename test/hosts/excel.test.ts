/** The Excel host, played by Microsoft's client library against a workbook in memory. */
import { afterEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { parsePlainDate } from "../../src/model/plainDate";
import { connectExcel, type Connection, type ConnectOptions, type Fault, type Profile } from "../officejs/library";
import { onlyTidies } from "../officejs/protocol";
import { arbitrarySheet } from "./arbitrarySheet";
import { CONTRACT_TODAY, describeHostContract, type HostUnderTest } from "./contract";
import { cell, quotaModel, range, sheetModel } from "./sheetModels";
import { settled } from "./hostUnderTest";
import { snapshotWorkbook } from "./snapshot";

const PROFILES: readonly Profile[] = ["1.14", "1.17", "1.21"];
/** Patient: how busy the machine is must not decide a test. Only the test of silence waits for the alarm. */
const PATIENT = { timeoutMs: 30_000, busyPauseMs: 1 };
const SOON = { timeoutMs: 1_000, busyPauseMs: 1 };

let connection: Connection | undefined;

afterEach(() => {
  connection?.close();
  connection = undefined;
});

function newWorkbook(): MemoryWorkbook {
  const today = parsePlainDate(CONTRACT_TODAY);
  if (!today) throw new Error("no date");
  return new MemoryWorkbook({ today });
}

function open(
  options: Partial<ConnectOptions> = {},
  patience = PATIENT,
): HostUnderTest & { readonly excel: Connection } {
  const workbook = newWorkbook();
  connection?.close();
  connection = connectExcel(workbook, { profile: "1.14", ...options });
  return { host: createExcelHost(patience), workbook, excel: connection };
}

for (const profile of PROFILES) {
  describeHostContract(`Excel host, ExcelApi ${profile}`, () => Promise.resolve(open({ profile })));
}

describe("both hosts", () => {
  test("end with equal workbooks for any sheets", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitrarySheet, { minLength: 1, maxLength: 2 }), async (models) => {
        const inMemory = newWorkbook();
        const written = await createMemoryHost(inMemory).write(models);
        const { host, workbook } = open();
        expect(await host.write(models)).toEqual(written);
        expect(snapshotWorkbook(workbook)).toEqual(snapshotWorkbook(inMemory));
      }),
      { numRuns: 200 },
    );
  });

  test("read the same from any sheet", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySheet, async (model) => {
        const { host, workbook } = open();
        const memory = createMemoryHost(workbook);
        await memory.write([model]);
        expect(await host.readRange({ kind: "active-sheet" })).toEqual(
          await memory.readRange({ kind: "active-sheet" }),
        );
        expect(await host.listSheets()).toEqual(await memory.listSheets());
        expect(await host.findTables()).toEqual(await memory.findTables());
      }),
      { numRuns: 100 },
    );
  });
});

function refusal(code: string): Fault {
  return {
    Error: { Code: code, Message: code, Location: "Worksheet.getRange", ActionIndex: 0, HttpStatusCode: 400 },
    ProcessedResults: { Results: [] },
    TraceIds: [],
  };
}

describe("what Excel refuses", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "host-busy"],
    ["ServiceNotAvailable", "host-timeout"],
    ["InvalidSelection", "no-range-selected"],
    ["AccessDenied", "sheet-protected"],
    ["ReadOnlyWorkbook", "workbook-read-only"],
    ["MemoryLimitReached", "request-too-large"],
    ["ItemNotFound", "sheet-missing"],
    ["RequestPayloadSizeLimitExceeded", "request-too-large"],
    ["ApiNotFound", "host-too-old"],
    ["GeneralException", "host-refused"],
  ])("%s becomes %s, at whichever request, and the host goes on", async (code, expected) => {
    // Typing in a cell is asked about twice.
    const last = code === "InvalidOperationInCellEditMode" ? 1 : 0;
    for (const failing of [0, 1]) {
      let sent = 0;
      const { host } = open({
        intercept: ({ body }) => {
          // The library tidies up in requests of its own, whenever it likes.
          if (onlyTidies(body)) return undefined;
          sent += 1;
          return sent > failing && sent <= failing + 1 + last ? refusal(code) : undefined;
        },
      });
      expect(await host.write([quotaModel()])).toMatchObject({ ok: false, problem: { code: expected } });
      expect(await host.write([quotaModel()])).toMatchObject({ ok: true });
    }
  });

  test("where Excel does not even let us look how far it came, that is said", async () => {
    let isOver = false;
    const { host } = open({
      intercept: ({ index }) => (!isOver && index >= 1 ? refusal("GeneralException") : undefined),
    });
    expect(await host.write([quotaModel()])).toMatchObject({ ok: false, problem: { code: "write-unsure" } });
    isOver = true;
    expect(await host.write([quotaModel()])).toMatchObject({ ok: true });
  });

  test("a person who is typing gets a second chance to press Enter", async () => {
    const { host, workbook } = open({
      intercept: ({ index }) => (index === 0 ? refusal("InvalidOperationInCellEditMode") : undefined),
    });
    expect(await host.write([quotaModel()])).toMatchObject({ ok: true });
    expect(workbook.sheets().map(({ name }) => name)).toEqual(["Trang tính1", "Đại biểu"]);
  });

  test("silence is a timeout, and the host goes on", async () => {
    const { host } = open({ intercept: ({ index }) => (index === 0 ? "silence" : undefined) }, SOON);
    expect(await host.listSheets()).toMatchObject({ ok: false, problem: { code: "host-timeout" } });
    expect(await host.listSheets()).toMatchObject({ ok: true });
  });

  test("an answer too large is asked for again in halves", async () => {
    const limit = 3;
    const { host, workbook } = open({
      intercept: ({ body }) => {
        const [, rows = "0"] = /"GetRangeByIndexes"[^}]*"Arguments":\[\d+,\d+,(\d+),/.exec(body) ?? [];
        return Number(rows) > limit ? refusal("ResponsePayloadSizeLimitExceeded") : undefined;
      },
    });
    const values = Array.from({ length: 11 }, (_, index) => [`Cơ quan ${index}`, index]);
    await createMemoryHost(workbook).write([sheetModel({ values })]);
    const read = await host.readRange({ kind: "active-sheet" });
    expect(read.ok && read.value.values).toEqual(values);
  });

  test("a workbook of protected cells is told by its code", async () => {
    const { host, workbook } = open();
    workbook.sheets()[0]?.protect();
    const outcome = await host.writeCells([{ sheet: "Trang tính1", cell: cell("A1"), value: 1 }]);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: "sheet-protected", detail: expect.stringContaining("Range") },
    });
  });
});

describe("the stand-in for Excel", () => {
  test("a member that Excel lacks fails by name", async () => {
    const { workbook } = open();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Trang tính1").visibility = "Hidden";
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "ApiNotFound", message: "Worksheet.visibility" });
    expect(workbook.sheets()[0]?.hidden).toBe(false);
  });

  test("a member newer than the version of Excel fails by name", async () => {
    const { excel } = open({ profile: "1.14" });
    const attempt = Excel.run(async (context) => {
      context.workbook.linkedWorkbooks.load("items/id");
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: "ApiNotFound",
      debugInfo: { errorLocation: "Workbook.linkedWorkbooks" },
    });
    expect(excel.requests).toEqual([]);
  });

  test("what was done before an error stays done", async () => {
    const { workbook } = open();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.add("Một");
      context.workbook.worksheets.add("Một");
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    expect(workbook.sheet("Một")).toBeDefined();
  });

  test("one writing is one step to undo, and no range stays kept", async () => {
    const { host, workbook, excel } = open();
    const before = snapshotWorkbook(workbook);
    await host.write([quotaModel()]);
    await host.readRange({ kind: "active-sheet" });
    workbook.undo();
    expect(snapshotWorkbook(workbook)).toMatchObject({ ...(before as object), activeSheet: expect.anything() });
    await settled();
    expect(excel.interpreter.keptCount).toBe(0);
  });

  test("the selection that people see is the one that is read", async () => {
    const { host, workbook } = open();
    await host.write([quotaModel()]);
    workbook.select("Đại biểu", range("A1:ZZ1048576"));
    const read = await host.readRange({ kind: "selection" });
    expect(read.ok && read.value.values.length).toBe(13);
  });
});
