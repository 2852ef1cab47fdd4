/** The blocks of a Word document in reading order (ECMA-376 Part 1, 17.2 to 17.4). */
import type { Block } from "../../model/document";
import type { GridRow } from "../../model/grid";
import { toBlocks } from "../blocks";
import { untypedCell } from "../cells";
import { splitCells } from "../text";
import { flowOf, toTextBlocks, type Reader, type ReadParagraph } from "./flow";
import { onlyColumn, readTable } from "./table";
import type { XmlElement } from "./xml";

/** The blocks below an element: a body, a note, a text box, a cell that holds all there is. */
export function readBlocks(parent: XmlElement, reader: Reader): readonly Block[] {
  const blocks: Block[] = [];
  let plain: ReadParagraph[] = [];
  const put = (more: readonly Block[]): void => {
    for (const block of more) blocks.push(block);
  };
  const flush = (): void => {
    put(toBlocks(plain.flatMap(toRows)));
    plain = [];
  };
  for (const item of flowOf(parent, reader)) {
    if ("table" in item) {
      flush();
      const cells = onlyColumn(item.table);
      put(cells ? cells.flatMap((cell) => readBlocks(cell, reader)) : readTable(item.table, reader));
      continue;
    }
    const { paragraph } = item;
    if (isPlain(paragraph)) plain.push(paragraph);
    else {
      flush();
      put(toTextBlocks(paragraph));
    }
    if (paragraph.boxes.length > 0) flush();
    for (const box of paragraph.boxes) put(readBlocks(box, reader));
  }
  flush();
  return blocks;
}

function isPlain({ mark, level }: ReadParagraph): boolean {
  return mark === undefined && level === undefined;
}

/** Tabs may draw a table, or the two heads of a document: plain paragraphs are read as the lines of a text are. */
function toRows({ lines, place }: ReadParagraph): readonly GridRow[] {
  const shown = lines.length > 0 ? lines : [""];
  return shown.map((line) => ({ hidden: false, cells: splitCells(line).map((cell) => untypedCell(cell, place)) }));
}
