/** A status sheet beside its tracker, for tests. */
import { createMemoryHost } from "../../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import type { CellValue } from "../../../src/model/grid";
import type { PlainDate } from "../../../src/model/plainDate";
import { closedPeriod } from "../../../src/model/reportingPeriod";
import type { Task } from "../../../src/model/task";
import { composeStatusSheet, type StatusOptions } from "../../../src/sheets/status/statusSheet";
import { findTrackerPlace } from "../../../src/sheets/status/trackerPlace";
import { reading } from "../../review/build";
import { compose, TODAY } from "../open";

export const OFFICE = {
  parent: "UBND TỈNH AN BÌNH",
  agency: "VĂN PHÒNG",
  place: "An Bình",
  signerTitle: "",
  signerName: "",
};

/** A workbook with the tracker and its status sheet. */
export async function report(tasks: readonly Task[], more: Partial<StatusOptions> = {}, today: PlainDate = TODAY) {
  const workbook = new MemoryWorkbook({ today });
  const host = createMemoryHost(workbook);
  const tracker = await host.write(compose(reading({ tasks: [...tasks] }), { asOf: today }));
  const [written] = tracker.ok ? tracker.value.sheets : [];
  if (!written) throw new Error("no tracker");
  const model = composeStatusSheet(tasks, findTrackerPlace(written), {
    locale: "vi",
    asOf: today,
    convention: "strict",
    period: closedPeriod(today, "month", "decree"),
    isRunning: false,
    denominator: "due",
    profile: OFFICE,
    parts: { chart: true, overdue: true, signature: true },
    frozen: false,
    subject: "",
    ...more,
  });
  const status = await host.write([model]);
  if (!status.ok) throw new Error(status.problem.code);
  const name = status.value.sheets[0]?.name ?? "";
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error("no sheet");
  const rows = model.values.map((line, row) => line.map((_, column) => sheet.value({ row, column })));
  return { workbook, tracker: written.name, model, rows, find: (text: string) => findRow(rows, text) };
}

export function findRow(rows: readonly (readonly CellValue[])[], text: string): readonly CellValue[] {
  const row = rows.find((cells) => cells.some((cell) => typeof cell === "string" && cell.includes(text)));
  if (!row) throw new Error(`no row with ${text}`);
  return row;
}
