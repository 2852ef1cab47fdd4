/** What Word, Excel and web pages put on the clipboard as HTML, as blocks. Loaded only when such is pasted. */
import type { Block, DocumentNote } from "../../model/document";
import { hiddenNotes } from "../hiddenSigns";
import { startBlockList } from "../paragraphs";
import { flowOf, type HtmlReader } from "./flow";
import { onlyColumn, readTable } from "./table";
import { parseHtml, type HtmlElement } from "./tree";
import { readLook } from "./words";

export interface HtmlContent {
  readonly blocks: readonly Block[];
  readonly notes: readonly DocumentNote[];
}

const EXCEL = /urn:schemas-microsoft-com:office:excel|content="?Excel\.Sheet/i;
/** Excel says what it is at the top. */
const LONGEST_TOP = 4_000;

/** The blocks; none where nobody wrote this by hand or with a program for people. */
export function readHtml(text: string): HtmlContent {
  const root = parseHtml(text);
  if (!root) return { blocks: [], notes: [] };
  const look = readLook(root);
  const isSheet = EXCEL.test(text.slice(0, LONGEST_TOP));
  const blocks = readBlocks(root, { look, line: 1 }, isSheet);
  const { struck, hidden } = look.counts;
  const notes: readonly DocumentNote[] = struck > 0 ? [{ kind: "struck-out", count: struck }] : [];
  return { blocks, notes: [...notes, ...hiddenNotes(hidden)] };
}

function readBlocks(parent: HtmlElement, reader: HtmlReader, isSheet: boolean): readonly Block[] {
  const list = startBlockList();
  for (const item of flowOf(parent, reader)) {
    if (!("table" in item)) {
      list.addParagraph(item.paragraph);
      continue;
    }
    const cells = onlyColumn(item.table);
    list.addBlocks(
      cells ? cells.flatMap((cell) => readBlocks(cell, reader, isSheet)) : readTable(item.table, reader, { isSheet }),
    );
  }
  return list.toBlocks();
}
