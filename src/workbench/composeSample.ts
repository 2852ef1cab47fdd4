import { createMemoryHost } from "../hosts/memory/host";
import { MemoryWorkbook } from "../hosts/memory/workbook";
import type { PlainDate } from "../model/plainDate";
import { sampleSheets } from "../samples/sampleWorkbook";

/** The sample workbook as a file: made in a workbook of its own, so that the open one is replaced only by a whole one. */
export async function composeSample(today: PlainDate): Promise<Uint8Array> {
  const workbook = new MemoryWorkbook({ today });
  const [empty] = workbook.sheets();
  const written = await createMemoryHost(workbook).write(sampleSheets());
  if (!written.ok) throw new Error(`The sample workbook could not be written: ${written.problem.code}`);
  if (empty) workbook.removeSheet(empty.name);
  return workbook.save();
}
