/** A table of ours as it stands: by its headings, wherever people moved its columns, whatever they added. */
import type { RangeAddress } from "../../model/address";
import { readFingerprint } from "../../model/fingerprint";
import type { CellValue } from "../../model/grid";
import type { OurRow, StandingTable } from "../../model/mergedLists";
import type { RowCells } from "../../model/reconciliation";
import type { RangeContent } from "../../model/source";

export interface PlacedTable {
  readonly name: string;
  /** On the sheet. */
  readonly range: RangeAddress;
  readonly content: RangeContent;
}

export interface TableForm<K extends string> {
  readonly headers: Readonly<Record<K, string>>;
  readonly fields: readonly K[];
  readonly id: K;
  readonly marked: readonly K[];
  /** Without these nothing can be known again. */
  readonly needed: readonly K[];
  /** The last row is a sum. */
  readonly hasTotals?: boolean;
}

/** Undefined where the table has lost the headings by which its rows are known. */
export function readOurTable<K extends string>(
  { name, range, content }: PlacedTable,
  form: TableForm<K>,
): StandingTable<K> | undefined {
  const top = range.row - content.topLeft.row;
  const left = range.column - content.topLeft.column;
  const count = range.rowCount - (form.hasTotals === true ? 1 : 0);
  const lines = content.values.slice(top, top + count).map((row) => row.slice(left, left + range.columnCount));
  const columns = findFields(lines[0] ?? [], form);
  if (!form.needed.every((field) => columns.has(field))) return undefined;
  const rows = lines.slice(1).flatMap((line, index): readonly OurRow<K>[] => {
    const row = toRow(line, columns, { form, row: range.row + 1 + index });
    return Object.values(row.cells).every((value) => value === null || value === "") ? [] : [row];
  });
  return { sheet: content.sheet, table: name, columns: new Set(columns.keys()), rows: withOwnIds(rows) };
}

function findFields<K extends string>(header: readonly CellValue[], form: TableForm<K>): ReadonlyMap<K, number> {
  const texts = header.map((value) => String(value ?? "").trim());
  return new Map(
    form.fields.flatMap((field): readonly (readonly [K, number])[] => {
      const at = texts.indexOf(form.headers[field]);
      return at < 0 ? [] : [[field, at]];
    }),
  );
}

function toRow<K extends string>(
  line: readonly CellValue[],
  columns: ReadonlyMap<K, number>,
  { form, row }: { readonly form: TableForm<K>; readonly row: number },
): OurRow<K> {
  const entries = [...columns].map(([field, at]) => [field, line[at] ?? null] as const);
  const cells: RowCells<K> = Object.fromEntries(entries) as RowCells<K>;
  const at = columns.get("written" as K);
  const read = at === undefined ? undefined : readFingerprint(textOf(line[at]), form.marked.length);
  const id = textOf(cells[form.id]);
  if (!read) return { id, row, cells };
  const marks = Object.fromEntries(form.marked.map((field, index) => [field, read[index] ?? ""]));
  return { id, row, cells, marks: marks as Partial<Record<K, string>> };
}

/** A row that a person copied is the person's own: one row bears an id. */
function withOwnIds<K extends string>(rows: readonly OurRow<K>[]): readonly OurRow<K>[] {
  const known = new Set<string>();
  return rows.map((row) => {
    const isCopy = row.id !== "" && known.has(row.id);
    known.add(row.id);
    return isCopy ? { ...row, id: "" } : row;
  });
}

export function textOf(value: CellValue | undefined): string {
  return String(value ?? "").trim();
}
