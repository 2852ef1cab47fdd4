/**
 * Sheets that are being made carry a mark until the last statement of their last request. Where Excel refuses or falls
 * silent in between, the mark tells a half-made sheet of ours from everything else in the workbook.
 */
import type { WriteReceipt } from "../../model/host";
import type { Session } from "./gateway";
import type { Settled } from "./settle";

/** A name of the sheet's own scope; in use only while the sheet is written. */
const MARK = "SKH_DangGhi";

export function markDraft(sheet: Excel.Worksheet): void {
  // A range of its own: one that is let go of belongs to this request alone, and large sheets take several.
  const cell = sheet.getRange("A1");
  cell.untrack();
  sheet.names.add(MARK, cell);
}

export function unmarkDraft(sheet: Excel.Worksheet): void {
  sheet.names.getItem(MARK).delete();
}

/** What a write has come to; filled while it goes on. */
export interface SheetWork {
  /** Ids of the sheets that were there before. */
  known: ReadonlySet<string>;
  /** Absent: nothing has been sent that changes the workbook. */
  receipt?: WriteReceipt;
}

export function newSheetWork(): SheetWork {
  return { known: new Set() };
}

/**
 * Looks what became of a write that Excel did not confirm; half-made sheets are taken away again. `isTaken`: a name was
 * another's already, so what is whole under it is not ours.
 */
export async function settleSheets(
  { context, sync }: Session,
  { known, receipt }: SheetWork,
  isTaken: boolean,
): Promise<Settled<WriteReceipt>> {
  if (!receipt) return { state: "before" };
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await sync();
  const wanted = receipt.sheets.map(({ name }) => name.toLowerCase());
  const made = worksheets.items
    .filter(({ id, name }) => !known.has(id) && wanted.includes(name.toLowerCase()))
    .map((sheet) => ({ sheet, place: wanted.indexOf(sheet.name.toLowerCase()), ...loadState(sheet) }));
  if (made.length === 0) return { state: "before" };
  await sync();
  const halfMade = made.filter(isHalfMade).map(({ place }) => place);
  if (halfMade.length === 0)
    return !isTaken && isWhole(receipt, made) ? { state: "after", value: receipt } : { state: "before" };
  // Sheets are made and finished in order: where one is ours and unfinished, those before it are ours too.
  const last = Math.max(...halfMade);
  for (const { sheet, place } of made) {
    // The undo stack is the lesser loss, and Excel has just failed at the step anyway.
    // eslint-disable-next-line no-restricted-syntax
    if (place <= last) sheet.delete();
  }
  await sync();
  return { state: "before" };
}

interface DraftState {
  readonly mark: Excel.NamedItem;
  readonly tables: Excel.TableCollection;
  readonly used: Excel.Range;
}

function loadState(sheet: Excel.Worksheet): DraftState {
  const mark = sheet.names.getItemOrNullObject(MARK);
  const used = sheet.getUsedRangeOrNullObject(true);
  mark.load("name");
  sheet.tables.load("items/name");
  used.load("address");
  return { mark, tables: sheet.tables, used };
}

/** An empty one failed before it got its mark. */
function isHalfMade({ mark, tables, used }: DraftState): boolean {
  return !mark.isNullObject || (used.isNullObject && tables.items.length === 0);
}

function isWhole({ sheets }: WriteReceipt, made: readonly DraftState[]): boolean {
  const given = new Set(made.flatMap(({ tables }) => tables.items.map(({ name }) => name)));
  return made.length === sheets.length && sheets.every(({ tables }) => tables.every((name) => given.has(name)));
}
