/** Reads a list sheet of ours back: by its headings, wherever people moved its columns, whatever they added beside them. */
import type { CellValue } from "../model/grid";
import type { RangeContent } from "../model/source";

/** A list as it stands on a sheet: which column holds what, and its rows as texts. */
export interface ReadList<K extends string> {
  /** Index of its heading row in the content. */
  readonly header: number;
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
      return { header: at, columns, rows };
    }
  }
  return undefined;
}

/** The heading over a column, as it stands in the sheet. */
export function headerOf<K extends string>(content: RangeContent, { header }: ReadList<K>, column: number): string {
  return String(content.values[header]?.[column] ?? "");
}

/** What a cell of the list holds: its formula where it has one. */
export function standingValue({ values, formulas }: RangeContent, at: number, column: number): CellValue {
  return formulas[at]?.[column] || (values[at]?.[column] ?? null);
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
