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

/** Damerau–Levenshtein distance with neighbouring swaps, in letters, or `limit + 1` where it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > 2 * limit) return limit + 1;
  const from = [...a];
  const to = [...b];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [i, letter] of from.entries()) {
    const row = [i + 1];
    for (const [j, other] of to.entries()) {
      const changed = Math.min(cost(last, j + 1) + 1, cost(row, j) + 1, cost(last, j) + (letter === other ? 0 : 1));
      const isSwap = letter === to[j - 1] && from[i - 1] === other;
      row.push(isSwap ? Math.min(changed, cost(beforeLast, j - 1) + 1) : changed);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(cost(last, to.length), limit + 1);
}

function cost(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
