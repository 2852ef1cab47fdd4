/** The as-of day of a tracker, as it stands in a workbook and as the pane changes it. */
import { expect, test } from "@jest/globals";
import { createMemoryHost } from "../../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { toSerial } from "../../../src/model/plainDate";
import { readAsOf } from "../../../src/sheets/tracker/readAsOf";
import { day, reading, task } from "../../review/build";
import { contentOf } from "../content";
import { compose } from "../open";

const TODAY = day("2026-07-15");
const one = reading({ tasks: [task({ summary: "Rà soát", due: { text: "20/7/2026", date: day("2026-07-20") } })] });

async function open(asOf?: string) {
  const workbook = new MemoryWorkbook({ today: TODAY });
  const host = createMemoryHost(workbook);
  const receipt = await host.write(compose(one, asOf === undefined ? {} : { asOf: day(asOf) }));
  const sheet = receipt.ok ? (receipt.value.sheets[0]?.name ?? "") : "";
  const read = async () => {
    const content = await host.readRange({ kind: "sheet", sheet });
    if (!content.ok) throw new Error("no tracker");
    return readAsOf(content.value);
  };
  return { workbook, host, sheet, read };
}

test("a day that was named is read, and one that follows the computer's is none", async () => {
  expect(await (await open("2026-08-01")).read()).toMatchObject({ day: "2026-08-01" });
  const following = await (await open()).read();
  expect(following).toBeDefined();
  expect(following).not.toHaveProperty("day");
});

test("written and given back, the sheet counts on the day, then on the computer's again", async () => {
  const { host, sheet, workbook, read } = await open();
  const standing = await read();
  if (!standing) throw new Error("no cell");
  const days = () => workbook.sheet(sheet)?.value({ row: 2, column: 2 });
  await host.writeCells([{ sheet, cell: standing.cell, value: toSerial(day("2026-07-25")) }]);
  expect(await read()).toMatchObject({ day: "2026-07-25" });
  await host.writeCells([{ sheet, cell: standing.cell, value: null, formula: "=TODAY()" }]);
  expect(await read()).toEqual({ cell: standing.cell });
  expect(days()).toBe(toSerial(TODAY));
});

test("the cell is found by its label where rows and columns were put in; elsewhere nothing is", () => {
  const rows = [[], [], [], [], [null, null, "Tính đến ngày", toSerial(TODAY)]];
  expect(readAsOf(contentOf(rows))).toEqual({ cell: { row: 4, column: 3 }, day: TODAY });
  expect(readAsOf(contentOf([["Một", "bảng", "khác"]]))).toBeUndefined();
});
