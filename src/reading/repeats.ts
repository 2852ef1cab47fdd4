/** Tells which bullets of the body say again what rows of the annex say. */
import type { QuotaGroup } from "../model/quota";
import { unitKey, type NameContext } from "./unitKey";

/** Half of the words, or of the named bodies, in common make two descriptions one group. */
const ALIKE = 0.5;
/** A longer description that holds nearly all words of a shorter one. */
const CONTAINED = 0.75;

/** Ids of the annex groups that a body group repeats, in the annex's order; empty where it is a group of its own. */
export function repeatedIds(group: QuotaGroup, annex: readonly QuotaGroup[], names: NameContext): readonly string[] {
  const scored = annex.map((row) => ({ id: row.id, score: likeness(group, row, names) }));
  const alike = scored.filter(({ score }) => score >= ALIKE);
  const best = Math.max(0, ...alike.map(({ score }) => score));
  // A bullet that names two bodies may stand for two rows, each of which it covers whole.
  return alike.filter(({ score }) => score === 1 || score === best).map(({ id }) => id);
}

function likeness(body: QuotaGroup, row: QuotaGroup, names: NameContext): number {
  const shared = sharedNames(body, row);
  if (shared >= ALIKE) return shared;
  const a = wordsOf(body, names);
  const b = wordsOf(row, names);
  const common = [...a].filter((word) => b.has(word)).length;
  const contained = common / Math.min(a.size, b.size);
  if (contained >= CONTAINED && Math.min(a.size, b.size) >= 3) return contained;
  return common / (a.size + b.size - common);
}

/** Share of the row's bodies that the body bullet names too, where both name any. */
function sharedNames(body: QuotaGroup, row: QuotaGroup): number {
  if (body.namedUnits.length === 0 || row.namedUnits.length === 0) return 0;
  const keys = new Set(body.namedUnits.map(({ key }) => key));
  return row.namedUnits.filter(({ key }) => keys.has(key)).length / row.namedUnits.length;
}

function wordsOf({ unit }: QuotaGroup, names: NameContext): ReadonlySet<string> {
  return new Set(
    unitKey(unit.value, names)
      .split(/[\s,()/]+/u)
      .filter((word) => word.length > 1),
  );
}
