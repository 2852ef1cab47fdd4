/** Tells which bullets of the body say again what rows of the annex say. */
import type { QuotaGroup, RepeatedGroup } from "../../model/quota";
import { unitKey, type NameContext } from "../unitKey";

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
  const owners = new Map<QuotaGroup, QuotaGroup>();
  const own = (rows: readonly QuotaGroup[], groups: readonly QuotaGroup[], floor: number): void => {
    const profiles = distinctProfiles(groups, names);
    const known = new Map<string, QuotaGroup | undefined>();
    for (const row of rows) {
      const words = row.unit.value;
      if (!known.has(words)) known.set(words, mostAlike(profileOf(row, names), profiles, floor));
      const owner = known.get(words);
      if (owner) owners.set(row, owner);
    }
  };
  own(annex, body, ALIKE);
  const placed = new Set(owners.values());
  own(
    annex.filter((row) => !owners.has(row)),
    body.filter((group) => !placed.has(group)),
    LEFT_OVER_ALIKE,
  );
  const repeats = new Map(body.map((group): [QuotaGroup, string[]] => [group, []]));
  for (const row of annex) {
    const owner = owners.get(row);
    if (owner) repeats.get(owner)?.push(row.id);
  }
  return body.map((group) => ({ group, repeats: repeats.get(group) ?? [] }));
}

/** What two groups are compared by. */
interface Profile {
  readonly group: QuotaGroup;
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

function profileOf(group: QuotaGroup, names: NameContext): Profile {
  return { group, names: new Set(group.namedUnits.map(({ key }) => key)), words: wordsOf(group, names) };
}

/** Of groups in the same words only the first can be the most alike. */
function distinctProfiles(groups: readonly QuotaGroup[], names: NameContext): readonly Profile[] {
  const first = new Map<string, QuotaGroup>();
  for (const group of groups) if (!first.has(group.unit.value)) first.set(group.unit.value, group);
  return [...first.values()].map((group) => profileOf(group, names));
}

function mostAlike(row: Profile, body: readonly Profile[], floor: number): QuotaGroup | undefined {
  let best: QuotaGroup | undefined;
  let highest = 0;
  for (const profile of body) {
    const score = likeness(profile, row);
    if (score <= highest) continue;
    highest = score;
    best = profile.group;
  }
  return highest >= floor ? best : undefined;
}

function likeness(body: Profile, row: Profile): number {
  const enough = Math.min(body.words.size, row.words.size) >= FEWEST_WORDS;
  return Math.max(
    jaccard(body.names, row.names),
    jaccard(body.words, row.words),
    CONTAINED_WEIGHT * share(row.names, body.names),
    enough ? CONTAINED_WEIGHT * Math.max(share(row.words, body.words), share(body.words, row.words)) : 0,
  );
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = inCommon(a, b);
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** Share of the first set that the second holds. */
function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  return part.size === 0 ? 0 : inCommon(part, whole) / part.size;
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const item of a) if (b.has(item)) common++;
  return common;
}

function wordsOf({ unit }: QuotaGroup, names: NameContext): ReadonlySet<string> {
  return new Set(
    unitKey(unit.value, names)
      .split(/[\s,()/]+/u)
      .filter((word) => word.length > 1),
  );
}
