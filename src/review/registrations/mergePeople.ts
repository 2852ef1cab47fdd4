import type { MergedPerson, Registrant, SeatUnit, Steps } from "../../model/registration";
import { samePeople } from "./samePeople";

/** A person of a file that counts, and the unit that the person counts for. */
export interface PlacedPerson {
  readonly person: Registrant;
  readonly file: number;
  readonly unit?: SeatUnit;
  readonly unitName: string;
}

/** Rows of the merged list; of the rows of one person in one unit the first counts. */
export function* mergePeople(rows: readonly PlacedPerson[]): Steps<readonly MergedPerson[]> {
  const places = rows.map((row) => ({ person: row.person, place: placeOf(row) }));
  const firsts = yield* samePeople(places);
  const seen = new Set<string>();
  return rows.map(({ person, file, unit, unitName }, index) => {
    const first = firsts[index] ?? index;
    const key = `${first} ${places[index]?.place ?? ""}`;
    const counted = !seen.has(key);
    seen.add(key);
    return {
      person,
      file,
      unitName,
      counted,
      wrongLevel: unit?.forLeaders === true && person.rank === "staff",
      ...(unit ? { unit: unit.id } : {}),
      ...(first === index ? {} : { sameAs: first }),
    };
  });
}

function placeOf({ person, unit, unitName }: PlacedPerson): string {
  if (unit) return `unit ${unit.id}`;
  return `name ${person.unit?.text === unitName ? person.unit.key : unitName}`;
}
