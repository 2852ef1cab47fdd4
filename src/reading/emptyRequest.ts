/** "Yêu cầu các sở, ngành … nghiêm túc thực hiện Kế hoạch này": a sentence that closes a paper and gives no work of its own. */
import type { ReadingWords } from "../locales/readingWords";
import { oncePer, oncePerText } from "../text/once";
import { endOfMatchAt } from "../text/pattern";
import { readUnitList } from "./unitGrammar";

const patternsOf = oncePer(({ emptyRequest: { asks, carryOut, paper, fillers, after } }: ReadingWords) => ({
  asks: new RegExp(`(?:[^.;:,\\d]{0,80}?(?<!\\p{L}))?(?:${asks})(?!\\p{L})\\s*`, "iuy"),
  saysSo: new RegExp(`(?<!\\p{L})(?:${carryOut})(?!\\p{L})`, "iu"),
  paper: new RegExp(`(?<!\\p{L})(?:${paper})(?!\\p{L})`, "iu"),
  fillers: new RegExp(`(?:[\\s,./]|(?:${carryOut}|${paper}|${fillers})(?![\\p{L}\\p{N}]))*`, "iuy"),
  after: new RegExp(`[\\s,.;]*(?:(?:${after})(?!\\p{L})[^.\\d]{0,300}\\.?\\s*)?(?:\\./\\.)?\\s*$`, "iuy"),
}));

/**
 * Whether a text only asks many to carry out the paper: behind the owners every word is one that all such sentences have.
 * What names a matter or a time of its own is work.
 */
export const isEmptyRequest = oncePerText((text: string, words: ReadingWords): boolean => {
  const { asks, saysSo, paper, fillers, after } = patternsOf(words);
  if (!saysSo.test(text)) return false;
  const asked = endOfMatchAt(asks, text, 0);
  const { units, end } = readUnitList(text, asked ?? 0, words, "with-ranks");
  const isToMany = units.length > 1 || units[0]?.kind === "collective";
  if (!isToMany || (asked === undefined && !paper.test(text))) return false;
  const filled = endOfMatchAt(fillers, text, end) ?? end;
  return saysSo.test(text.slice(end, filled)) && endOfMatchAt(after, text, filled) !== undefined;
});
