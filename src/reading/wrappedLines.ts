/** Mends texts whose lines were broken at a fixed width, as mail programs and pdf files break them. */
import type { Block, Paragraph } from "../model/document";
import { beginsItem } from "./marks";

/** Wider lines are paragraphs, not lines of a page. */
const WIDEST_PAGE = 130;
/** So many lines that go on in small letters show a fixed width. */
const FEWEST_BREAKS = 3;
/** Spaces before the first line of a paragraph are gone, so a full line may look shorter. */
const INDENT = 8;
const ENDS_SENTENCE = /[.;:!?…”"/]$/u;
const SMALL_LETTER = /^\p{Ll}/u;
/** Between its parts a sentence cannot end. */
const OPEN_END = /(?:,|\s(?:and|or|of|the|for|with|và|của|với|cho|hoặc))$/u;
const LABEL = /^\p{Lu}\p{L}*(?:\s\p{L}+){0,3}:\s/u;
/** So many lines a page number and the space around it take. */
const PAGE_BREAK = 8;

/** The blocks with the lines of each paragraph joined; unchanged where the text was not broken at a width. */
export function mendWrappedLines(blocks: readonly Block[]): readonly Block[] {
  const width = pageWidth(blocks);
  if (width === undefined) return blocks;
  const mended: Block[] = [];
  let lines: Paragraph[] = [];
  const close = (): void => {
    const [first] = lines;
    if (first) mended.push({ ...first, text: lines.map(({ text }) => text).join(" ") });
    lines = [];
  };
  for (const block of blocks) {
    const last = lines.at(-1);
    const isNext =
      last && block.kind === "paragraph" && (goesOn(last, block, width) || crossesPage(lines, block, width));
    if (!isNext) close();
    if (block.kind === "paragraph") lines.push(block);
    else mended.push(block);
  }
  close();
  return mended;
}

/** The width at which the lines break, by the lines that surely go on: what follows them starts in small letters. */
function pageWidth(blocks: readonly Block[]): number | undefined {
  let widest = 0;
  let breaks = 0;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.kind !== "paragraph" || next?.kind !== "paragraph" || !isNextLine(block, next)) continue;
    if (!SMALL_LETTER.test(next.text) || ENDS_SENTENCE.test(block.text) || beginsItem(next.text)) continue;
    breaks++;
    widest = Math.max(widest, block.text.length);
  }
  return breaks >= FEWEST_BREAKS && widest <= WIDEST_PAGE ? widest : undefined;
}

/** Nothing says that a new paragraph begins. */
function goesOn(line: Paragraph, next: Paragraph, width: number): boolean {
  if (!isNextLine(line, next) || beginsItem(next.text) || LABEL.test(next.text)) return false;
  if (OPEN_END.test(line.text)) return true;
  const mayGoOn = !ENDS_SENTENCE.test(line.text) || line.text.endsWith(":") || SMALL_LETTER.test(next.text);
  return mayGoOn && isFull(line, next, width);
}

/** The next word did not fit into the line any more. */
function isFull({ text }: Paragraph, next: Paragraph, width: number): boolean {
  const [word = ""] = next.text.split(" ", 1);
  return text.length + 1 + word.length > width - INDENT;
}

/** An item that a page ends in the middle of: its last line is full and open. */
function crossesPage(lines: readonly Paragraph[], next: Paragraph, width: number): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || !beginsItem(first.text) || beginsItem(next.text)) return false;
  const [a, b] = [last.place, next.place];
  const isNear = a.kind === "text" && b.kind === "text" && b.line - a.line <= PAGE_BREAK;
  return isNear && !ENDS_SENTENCE.test(last.text) && /[\p{L}\p{N},]$/u.test(last.text) && isFull(last, next, width);
}

function isNextLine({ place: a }: Paragraph, { place: b }: Paragraph): boolean {
  return a.kind === "text" && b.kind === "text" && b.line === a.line + 1;
}
