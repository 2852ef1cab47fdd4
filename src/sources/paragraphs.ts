/** Paragraphs that a source knows more of than their words: their number in a list, their rank, the tabs within. */
import type { Block } from "../model/document";
import type { GridRow } from "../model/grid";
import type { Place } from "../model/origin";
import { normaliseLine } from "../text/normalise";
import { toBlocks } from "./blocks";
import { untypedCell } from "./cells";
import { splitCells } from "./text";

export interface ListMark {
  /** "IV.", "1.2", "•"; "" where the list shows none. */
  readonly marker: string;
  readonly depth: number;
}

export interface ReadParagraph {
  /** Normalised, none blank; a broken line starts another. */
  readonly lines: readonly string[];
  readonly place: Place;
  readonly mark?: ListMark | undefined;
  /** 1–9 for headings. */
  readonly level?: number | undefined;
}

/** The number stands at the first line. */
export function toTextBlocks({ lines, place, mark, level }: ReadParagraph): readonly Block[] {
  return lines.map((line, index): Block => {
    const text = normaliseLine(line);
    const isNumbered = mark !== undefined && index === 0;
    if (level !== undefined)
      return { kind: "heading", level, text: isNumbered ? `${mark.marker} ${text}` : text, place };
    return isNumbered
      ? { kind: "list-item", marker: mark.marker, depth: mark.depth, text, place }
      : { kind: "paragraph", text, place };
  });
}

/** The lines that people see in a cell: the number first, also where nothing stands behind it. */
export function shownLines({ lines, mark }: ReadParagraph): readonly string[] {
  if (!mark) return lines;
  return [[mark.marker, lines[0] ?? ""].join(" ").trim(), ...lines.slice(1)];
}

/** The blocks of a document while it is read. */
export interface BlockList {
  readonly addParagraph: (paragraph: ReadParagraph) => void;
  readonly addBlocks: (blocks: readonly Block[]) => void;
  readonly toBlocks: () => readonly Block[];
}

/** Tabs may draw a table, or the two heads of a document: plain paragraphs in a row are read as the lines of a text are. */
export function startBlockList(): BlockList {
  const blocks: Block[] = [];
  let plain: GridRow[] = [];
  const put = (more: readonly Block[]): void => {
    for (const block of more) blocks.push(block);
  };
  const flush = (): void => {
    put(toBlocks(plain));
    plain = [];
  };
  return {
    addParagraph(paragraph) {
      if (paragraph.mark === undefined && paragraph.level === undefined) {
        for (const row of toRows(paragraph)) plain.push(row);
        return;
      }
      flush();
      put(toTextBlocks(paragraph));
    },
    addBlocks(more) {
      flush();
      put(more);
    },
    toBlocks() {
      flush();
      return blocks;
    },
  };
}

function toRows({ lines, place }: ReadParagraph): readonly GridRow[] {
  const shown = lines.length > 0 ? lines : [""];
  return shown.map((line) => ({ hidden: false, cells: splitCells(line).map((cell) => untypedCell(cell, place)) }));
}
