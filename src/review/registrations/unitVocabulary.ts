/** Words of names of bodies and places, in key form. */
export interface UnitVocabulary {
  /** What names of bodies begin with. */
  readonly heads: readonly string[];
  readonly placeKinds: readonly string[];
  /** Words that initials leave out. */
  readonly links: readonly string[];
}
