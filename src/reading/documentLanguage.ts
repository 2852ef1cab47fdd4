/** The languages that a document may speak, its own first. */
import { languageOf, readingWords } from "../locales/reading";
import type { LocaleId } from "../locales/locale";
import type { ReadingWords } from "../locales/readingWords";
import type { Block, Document } from "../model/document";
import { withDateOrder } from "./deadlines/dateOrder";

/** The document's language first, then the others, all with the document's order of dates. */
export function languagesOf(
  { blocks }: Document,
  text: string,
  locale: LocaleId | undefined,
): readonly [ReadingWords, ...ReadingWords[]] {
  const language = readingWords[locale ?? languageOf(sampleOf(blocks))];
  const others = Object.values(readingWords).filter((other) => other !== language);
  return [withDateOrder(language, text), ...others.map((other) => withDateOrder(other, text))];
}

export function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === "table"
        ? block.grid.rows.map(({ cells }) => cells.map((cell) => cell.text).join(" ")).join("\n")
        : block.text,
    )
    .join("\n");
}

/** So much of a line, and of all lines, shows the language. */
const SAMPLE_LINE = 400;
const SAMPLE = 20_000;

/** One endless cell must not decide what language a whole document speaks. */
function sampleOf(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let letters = 0;
  for (const block of blocks) {
    if (letters > SAMPLE) break;
    const text = (block.kind === "table" ? textOf([block]) : block.text).slice(0, SAMPLE_LINE * 10);
    for (const line of text.split("\n")) {
      lines.push(line.slice(0, SAMPLE_LINE));
      letters += Math.min(line.length, SAMPLE_LINE);
    }
  }
  return lines.join("\n");
}
