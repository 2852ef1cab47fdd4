/** Reads a list sheet of ours back: by its headings, wherever people moved its columns, whatever they added beside them. */
import type { CellValue } from "../model/grid";
import type { CellEdit } from "../model/host";
import type { RangeContent } from "../model/source";

/** A list as it stands on a sheet: which column holds what, and its rows as texts. */
export interface ReadList<K extends string> {
  readonly columns: ReadonlyMap<K, number>;
  readonly rows: readonly ReadListRow<K>[];
}

export interface ReadListRow<K extends string> {
  /** Index into the rows of the content. */
  readonly at: number;
  readonly texts: Readonly<Partial<Record<K, string>>>;
}

/** The list below the headings; undefined where the sheet has no such headings. */
export function readList<K extends string>(
  content: RangeContent,
  languages: readonly Readonly<Record<K, string>>[],
  needed: readonly NoInfer<K>[],
): ReadList<K> | undefined {
  for (const headers of languages) {
    for (const [at, row] of content.values.entries()) {
      const columns = columnsOf(row, headers);
      if (!needed.every((column) => columns.has(column))) continue;
      const rows = content.values.slice(at + 1).map((cells, below) => ({
        at: at + 1 + below,
        texts: textsOf(cells, columns),
      }));
      return { columns, rows };
    }
  }
  return undefined;
}

/** The row below the last one that says anything. */
export function nextRow<K extends string>({ rows }: ReadList<K>): number {
  const last = rows.findLast(({ texts }) => Object.keys(texts).length > 0);
  return last ? last.at + 1 : (rows[0]?.at ?? 0);
}

/** The change of one cell of a list. */
export function listCell({ sheet, topLeft }: RangeContent, at: number, column: number, value: CellValue): CellEdit {
  return { sheet, cell: { row: topLeft.row + at, column: topLeft.column + column }, value };
}

function columnsOf<K extends string>(
  row: readonly CellValue[],
  headers: Readonly<Record<K, string>>,
): ReadonlyMap<K, number> {
  const texts = row.map((value) => String(value ?? "").trim());
  const keys = Object.keys(headers) as K[];
  return new Map(
    keys.flatMap((key): readonly (readonly [K, number])[] => {
      const at = texts.indexOf(headers[key]);
      return at < 0 ? [] : [[key, at]];
    }),
  );
}

function textsOf<K extends string>(
  cells: readonly CellValue[],
  columns: ReadonlyMap<K, number>,
): Readonly<Partial<Record<K, string>>> {
  const texts: Partial<Record<K, string>> = {};
  for (const [key, at] of columns) {
    const text = String(cells[at] ?? "").trim();
    if (text !== "") texts[key] = text;
  }
  return texts;
}
