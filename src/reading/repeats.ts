/** Tells which bullets of the body say again what rows of the annex say. */
import type { QuotaGroup, RepeatedGroup } from "../model/quota";
import { unitKey, type NameContext } from "./unitKey";

/** Half of the words, or of the named bodies, in common make two descriptions one group. */
const ALIKE = 0.5;
/** One description that holds the other is weaker evidence than two that share most. */
const CONTAINED_WEIGHT = 0.6;
/** Too few words are contained in anything. */
const FEWEST_WORDS = 3;

/** What neither side could place otherwise is paired on weaker evidence. */
const LEFT_OVER_ALIKE = 0.2;

/**
 * Body groups with the annex rows that each repeats. A row belongs to the one bullet that is most like it; a bullet may
 * stand for several rows, or for none.
 */
export function findRepeats(
  body: readonly QuotaGroup[],
  annex: readonly QuotaGroup[],
  names: NameContext,
): readonly RepeatedGroup[] {
  const owners = new Map<string, string>();
  const own = (rows: readonly QuotaGroup[], groups: readonly QuotaGroup[], floor: number): void => {
    for (const row of rows) {
      const owner = mostAlike(row, groups, { names, floor });
      if (owner !== undefined) owners.set(row.id, owner);
    }
  };
  own(annex, body, ALIKE);
  const placed = new Set(owners.values());
  own(
    annex.filter(({ id }) => !owners.has(id)),
    body.filter(({ id }) => !placed.has(id)),
    LEFT_OVER_ALIKE,
  );
  return body.map((group) => ({
    group,
    repeats: annex.filter(({ id }) => owners.get(id) === group.id).map(({ id }) => id),
  }));
}

interface Comparison {
  readonly names: NameContext;
  readonly floor: number;
}

function mostAlike(row: QuotaGroup, body: readonly QuotaGroup[], { names, floor }: Comparison): string | undefined {
  const scored = body.map((group) => ({ id: group.id, score: likeness(group, row, names) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { id: "", score: 0 });
  return best.score >= floor ? best.id : undefined;
}

function likeness(body: QuotaGroup, row: QuotaGroup, names: NameContext): number {
  const bodyNames = new Set(body.namedUnits.map(({ key }) => key));
  const rowNames = new Set(row.namedUnits.map(({ key }) => key));
  const bodyWords = wordsOf(body, names);
  const rowWords = wordsOf(row, names);
  const enough = Math.min(bodyWords.size, rowWords.size) >= FEWEST_WORDS;
  return Math.max(
    jaccard(bodyNames, rowNames),
    jaccard(bodyWords, rowWords),
    CONTAINED_WEIGHT * share(rowNames, bodyNames),
    enough ? CONTAINED_WEIGHT * Math.max(share(rowWords, bodyWords), share(bodyWords, rowWords)) : 0,
  );
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((item) => b.has(item)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** Share of the first set that the second holds. */
function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  return part.size === 0 ? 0 : [...part].filter((item) => whole.has(item)).length / part.size;
}

function wordsOf({ unit }: QuotaGroup, names: NameContext): ReadonlySet<string> {
  return new Set(
    unitKey(unit.value, names)
      .split(/[\s,()/]+/u)
      .filter((word) => word.length > 1),
  );
}
