/** A list of people, one row each, counted per unit without losing anyone. */
import type { Grid } from "../../model/grid";
import { stated } from "../../model/fact";
import type { Person, Roster, RosterUnit } from "../../model/reading";
import { unitKey, type NameContext } from "../unitKey";
import type { Header } from "./fields";
import { cellFact, dataRows } from "./rows";
import { isTotalRow } from "./totals";

export function readRoster(grid: Grid, header: Header, names: NameContext): Roster {
  const people: Person[] = [];
  for (const row of dataRows(grid, header)) {
    const person = row.cell("person");
    if (!person || isTotalRow(row)) continue;
    const unit = row.cell("unit");
    if (person.text === "" && (unit?.text ?? "") === "") continue;
    people.push({
      name: cellFact(person, row.origin),
      unit: unit ? cellFact(unit, row.origin) : stated("", row.origin),
      origin: row.origin,
    });
  }
  return { people, units: countUnits(people, names) };
}

/** One entry a unit, largest spelling first; each distinct spelling is cleaned once. */
export function countUnits(people: readonly Person[], names: NameContext): readonly RosterUnit[] {
  const keys = new Map<string, string>();
  const byKey = new Map<string, number[]>();
  for (const [index, { unit }] of people.entries()) {
    const raw = unit.value;
    const key = keys.get(raw) ?? unitKey(raw, names);
    keys.set(raw, key);
    const members = byKey.get(key);
    if (members) members.push(index);
    else byKey.set(key, [index]);
  }
  return [...byKey.values()].map((members) => unitOf(members, people));
}

function unitOf(members: readonly number[], people: readonly Person[]): RosterUnit {
  const spellings = new Map<string, number>();
  for (const index of members) {
    const raw = people[index]?.unit.value ?? "";
    spellings.set(raw, (spellings.get(raw) ?? 0) + 1);
  }
  const ordered = [...spellings].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length).map(([spelling]) => spelling);
  return { name: ordered[0] ?? "", count: members.length, spellings: ordered, people: members };
}
