import type { QuotaGroup, StatedSum } from "../model/quota";
import type { Reading } from "../model/reading";

/** A printed sum beside what its rows add up to. */
export interface CheckedSum {
  readonly sum: StatedSum;
  readonly groups: readonly QuotaGroup[];
  readonly computed: number;
  /** The sum of the whole table, not of a part of it. */
  readonly isTotal: boolean;
}

/** Sum of the counts that the document gives. */
export function sumCounts(groups: readonly QuotaGroup[]): number {
  return groups.reduce((sum, { count }) => sum + (count?.value ?? 0), 0);
}

/** Every printed sum that claims groups, with its own rows. */
export function checkSums({ quota, sums }: Reading): readonly CheckedSum[] {
  const byId = new Map(quota.map((group) => [group.id, group]));
  const claims = sums
    .map((sum) => ({ sum, ids: new Set(sum.groups.filter((id) => byId.has(id))) }))
    .filter(({ ids }) => ids.size > 0);
  return claims.map(({ sum, ids }) => {
    const groups = [...ids].flatMap((id) => byId.get(id) ?? []);
    const others = claims.filter((claim) => claim.sum !== sum);
    const isPart = others.some((other) => other.ids.size > ids.size && isSubset(ids, other.ids));
    const hasParts = others.some((other) => other.ids.size < ids.size && isSubset(other.ids, ids));
    const isTotal = !isPart && (hasParts || others.length === 0 || coversItsTable(groups, quota, ids));
    return { sum, groups, computed: sumCounts(groups), isTotal };
  });
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((id) => whole.has(id));
}

function coversItsTable(
  groups: readonly QuotaGroup[],
  quota: readonly QuotaGroup[],
  ids: ReadonlySet<string>,
): boolean {
  const events = new Set(groups.map(({ event }) => event));
  return quota.every(
    ({ id, event, mode, count }) => ids.has(id) || !events.has(event) || mode === "online" || count === undefined,
  );
}

/** The groups of an event whose people sit in a hall. */
export function inPersonGroups({ quota }: Reading, event: number): readonly QuotaGroup[] {
  return quota.filter((group) => group.event === event && group.mode !== "online");
}
