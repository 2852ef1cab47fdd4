/** By what a list of people is counted: its units, ways of attending, kinds and venues, as far as the list tells them. */
import type { CountedUnit, ListedPerson } from "../../model/peopleList";

export interface CountAxes {
  readonly units: readonly CountedUnit[];
  readonly hasModes: boolean;
  /** The most frequent first; what is not among them is counted as the rest. */
  readonly kinds: readonly string[];
  readonly venues: readonly VenueAxis[];
  readonly hasRepeats: boolean;
}

export interface VenueAxis {
  readonly name: string;
  /** Units that have people there, by their place in `units`. */
  readonly units: readonly number[];
}

/** What counting needs to know of a row. */
export type CountedRow = { readonly [K in "unit" | "mode" | "kind" | "venue"]?: ListedPerson[K] | undefined };

/** So many kinds have a column of their own. */
const MOST_KINDS = 6;
/** What a formula can subtract. */
const MOST_VENUES = 500;
/** COUNTIFS takes 255 characters; a longer text is a remark, no kind or venue. */
const LONGEST_WORD = 100;

export function countAxes(
  rows: readonly CountedRow[],
  units: readonly CountedUnit[],
  { hasRepeats }: { readonly hasRepeats: boolean },
): CountAxes {
  const places = new Map(units.map(({ id }, index) => [id, index]));
  const kinds = new Map<string, { readonly word: string; count: number }>();
  const venues = new Map<string, { readonly word: string; readonly units: Set<number> }>();
  for (const { kind, venue, unit } of rows) {
    if (isWord(kind)) {
      const known = kinds.get(kind.toLowerCase()) ?? { word: kind, count: 0 };
      known.count += 1;
      kinds.set(kind.toLowerCase(), known);
    }
    if (!isWord(venue)) continue;
    const known = venues.get(venue.toLowerCase()) ?? { word: venue, units: new Set<number>() };
    const place = places.get(unit ?? "");
    if (place !== undefined) known.units.add(place);
    venues.set(venue.toLowerCase(), known);
  }
  return {
    units,
    hasModes: rows.some(({ mode }) => mode !== undefined),
    kinds: [...kinds.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_KINDS)
      .map(({ word }) => word),
    venues: [...venues.values()].slice(0, MOST_VENUES).map(({ word, units: found }) => ({
      name: word,
      units: [...found].sort((a, b) => a - b),
    })),
    hasRepeats,
  };
}

function isWord(text: string | undefined): text is string {
  return text !== undefined && text !== "" && text.length <= LONGEST_WORD;
}
