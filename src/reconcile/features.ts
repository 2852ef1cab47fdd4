/** How alike two texts are, by the words and the pairs of words that they share. */
import { compareKey } from "../text/fold";

/** Words and neighbouring pairs of a text, each with how often it stands there. */
export interface Features {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

const MOST_WORDS = 200;

export function featuresOf(text: string): Features {
  const words = compareKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
  const counts = new Map<string, number>();
  const count = (feature: string): void => void counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const [at, word] of words.entries()) {
    count(word);
    const next = words[at + 1];
    if (next !== undefined) count(`${word} ${next}`);
  }
  return { counts, total: Math.max(0, 2 * words.length - 1) };
}

/** 0 for nothing shared, 1 for the same (Sørensen–Dice). */
export function likeness(a: Features, b: Features): number {
  if (a.total + b.total === 0) return 0;
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [feature, count] of small.counts) shared += Math.min(count, large.counts.get(feature) ?? 0);
  return (2 * shared) / (a.total + b.total);
}
