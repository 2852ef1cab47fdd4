/** A list of people, one row each, as it is counted: by unit, level, kind, way of attending and venue. */
import type { Level, Mode } from "./quota";
import type { Rank } from "./registration";

/** A unit that people of a list belong to. */
export interface CountedUnit {
  /** Stable within one list; begins with a letter. */
  readonly id: string;
  readonly name: string;
  readonly level?: Level;
}

export interface ListedPerson {
  /** "" for a row that says everything but the name. */
  readonly name: string;
  /** Id of the unit; absent: nobody can say which. */
  readonly unit?: string;
  /** The unit's name, or what the row itself says where none was found. */
  readonly unitName: string;
  readonly position?: string;
  readonly phone?: string;
  readonly mode?: Mode;
  readonly venue?: string;
  /** What the list itself says, else what the position tells. */
  readonly kind?: string;
  readonly rank?: Rank;
  readonly note?: string;
  /** Index of the first row of the same person. */
  readonly sameAs?: number;
  /** Index of the first row of somebody else with the same telephone. */
  readonly samePhone?: number;
}

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  /** In the order in which they are counted. */
  readonly units: readonly CountedUnit[];
}
