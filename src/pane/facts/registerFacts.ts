/** What the register's page asks and shows. */
import type { MergeAnswer, MergeSuggestion, RegisterProposal, UnitCandidate } from "../../model/register";

export interface ProposalFacts {
  /** Alike but for spelling: abbreviations, the province's name, the order of words. */
  readonly sameName: readonly MergeSuggestion[];
  /** A letter or two, initials, other diacritics: perhaps another body. */
  readonly nearName: readonly MergeSuggestion[];
  readonly unanswered: number;
  /** Units that get a row of their own. */
  readonly rows: readonly UnitCandidate[];
}

export function toProposalFacts(
  { candidates, merges }: RegisterProposal,
  answers: ReadonlyMap<string, MergeAnswer>,
): ProposalFacts {
  const merged = new Set(merges.filter(({ id }) => answers.get(id) === "same").map(({ other }) => other));
  return {
    sameName: merges.filter(({ kind }) => kind !== "near"),
    nearName: merges.filter(({ kind }) => kind === "near"),
    unanswered: merges.filter(({ id }) => !answers.has(id)).length,
    rows: candidates.filter(({ name }) => !merged.has(name)),
  };
}
