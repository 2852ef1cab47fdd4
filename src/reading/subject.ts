/** Owners that no grammar of names knows: the words before a word of work, where nothing else can stand ("Nhà thầu bổ sung …"). */
import type { ReadingWords } from "../locales/readingWords";
import { oncePer } from "../text/once";
import { endOfMatchAt } from "../text/pattern";
import { grammarOf, skipSpaces, wordEnd } from "./nameGrammar";
import type { UnitMention } from "./unitGrammar";

/** A subject of more words is running text. */
const MOST_WORDS = 8;

const ASIDE = /\s*\([^()]{1,80}\)/uy;
const CAPITAL_NAME = /\p{Lu}[\p{L}\p{N}]*(?:\s+\p{Lu}[\p{L}\p{N}]*){1,5}/uy;

const patternsOf = oncePer(({ roles, units }: ReadingWords) => ({
  link: new RegExp(`(?:${units.links})(?!\\p{L})`, "iuy"),
  matter: new RegExp(`(?:${units.matters})(?!\\p{L})`, "iuy"),
  duty: new RegExp(`(?:${roles.duty})(?!\\p{L})`, "iuy"),
  agent: new RegExp(units.agents, "iu"),
}));

/** Whether a word of work, and not a word that only links others, begins here. */
export function beginsWork(text: string, at: number, words: ReadingWords): boolean {
  const { link } = patternsOf(words);
  return (
    endOfMatchAt(grammarOf(words.units).verb, text, at) !== undefined && endOfMatchAt(link, text, at) === undefined
  );
}

/** The words from here to the first word of work; undefined where they begin with one, or speak of a matter. */
export function subjectAt(text: string, at: number, words: ReadingWords): UnitMention | undefined {
  const { link, matter } = patternsOf(words);
  const start = endOfMatchAt(grammarOf(words.units).article, text, at) ?? at;
  if (endOfMatchAt(matter, text, start) !== undefined) return undefined;
  let end = start;
  for (let count = 0; count < MOST_WORDS; count++) {
    const next = skipSpaces(text, end);
    if (isDuty(text, next, words)) return named(text, start, end);
    if (endOfMatchAt(link, text, next) !== undefined) return undefined;
    const after = wordEnd(text, next);
    if (after === next) return undefined;
    end = endOfMatchAt(ASIDE, text, after) ?? after;
  }
  return undefined;
}

/** Words in capitals where a body must stand ("phối hợp với Ga An Bình"). */
export function nameAt(text: string, at: number, words: ReadingWords): UnitMention | undefined {
  const end = endOfMatchAt(CAPITAL_NAME, text, at);
  return end === undefined || beginsWork(text, at, words) ? undefined : named(text, at, end);
}

function isDuty(text: string, at: number, words: ReadingWords): boolean {
  return beginsWork(text, at, words) || endOfMatchAt(patternsOf(words).duty, text, at) !== undefined;
}

function named(text: string, start: number, end: number): UnitMention | undefined {
  if (end === start) return undefined;
  return { text: text.slice(start, end), span: { start, end }, kind: "named" };
}

/** Whether words begin with a matter, which does not act itself ("Ý kiến của …"). */
export function isMatter(text: string, words: ReadingWords): boolean {
  return endOfMatchAt(patternsOf(words).matter, text, 0) !== undefined;
}

/** Whether words can be someone who acts: a body, people, or a name. */
export function isAgent(name: string, words: ReadingWords): boolean {
  return patternsOf(words).agent.test(name);
}
