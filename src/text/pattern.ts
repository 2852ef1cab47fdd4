/** Phrase patterns that know where Vietnamese words begin and end. */
import type { Span } from "../model/origin";

/** Letters and figures as plans have them. All of Unicode, in any case, takes a millisecond a pattern to compile. */
const WORD = "[a-zA-Z\\d\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff]";
const BEFORE = `(?<!${WORD})`;
const AFTER = `(?!${WORD})`;

/**
 * Compiles a pattern that matches whole words only, anywhere in a text, whatever the case.
 *
 * `\b` and `\W` see Vietnamese letters as punctuation, so the borders are written with letter classes.
 */
export function phrase(source: string, flags = "iu"): RegExp {
  return new RegExp(`${BEFORE}(?:${source})${AFTER}`, withGlobal(flags));
}

/** The same, but only at the very place asked for (sticky); letter case counts unless flags say otherwise. */
export function phraseAt(source: string, flags = "u"): RegExp {
  return new RegExp(`(?:${source})${AFTER}`, `${flags}y`);
}

/** Alternatives as one pattern source, longest first so that "Ủy ban nhân dân" wins over "Ủy ban". */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join("|");
}

/** A text as pattern source that matches just itself; a space matches any run of spaces. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "\\s+");
}

/** Where a sticky pattern matches at `index`: the end of the match, or undefined. */
export function endOfMatchAt(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Whether a pattern occurs in a text, from its beginning; safe for global patterns, which remember a place. */
export function occursIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** The first match in a text, from its beginning. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  pattern.lastIndex = 0;
  return pattern.exec(text) ?? undefined;
}

/** All matches of a global pattern, with their spans. */
export function findAll(
  pattern: RegExp,
  text: string,
): readonly { readonly match: RegExpExecArray; readonly span: Span }[] {
  pattern.lastIndex = 0;
  const found: { readonly match: RegExpExecArray; readonly span: Span }[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ match, span: { start: match.index, end: match.index + match[0].length } });
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

function withGlobal(flags: string): string {
  return flags.includes("g") ? flags : `${flags}g`;
}
