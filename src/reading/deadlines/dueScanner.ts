/** All phrases of a language in one scanner: one pass finds where a phrase may open, and only there its patterns are asked. */
import type { DuePhrase, DueWords, NotDuePhrase } from "../../locales/duePhrase";
import type { DueExpression } from "../../model/due";
import type { Span } from "../../model/origin";
import { escapePattern } from "../../text/pattern";
import { compileNotation, partsOf, type CompiledPattern } from "./duePattern";

export interface CompiledPhrase extends CompiledPattern {
  /** Absent for words that only hide a date. */
  readonly phrase?: DuePhrase;
  /** What the phrase says at this place of a text in lower case; undefined where it does not stand there. */
  readonly readAt: (text: string, at: number) => PhraseMatch | undefined;
}

/** Where a phrase stands; without an expression it only hides a date. */
export interface PhraseMatch {
  readonly span: Span;
  readonly expression?: DueExpression;
  readonly phrase?: DuePhrase;
}

export interface DueScanner {
  readonly all: readonly CompiledPhrase[];
  /** Matches the first one or two words of any phrase in a text in lower case. */
  readonly openings: RegExp;
  /** Phrases that can begin with these words. */
  readonly phrasesFor: (opening: string) => readonly CompiledPhrase[];
}

/**
 * `sentence`: only words that make a date a deadline count. `duty`: the sentence says what is to be done, so any time in it
 * that nothing hides is when. `field`: the text is known to be about time.
 */
export type MentionContext = "sentence" | "duty" | "field";

export type DueScanners = Readonly<Record<MentionContext, DueScanner>>;

const compiled = new WeakMap<DueWords, DueScanners>();

export function dueScanners(words: DueWords): DueScanners {
  const known = compiled.get(words);
  if (known) return known;
  const phrases = words.phrases.map((phrase) => compilePhrase(phrase, words.slots));
  const hiding = words.notDue.map((row) => compileHiding(row, words.slots));
  const inSentences = phrases.filter(({ phrase }) => phrase.where === "anywhere");
  const inDuties = phrases.filter(({ phrase }) => phrase.where !== "field");
  const inFields = phrases.filter(({ phrase }) => phrase.where === "field");
  const scanners = {
    sentence: scannerOf([...inSentences, ...hiding]),
    duty: scannerOf([...inDuties, ...inFields.map(standingApart), ...hiding]),
    field: scannerOf([...phrases, ...hiding]),
  };
  compiled.set(words, scanners);
  return scanners;
}

function compilePhrase(phrase: DuePhrase, slots: DueWords["slots"]): CompiledPhrase & { readonly phrase: DuePhrase } {
  const compiledPattern = compileNotation(phrase.phrase, slots);
  const readAt = (text: string, at: number): PhraseMatch | undefined => {
    const match = matchAt(compiledPattern.pattern, text, at);
    const expression = match && phrase.read(partsOf(match));
    if (!expression) return undefined;
    return { span: { start: at, end: at + match[0].length }, expression, phrase };
  };
  return { ...compiledPattern, phrase, readAt };
}

/** Marks on either side that part words from their sentence. */
const MARKS = ",;:.!?()–-";

/** The phrase where marks or the ends of the text stand around it. */
function standingApart(phrase: CompiledPhrase): CompiledPhrase {
  const readAt = (text: string, at: number): PhraseMatch | undefined => {
    const found = isMark(text, at, -1) ? phrase.readAt(text, at) : undefined;
    return found && isMark(text, found.span.end - 1, 1) ? found : undefined;
  };
  return { ...phrase, readAt };
}

/** Spaces between words and a mark are few. */
const FEW_SPACES = 3;

function isMark(text: string, from: number, step: 1 | -1): boolean {
  let at = from + step;
  for (let spaces = 0; spaces < FEW_SPACES && text.charAt(at) === " "; spaces++) at += step;
  const letter = text.charAt(at);
  return letter === "" || letter === "\n" || MARKS.includes(letter);
}

function compileHiding(row: NotDuePhrase, slots: DueWords["slots"]): CompiledPhrase {
  const compiledPattern = compileNotation(row.phrase, slots);
  const readAt = (text: string, at: number): PhraseMatch | undefined => {
    const match = matchAt(compiledPattern.pattern, text, at);
    return match ? { span: { start: at, end: at + match[0].length } } : undefined;
  };
  return { ...compiledPattern, readAt };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What cannot stand before a word, as far as a pattern without Unicode classes sees it (they take thrice the time). */
const BEFORE = "(?<![a-z\\u00e0-\\u024f\\u1e00-\\u1eff\\d])";

function scannerOf(phrases: readonly CompiledPhrase[]): DueScanner {
  const places = new Map<string, Set<number>>();
  phrases.forEach(({ openings }, place) => {
    for (const opening of openings) places.set(opening, (places.get(opening) ?? new Set()).add(place));
  });
  const byOpening = new Map<string, readonly CompiledPhrase[]>();
  for (const [opening, own] of places) {
    // A phrase that opens with one word may go on with any second one.
    const first = places.get(opening.split(" ")[0] ?? "") ?? [];
    const either = new Set([...own, ...first]);
    const found = phrases.filter((_, place) => either.has(place));
    for (const key of [opening, keyOf(opening)]) byOpening.set(key, found);
  }
  return {
    all: phrases,
    openings: new RegExp(`${BEFORE}${openingSource([...places.keys()])}`, "g"),
    phrasesFor: (opening) => byOpening.get(opening) ?? byOpening.get(keyOf(opening)) ?? [],
  };
}

/** Words of an opening whatever their figures and spaces. */
function keyOf(opening: string): string {
  return opening.replace(/\d+/gu, "#").replace(/\s+/gu, "");
}

/** Words that can follow, each with what can follow it; `ends` where a phrase may go on with anything from here. */
interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/**
 * The words that open phrases as one pattern, those that begin alike together. Nothing asks where words end: that makes V8
 * eleven times slower here, and the phrases ask it themselves. Of words that begin alike the longer stands first.
 */
function openingSource(keys: readonly string[]): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const key of keys) {
    let branch = root;
    for (const word of key.split(" ")) {
      const next = branch.next.get(word) ?? { next: new Map<string, Branch>(), ends: false };
      branch.next.set(word, next);
      branch = next;
    }
    branch.ends = true;
  }
  return branchSource(root, "");
}

function branchSource({ next, ends }: Branch, gap: string): string {
  if (next.size === 0) return "";
  const words = [...next].sort(([a], [b]) => b.length - a.length);
  const sources = words.map(([word, branch]) => `${wordSource(word)}${branchSource(branch, "\\s{0,8}")}`);
  return `(?:${gap}(?:${sources.join("|")}))${ends ? "?" : ""}`;
}

function wordSource(word: string): string {
  return word === "#" ? "\\d{1,4}" : escapePattern(word);
}
