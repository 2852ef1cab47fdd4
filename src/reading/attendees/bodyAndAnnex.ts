/** Body and annex of one document: bullets that say again what rows of the annex say are compared, never added. */
import type { QuotaGroup, RepeatedGroup } from "../../model/quota";
import type { Reading } from "../../model/reading";
import type { NameContext } from "../unitKey";
import type { GroupReading } from "./groups";
import { findRepeats } from "./repeats";

export interface SplitGroups {
  /** Of all groups of the body, in their order. */
  readonly ids: readonly string[];
  /** Groups that the annex does not hold: those who attend online, or all where there is no annex. */
  readonly own: readonly QuotaGroup[];
  readonly repeated: readonly RepeatedGroup[];
}

/** With an annex the body's bullets for the hall only repeat it; without one they are the table. */
export function splitRepeats(
  groups: readonly Omit<QuotaGroup, "id">[],
  annex: readonly QuotaGroup[],
  { names, inAnnex }: { readonly names: NameContext; readonly inAnnex: number | undefined },
): SplitGroups {
  const all = groups.map((group, index) => ({ ...group, id: `q${annex.length + index + 1}` }));
  const ids = all.map(({ id }) => id);
  if (annex.length === 0) return { ids, own: all, repeated: [] };
  const isOwn = ({ mode, event }: QuotaGroup): boolean =>
    mode === "online" || (inAnnex !== undefined && event !== inAnnex);
  return {
    ids,
    own: all.filter(isOwn),
    repeated: findRepeats(
      all.filter((group) => !isOwn(group)),
      annex,
      names,
    ),
  };
}

/** A total below bullets sums them only where all of them are groups of their own. */
export function sumsOfBody({ sums }: GroupReading, { ids, own }: SplitGroups): Reading["sums"] {
  const known = new Set(own.map(({ id }) => id));
  return sums
    .map((sum) => ({ ...sum, groups: sum.groups.flatMap((index) => ids[index] ?? []) }))
    .filter(({ groups }) => groups.every((id) => known.has(id)));
}
