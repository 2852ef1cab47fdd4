/** "hoà", "khoẻ", "thuý" in decomposed form: the tone stands on the second vowel of an open syllable. */
const TONE_ON_SECOND =
  /(o)([ae])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])|(u)(y)([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu;

/**
 * Comparison key of a name: case, runs of spaces, dashes and tone placement (hoà = hòa, uỷ = ủy) evened out. Diacritics
 * are kept: Tuân and Tuấn, d and đ are different people and places. Never shown.
 */
export function compareKey(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(TONE_ON_SECOND, "$1$4$3$6$2$5")
    .normalize("NFC")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The key without diacritics. It makes different names equal, so it serves only to suggest. */
export function foldDiacritics(text: string): string {
  return compareKey(text).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d");
}

/**
 * Damerau–Levenshtein distance of neighbouring swaps, in letters, or `limit + 1` where it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const from = [...a];
  const to = [...b];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [i, letter] of from.entries()) {
    const current = [i + 1];
    for (const [j, other] of to.entries()) {
      const swapped = letter === to[j - 1] && from[i - 1] === other;
      current.push(
        Math.min(
          (last[j + 1] ?? 0) + 1,
          (current[j] ?? 0) + 1,
          (last[j] ?? 0) + (letter === other ? 0 : 1),
          swapped ? (beforeLast[j - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[to.length] ?? 0, limit + 1);
}
