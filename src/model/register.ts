/** The office's own list of bodies ("Đơn vị"): what a person said about names, kept in the workbook. */
import type { Level } from "./quota";

export interface RegisteredUnit {
  readonly name: string;
  readonly abbreviation: string;
  /** Other spellings that a person called the same body. */
  readonly aliases: readonly string[];
  /** Names that a person called other bodies: never suggested again. */
  readonly others: readonly string[];
  readonly level?: Level;
  readonly headcount?: number;
  readonly contact: string;
}

export interface UnitRegister {
  readonly units: readonly RegisteredUnit[];
}

export const EMPTY_REGISTER: UnitRegister = { units: [] };

/** A body that a document names and the register does not know. */
export interface UnitCandidate {
  /** The most frequent spelling. */
  readonly name: string;
  readonly key: string;
  readonly mentions: number;
  readonly level?: Level;
}

/**
 * Names that may mean one body. `same-key`: alike but for abbreviations and the province's name; `same-words`: the same
 * words in another order; `near`: a letter or two, initials, or other diacritics.
 */
export interface MergeSuggestion {
  /** The same for the same names, in whatever order. */
  readonly id: string;
  readonly kind: "same-key" | "same-words" | "near";
  /** The name that would stay: one of the register, else the most frequent. */
  readonly keep: string;
  readonly other: string;
}

/** What the register would gain. Nothing is merged before a person says so. */
export interface RegisterProposal {
  readonly candidates: readonly UnitCandidate[];
  readonly merges: readonly MergeSuggestion[];
}

export type MergeAnswer = "same" | "different";
