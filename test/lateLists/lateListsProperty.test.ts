import { expect, test } from "@jest/globals";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { connectExcel } from "../officejs/library";
import { quotaOf } from "../registrations/run";
import { checkLateLists } from "./property";

/** `LATE_RUNS=2000 npx jest test/lateLists` looks longer. */
const RUNS = Number(process.env["LATE_RUNS"] ?? 200);
const QUOTA = ["Sở Nội vụ\t2", "Sở Tài chính\t2", "Sở Y tế\t1"];

test("in the workbook in memory", async () => {
  const quota = await quotaOf(...QUOTA);
  await checkLateLists(quota, (workbook) => ({ host: createMemoryHost(workbook), close: () => undefined }), RUNS);
  expect.hasAssertions();
}, 240_000);

test("in Excel", async () => {
  const quota = await quotaOf(...QUOTA);
  const open = (workbook: Parameters<typeof createMemoryHost>[0]) => {
    const connection = connectExcel(workbook, { profile: "1.14" });
    return { host: createExcelHost(), close: () => connection.close() };
  };
  await checkLateLists(quota, open, 20);
  expect.hasAssertions();
}, 240_000);
