import { publicCalendar } from "../../../src/locales/holidays";
import type { Finding } from "../../../src/model/finding";
import { parsePlainDate } from "../../../src/model/plainDate";
import type { RegisteredUnit } from "../../../src/model/register";
import type { RangeContent, Source } from "../../../src/model/source";
import { readDocument, readSource, reviewReading } from "../../../src/pipeline";
import type { Cell, Example } from "./types";

/** What the whole road says of an example. */
export async function runExample(
  example: Example,
  register: readonly RegisteredUnit[] | undefined,
): Promise<readonly Finding[]> {
  const document = await readSource(toSource(example));
  const asOf = parsePlainDate("2026-07-01");
  if (!document.ok || !asOf) throw new Error("An example must be readable");
  const context = {
    asOf,
    convention: "strict",
    ...publicCalendar,
    ...(register ? { register: { units: register } } : {}),
  } as const;
  return reviewReading(readDocument(document.value), context).findings;
}

function toSource(example: Example): Source {
  return "text" in example
    ? { kind: "text", name: "", text: example.text }
    : { kind: "range", name: "Trang1", content: contentOf(example) };
}

function contentOf({ cells, hidden = [] }: Extract<Example, { cells: unknown }>): RangeContent {
  const value = (cell: Cell) => (typeof cell === "object" ? cell.value : cell);
  return {
    sheet: "Trang1",
    topLeft: { row: 0, column: 0 },
    values: cells.map((row) => row.map(value)),
    texts: cells.map((row) => row.map((cell) => String(value(cell)))),
    formulas: cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell.formula : ""))),
    numberFormats: cells.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: hidden,
  };
}
