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
    if (!last || block.kind !== "paragraph" || !goesOn(last, block, width)) close();
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

/** The next word did not fit into the line, and nothing says that a new paragraph begins. */
function goesOn(line: Paragraph, next: Paragraph, width: number): boolean {
  if (!isNextLine(line, next) || beginsItem(next.text)) return false;
  const [word = ""] = next.text.split(" ", 1);
  const isFull = line.text.length + 1 + word.length > width - INDENT;
  return isFull && (!ENDS_SENTENCE.test(line.text) || SMALL_LETTER.test(next.text));
}

function isNextLine({ place: a }: Paragraph, { place: b }: Paragraph): boolean {
  return a.kind === "text" && b.kind === "text" && b.line === a.line + 1;
}
