import type { Span } from "../model/origin";

/** One name in a list. `collective`: many bodies under one word ("các sở, ban, ngành"). */
export interface UnitMention {
  readonly text: string;
  readonly span: Span;
  readonly kind: "named" | "collective";
}

/** `with-ranks`: "Chủ tịch UBND xã" is one entry; `bodies`: a list begins at the body itself. */
export type ListStyle = "bodies" | "with-ranks";

export interface UnitList {
  readonly units: readonly UnitMention[];
  /** Where the list ends: the first character that belongs to no name. */
  readonly end: number;
}
