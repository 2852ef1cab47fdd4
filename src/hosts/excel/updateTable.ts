/**
 * Changes and adds rows of a table in two requests. The second reads what it is about to write over before it writes: where
 * the table had moved on since the first, what was written is put back and the whole is tried again.
 */
import {
  isSameCell,
  planTableUpdate,
  type TableReceipt,
  type TableSteps,
  type TableUpdate,
} from "../../model/tableUpdate";
import type { Session } from "./gateway";
import { MAX_TEXT_LENGTH } from "./plainText";
import { Refusal } from "./problems";
import { putBack, takeRowsBack } from "./putBack";
import { readTable, type SeenTable } from "./seenTable";
import { isSameRows, readAt, toWrites, writeTable } from "./tableWrites";
import { payloadOf, toParts } from "./updateParts";

const ATTEMPTS = 3;

/** How far an update has come; filled while it goes on. */
export interface TableWork {
  /** What the requests that Excel confirmed came to. */
  done: TableReceipt;
  /** Sent and not confirmed. */
  open?: OpenPart;
}

/** A piece of an update on its way: what was seen, and what is to become of it. */
export interface OpenPart {
  readonly update: TableUpdate;
  readonly seen: SeenTable;
  readonly steps: TableSteps;
}

export function newTableWork(): TableWork {
  return { done: { sheet: "", changed: 0, added: 0, kept: [] } };
}

export async function updateTable(session: Session, update: TableUpdate, work: TableWork): Promise<TableReceipt> {
  refuseLongTexts(update);
  for (const part of toParts(update)) await updatePart(session, part, work);
  return work.done;
}

export function joinReceipts(a: TableReceipt, b: TableReceipt): TableReceipt {
  return { sheet: b.sheet, changed: a.changed + b.changed, added: a.added + b.added, kept: [...a.kept, ...b.kept] };
}

async function updatePart(session: Session, part: TableUpdate, work: TableWork): Promise<void> {
  let update = part;
  for (let attempt = 1; ; attempt += 1) {
    const seen = await readTable(session, update);
    const steps = planTableUpdate(seen.view, update);
    const receipt = { sheet: seen.sheet, changed: steps.cells.length, added: steps.added.length, kept: steps.kept };
    const end = await writePart(session, { update, seen, steps }, work);
    if (end === "done") {
      work.done = joinReceipts(work.done, receipt);
      return;
    }
    if (end === "rows added") {
      work.done = joinReceipts(work.done, { ...receipt, changed: 0, kept: [] });
      update = { ...update, added: update.added.filter(({ key }) => !steps.added.some((row) => row.key === key)) };
    }
    if (attempt === ATTEMPTS) throw new Refusal({ code: "table-changed", place: seen.sheet });
  }
}

/** Where the table had moved on, cells are put back; rows that were added stay where nothing was in their way. */
async function writePart(
  session: Session,
  part: OpenPart,
  work: TableWork,
): Promise<"done" | "nothing done" | "rows added"> {
  const { update, seen, steps } = part;
  if (steps.cells.length + steps.added.length === 0) return "done";
  if (steps.added.length > 0 && seen.isFullBelow) throw new Refusal({ code: "no-room-below", place: seen.sheet });
  work.open = part;
  const cells = toWrites(steps.cells);
  const writes = { cells, added: steps.added, payload: payloadOf(update) };
  const { before, below } = await writeTable(session, update, seen, writes);
  const isFree = hasRoomAsSeen(seen, before, steps);
  const isAsSeen =
    isSameRows(seen, before) &&
    cells.every(({ header, row }) => isSameCell(readAt(seen, header, row), readAt(before, header, row)));
  if (!isAsSeen || !isFree) {
    if (!isFree) await takeRowsBack(session, { ...update, added: steps.added }, below);
    await putBack(session, update, cells, before);
  }
  delete work.open;
  if (isAsSeen && isFree) return "done";
  return isFree && steps.added.length > 0 ? "rows added" : "nothing done";
}

/** Nothing lay where rows were added, their columns were the same, and nobody had added them first. */
function hasRoomAsSeen(seen: SeenTable, before: SeenTable, { added }: TableSteps): boolean {
  if (added.length === 0) return true;
  const [keys = []] = before.view.columns.values();
  const taken = new Set(keys.map((key) => String(key ?? "").trim()));
  return (
    !before.isFullBelow &&
    seen.view.headers.join("\n") === before.view.headers.join("\n") &&
    !added.some(({ key }) => taken.has(key))
  );
}

function refuseLongTexts({ table, changes, added }: TableUpdate): void {
  const values = [
    ...changes.flatMap(({ cells }) => cells.map(({ to }) => to)),
    ...added.flatMap(({ cells }) => cells.map(({ value }) => value)),
  ];
  if (values.some((value) => typeof value === "string" && value.length > MAX_TEXT_LENGTH)) {
    throw new Refusal({ code: "text-too-long", place: table });
  }
}
