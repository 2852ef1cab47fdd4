/**
 * Changes and adds rows of a table in two requests. The second reads what it is about to write over before it writes: where
 * the table had moved on since the first, what was written is put back and the whole is tried again.
 */
import type { TableReceipt, TableUpdate, TableView } from "../../model/tableUpdate";
import { columnsOfUpdate, isSameCell, planTableUpdate, type TableSteps } from "../../model/tableUpdate";
import type { CellValue } from "../../model/grid";
import type { Session } from "./gateway";
import { MAX_PAYLOAD_BYTES } from "./limits";
import { MAX_TEXT_LENGTH, toExcelValue, utf8Length } from "./plainText";
import { Refusal } from "./problems";
import { loadTable, untracked, type LoadedTable } from "./tableParts";
import { appendRows, removeAppended, type CellContent } from "./tableRows";
import { toColumnRuns, type ColumnRun } from "./tableRuns";

const ATTEMPTS = 3;

export async function updateTable(session: Session, update: TableUpdate): Promise<TableReceipt> {
  refuseLongTexts(update);
  let receipt: TableReceipt = { sheet: "", changed: 0, added: 0, kept: [] };
  for (const part of toParts(update)) {
    const { sheet, changed, added, kept } = await updatePart(session, part);
    receipt = {
      sheet,
      changed: receipt.changed + changed,
      added: receipt.added + added,
      kept: [...receipt.kept, ...kept],
    };
  }
  return receipt;
}

async function updatePart(session: Session, update: TableUpdate): Promise<TableReceipt> {
  for (let attempt = 1; ; attempt += 1) {
    const seen = await readTable(session, update);
    const steps = planTableUpdate(seen.view, update);
    const receipt = { sheet: seen.sheet, changed: steps.cells.length, added: steps.added.length, kept: steps.kept };
    if (steps.cells.length + steps.added.length === 0) return receipt;
    if (steps.added.length > 0 && seen.isFullBelow) throw new Refusal({ code: "no-room-below", place: seen.sheet });
    const written = await writeSteps(session, update, seen, steps);
    if (written.isAsSeen) return receipt;
    await putBack(session, update, written);
    if (attempt === ATTEMPTS) throw new Refusal({ code: "table-changed", place: seen.sheet });
  }
}

/** A table as one request found it. */
interface SeenTable {
  readonly sheet: string;
  readonly view: TableView;
  /** Values of the same columns, where they were asked for. */
  readonly values: ReadonlyMap<string, readonly CellValue[]>;
  readonly hidden: readonly boolean[];
  readonly isFullBelow: boolean;
  /** Contents of the last row: a row that is added takes its formulas. */
  readonly lastRow: readonly unknown[];
}

async function readTable(session: Session, update: TableUpdate): Promise<SeenTable> {
  const loaded = loadTable(session.context, update, "rows");
  await session.sync();
  if (loaded.table.isNullObject) throw new Refusal({ code: "table-missing", place: update.table });
  return toSeen(loaded, update);
}

function toSeen(loaded: LoadedTable, update: TableUpdate): SeenTable {
  const headers = (loaded.header.values[0] ?? []).map(String);
  const names = columnsOfUpdate(update).filter((header) => headers.includes(header));
  const toColumns = (part: "formulas" | "values"): TableView["columns"] =>
    new Map(names.map((header) => [header, toCells(loaded.columns.get(header), part)]));
  return {
    sheet: loaded.table.worksheet.name,
    view: { headers, columns: toColumns("formulas") },
    values: loaded.rows ? new Map() : toColumns("values"),
    hidden: loaded.rows?.value.map(({ rowHidden }) => rowHidden === true) ?? [],
    isFullBelow: loaded.table.showTotals || (loaded.below !== undefined && !loaded.below.isNullObject),
    lastRow: loaded.lastRow?.formulas[0] ?? [],
  };
}

function toCells(range: Excel.Range | undefined, part: "formulas" | "values"): readonly CellValue[] {
  // The types say `any`, Excel says text, number or logical value.
  const rows = (range?.[part] ?? []) as readonly (readonly CellValue[])[];
  return rows.map(([value]) => (value === undefined || value === "" ? null : value));
}

interface WrittenTable {
  readonly isAsSeen: boolean;
  readonly runs: readonly ColumnRun[];
  readonly before: SeenTable;
  /** Of a row each that was added: what stood in its place. */
  readonly below: readonly (readonly CellContent[])[];
}

async function writeSteps(
  session: Session,
  update: TableUpdate,
  seen: SeenTable,
  steps: TableSteps,
): Promise<WrittenTable> {
  const loaded = loadTable(session.context, update, "contents");
  const runs = toColumnRuns(steps.cells, seen.hidden);
  for (const { header, row, values } of runs) setCells(loaded, { header, row, values: values.map(toWritten) });
  if (steps.added.length > 0) appendRows(loaded, seen.view.headers, seen.lastRow, steps.added);
  await session.sync(payloadOf(update));
  const before = toSeen(loaded, update);
  return { isAsSeen: isAsSeen(seen, before, steps), runs, before, below: toBelow(loaded.room) };
}

/** Null leaves a cell as it is. */
function toWritten(value: CellValue | undefined): CellContent | null {
  return value === undefined ? null : toExcelValue(value);
}

interface CellsToSet {
  readonly header: string;
  readonly row: number;
  readonly values: readonly (CellContent | null)[];
}

function setCells({ columns }: LoadedTable, { header, row, values }: CellsToSet): void {
  const column = columns.get(header);
  if (!column) return;
  const range = untracked(untracked(column.getCell(row, 0)).getResizedRange(values.length - 1, 0));
  range.values = values.map((value) => [value]);
}

/** Same rows in the same order, and the same in every cell that was written. */
function isAsSeen(seen: SeenTable, before: SeenTable, { cells, added }: TableSteps): boolean {
  const [keyColumn = ""] = seen.view.columns.keys();
  const isSameColumn = (header: string): boolean => {
    const a = seen.view.columns.get(header) ?? [];
    const b = before.view.columns.get(header) ?? [];
    return a.length === b.length && a.every((value, row) => isSameCell(value, b[row] ?? null));
  };
  if (!isSameColumn(keyColumn)) return false;
  if (added.length > 0 && (before.isFullBelow || seen.view.headers.join("\n") !== before.view.headers.join("\n")))
    return false;
  return cells.every(({ header, row }) =>
    isSameCell(seen.view.columns.get(header)?.[row] ?? null, before.view.columns.get(header)?.[row] ?? null),
  );
}

/** Writes back what stood in the cells just before they were written. */
async function putBack(session: Session, update: TableUpdate, { runs, before, below }: WrittenTable): Promise<void> {
  const loaded = loadTable(session.context, update, "nothing");
  if (below.length > 0) removeAppended(loaded.table, below);
  for (const { header, row, values } of runs) {
    const formulas = before.view.columns.get(header) ?? [];
    const contents = before.values.get(header) ?? [];
    setCells(loaded, {
      header,
      row,
      values: values.map((value, index) =>
        value === undefined ? null : toContent(formulas[row + index] ?? null, contents[row + index] ?? null),
      ),
    });
  }
  await session.sync();
}

function toBelow(room: Excel.Range | undefined): readonly (readonly CellContent[])[] {
  const formulas = (room?.formulas ?? []) as readonly (readonly CellValue[])[];
  const values = (room?.values ?? []) as readonly (readonly CellValue[])[];
  return formulas.map((row, at) => row.map((formula, column) => toContent(formula, values[at]?.[column] ?? null)));
}

/** Text that begins with "=" is its own formula; a formula has another value. */
function toContent(formula: CellValue, value: CellValue): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula : toExcelValue(value);
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

/** What one request can hold; the rows of the rest follow in further ones. */
function* toParts(update: TableUpdate): Generator<TableUpdate> {
  let changes: TableUpdate["changes"][number][] = [];
  let added: TableUpdate["added"][number][] = [];
  let bytes = 0;
  const weigh = (size: number): boolean => {
    const isFull = bytes > 0 && bytes + size > MAX_PAYLOAD_BYTES / 2;
    bytes = isFull ? size : bytes + size;
    return isFull;
  };
  for (const change of update.changes) {
    if (weigh(sizeOf(change.cells.flatMap(({ from, to }) => [from, to])))) {
      yield { ...update, changes, added };
      changes = [];
    }
    changes.push(change);
  }
  for (const row of update.added) {
    if (weigh(sizeOf(row.cells.map(({ value }) => value)))) {
      yield { ...update, changes, added };
      [changes, added] = [[], []];
    }
    added.push(row);
  }
  yield { ...update, changes, added };
}

function payloadOf({ changes, added }: TableUpdate): number {
  const changed = changes.flatMap(({ cells }) => cells.map(({ to }) => to));
  return sizeOf([...changed, ...added.flatMap(({ cells }) => cells.map(({ value }) => value))]);
}

function sizeOf(values: readonly CellValue[]): number {
  return values.reduce<number>((bytes, value) => bytes + utf8Length(String(value ?? "")) + 4, 0);
}
