import { detectDelimiter, parseCsv } from "hucre/csv";
import type { Block } from "../model/document";
import type { GridRow } from "../model/grid";
import { failure, success, type Outcome } from "../model/outcome";
import { normalise } from "../text/normalise";
import { toBlocks } from "./blocks";
import { untypedCell } from "./cells";

const LONGEST_TEXT = 50_000_000;
/** Excel's own line that names the delimiter. */
const DELIMITER_LINE = /^sep=(.)\n/i;

/** The blocks of a csv file. Places are those that its cells have when Excel opens it. */
export function readCsv(name: string, text: string): Outcome<readonly Block[]> {
  if (text.length > LONGEST_TEXT) return failure("file-too-large", { place: name });
  const plain = normalise(text);
  const named = DELIMITER_LINE.exec(plain);
  const body = named ? plain.slice(named[0].length) : plain;
  const delimiter = named?.[1] ?? detectDelimiter(body);
  const rows = parseCsv(body, { delimiter }).map((cells, row): GridRow => ({
    hidden: false,
    cells: cells.map((cell, column) =>
      untypedCell(String(cell ?? ""), { kind: "cell", sheet: name, cell: { row, column } }),
    ),
  }));
  const blocks = toBlocks(rows);
  return blocks.length === 0 ? failure("empty-source", { place: name }) : success(blocks);
}
