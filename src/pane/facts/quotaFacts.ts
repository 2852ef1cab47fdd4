/** Numbers of the quota table as the screens show them. */
import type { Fact } from "../../model/fact";
import type { Reading } from "../../model/reading";
import type { QuotaGroup } from "../../model/quota";

export interface EventFacts {
  readonly name: string;
  readonly groups: readonly QuotaGroup[];
  readonly people: number;
  readonly missingCounts: number;
  /** Seats of all its venues; absent where a venue's size is not known. */
  readonly capacity?: number;
  readonly venue?: string;
}

export interface Agreement {
  readonly kind: "sum" | "prose";
  readonly rows: number;
  readonly total: Fact<number>;
}

export function countPeople(groups: readonly QuotaGroup[]): number {
  return groups.reduce((sum, { count }) => sum + (count?.value ?? 0), 0);
}

export function toEventFacts(reading: Reading): readonly EventFacts[] {
  const indexes = new Set([...reading.events.keys(), ...reading.quota.map(({ event }) => event)]);
  return [...indexes].map((index): EventFacts => {
    const event = reading.events[index];
    const groups = reading.quota.filter((group) => group.event === index);
    const seats = (event?.venues ?? []).filter(({ mode }) => mode !== "online").map(({ capacity }) => capacity?.value);
    const capacity = sumKnown(seats);
    const venue = event?.venues.length === 1 ? event.venues[0]?.name.value : undefined;
    return {
      name: event?.name ?? "",
      groups,
      people: countPeople(groups),
      missingCounts: groups.filter(({ count }) => count === undefined).length,
      ...(capacity === undefined ? {} : { capacity }),
      ...(venue === undefined ? {} : { venue }),
    };
  });
}

/** The sums and stated totals that the rows bear out. */
export function findAgreements(reading: Reading): readonly Agreement[] {
  const counts = new Map(reading.quota.map(({ id, count }) => [id, count?.value]));
  const sums = reading.sums.flatMap(({ sum, groups }): Agreement[] => {
    const added = sumKnown(groups.map((id) => counts.get(id)));
    return added === sum.value ? [{ kind: "sum", rows: groups.length, total: sum }] : [];
  });
  const prose = reading.events.flatMap(({ statedTotal }, index): Agreement[] => {
    if (!statedTotal || statedTotal.about) return [];
    const groups = reading.quota.filter(({ event }) => event === index);
    const agrees = groups.length > 0 && countPeople(groups) === statedTotal.count.value;
    return agrees ? [{ kind: "prose", rows: groups.length, total: statedTotal.count }] : [];
  });
  return [...sums, ...prose];
}

function sumKnown(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return values.length === 0 ? undefined : sum;
}
