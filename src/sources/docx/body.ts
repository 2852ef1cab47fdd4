/** The blocks of a Word document in reading order (ECMA-376 Part 1, 17.2 to 17.4). */
import type { Block } from "../../model/document";
import { startBlockList } from "../paragraphs";
import { flowOf, type Reader } from "./flow";
import { onlyColumn, readTable } from "./table";
import type { XmlElement } from "../xml";

/** The blocks below an element: a body, a note, a text box, a cell that holds all there is. */
export function readBlocks(parent: XmlElement, reader: Reader): readonly Block[] {
  const list = startBlockList();
  for (const item of flowOf(parent, reader)) {
    if ("table" in item) {
      const cells = onlyColumn(item.table);
      list.addBlocks(cells ? cells.flatMap((cell) => readBlocks(cell, reader)) : readTable(item.table, reader));
      continue;
    }
    list.addParagraph(item.paragraph);
    for (const box of item.paragraph.boxes) list.addBlocks(readBlocks(box, reader));
  }
  return list.toBlocks();
}
