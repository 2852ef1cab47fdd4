/** Names that may mean one body, gathered as OpenRefine clusters do: by fingerprint first, then by nearness. */
import type { MergeSuggestion, RegisteredUnit, UnitCandidate, UnitRegister } from "../model/register";
import { compareKey, foldDiacritics } from "../text/fold";
import { compareBodies } from "./sameBody";

/** A name to compare: `keys` are all keys under which it is known. */
interface Entry {
  readonly name: string;
  readonly keys: readonly string[];
  readonly others: ReadonlySet<string>;
  readonly isKnown: boolean;
}

/** Each new name beside the names of the register and the more frequent new ones. */
export function suggestMerges(
  candidates: readonly UnitCandidate[],
  register: UnitRegister,
): readonly MergeSuggestion[] {
  const entries = [...register.units.map(toKnown), ...[...candidates].sort(byMentions).map(toNew)];
  return entries.flatMap((entry, at) =>
    entry.isKnown
      ? []
      : entries.slice(0, at).flatMap((earlier): readonly MergeSuggestion[] => {
          const kind = mayBeOne(earlier, entry);
          if (!kind || areToldApart(earlier, entry)) return [];
          return [{ id: mergeId(earlier.name, entry.name), kind, keep: earlier.name, other: entry.name }];
        }),
  );
}

function mergeId(a: string, b: string): string {
  return [a, b].map(compareKey).sort().join("|");
}

function toKnown({ name, abbreviation, aliases, others }: RegisteredUnit): Entry {
  const keys = [name, abbreviation, ...aliases].filter((spelling) => spelling !== "").map(compareKey);
  return { name, keys, others: new Set(others.map(compareKey)), isKnown: true };
}

function toNew({ name, key }: UnitCandidate): Entry {
  return { name, keys: [...new Set([key, compareKey(name)])], others: new Set(), isKnown: false };
}

function byMentions(a: UnitCandidate, b: UnitCandidate): number {
  return b.mentions - a.mentions;
}

function areToldApart(a: Entry, b: Entry): boolean {
  return a.others.has(compareKey(b.name)) || b.others.has(compareKey(a.name));
}

function mayBeOne(a: Entry, b: Entry): MergeSuggestion["kind"] | undefined {
  const pairs = a.keys.flatMap((left) => b.keys.map((right) => [left, right] as const));
  if (pairs.some(([left, right]) => left === right)) return "same-key";
  if (pairs.some(([left, right]) => fingerprint(left) === fingerprint(right))) return "same-words";
  return pairs.some(([left, right]) => isNear(left, right)) ? "near" : undefined;
}

/** The different words of a name in one order. Diacritics stay: without them different places would be one. */
function fingerprint(key: string): string {
  return [...new Set(key.match(/[\p{L}\p{N}]+/gu) ?? [])].sort().join(" ");
}

function isNear(left: string, right: string): boolean {
  const likeness = compareBodies(left, right);
  return likeness === "variant" || likeness === "typo" || foldDiacritics(left) === foldDiacritics(right);
}
