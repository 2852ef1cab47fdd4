/**
 * Looks what became of a table's update that Excel did not confirm. Nothing of it done: the workbook is as before. A part
 * of it: the rest is done now, by what the rows say, so that the end is the same as without the fault.
 */
import { isSameCell, type TableReceipt, type TableUpdate } from "../../model/tableUpdate";
import type { Session } from "./gateway";
import { Refusal } from "./problems";
import { readTable, rowIdentities, type SeenTable } from "./seenTable";
import type { Settled } from "./settle";
import { loadTable } from "./tableParts";
import { finishRows } from "./tableRows";
import { readAt } from "./tableWrites";
import { joinReceipts, newTableWork, updateTable, type OpenPart, type TableWork } from "./updateTable";

export async function settleTable(
  session: Session,
  update: TableUpdate,
  { done, open }: TableWork,
): Promise<Settled<TableReceipt>> {
  const found = open ? await settlePart(session, open) : { changed: 0, added: 0 };
  const written = { changed: done.changed + found.changed, added: done.added + found.added };
  if (written.changed + written.added === 0) return { state: "before" };
  const rest = await updateTable(session, update, newTableWork());
  // Rows that are there by now were added by us.
  const others = rest.kept.filter(
    ({ reason, key }) => reason !== "key-taken" || !update.added.some((row) => row.key === key),
  );
  return {
    state: "after",
    value: joinReceipts({ sheet: rest.sheet, ...written, kept: [] }, { ...rest, kept: others }),
  };
}

/** How much of the piece stands in the table; rows that are there without their contents get them. */
async function settlePart(session: Session, part: OpenPart): Promise<{ changed: number; added: number }> {
  const { update, seen, steps } = part;
  const now = await readTable(session, { ...update, added: [] });
  refuseStrangeCells(part, now);
  const rows = new Map(rowIdentities(now).map((identity, row) => [identity, row]));
  const identities = rowIdentities(seen);
  const changed = steps.cells.filter(({ header, row, value }) => {
    const at = rows.get(identities[row] ?? "");
    return at !== undefined && isSameCell(readAt(now, header, at), value);
  }).length;
  return { changed, added: await settleRows(session, part, now) };
}

async function settleRows(
  session: Session,
  { update, seen, steps: { added } }: OpenPart,
  now: SeenTable,
): Promise<number> {
  const before = keysOf(seen);
  const keys = keysOf(now);
  const isLonger = added.length > 0 && keys.length === before.length + added.length;
  if (!isLonger || keys.some((key, row) => row < before.length && key !== before[row])) {
    return added.filter(({ key }) => keys.includes(key)).length;
  }
  const last = before.at(-1) ?? "";
  const rest = keys.slice(before.length);
  if (rest.every((key, index) => key === added[index]?.key)) return added.length;
  // The rows are ours as long as they are empty, copies of the last one, or filled by us.
  if (rest.some((key, index) => key !== "" && key !== last && key !== added[index]?.key)) {
    throw new Refusal({ code: "write-unsure", place: now.sheet });
  }
  const loaded = loadTable(session.context, { ...update, added }, "nothing");
  finishRows(loaded, before.length - 1, { headers: seen.view.headers, lastRow: seen.lastRow, added });
  await session.sync();
  return added.length;
}

function keysOf({ view }: SeenTable): readonly string[] {
  const [keys = []] = view.columns.values();
  return keys.map((key) => String(key ?? "").trim());
}

/** Written into rows that had been moved in between, without word of what stood there: that cannot be mended. */
function refuseStrangeCells({ seen, steps }: OpenPart, now: SeenTable): void {
  const before = rowIdentities(seen);
  const identities = rowIdentities(now);
  const places = new Map(before.map((identity, row) => [identity, row]));
  const isStrange = steps.cells.some(({ header, row, value }) => {
    const identity = identities[row] ?? "";
    if (identity === before[row] || !isSameCell(readAt(now, header, row), value)) return false;
    const was = places.get(identity);
    return (
      was === undefined ||
      !steps.cells.some((step) => step.header === header && step.row === was && isSameCell(step.value, value))
    );
  });
  if (isStrange) throw new Refusal({ code: "write-unsure", place: now.sheet });
}
