/** The Excel host, played by Microsoft's client library against a workbook in memory. */
import { afterEach } from "@jest/globals";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { parsePlainDate } from "../../src/model/plainDate";
import { connectExcel, type Connection, type Profile } from "../officejs/library";
import { CONTRACT_TODAY, describeHostContract, type HostUnderTest } from "./contract";

let connection: Connection | undefined;

afterEach(() => {
  connection?.close();
  connection = undefined;
});

function open(profile: Profile): HostUnderTest {
  const today = parsePlainDate(CONTRACT_TODAY);
  if (!today) throw new Error("no date");
  const workbook = new MemoryWorkbook({ today });
  connection?.close();
  connection = connectExcel(workbook, { profile });
  return { host: createExcelHost(), workbook };
}

for (const profile of ["1.14", "1.17", "1.21"] as const) {
  describeHostContract(`Excel host, ExcelApi ${profile}`, () => Promise.resolve(open(profile)));
}
