import type { CellAddress } from "./address";

/** Half-open character range `[start, end)` in a text, in UTF-16 units (W3C TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a block or a cell stands: a line of a text (1-based), or a cell of a sheet. */
export type Place =
  | { readonly kind: "text"; readonly line: number }
  | { readonly kind: "cell"; readonly sheet: string; readonly cell: CellAddress };

/**
 * Where a fact was read. `quote` is the whole sentence, block, cell or row that a person would look at;
 * `spans` are the parts of the quote that gave the value, in order, none overlapping.
 */
export interface Origin {
  readonly place: Place;
  readonly quote: string;
  readonly spans: readonly Span[];
}

/** An origin with its whole quote as the reason. */
export function wholeOrigin(place: Place, quote: string): Origin {
  return { place, quote, spans: [{ start: 0, end: quote.length }] };
}

/** The marked words of an origin, joined by " … " where several parts gave the value. */
export function markedText({ quote, spans }: Origin): string {
  return spans.map(({ start, end }) => quote.slice(start, end)).join(" … ");
}

/** Whether two origins are of one passage, whatever they mark in it. */
export function isSamePassage(a: Origin, b: Origin): boolean {
  return a.quote === b.quote && JSON.stringify(a.place) === JSON.stringify(b.place);
}
