/** The people of a table, row by row; nobody who has a name is left out. */
import type { Grid, GridCell, GridRow } from "../../model/grid";
import { stated, type Fact } from "../../model/fact";
import type { Mode } from "../../model/quota";
import type { Origin } from "../../model/origin";
import type { ListRole, Registrant, Steps, UnitName } from "../../model/registration";
import { personKey, phoneKeys } from "../../text/personKey";
import { cellFact, rowOrigin } from "../tables/rows";
import { beginsUnit } from "../unitGrammar";
import { LIST_GRAMMARS, type ListContext } from "./listContext";
import type { ListHeader } from "./listHeader";
import { given } from "../../model/given";
import { cleanName, looksLikeName } from "./personName";
import { rankOf } from "./rank";

export interface ListRows {
  readonly people: readonly Registrant[];
  readonly unread: readonly Origin[];
}

export interface RowContext extends ListContext {
  readonly toUnitName: (text: string) => UnitName | undefined;
  readonly toMode: (text: string) => Mode | undefined;
}

const ROWS_PER_STEP = 100;

export function* readListRows(grid: Grid, header: ListHeader, context: RowContext): Steps<ListRows> {
  const people: Registrant[] = [];
  const unread: Origin[] = [];
  const look = lookThrough(grid, header);
  const state: ListState = { isClosed: false };
  for (let index = header.dataStart; index < grid.rows.length; index++) {
    if ((index - header.dataStart) % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const row = grid.rows[index];
    if (!row || row.cells.every(({ text }) => text === "") || isHeaderAgain(row, header)) continue;
    const kind = kindOf(look(row, index), state, context);
    if (kind.kind === "person") people.push(registrantOf(kind, state, context));
    else if (kind.kind === "nameless") unread.push(rowOrigin(row));
  }
  return { people, unread };
}

interface ListState {
  /** The last title between rows: the body that the rows below it belong to. */
  part?: UnitName | undefined;
  /** A sum or a signature stood above: what follows must look like a person to be one. */
  isClosed: boolean;
}

/** A row through its header. */
interface SeenRow {
  readonly row: GridRow;
  readonly name: string;
  readonly nameCell: GridCell | undefined;
  cell(role: ListRole): GridCell | undefined;
}

interface PersonRow {
  readonly kind: "person";
  readonly seen: SeenRow;
}

type RowKind = PersonRow | { readonly kind: "nameless" } | { readonly kind: "other" };

function lookThrough(grid: Grid, { columns }: ListHeader): (row: GridRow, index: number) => SeenRow {
  const places = new Map<ListRole, number>();
  for (const [index, { role }] of columns.entries()) if (!places.has(role)) places.set(role, index);
  const halves = [places.get("person"), places.get("family"), places.get("given")].flatMap((place) => place ?? []);
  const unitColumn = places.get("unit") ?? -1;
  const above = mergedDown(grid, unitColumn);
  return (row, index) => ({
    row,
    name: cleanName(halves.map((place) => row.cells[place]?.text ?? "").join(" ")),
    nameCell: halves.map((place) => row.cells[place]).find((cell) => (cell?.text ?? "") !== ""),
    cell: (role) => {
      const source = role === "unit" ? (grid.rows[above.get(index) ?? index] ?? row) : row;
      return source.cells[places.get(role) ?? -1];
    },
  });
}

/** Rows under a merge of this column → the row that holds its text. */
function mergedDown({ merges }: Grid, column: number): ReadonlyMap<number, number> {
  const above = new Map<number, number>();
  for (const merge of merges) {
    if (merge.column !== column || merge.columnCount > 1) continue;
    for (let row = merge.row + 1; row < merge.row + merge.rowCount; row++) above.set(row, merge.row);
  }
  return above;
}

/** Long lists repeat their header on each page. */
function isHeaderAgain({ cells }: GridRow, { columns }: ListHeader): boolean {
  const labelled = columns.flatMap(({ label, role }, index) =>
    role === "other" || label === "" ? [] : [{ label, index }],
  );
  return labelled.length > 0 && labelled.every(({ label, index }) => cells[index]?.text === label);
}

function kindOf(seen: SeenRow, state: ListState, context: RowContext): RowKind {
  const filled = seen.row.cells.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const words = filled.filter((cell) => cell !== seen.cell("no"));
  const isNumbered = /^\d{1,6}[.)]?$/u.test(seen.cell("no")?.text ?? "");
  if (!isNumbered && filled.some((cell) => cell !== seen.cell("position") && closes(cell.text))) {
    state.isClosed = true;
    return { kind: "other" };
  }
  // A number such as "I." stands in its own cell or in that of the title.
  const [only] = words.length === 0 ? filled : words;
  if (!isNumbered && words.length <= 1 && only && isPartTitle(only.text, context)) {
    state.part = context.toUnitName(only.text.replace(PART_MARK, ""));
    return { kind: "other" };
  }
  return personOrNot(seen, state, { isNumbered, isAlone: words.length <= 1 });
}

function personOrNot(
  seen: SeenRow,
  { isClosed }: ListState,
  { isNumbered, isAlone }: { readonly isNumbered: boolean; readonly isAlone: boolean },
): RowKind {
  if (!/\p{L}/u.test(seen.name)) return { kind: isNameless(seen) && !isClosed ? "nameless" : "other" };
  const isPerson = !isClosed || isNumbered || (looksLikeName(seen.name) && !isAlone);
  return isPerson ? { kind: "person", seen } : { kind: "other" };
}

/** The rest of a person is there: the name was left out. */
function isNameless(seen: SeenRow): boolean {
  const told = (["position", "phone", "unit"] as const).filter((role) => (seen.cell(role)?.text ?? "") !== "");
  return told.length > (seen.name === "" ? 1 : 0);
}

/** "I. Sở Nội vụ": a body alone in its row. A person may be called Đoàn or Vụ, so a name with capitals only is a person. */
function isPartTitle(text: string, { names }: RowContext): boolean {
  const bare = text.replace(PART_MARK, "");
  return beginsUnit(bare, 0, names.words) && (bare !== text || !looksLikeName(bare));
}

const PART_MARK = /^(?:[IVXLC]{1,6}|[A-ZĐ])[.)/]\s*/u;

function closes(text: string): boolean {
  return (
    text.length < LONGEST_CLOSING && LIST_GRAMMARS.some(({ closing, total }) => closing.test(text) || total.test(text))
  );
}

const LONGEST_CLOSING = 120;

function registrantOf({ seen }: PersonRow, state: ListState, { toUnitName, toMode }: RowContext): Registrant {
  const origin = rowOrigin(seen.row);
  const text = (role: ListRole): string => seen.cell(role)?.text ?? "";
  const fact = (role: ListRole): Fact<string> | undefined => {
    const cell = seen.cell(role);
    return cell && cell.text !== "" ? cellFact(cell, origin) : undefined;
  };
  const phone = phoneOf(seen.cell("phone"), origin);
  return {
    name: stated(seen.name, seen.nameCell ? cellFact(seen.nameCell, origin).origin : origin),
    nameKey: personKey(seen.name),
    phones: phone ? phoneKeys(phone.value) : [],
    origin,
    ...given({
      unit: toUnitName(text("unit")) ?? state.part,
      position: fact("position"),
      rank: rankOf(text("position")),
      phone,
      mode: toMode(text("mode")) ?? toMode(text("venue")),
      venue: fact("venue"),
      kind: fact("kind"),
      note: fact("note"),
    }),
  };
}

/** A telephone number typed as a number has lost its zero, and a long one is shown in powers of ten. */
function phoneOf(cell: GridCell | undefined, origin: Origin): Fact<string> | undefined {
  if (!cell || cell.text === "") return undefined;
  const fact = cellFact(cell, origin);
  if (typeof cell.value !== "number" || !Number.isSafeInteger(cell.value)) return fact;
  const digits = String(cell.value);
  return { ...fact, value: digits.length === 9 ? `0${digits}` : digits };
}
