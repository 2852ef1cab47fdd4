/** Protected View, somebody else's copy, "viewing" on the web: the workbook can be read, and what is refused is told with its cure. */
import { afterEach, expect, test } from "@jest/globals";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { describeProblem } from "../../src/locales/problems";
import { quotaModel } from "../hosts/sheetModels";
import { settled } from "../hosts/hostUnderTest";
import { connectExcel, type Connection, type Fault } from "../officejs/library";
import { onlyTidies, requestBody } from "../officejs/protocol";
import { day } from "../pane/fixtures";

/** Of an action: a property is set. */
const SETS = 4;

let connection: Connection | undefined;

afterEach(async () => {
  await settled();
  connection?.close();
  connection = undefined;
});

function refusal(code: string): Fault {
  return {
    Error: { Code: code, Message: code, Location: "Worksheets.add", ActionIndex: 0, HttpStatusCode: 400 },
    ProcessedResults: { Results: [] },
    TraceIds: [],
  };
}

/** Answers what only looks, refuses the rest, as Excel does in a workbook that is open for reading. */
function openForReading(code: string, mode: "readOnly" | "readWrite" = "readOnly") {
  const workbook = new MemoryWorkbook({ today: day("2026-07-15") });
  connection = connectExcel(workbook, {
    profile: "1.14",
    mode,
    intercept: ({ body }) => {
      const { Actions, ObjectPaths } = requestBody.parse(JSON.parse(body));
      const adds = Object.values(ObjectPaths).some(({ Name }) => Name === "Add");
      const changes = adds || Actions.some(({ ActionType }) => ActionType === SETS);
      return changes && !onlyTidies(body) ? refusal(code) : undefined;
    },
  });
  return { host: createExcelHost({ timeoutMs: 30_000, busyPauseMs: 1 }), workbook };
}

test.each(["AccessDenied", "GeneralException", "UnsupportedOperation", "ReadOnlyWorkbook"])(
  "a change refused with %s is told as what it is, and nothing is written",
  async (code) => {
    const { host, workbook } = openForReading(code);
    expect(await host.listSheets()).toMatchObject({ ok: true });
    expect(await host.write([quotaModel()])).toMatchObject({ ok: false, problem: { code: "workbook-read-only" } });
    expect(workbook.sheets()).toHaveLength(1);
  },
);

test("in a workbook that can be changed, a refusal is the sheet's", async () => {
  const { host } = openForReading("AccessDenied", "readWrite");
  expect(await host.write([quotaModel()])).toMatchObject({ ok: false, problem: { code: "sheet-protected" } });
});

test("its sentence names the button to press, in both languages", () => {
  expect(describeProblem({ code: "workbook-read-only" }, "vi").cure).toContain("Cho phép chỉnh sửa");
  expect(describeProblem({ code: "workbook-read-only" }, "en").cure).toContain("Enable Editing");
});
