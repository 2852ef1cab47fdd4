/** Sheets written into a workbook in memory, to be read and edited as a person would. */
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import type { CellAddress } from "../../src/model/address";
import type { PlainDate } from "../../src/model/plainDate";
import type { Reading } from "../../src/model/reading";
import type { SheetModel } from "../../src/model/sheet";
import { reviewReading } from "../../src/review/reviewReading";
import { composeSheets, type ComposeOptions } from "../../src/sheets/composeSheets";
import { context, day } from "../review/build";

export const TODAY = day("2026-07-15");

export function compose(facts: Reading, options: Partial<ComposeOptions> = {}): readonly SheetModel[] {
  return composeSheets(reviewReading(facts, context), { locale: "vi", soonDays: 3, ...options });
}

export function sheetOf(models: readonly SheetModel[], role: SheetModel["role"]): SheetModel {
  const model = models.find((one) => one.role === role);
  if (!model) throw new Error(`No ${role} sheet`);
  return model;
}

/** One sheet of a workbook, its cells by row of the model and word of the header. */
export async function open(model: SheetModel, today: PlainDate = TODAY) {
  const workbook = new MemoryWorkbook({ today });
  const written = await createMemoryHost(workbook).write([model]);
  if (!written.ok) throw new Error(`Not written: ${written.problem.code}`);
  const name = written.value.sheets[0]?.name ?? "";
  const view = () => {
    const sheet = workbook.sheets().find((one) => one.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  const table = model.tables[0]?.range;
  const headers = model.values[table?.row ?? 0] ?? [];
  const address = (id: string, header: string): CellAddress => {
    const column = headers.indexOf(header);
    const row = model.links.get(id)?.row;
    if (row === undefined || column < 0) throw new Error(`No cell ${id} ${header}`);
    return { row, column };
  };
  return {
    workbook,
    cell: (at: CellAddress) => view().cell(at),
    text: (id: string, header: string) => view().cell(address(id, header)).text,
    view: (id: string, header: string) => view().cell(address(id, header)),
    type: (id: string, header: string, input: string) => {
      const typed = workbook.type(name, address(id, header), input);
      if (!typed.ok) throw new Error(`Not typed: ${typed.problem.code}`);
    },
  };
}
