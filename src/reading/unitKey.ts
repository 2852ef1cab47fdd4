import type { ReadingWords } from "../locales/readingWords";
import { compareKey } from "../text/fold";
import { oncePer, oncePerText } from "../text/once";
import { phrase } from "../text/pattern";

/** What the comparison of names needs to know of one document. */
export interface NameContext {
  readonly words: ReadingWords;
  /** How the document calls its own province, in key form ("bình định"); absent where it does not say. */
  readonly home?: string;
}

/** The document's own province by the name it gives most often. */
export function nameContext(text: string, words: ReadingWords): NameContext {
  const counts = new Map<string, number>();
  for (const { groups } of text.matchAll(phrase(words.units.home, "u"))) {
    const name = compareKey(groups?.["name"] ?? "");
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [home] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return home === undefined ? { words } : { words, home };
}

/**
 * Comparison key of a body's name: letters evened out, abbreviations written out, a final "tỉnh" or the home province's
 * name left away. Two spellings of one body have one key; diacritics count, so two bodies never share one by folding.
 */
export function unitKey(name: string, names: NameContext): string {
  return keyOf(name, names);
}

const keyOf = oncePerText((name: string, names: NameContext): string => {
  const written = compareKey(name.replace(/\([^()]*\)/gu, " "))
    .replace(/[.;:…"“”]+/gu, " ")
    .split(/\s+/u)
    .map((word) => inFull(word, names.words))
    .join(" ")
    .trim();
  const ending = endingsOf(names).find((word) => written.endsWith(` ${word}`));
  return ending ? written.slice(0, -ending.length).trim() : written;
});

const endingsOf = oncePer(({ words, home }: NameContext): readonly string[] => {
  const { homeWord } = words.units;
  return [homeWord, ...(home ? [`${homeWord} ${home}`, home] : [])].sort((a, b) => b.length - a.length);
});

/** "ubnd" in full words; "đbqh&hđnd" part by part. */
function inFull(word: string, { units: { abbreviations, and } }: ReadingWords): string {
  const whole = abbreviations[word];
  if (whole !== undefined || !word.includes("&")) return whole ?? word;
  const parts = word.split("&").map((part) => abbreviations[part] ?? part);
  return parts.join(` ${and} `);
}
