import { editDistance } from "../text/fold";

/** How surely two names mean one body. `typo`: all words but one, which differs by a letter or two. */
export type Likeness = "same" | "variant" | "typo" | "different";

/** Letters by which a word may be misread, and the shortest word that is still a word then. */
const MISREAD_LETTERS = 2;
const SHORTEST_WORD = 3;

/** Compares two names by their keys. */
export function compareBodies(a: string, b: string): Likeness {
  if (a === b) return "same";
  const left = a.split(" ");
  const right = b.split(" ");
  const byInitials = matchesByInitials(left, right) || matchesByInitials(right, left);
  if (byInitials) return "variant";
  return differsByOneMisreading(left, right) ? "typo" : "different";
}

/** "khối dn tỉnh" and "khối doanh nghiệp tỉnh": initials stand for words; one word more at the end ("tỉnh") is free. */
function matchesByInitials(short: readonly string[], long: readonly string[]): boolean {
  const [word, ...restShort] = short;
  if (word === undefined) return long.length <= 1;
  if (long.length === 0) return false;
  if (word === long[0] && matchesByInitials(restShort, long.slice(1))) return true;
  if (word.length < 2 || word.length > long.length) return false;
  const initials = long.slice(0, word.length).map((other) => [...other][0]);
  return initials.join("") === word && matchesByInitials(restShort, long.slice(word.length));
}

function differsByOneMisreading(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const pairs = left.map((word, i) => [word, right[i] ?? ""] as const).filter(([a, b]) => a !== b);
  const [pair] = pairs;
  if (!pair || pairs.length > 1) return false;
  const [a, b] = pair;
  const isWord = Math.min([...a].length, [...b].length) >= SHORTEST_WORD && !/\d/u.test(a + b);
  return isWord && editDistance(a, b, MISREAD_LETTERS) <= MISREAD_LETTERS;
}
