/** The client library registers for an event once in its life, so each fault here has a process of its own to fail in. */
import { afterAll, expect, test } from "@jest/globals";
import type { HostChange } from "../../src/model/host";
import { settled, valueOf } from "../hosts/hostUnderTest";
import { openFaulty, peoplesWorkbook } from "./faultyExcel";

let close: (() => void) | undefined;

afterAll(() => close?.());

test("a watch that Excel refuses is told, and the next one hears what people type", async () => {
  const { host, workbook, connection, hits } = openFaulty(await peoplesWorkbook(), {
    request: 0,
    answer: "ServiceNotAvailable",
    done: 0,
  });
  close = () => connection.close();
  expect(await host.watch(() => undefined)).toMatchObject({ ok: false, problem: { code: "host-timeout" } });
  expect(hits()).toBe(1);
  expect(host.journal.at(-1)).toEqual({
    operation: "watch",
    requests: 1,
    cause: "ServiceNotAvailable at Range.values",
  });
  const heard: HostChange[] = [];
  const stop = valueOf(await host.watch((change) => heard.push(change)));
  workbook.type("Trang tính1", { row: 4, column: 0 }, "5");
  await settled();
  expect(heard).toMatchObject([{ kind: "cells", sheet: "Trang tính1", own: false }]);
  stop();
});
