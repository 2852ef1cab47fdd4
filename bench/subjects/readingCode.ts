/** The reader of the product, from bytes to the cells of a table with their texts and places. */
import { readSource } from "../../src/sources/readSource";

export async function readRows(bytes: Uint8Array): Promise<number> {
  const document = await readSource({ kind: "file", name: "people.xlsx", bytes });
  if (!document.ok) throw new Error(JSON.stringify(document.problem));
  const [block] = document.value.blocks;
  return block?.kind === "table" ? block.grid.rows.length : 0;
}
