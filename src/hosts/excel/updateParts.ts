/** An update in pieces that a request can hold. */
import type { CellValue } from "../../model/grid";
import type { TableUpdate } from "../../model/tableUpdate";
import { MAX_PAYLOAD_BYTES } from "./limits";
import { utf8Length } from "./plainText";

/** What one request can hold; the rows of the rest follow in further ones. */
export function* toParts(update: TableUpdate): Generator<TableUpdate> {
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

export function payloadOf({ changes, added }: TableUpdate): number {
  const changed = changes.flatMap(({ cells }) => cells.map(({ to }) => to));
  return sizeOf([...changed, ...added.flatMap(({ cells }) => cells.map(({ value }) => value))]);
}

function sizeOf(values: readonly CellValue[]): number {
  return values.reduce<number>((bytes, value) => bytes + utf8Length(String(value ?? "")) + 4, 0);
}
