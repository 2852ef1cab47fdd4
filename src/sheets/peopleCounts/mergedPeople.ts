/** Merged lists as they are counted: the units of the quota, then those without seats that people came from. */
import { given } from "../../model/given";
import { REPEAT_KEY } from "../../model/mergedLists";
import type { CountedUnit } from "../../model/peopleList";
import type { MergedPerson, RegistrationMerge } from "../../model/registration";
import type { RegistrationWords } from "../../locales/registrationWords";
import { countAxes, type CountAxes } from "./countAxes";
import type { CountedList } from "./listKey";
import { kindOf } from "./peopleSheet";

export interface MergedCounts {
  readonly axes: CountAxes;
  /** The key of a row. Where only its name can say of which unit it is, a list without formulas leaves that to the name. */
  readonly keyOf: (person: MergedPerson, list: CountedList) => string | undefined;
}

export function mergedCounts({ units, people }: RegistrationMerge, words: RegistrationWords): MergedCounts {
  const outside = new Map<string, CountedUnit>();
  for (const { unit, unitName } of people) {
    if (unit !== undefined || unitName === "" || outside.has(unitName)) continue;
    outside.set(unitName, { id: `n${outside.size + 1}`, name: unitName });
  }
  const unitOf = ({ unit, unitName }: MergedPerson): string | undefined => unit ?? outside.get(unitName)?.id;
  const seated = units.map(({ unit: { id, name, level } }) => ({ id, name, ...given({ level }) }));
  const rows = people.map((row) => {
    const { mode, venue, kind, rank } = row.person;
    return { unit: unitOf(row), mode, venue: venue?.value, kind: kindOf({ kind: kind?.value, rank }, words) };
  });
  return {
    // Without any now, a list that comes later may bring some.
    axes: countAxes(rows, [...seated, ...outside.values()], { hasRepeats: true }),
    keyOf: (row, { isLive }) => (row.counted ? (isLive ? unitOf(row) : row.unit) : REPEAT_KEY),
  };
}
