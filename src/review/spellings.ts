/** Names of one document that differ so little that one of them is probably misread or mistyped. */
import type { DocumentUnit } from "../model/quota";
import type { Reading } from "../model/reading";
import { compareKey, editDistance, foldDiacritics } from "../text/fold";
import { isSyllable } from "../text/syllable";
import { groupBy } from "./groupBy";

export interface LikelySpelling {
  readonly written: DocumentUnit;
  readonly likely: DocumentUnit;
}

/** Shorter names have too little in common to be one. */
const FEWEST_WORDS = 3;

/** A rarer spelling beside the one that the document uses more, or beside one that is a word where it is none. */
export function findSpellings({ units = [], quota }: Reading): readonly LikelySpelling[] {
  const bySpelling = [...groupBy(units, ({ value }) => compareKey(value)).values()];
  const byLength = groupBy(bySpelling, ([first]) => first?.value.split(/\s+/u).length ?? 0);
  const together = namedTogether(quota);
  return [...byLength.values()].flatMap((names) =>
    names.flatMap((mentions): readonly LikelySpelling[] => {
      const [written] = mentions;
      const better = written && names.find((other) => isLikely(mentions, other));
      const [likely] = better ?? [];
      if (!written || !likely || together.has(pairKey(written, likely))) return [];
      return [{ written, likely }];
    }),
  );
}

function isLikely(mentions: readonly DocumentUnit[], others: readonly DocumentUnit[]): boolean {
  const pair = differingWords(mentions[0]?.value ?? "", others[0]?.value ?? "");
  if (!pair) return false;
  const [word, other] = pair;
  if (/\d/u.test(word + other)) return false;
  if (!isSyllable(word) && isSyllable(other)) return editDistance(word, other, 2) <= 2;
  const isMark = foldDiacritics(word) === foldDiacritics(other);
  return isMark && mentions.length < others.length;
}

/** The only words in which two names of one length differ. */
function differingWords(a: string, b: string): readonly [string, string] | undefined {
  const [left, right] = [compareKey(a).split(" "), compareKey(b).split(" ")];
  if (left.length !== right.length || left.length < FEWEST_WORDS) return undefined;
  const pairs = left.map((word, at) => [word, right[at] ?? ""] as const).filter(([one, other]) => one !== other);
  return pairs.length === 1 ? pairs[0] : undefined;
}

/** Two names in one row are two bodies, whatever their letters. */
function namedTogether(quota: Reading["quota"]): ReadonlySet<string> {
  return new Set(
    quota.flatMap(({ namedUnits }) =>
      namedUnits.length > 60 ? [] : namedUnits.flatMap((a) => namedUnits.map((b) => pairKey(a, b))),
    ),
  );
}

function pairKey(a: { readonly value: string }, b: { readonly value: string }): string {
  return [a, b].map(({ value }) => compareKey(value)).join("|");
}
