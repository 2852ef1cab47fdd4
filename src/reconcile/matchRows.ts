/**
 * Finds each row of a document in a table by its words: first those that are the same, then those that are near. Each row has
 * one partner at most; the answer depends on nothing but the rows and their order.
 */
import type { RowWords } from "../model/reconciliation";
import { compareKey } from "../text/fold";
import { featuresOf, likeness, type Features } from "./features";

interface Keyed {
  readonly text: string;
  readonly lead: string;
  readonly due: string;
  readonly place: string;
  readonly written: RowWords["written"];
}

interface Sides {
  readonly standing: readonly Keyed[];
  readonly fresh: readonly Keyed[];
  /** Partner of each fresh row so far. */
  readonly partners: (number | undefined)[];
  readonly taken: Set<number>;
}

/** For each fresh row the index of the standing one that it is, or undefined. */
export function matchRows(standing: readonly RowWords[], fresh: readonly RowWords[]): readonly (number | undefined)[] {
  const sides: Sides = {
    standing: standing.map(toKeys),
    fresh: fresh.map(toKeys),
    partners: fresh.map(() => undefined),
    taken: new Set(),
  };
  // What we wrote is what the document still says: the row is the same, even where people reworded it.
  matchEqual(sides, ({ written }) => written ?? []);
  matchEqual(sides, ({ written }) => written?.slice(0, 2) ?? []);
  matchEqual(sides, ({ text, lead, due, place }) => (text === "" ? [] : [text, lead, due, place]));
  matchEqual(sides, ({ text, lead, due }) => (text === "" ? [] : [text, lead, due]));
  matchEqual(sides, ({ text, lead }) => (text === "" ? [] : [text, lead]));
  matchOnly(sides);
  matchNear(sides);
  return sides.partners;
}

function toKeys({ text, lead, due, place, written }: RowWords): Keyed {
  return { text: compareKey(text), lead: compareKey(lead), due: compareKey(due), place: compareKey(place), written };
}

function pair(sides: Sides, fresh: number, standing: number): void {
  sides.partners[fresh] = standing;
  sides.taken.add(standing);
}

function openStanding({ standing, taken }: Sides): readonly number[] {
  return [...standing.keys()].filter((at) => !taken.has(at));
}

function openFresh({ fresh, partners }: Sides): readonly number[] {
  return [...fresh.keys()].filter((at) => partners[at] === undefined);
}

function group(rows: readonly number[], keyOf: (at: number) => string): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const at of rows) {
    const key = keyOf(at);
    const known = groups.get(key);
    if (known) known.push(at);
    else groups.set(key, [at]);
  }
  return groups;
}

/** Rows of one key are the same one after the other; an empty key tells nothing. */
function matchEqual(sides: Sides, keyOf: (row: Keyed) => readonly string[]): void {
  const key = (row: Keyed | undefined): string => (row ? keyOf(row).join("\n") : "");
  const standing = group(openStanding(sides), (at) => key(sides.standing[at]));
  for (const [name, rows] of group(openFresh(sides), (at) => key(sides.fresh[at]))) {
    const others = name === "" ? [] : (standing.get(name) ?? []);
    for (const [index, at] of rows.entries()) {
      const other = others[index];
      if (other !== undefined) pair(sides, at, other);
    }
  }
}

/** A task that went over to another agency: nothing else on either side has its words. */
function matchOnly(sides: Sides): void {
  const count = (rows: readonly Keyed[]) => group([...rows.keys()], (at) => rows[at]?.text ?? "");
  const [standing, fresh] = [count(sides.standing), count(sides.fresh)];
  for (const at of openFresh(sides)) {
    const text = sides.fresh[at]?.text ?? "";
    const [only, ...more] = text === "" ? [] : (standing.get(text) ?? []);
    const isOnly = more.length === 0 && fresh.get(text)?.length === 1;
    if (only !== undefined && isOnly && !sides.taken.has(only)) pair(sides, at, only);
  }
}

/** Words that stand in more rows than this tell nothing of one of them. */
const MOST_ROWS = 500;
/** Rows looked at for one row, however long the tables are. */
const MOST_LOOKED_AT = 300;
const MOST_CANDIDATES = 8;
const LEAST_LIKENESS = 0.35;
const LEAST_SCORE = 0.5;

interface Candidate {
  readonly fresh: number;
  readonly standing: number;
  readonly score: number;
}

function matchNear(sides: Sides): void {
  const standing = openStanding(sides);
  const features = new Map(standing.map((at) => [at, featuresOf(sides.standing[at]?.text ?? "")]));
  const holders = holdersOf(features);
  const candidates = openFresh(sides).flatMap((at) => {
    const own = featuresOf(sides.fresh[at]?.text ?? "");
    return sharers(own, holders).flatMap((other): readonly Candidate[] => {
      const theirs = features.get(other);
      const score = theirs ? scoreOf(sides, at, other, likeness(own, theirs)) : 0;
      return score < LEAST_SCORE ? [] : [{ fresh: at, standing: other, score }];
    });
  });
  candidates.sort((a, b) => b.score - a.score || a.fresh - b.fresh || a.standing - b.standing);
  for (const candidate of candidates) {
    const isFree = sides.partners[candidate.fresh] === undefined && !sides.taken.has(candidate.standing);
    if (isFree) pair(sides, candidate.fresh, candidate.standing);
  }
}

function holdersOf(features: ReadonlyMap<number, Features>): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, { counts }] of features) {
    for (const feature of counts.keys()) {
      const known = holders.get(feature);
      if (known) known.push(at);
      else holders.set(feature, [at]);
    }
  }
  return holders;
}

/** The rows that share most: rare words are looked up first and weigh most, and the looking ends after so many rows. */
function sharers({ counts }: Features, holders: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const lists = [...counts.keys()].flatMap((feature) => {
    const rows = holders.get(feature);
    return rows && rows.length <= MOST_ROWS ? [rows] : [];
  });
  lists.sort((a, b) => a.length - b.length);
  const shared = new Map<number, number>();
  let seen = 0;
  for (const rows of lists) {
    if (seen > MOST_LOOKED_AT) break;
    seen += rows.length;
    for (const at of rows) shared.set(at, (shared.get(at) ?? 0) + 1 / rows.length);
  }
  return [...shared]
    .sort(([a, most], [b, more]) => more - most || a - b)
    .slice(0, MOST_CANDIDATES)
    .map(([at]) => at);
}

/** One text under two agencies is two tasks: every commune has its own. */
function scoreOf({ standing, fresh }: Sides, at: number, other: number, alike: number): number {
  const [a, b] = [fresh[at], standing[other]];
  if (!a || !b || alike < LEAST_LIKENESS || a.text === b.text) return 0;
  const same = (key: "lead" | "due" | "place", weight: number): number => (a[key] === b[key] ? weight : 0);
  return 0.65 * alike + same("lead", 0.2) + same("due", 0.1) + same("place", 0.05);
}
