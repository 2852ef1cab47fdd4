/** Updates of one table, or of several together: whatever Excel refuses in the middle, all of them are done or none. */
import type { Outcome } from "../../model/outcome";
import type { TableReceipt, TableUpdate } from "../../model/tableUpdate";
import type { Gateway, Session } from "./gateway";
import { Refusal } from "./problems";
import { readTable } from "./seenTable";
import { settled, type Settled } from "./settle";
import { settleTable } from "./settleTable";
import { newTableWork, updateTable, type TableWork } from "./updateTable";

export async function updateOne(gateway: Gateway, update: TableUpdate): Promise<Outcome<TableReceipt>> {
  const work = newTableWork();
  const outcome = await gateway.run("updateTable", (session) => updateTable(session, update, work));
  if (!isBegun(work)) return outcome;
  return settled(gateway, { outcome, settle: (session) => settleTable(session, update, work) });
}

export async function updateAll(
  gateway: Gateway,
  updates: readonly TableUpdate[],
): Promise<Outcome<readonly TableReceipt[]>> {
  const parts = updates.map((update): Part => ({ update, work: newTableWork() }));
  const outcome = await gateway.run("updateTable", async (session) => {
    // What can be foreseen is refused before the first change.
    for (const { update } of parts) await refuseBlocked(session, update);
    const receipts: TableReceipt[] = [];
    for (const { update, work } of parts) receipts.push(await updateTable(session, update, work));
    return receipts;
  });
  if (!parts.some(({ work }) => isBegun(work))) return outcome;
  return settled(gateway, { outcome, settle: (session) => settleAll(session, parts) });
}

interface Part {
  readonly update: TableUpdate;
  readonly work: TableWork;
}

function isBegun({ open, done }: TableWork): boolean {
  return open !== undefined || done.changed + done.added > 0;
}

async function refuseBlocked(session: Session, update: TableUpdate): Promise<void> {
  const { protection } = session.context.workbook.tables.getItemOrNullObject(update.table).worksheet;
  protection.load("protected");
  const seen = await readTable(session, update);
  if (protection.protected) throw new Refusal({ code: "sheet-protected", place: seen.sheet });
  if (update.added.length > 0 && seen.isFullBelow) throw new Refusal({ code: "no-room-below", place: seen.sheet });
}

/** Tables that were begun are finished; where any was, the rest follow. */
async function settleAll(session: Session, parts: readonly Part[]): Promise<Settled<readonly TableReceipt[]>> {
  const found: Settled<TableReceipt>[] = [];
  for (const { update, work } of parts) {
    found.push(isBegun(work) ? await settleTable(session, update, work) : { state: "before" });
  }
  if (found.every(({ state }) => state === "before")) return { state: "before" };
  const receipts: TableReceipt[] = [];
  for (const [index, { update }] of parts.entries()) {
    const one = found[index];
    receipts.push(one?.state === "after" ? one.value : await updateTable(session, update, newTableWork()));
  }
  return { state: "after", value: receipts };
}
