/** Writes values of any size: one range for each sheet where a request can hold it, else pieces of whole rows. */
import type { SheetModel } from "../../model/sheet";
import type { SheetAreas } from "./areas";
import type { Session } from "./gateway";
import { MAX_PAYLOAD_BYTES } from "./limits";
import { toExcelValue, utf8Length } from "./plainText";

export interface ValueBlock {
  readonly areas: SheetAreas;
  readonly values: SheetModel["values"];
}

/** The client library cuts an array into pieces of 1,500 cells, each with its own ranges: about so many bytes each. */
const BYTES_PER_CELL_OF_ENVELOPE = 0.5;

type ExcelRow = (string | number | boolean)[];

/** Queues the values and sends all but the last piece; the answer is the weight of what still waits to be sent. */
export async function writeValues(session: Session, blocks: readonly ValueBlock[]): Promise<number> {
  let pending = 0;
  for (const { areas, values } of blocks) {
    const width = values.reduce((most, row) => Math.max(most, row.length), 0);
    if (width === 0) continue;
    let rows: ExcelRow[] = [];
    let start = 0;
    for (const row of values) {
      const cells = Array.from({ length: width }, (_, column) => toExcelValue(row[column] ?? null));
      const bytes = utf8Length(JSON.stringify(cells)) + width * BYTES_PER_CELL_OF_ENVELOPE;
      if (pending + bytes > MAX_PAYLOAD_BYTES) {
        queueRows(areas, start, rows);
        start += rows.length;
        rows = [];
        await session.sync(Math.round(pending));
        pending = 0;
      }
      rows.push(cells);
      pending += bytes;
    }
    queueRows(areas, start, rows);
  }
  return Math.round(pending);
}

function queueRows(areas: SheetAreas, start: number, rows: ExcelRow[]): void {
  const columnCount = rows[0]?.length ?? 0;
  if (columnCount === 0) return;
  const range = areas.sheet.getRangeByIndexes(start, 0, rows.length, columnCount);
  range.untrack();
  range.values = rows;
}
