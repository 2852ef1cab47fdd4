import { inferred } from "../../model/fact";
import type { QuotaGroup } from "../../model/quota";
import type { Roster } from "../../model/reading";
import { readNamedUnits } from "../namedUnits";
import type { NameContext } from "../unitKey";

/** A counted list of people as groups; people without a unit are a group with an empty name, so that none is lost. */
export function rosterGroups(
  roster: Roster | undefined,
  before: number,
  names: NameContext,
): readonly Omit<QuotaGroup, "id">[] {
  if (!roster || before > 0) return [];
  return roster.units.flatMap(({ name, count, first: index }) => {
    const first = roster.people[index];
    if (!first) return [];
    const origin = first.unit.value === "" ? first.origin : first.unit.origin;
    const unit = inferred(name, origin);
    const group: Omit<QuotaGroup, "id"> = {
      unit,
      count: inferred(count, origin),
      about: false,
      namedUnits: readNamedUnits(unit, names),
      openList: false,
      section: "annex",
      event: 0,
      origin: first.origin,
    };
    return [group];
  });
}
