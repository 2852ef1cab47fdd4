import type { NamedUnit, QuotaGroup } from "../model/quota";
import type { Reading } from "../model/reading";
import { compareBodies } from "./sameBody";

/** Names of a body bullet and of the annex rows that it repeats. */
export interface RepeatPair {
  readonly body: QuotaGroup;
  readonly annex: readonly QuotaGroup[];
}

/** Body bullets with names beside the annex rows with names. Where one side names nobody, nothing can be compared. */
export function repeatPairs({ quota, repeated }: Reading): readonly RepeatPair[] {
  const byId = new Map(quota.map((group) => [group.id, group]));
  return repeated
    .map(({ group, repeats }) => ({ body: group, annex: repeats.flatMap((id) => byId.get(id) ?? []) }))
    .filter(({ body, annex }) => body.namedUnits.length > 0 && annex.some(({ namedUnits }) => namedUnits.length > 0));
}

/** The name among `others` that means the same body, the surest first. */
export function findSameBody(name: NamedUnit, others: readonly NamedUnit[]): NamedUnit | undefined {
  return (
    others.find(({ key }) => key === name.key) ??
    others.find(({ key }) => compareBodies(name.key, key) === "variant") ??
    others.find(({ key }) => compareBodies(name.key, key) === "typo")
  );
}

/** Each unit once. */
export function distinctUnits(groups: readonly QuotaGroup[]): readonly NamedUnit[] {
  const byKey = new Map<string, NamedUnit>();
  for (const name of groups.flatMap(({ namedUnits }) => namedUnits)) {
    if (!byKey.has(name.key)) byKey.set(name.key, name);
  }
  return [...byKey.values()];
}

/**
 * Whether the body names again those whom the annex names: at least half of the shorter side is on both. A body that
 * only points to its annex, or invites others on top of it, repeats nothing.
 */
export function bodyRepeatsAnnex({ quota, repeated }: Reading): boolean {
  const inBody = distinctUnits(repeated.map(({ group }) => group));
  const inAnnex = distinctUnits(quota);
  const shared = inBody.filter((name) => findSameBody(name, inAnnex)).length;
  return shared > 0 && shared * 2 >= Math.min(inBody.length, inAnnex.length);
}
