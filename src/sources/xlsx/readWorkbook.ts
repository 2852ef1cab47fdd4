import type { Block, DocumentNote } from "../../model/document";
import { failure, success, type Outcome } from "../../model/outcome";
import { guardPackage } from "../guard";
import { hiddenNotes, noHiddenSigns } from "../hiddenSigns";
import { macroNotes } from "../macros";
import { readBytes, type Package } from "../packageParts";
import { rowsToBlocks } from "../worksheet";
import type { CellCounts } from "./rangeCell";
import { readSheetRows, TooManyCells } from "./sheetRows";
import { startTags } from "./tags";
import { readSound, readWorkbookParts, type SheetPart, type WorkbookParts } from "./workbookParts";

const LARGEST_FILE = 64 * 1_048_576;

export interface WorkbookContent {
  readonly blocks: readonly Block[];
  readonly notes: readonly DocumentNote[];
}

/** The visible sheets of a workbook, in order; each under its name where there are several. */
export function readWorkbook(place: string, bytes: Uint8Array): Outcome<WorkbookContent> {
  if (bytes.length > LARGEST_FILE) return failure("file-too-large", { place, detail: `${bytes.length} bytes` });
  const entries = guardPackage(bytes, { place, mainPart: "xl/workbook.xml" });
  if (!entries.ok) return entries;
  const file: Package = { place, bytes, entries: entries.value };
  const parts = readWorkbookParts(file);
  if (!parts.ok) return parts;
  const counts: CellCounts = { struck: 0, converted: 0, hidden: noHiddenSigns() };
  const filled: { readonly name: string; readonly blocks: readonly Block[] }[] = [];
  for (const sheet of parts.value.sheets) {
    const blocks = readBlocks(file, sheet, { parts: parts.value, counts });
    if (!blocks.ok) return blocks;
    if (blocks.value.length > 0) filled.push({ name: sheet.name, blocks: blocks.value });
  }
  if (filled.length === 0) return failure("empty-source", { place });
  const blocks = filled.flatMap(({ name, blocks: own }) => (filled.length > 1 ? [titleOf(name), ...own] : own));
  return success({ blocks, notes: [...toNotes(counts), ...macroNotes(entries.value)] });
}

interface SheetContext {
  readonly parts: WorkbookParts;
  readonly counts: CellCounts;
}

function readBlocks(
  file: Package,
  { name, part }: SheetPart,
  { parts, counts }: SheetContext,
): Outcome<readonly Block[]> {
  const bytes = readBytes(file, part);
  if (!bytes.ok) return bytes;
  try {
    const tags = startTags(bytes.value);
    const { from1904 } = parts;
    const sheet = readSound(file, part, () => readSheetRows({ name, tags, parts }, { from1904, counts }));
    return sheet.ok ? success(rowsToBlocks(sheet.value)) : sheet;
  } catch (error) {
    if (error instanceof TooManyCells)
      return failure("file-too-large", { place: file.place, detail: `${part}: cells` });
    throw error;
  }
}

function toNotes({ struck, converted, hidden }: CellCounts): readonly DocumentNote[] {
  const notes: readonly DocumentNote[] = [
    { kind: "struck-out", count: struck },
    { kind: "converted", count: converted },
  ];
  return [...notes.filter(({ count }) => count > 0), ...hiddenNotes(hidden)];
}

function titleOf(sheet: string): Block {
  return { kind: "heading", level: 1, text: sheet, place: { kind: "cell", sheet, cell: { row: 0, column: 0 } } };
}
