import type { FileResult, MergedPerson, OutsideUnit, UnitName } from "../../model/registration";
import type { UnitIndex } from "./unitIndex";

/** Each suggestion compares a name with every unit, so only so many names get one. */
const MOST_SUGGESTIONS = 200;

interface Growing {
  readonly name: UnitName;
  people: number;
  readonly files: Set<number>;
}

/** People whose unit has no seats, by unit; different people only. */
export function outsideUnits(
  people: readonly MergedPerson[],
  files: readonly FileResult[],
  index: UnitIndex,
): readonly OutsideUnit[] {
  const byName = new Map<string, Growing>();
  for (const { unit, unitName, person, file, counted } of people) {
    if (unit !== undefined) continue;
    const name = person.unit?.text === unitName ? person.unit : { text: unitName, key: unitName, loose: unitName };
    const known = byName.get(name.key) ?? { name, people: 0, files: new Set<number>() };
    known.people += counted ? 1 : 0;
    known.files.add(file);
    byName.set(name.key, known);
  }
  return [...byName.values()].map(({ name, people: count, files: found }, at) => ({
    name: name.text,
    people: count,
    files: [...found].map((file) => files[file]?.name ?? ""),
    near: at < MOST_SUGGESTIONS && name.text !== "" ? index.near(name).map((unit) => unit.name) : [],
  }));
}
