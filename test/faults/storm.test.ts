/** A storm of events: a person who fills ten thousand cells, a macro that does, a pointer that runs over the sheet. */
import { afterAll, expect, test } from "@jest/globals";
import type { HostChange } from "../../src/model/host";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { connectExcel } from "../officejs/library";
import { cell } from "../hosts/sheetModels";
import { settled, sheetOf, valueOf } from "../hosts/hostUnderTest";
import { peoplesWorkbook } from "./faultyExcel";

const EVENTS = 10_000;
let close: (() => void) | undefined;

afterAll(() => close?.());

test("ten thousand events are told one by one, and cost Excel a handful of questions", async () => {
  const workbook = await peoplesWorkbook();
  const connection = connectExcel(workbook, { profile: "1.14" });
  close = () => connection.close();
  const host = createExcelHost({ timeoutMs: 60_000, busyPauseMs: 1 });
  const heard: HostChange[] = [];
  const stop = valueOf(await host.watch((change) => heard.push(change)));
  const before = connection.requests.length;
  const own = sheetOf(workbook, "Trang tính1");
  for (let row = 0; row < EVENTS; row += 1) workbook.type(own.name, { row: 20 + (row % 40), column: 0 }, String(row));
  while (heard.length < EVENTS) await settled();
  expect(heard.length).toBe(EVENTS);
  expect(heard.every(({ kind, sheet, own: isOurs }) => kind === "cells" && sheet === own.name && !isOurs)).toBe(true);
  expect(connection.requests.length - before).toBeLessThan(50);
  // What we write ourselves is told as ours, so nobody answers it.
  valueOf(await host.writeCells([{ sheet: own.name, cell: cell("A9"), value: "của ta" }]));
  await settled();
  expect(heard.slice(EVENTS).map(({ own: isOurs }) => isOurs)).toEqual([true]);
  stop();
}, 120_000);
