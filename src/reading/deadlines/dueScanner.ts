/** All phrases of a language in one scanner: one pass finds where a phrase may open, and only there its patterns are asked. */
import type { DuePhrase, DueWords, NotDuePhrase } from "../../locales/duePhrase";
import type { DueExpression } from "../../model/due";
import type { Span } from "../../model/origin";
import { escapePattern } from "../../text/pattern";
import { compileNotation, cueLength, partsOf, type CompiledPattern } from "./duePattern";

export interface CompiledPhrase extends CompiledPattern {
  /** Absent for words that only hide a date. */
  readonly phrase?: DuePhrase;
  /** What the phrase says at this place of a text; undefined where it does not stand there. */
  readonly readAt: (text: string, at: number) => PhraseMatch | undefined;
}

/** Where a phrase stands; without an expression it only hides a date. */
export interface PhraseMatch {
  readonly span: Span;
  readonly expression?: DueExpression;
}

export interface DueScanner {
  readonly all: readonly CompiledPhrase[];
  /** Matches the first one or two words of any phrase; word borders are left to the reader. */
  readonly openings: RegExp;
  /** Phrases that can begin with these words (see `openingKey`). */
  readonly byOpening: ReadonlyMap<string, readonly CompiledPhrase[]>;
}

export interface DueScanners {
  readonly sentence: DueScanner;
  readonly field: DueScanner;
}

const compiled = new WeakMap<DueWords, DueScanners>();

export function dueScanners(words: DueWords): DueScanners {
  const known = compiled.get(words);
  if (known) return known;
  const phrases = words.phrases.map((phrase) => compilePhrase(phrase, words.slots));
  const hiding = words.notDue.map((row) => ({ ...compileHiding(row, words.slots), where: row.where }));
  const scanners = {
    sentence: scannerOf([...hiding, ...phrases.filter(({ phrase }) => phrase.where === "anywhere")]),
    field: scannerOf([...hiding.filter(({ where }) => where !== "sentence"), ...phrases]),
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
    return { span: { start: at + cueLength(match), end: at + match[0].length }, expression };
  };
  return { ...compiledPattern, phrase, readAt };
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

/** The first words of a match as they are looked up. */
export function openingKey(words: string): string {
  return words.toLowerCase().replace(/\d+/gu, "#").replace(/\s+/gu, "");
}

function scannerOf(phrases: readonly CompiledPhrase[]): DueScanner {
  const keys = new Set(phrases.flatMap(({ openings }) => openings));
  const byOpening = new Map<string, CompiledPhrase[]>();
  for (const key of keys) {
    // A phrase that opens with one word may go on with any second one.
    const found = phrases.filter(({ openings }) =>
      openings.some((opening) => opening === key || key.startsWith(`${opening} `)),
    );
    byOpening.set(openingKey(key), found);
  }
  return { all: phrases, openings: new RegExp(openingSource([...keys]), "giu"), byOpening };
}

/** The words that open phrases as one pattern, those with a common first word together and two words before one. */
function openingSource(keys: readonly string[]): string {
  const seconds = new Map<string, string[]>();
  for (const key of keys) {
    const [first = "", second = ""] = key.split(" ");
    seconds.set(first, [...(seconds.get(first) ?? []), second]);
  }
  return [...seconds]
    .map(([first, words]) => {
      const next = words.filter((word) => word !== "").map(wordSource);
      const rest = next.length === 0 ? "" : `(?:\\s{0,8}(?:${next.join("|")}))${words.includes("") ? "?" : ""}`;
      return `${wordSource(first)}${rest}`;
    })
    .join("|");
}

function wordSource(word: string): string {
  if (word === "#") return "\\d{1,4}";
  return `${escapePattern(word)}${/\p{L}$/u.test(word) ? "(?!\\p{L})" : ""}`;
}
