/**
 * Puts back what was written over by mistake, because the table had moved on. Each request reads what it writes over, so
 * a table that moves on again is found out and mended in the next: rows are known by their keys, never by where they stood.
 */
import type { CellValue } from "../../model/grid";
import { isSameCell, type TableUpdate } from "../../model/tableUpdate";
import type { Session } from "./gateway";
import { Refusal } from "./problems";
import { readTable, rowIdentities, type SeenTable } from "./seenTable";
import { loadTable } from "./tableParts";
import { removeAppended, type CellContent } from "./tableRows";
import { isSameRows, readAt, writeOf, writeTable, type CellWrite } from "./tableWrites";

/** Somebody edits the table in each of the few milliseconds between two requests: then it is told. */
const TRIES = 5;

/** A cell of a row that holds what we wrote, and what must stand there again. */
interface Debt {
  readonly identity: string;
  readonly header: string;
  readonly ours: CellValue;
  readonly restore: Pick<CellWrite, "read" | "content">;
}

type Debts = ReadonlyMap<string, Debt>;

export async function putBack(
  session: Session,
  update: TableUpdate,
  written: readonly CellWrite[],
  before: SeenTable,
): Promise<void> {
  let found = before;
  let wrote = written;
  let debts = debtsOf(found, wrote, new Map());
  for (let tries = 1; debts.size > 0; tries += 1) {
    if (tries > TRIES) throw new Refusal({ code: "write-unsure", place: before.sheet });
    const cells = toCells(debts, found);
    const { before: now } = await writeTable(session, { ...update, added: [] }, found, {
      cells,
      added: [],
      payload: 0,
    });
    if (
      isSameRows(found, now) &&
      cells.every((cell) => isSameCell(readAt(now, cell.header, cell.row), oursAt(wrote, found, cell)))
    )
      return;
    debts = debtsOf(now, cells, debts);
    [found, wrote] = [now, cells];
  }
}

/** What must stand in a cell after our last write, if nobody else came. */
function oursAt(wrote: readonly CellWrite[], found: SeenTable, { header, row }: CellWrite): CellValue {
  const own = wrote.find((cell) => cell.header === header && cell.row === row);
  return own ? own.read : readAt(found, header, row);
}

/** `now` is the table just before `wrote` was written to it. */
function debtsOf(now: SeenTable, wrote: readonly CellWrite[], old: Debts): Debts {
  const identities = rowIdentities(now);
  const rows = new Map(identities.map((identity, row) => [identity, row]));
  const isOurs = ({ identity, header, ours }: Debt): boolean => {
    const row = rows.get(identity);
    return row !== undefined && isSameCell(readAt(now, header, row), ours);
  };
  const debts = new Map([...old].filter(([, debt]) => isOurs(debt)));
  for (const { header, row, read } of wrote) {
    const identity = identities[row];
    if (identity === undefined) continue;
    const key = `${identity}\n${header}`;
    const restore = debts.get(key)?.restore ?? writeOf(now, header, row);
    debts.set(key, { identity, header, ours: read, restore });
  }
  return new Map([...debts].filter(([, { ours, restore }]) => !isSameCell(ours, restore.read)));
}

function toCells(debts: Debts, found: SeenTable): readonly CellWrite[] {
  const rows = new Map(rowIdentities(found).map((identity, row) => [identity, row]));
  return [...debts.values()].flatMap(({ identity, header, restore }) => {
    const row = rows.get(identity);
    return row === undefined ? [] : [{ header, row, read: restore.read, content: restore.content }];
  });
}

/** Rows that we added over something else go again, if they are the last ones still. */
export async function takeRowsBack(
  session: Session,
  update: TableUpdate,
  below: readonly (readonly CellContent[])[],
): Promise<void> {
  const now = await readTable(session, { ...update, added: [] });
  const [keys = []] = now.view.columns.values();
  const last = keys.slice(-update.added.length).map((key) => String(key ?? "").trim());
  if (update.added.some(({ key }, index) => last[index] !== key.trim())) {
    throw new Refusal({ code: "write-unsure", place: now.sheet });
  }
  removeAppended(loadTable(session.context, update, "nothing").table, below);
  await session.sync();
}
