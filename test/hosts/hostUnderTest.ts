/** What the parts of the host contract share. */
import type { MemorySheet } from "../../src/hosts/memory/sheet";
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import type { Host, WriteReceipt } from "../../src/model/host";
import type { Outcome } from "../../src/model/outcome";
import type { SheetModel } from "../../src/model/sheet";

export interface HostUnderTest {
  readonly host: Host;
  /** The workbook behind the host, for looking only. */
  readonly workbook: MemoryWorkbook;
}

/** The day that TODAY() gives in `makeHost`'s workbook. */
export const CONTRACT_TODAY = "2024-07-20";

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

export function sheetOf(workbook: MemoryWorkbook, name: string): MemorySheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export interface WrittenHost extends HostUnderTest {
  readonly receipt: WriteReceipt;
}

export interface HostMakers {
  readonly makeHost: () => Promise<HostUnderTest>;
  /** A new host that has written these models. */
  readonly written: (...models: readonly SheetModel[]) => Promise<WrittenHost>;
}

/** Events of the Excel host come after a few turns of the event loop. */
export async function settled(): Promise<void> {
  // Turns, not time alone: on a busy machine one long wait can pass without a turn.
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
  }
}
