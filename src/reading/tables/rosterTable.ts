/** A list of people, one row each, counted per unit without losing anyone. */
import type { Grid } from "../../model/grid";
import { stated } from "../../model/fact";
import type { Person, Roster, RosterUnit } from "../../model/reading";
import { unitKey, type NameContext } from "../unitKey";
import { columnOf, type Header } from "./header";
import { cellFact, dataRows, isTotalRow } from "./rows";

/** A table lists people when it has names of people and says where they come from or how to reach them. */
export function isRosterTable(header: Header): boolean {
  const has = (role: Parameters<typeof columnOf>[1]): boolean => columnOf(header, role) !== undefined;
  return has("person") && !has("count") && !has("task");
}

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

/**
 * One entry a unit, largest spelling first. Each row is looked up once, by its spelling as it stands; each distinct
 * spelling is cleaned once; then the rows are dealt out to the units.
 */
export function countUnits(people: readonly Person[], names: NameContext): readonly RosterUnit[] {
  const spellings: Spelling[] = [];
  const bySpelling = new Map<string, Spelling>();
  const spellingOf = new Uint32Array(people.length);
  for (let index = 0; index < people.length; index++) {
    const text = people[index]?.unit.value ?? "";
    let spelling = bySpelling.get(text);
    if (!spelling) {
      spelling = { text, place: spellings.length, count: 0 };
      spellings.push(spelling);
      bySpelling.set(text, spelling);
    }
    spelling.count++;
    spellingOf[index] = spelling.place;
  }
  const units = joinSpellings(spellings, names);
  const unitAt = spellings.map(({ unit }) => unit);
  for (let index = 0; index < spellingOf.length; index++) {
    const unit = unitAt[spellingOf[index] ?? 0];
    if (unit) unit.people[unit.dealt++] = index;
  }
  return units.map(unitOf);
}

interface Spelling {
  readonly text: string;
  readonly place: number;
  count: number;
  unit?: GrowingUnit;
}

interface GrowingUnit {
  readonly spellings: Spelling[];
  /** As long as it will be from the start, so that it never moves. */
  people: number[];
  dealt: number;
}

function joinSpellings(spellings: readonly Spelling[], names: NameContext): readonly GrowingUnit[] {
  const units = new Map<string, GrowingUnit>();
  for (const spelling of spellings) {
    const key = unitKey(spelling.text, names);
    const unit = units.get(key) ?? { spellings: [], people: [], dealt: 0 };
    unit.spellings.push(spelling);
    spelling.unit = unit;
    units.set(key, unit);
  }
  for (const unit of units.values()) {
    unit.people = new Array<number>(unit.spellings.reduce((sum, { count }) => sum + count, 0));
  }
  return [...units.values()];
}

function unitOf({ spellings, people }: GrowingUnit): RosterUnit {
  const ordered = spellings.sort((a, b) => b.count - a.count || b.text.length - a.text.length).map(({ text }) => text);
  return { name: ordered[0] ?? "", count: people.length, spellings: ordered, people };
}
