/** What kind of paper a document is, by who speaks and to whom. */
import type { ReadingWords } from "../locales/readingWords";
import type { Block, Document } from "../model/document";
import { oncePer } from "../text/once";
import { isCapitalHeading } from "./marks";
import { readOccasions } from "./occasions";
import type { OutlineNode } from "./outline";
import type { ReadContext } from "./readContext";
import type { Title } from "./title";
import { unitKey, type NameContext } from "./unitKey";

/** So far down a letter says to whom it goes. */
const FIRST_BLOCKS = 30;

export function isLetter(blocks: readonly Block[], words: ReadingWords): boolean {
  const { letter } = patternsOf(words);
  return blocks.slice(0, FIRST_BLOCKS).some((block) => block.kind !== "table" && letter.test(block.text));
}

/** Lines above the first that are all in capitals name who speaks. */
const LETTERHEAD = 6;

function issuersOf(blocks: readonly Block[], names: NameContext): ReadonlySet<string> {
  const lines = blocks
    .slice(0, LETTERHEAD)
    .flatMap((block) => (block.kind === "table" ? [] : block.text.split(/\t+/u)));
  return new Set(lines.filter(isCapitalHeading).map((line) => unitKey(line, names)));
}

type AboutPaper = Pick<ReadContext, "occasions" | "assigns" | "issuers">;

export function aboutPaper(
  { blocks }: Document,
  nodes: readonly OutlineNode[],
  { names, anchors, kind }: Pick<ReadContext, "names" | "anchors"> & Pick<Title, "kind">,
): AboutPaper {
  return {
    occasions: readOccasions(nodes, names.words, anchors),
    assigns: kind === "assigning" || kind === "minutes",
    issuers: issuersOf(blocks, names),
  };
}

const patternsOf = oncePer(({ letter }: ReadingWords) => ({
  letter: new RegExp(`^(?:${letter})\\s*:`, "iu"),
}));
