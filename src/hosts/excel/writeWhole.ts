import type { WriteReceipt } from "../../model/host";
import type { Outcome } from "../../model/outcome";
import type { SheetModel } from "../../model/sheet";
import { newSheetWork, settleSheets } from "./drafts";
import type { Gateway } from "./gateway";
import { settled } from "./settle";
import { writeSheets } from "./writeSheets";

const ATTEMPTS = 3;
/**
 * Somebody else took a name between our question and our sheet: said of what has a name. Said of anything else, it tells
 * nothing of names, and what is whole is ours.
 */
const TAKEN = /^ItemAlreadyExists(?:$| at (?:Worksheet|Table|NamedItem))/;

/** Writes all sheets or none. */
export async function writeWhole(gateway: Gateway, sheets: readonly SheetModel[]): Promise<Outcome<WriteReceipt>> {
  for (let attempt = 1; ; attempt += 1) {
    const work = newSheetWork();
    const outcome = await gateway.run("write", (session) => writeSheets(session, sheets, work));
    if (outcome.ok || !work.receipt) return outcome;
    const isTaken = TAKEN.test(outcome.problem.detail ?? "");
    const found = await settled(gateway, {
      outcome,
      settle: (session) => settleSheets(session, work, isTaken),
    });
    if (found.ok || found.problem.code === "write-unsure" || !isTaken || attempt === ATTEMPTS) return found;
  }
}
