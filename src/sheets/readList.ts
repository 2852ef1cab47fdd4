/** Reads a list sheet of ours back: by its headings, wherever people moved its columns, whatever they added beside them. */
import type { CellValue } from "../model/grid";
import type { RangeContent } from "../model/source";

/** The rows below the headings, each as texts by column; none where the sheet has no such headings. */
export function readListRows<K extends string>(
  content: RangeContent,
  languages: readonly Readonly<Record<K, string>>[],
  needed: readonly NoInfer<K>[],
): readonly Readonly<Partial<Record<K, string>>>[] {
  for (const headers of languages) {
    for (const [at, row] of content.values.entries()) {
      const columns = columnsOf(row, headers);
      if (needed.every((column) => columns.has(column))) {
        return content.values.slice(at + 1).map((cells) => textsOf(cells, columns));
      }
    }
  }
  return [];
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
