/** A raw list of people with the units that its own rows name: each unit once, under its most frequent spelling. */
import { given } from "../../model/given";
import type { CountedUnit, ListedPerson, PeopleList } from "../../model/peopleList";
import type { Level } from "../../model/quota";
import type { Registrant, Steps } from "../../model/registration";
import { compareKey } from "../../text/fold";
import { samePeople } from "./samePeople";

interface GrowingUnit {
  readonly id: string;
  readonly spellings: Map<string, number>;
}

const ROWS_PER_STEP = 2_000;

/** `nameless`: the words of rows that name nobody; they are rows of the list all the same. */
export function* listPeople(
  people: readonly Registrant[],
  nameless: readonly string[],
  levelOf: (name: string) => Level | undefined,
): Steps<PeopleList> {
  const growing = yield* growUnits(people);
  const units = new Map([...growing].map(([key, unit]) => [key, countedUnit(unit, levelOf)]));
  const firsts = yield* samePeople(people.map((person) => ({ person, place: person.unit?.key ?? "" })));
  const phones = firstOwners(people, firsts);
  const spell: Spell = { kind: oneSpelling(), venue: oneSpelling() };
  const listed: ListedPerson[] = [];
  for (const [index, person] of people.entries()) {
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const unit = person.unit && units.get(person.unit.key);
    const sameAs = firsts[index] === index ? undefined : firsts[index];
    listed.push({ ...listedPerson(person, unit, spell), ...given({ sameAs, samePhone: phones[index] }) });
  }
  const rest = nameless.map((note): ListedPerson => ({ name: "", unitName: "", note }));
  return { people: [...listed, ...rest], units: [...units.values()] };
}

function* growUnits(people: readonly Registrant[]): Steps<ReadonlyMap<string, GrowingUnit>> {
  const byKey = new Map<string, GrowingUnit>();
  for (const [index, { unit }] of people.entries()) {
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    if (!unit) continue;
    const known = byKey.get(unit.key) ?? { id: `n${byKey.size + 1}`, spellings: new Map<string, number>() };
    known.spellings.set(unit.text, (known.spellings.get(unit.text) ?? 0) + 1);
    byKey.set(unit.key, known);
  }
  return byKey;
}

/** Kinds and venues are written as their first row writes them. */
type Spell = Readonly<Record<"kind" | "venue", (text: string) => string>>;

function listedPerson(person: Registrant, unit: CountedUnit | undefined, spell: Spell): ListedPerson {
  const { name, position, phone, mode, rank, note, kind, venue } = person;
  return {
    name: name.value,
    unitName: unit?.name ?? "",
    ...given({
      unit: unit?.id,
      position: position?.value,
      phone: phone?.value,
      mode,
      rank,
      note: note?.value,
      kind: kind && spell.kind(kind.value),
      venue: venue && spell.venue(venue.value),
    }),
  };
}

function countedUnit({ id, spellings }: GrowingUnit, levelOf: (name: string) => Level | undefined): CountedUnit {
  const [[name] = [""]] = [...spellings].sort(([a, x], [b, y]) => y - x || b.length - a.length);
  return { id, name, ...given({ level: levelOf(name) }) };
}

/** The first spelling of each word stands for the others. */
export function oneSpelling(): (text: string) => string {
  const byText = new Map<string, string>();
  const byKey = new Map<string, string>();
  return (text) => {
    const known = byText.get(text);
    if (known !== undefined) return known;
    const key = compareKey(text);
    const spelling = byKey.get(key) ?? text;
    byKey.set(key, spelling);
    byText.set(text, spelling);
    return spelling;
  };
}

/** For each row the first row of somebody else who has the same telephone, where there is one before it. */
function firstOwners(people: readonly Registrant[], firsts: readonly number[]): readonly (number | undefined)[] {
  const owners = new Map<string, number>();
  return people.map(({ phones }, index) => {
    let found: number | undefined;
    for (const phone of phones) {
      const owner = owners.get(phone);
      if (owner === undefined) owners.set(phone, index);
      else if (firsts[owner] !== firsts[index]) found ??= owner;
    }
    return found;
  });
}
