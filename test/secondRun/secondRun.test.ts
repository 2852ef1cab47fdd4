import { expect, test } from "@jest/globals";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { connectExcel } from "../officejs/library";
import { checkSecondRun } from "./property";

/** `SECOND_RUNS=1000 npx jest test/secondRun` runs as many on the Excel host too. */
const EXCEL_RUNS = Number(process.env["SECOND_RUNS"] ?? 120);

test("nothing typed is lost and no row doubled, in the workbook in memory", async () => {
  await checkSecondRun(
    (workbook) => ({ host: createMemoryHost(workbook), disturb: (work) => work(), close: () => undefined }),
    1_000,
  );
}, 120_000);

test("nothing typed is lost and no row doubled, in Excel, with somebody else at work in the middle of it", async () => {
  let disturbed = 0;
  await checkSecondRun((workbook) => {
    let work: (() => void) | undefined;
    let countdown = 0;
    const connection = connectExcel(workbook, {
      profile: "1.17",
      intercept: () => {
        if (work && countdown === 0) {
          disturbed += 1;
          work();
          work = undefined;
        }
        countdown -= 1;
        return undefined;
      },
    });
    return {
      host: createExcelHost(),
      disturb: (next) => {
        work = next;
        // Behind the request that reads, before the one that writes.
        countdown = 1;
      },
      close: () => connection.close(),
    };
  }, EXCEL_RUNS);
  expect(disturbed).toBeGreaterThan(EXCEL_RUNS / 3);
}, 600_000);
