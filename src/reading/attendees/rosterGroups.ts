import { inferred } from "../../model/fact";
import type { QuotaGroup } from "../../model/quota";
import type { Roster } from "../../model/reading";

/** A counted list of people as groups; people without a unit are a group with an empty name, so that none is lost. */
export function rosterGroups(roster: Roster | undefined, before: number): readonly Omit<QuotaGroup, "id">[] {
  if (!roster || before > 0) return [];
  return roster.units.flatMap(({ name, count, first: index }) => {
    const first = roster.people[index];
    if (!first) return [];
    const origin = first.unit.value === "" ? first.origin : first.unit.origin;
    const group: Omit<QuotaGroup, "id"> = {
      unit: inferred(name, origin),
      count: inferred(count, origin),
      about: false,
      namedUnits: [],
      openList: false,
      section: "annex",
      event: 0,
      origin: first.origin,
    };
    return [group];
  });
}
