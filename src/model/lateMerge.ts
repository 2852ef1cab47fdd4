/** Lists that came late, beside those that were merged before. */
import type { StandingMerge } from "./mergedLists";
import type { CellDifference } from "./reconciliation";
import type { RegistrationMerge, VersionAnswer } from "./registration";
import type { SaidField } from "./mergedLists";

export interface LateMerge {
  readonly standing: StandingMerge;
  /** Everything as it is once the late lists are added: those merged before first. */
  readonly merge: RegistrationMerge;
  /** So many of its files were merged before. */
  readonly before: number;
  /** Names of late files that say what is in the workbook already. */
  readonly known: readonly string[];
  /** Newer lists of units that are in already. */
  readonly versions: readonly NewVersion[];
  /** Cells of which the newer list's value is taken over the typed one. */
  readonly taken: ReadonlySet<string>;
}

/** What a list is called, and how many people are on it. */
export interface VersionFile {
  readonly name: string;
  readonly people: number;
}

/** A newer list of a unit beside the one that was merged before. */
export interface NewVersion {
  /** Names the question: the unit's. */
  readonly key: string;
  readonly unitName: string;
  readonly before: readonly (VersionFile & { readonly id: string })[];
  readonly after: readonly VersionFile[];
  readonly answer: VersionAnswer | undefined;
  /** People whom only the newer list has, and only the older. */
  readonly added: readonly string[];
  readonly gone: readonly PersonRow[];
  readonly changed: readonly ChangedPerson[];
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
}

/** A person of both lists. */
export interface ChangedPerson extends PersonRow {
  readonly changes: readonly CellDifference<SaidField>[];
  /** Typed in the workbook since, and said otherwise by the newer list. */
  readonly conflicts: readonly CellDifference<SaidField>[];
}
