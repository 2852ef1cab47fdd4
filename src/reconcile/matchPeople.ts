/**
 * Finds the people of a newer list among the rows of the older: by name and telephone, by the name as it was written before
 * somebody corrected it, by the name alone. Names that only look alike are never one.
 */
import { cellMark } from "../model/fingerprint";
import type { Registrant } from "../model/registration";

/** A row of the workbook and who stands in it now. */
export interface StandingPerson {
  readonly person: Registrant;
  /** Mark of the name as we wrote it. */
  readonly written: string | undefined;
}

/** For each person the index of the row that is the same person's; each row once. */
export function matchPeople(
  standing: readonly StandingPerson[],
  fresh: readonly Registrant[],
): readonly (number | undefined)[] {
  const partners: (number | undefined)[] = fresh.map(() => undefined);
  const taken = new Set<number>();
  const match = (toStanding: ToKeys<StandingPerson>, toFresh: ToKeys<Registrant>): void => {
    const rows = rowsByKey(standing, toStanding, taken);
    for (const [index, person] of fresh.entries()) {
      if (partners[index] !== undefined) continue;
      const found = toFresh(person)
        .flatMap((key) => rows.get(key) ?? [])
        .find((row) => !taken.has(row));
      if (found === undefined) continue;
      partners[index] = found;
      taken.add(found);
    }
  };
  match(({ person }) => namePhones(person), namePhones);
  match(
    ({ written }) => (written === undefined ? [] : [written]),
    ({ name }) => [cellMark(name.value)],
  );
  match(
    ({ person }) => [person.nameKey],
    ({ nameKey }) => [nameKey],
  );
  return partners;
}

type ToKeys<T> = (one: T) => readonly string[];

function namePhones({ nameKey, phones }: Registrant): readonly string[] {
  return phones.map((phone) => `${nameKey}\n${phone}`);
}

function rowsByKey(
  standing: readonly StandingPerson[],
  toKeys: ToKeys<StandingPerson>,
  taken: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [index, row] of standing.entries()) {
    if (taken.has(index)) continue;
    for (const key of toKeys(row)) {
      const known = rows.get(key);
      if (known) known.push(index);
      else rows.set(key, [index]);
    }
  }
  return rows;
}
