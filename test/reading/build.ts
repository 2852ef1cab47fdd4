import type { RangeAddress } from "../../src/model/address";
import type { Document } from "../../src/model/document";
import type { CellValue } from "../../src/model/grid";
import type { Reading } from "../../src/model/reading";
import { readDocument } from "../../src/reading/readDocument";
import { readSource } from "../../src/sources/readSource";

/** The document of a pasted text. */
export async function documentOf(text: string): Promise<Document> {
  const source = await readSource({ kind: "text", name: "thử", text });
  if (!source.ok) throw new Error(source.problem.code);
  return source.value;
}

export async function readingOf(text: string): Promise<Reading> {
  return readDocument(await documentOf(text));
}

/** The reading of a sheet given by its values; dates are serials under dd/mm/yyyy in the columns named. */
export async function sheetReading(
  values: readonly (readonly CellValue[])[],
  about: {
    readonly dateColumns?: readonly number[];
    readonly hiddenRows?: readonly number[];
    readonly merges?: readonly RangeAddress[];
  } = {},
): Promise<Reading> {
  const source = await readSource({
    kind: "range",
    name: "Trang1",
    content: {
      sheet: "Trang1",
      topLeft: { row: 0, column: 0 },
      values,
      texts: values.map((row) => row.map((value) => (value === null ? "" : String(value)))),
      formulas: values.map((row) => row.map(() => "")),
      numberFormats: values.map((row) =>
        row.map((_, column) => (about.dateColumns?.includes(column) ? "dd/mm/yyyy" : "General")),
      ),
      merges: about.merges ?? [],
      hiddenRows: about.hiddenRows ?? [],
    },
  });
  if (!source.ok) throw new Error(source.problem.code);
  return readDocument(source.value);
}
