import { given } from "../../model/given";
import type { MergedPerson, Registrant, SeatUnit, Steps } from "../../model/registration";
import { samePeople } from "./samePeople";

/** A person of a file that counts, and the unit that the person counts for. */
export interface PlacedPerson {
  readonly person: Registrant;
  readonly id: string;
  readonly file: number;
  readonly unit?: SeatUnit;
  readonly unitName: string;
}

/** Rows of the merged list; of the rows of one person in one unit the first counts. */
export function* mergePeople(rows: readonly PlacedPerson[]): Steps<readonly MergedPerson[]> {
  const places = rows.map((row) => ({ person: row.person, place: placeOf(row) }));
  const firsts = yield* samePeople(places);
  yield;
  const seen = new Set<string>();
  const merged: MergedPerson[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const first = firsts[index] ?? index;
    const key = `${first} ${places[index]?.place ?? ""}`;
    merged.push(mergedPerson(row, !seen.has(key), first === index ? undefined : first));
    seen.add(key);
  }
  return merged;
}

function mergedPerson(
  { person, id, file, unit, unitName }: PlacedPerson,
  counted: boolean,
  sameAs: number | undefined,
): MergedPerson {
  return {
    person,
    id,
    file,
    unitName,
    counted,
    wrongLevel: unit?.forLeaders === true && person.rank === "staff",
    ...given({ unit: unit?.id, sameAs }),
  };
}

const ROWS_PER_STEP = 2_000;

function placeOf({ person, unit, unitName }: PlacedPerson): string {
  if (unit) return `unit ${unit.id}`;
  return `name ${person.unit?.text === unitName ? person.unit.key : unitName}`;
}
