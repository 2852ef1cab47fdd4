/** The papers for the day through Microsoft's client library: the same workbook as in memory, at a small cost. */
import { afterEach, expect, test } from "@jest/globals";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import type { AttendeeList } from "../../src/model/attendees";
import { composeCheckIn } from "../../src/sheets/checkIn/checkInSheet";
import { composeNamePlates } from "../../src/sheets/namePlates/namePlates";
import { connectExcel, type Connection } from "../officejs/library";
import { day } from "../review/build";
import { snapshotWorkbook } from "./snapshot";

let connection: Connection | undefined;

afterEach(() => {
  connection?.close();
  connection = undefined;
});

function listOf(units: number): AttendeeList {
  return Array.from({ length: units }, (_, unit) => ({
    name: `Ủy ban nhân dân xã số ${unit + 1}`,
    quota: 3,
    people: Array.from({ length: 3 }, (_person, at) => ({ name: `Nguyễn Thị Phương Thảo ${at}`, phone: "0905000112" })),
  }));
}

test("170 units: both hosts end with the same workbook, in two round trips", async () => {
  const list = listOf(170);
  const sheets = [composeCheckIn(list, { locale: "vi", event: "Hội nghị" }), composeNamePlates(list, { locale: "vi" })];
  const inMemory = new MemoryWorkbook({ today: day("2026-07-15") });
  const written = await createMemoryHost(inMemory).write(sheets);
  const workbook = new MemoryWorkbook({ today: day("2026-07-15") });
  connection = connectExcel(workbook, { profile: "1.14" });
  const host = createExcelHost();
  expect(await host.write(sheets)).toEqual(written);
  expect(host.traffic.roundTrips).toBe(2);
  const bytes = connection.requests.reduce((sum, request) => sum + request.bytes, 0);
  expect(bytes).toBeLessThan(600_000);
  expect(snapshotWorkbook(workbook)).toEqual(snapshotWorkbook(inMemory));
});
