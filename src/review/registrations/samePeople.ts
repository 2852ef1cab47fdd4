/** Which rows name the same person. */
import type { Registrant, Steps } from "../../model/registration";

/** A row as it is compared: `place` is its unit, or how the list calls a unit without seats. */
export interface ComparedPerson {
  readonly person: Registrant;
  readonly place: string;
}

const ROWS_PER_STEP = 2_000;

/**
 * For each row the index of the first row of the same person, its own where there is none before. The same name with a
 * shared telephone is one person anywhere; within one unit the same name is one person unless two numbers speak against it.
 */
export function* samePeople(rows: readonly ComparedPerson[]): Steps<readonly number[]> {
  const groups = new Groups(rows.length);
  const byPhone = new Map<string, number>();
  const byPlace = new Map<string, { withPhone?: number; without?: number }>();
  for (const [index, { person, place }] of rows.entries()) {
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    for (const phone of person.phones) {
      const key = `${person.nameKey}\n${phone}`;
      const first = byPhone.get(key);
      if (first === undefined) byPhone.set(key, index);
      else groups.join(first, index);
    }
    noteAtPlace(byPlace, `${person.nameKey}\n${place}`, index, person.phones.length > 0);
  }
  yield* joinWithoutPhone(rows, byPlace, groups);
  return rows.map((_, index) => groups.first(index));
}

function noteAtPlace(
  byPlace: Map<string, { withPhone?: number; without?: number }>,
  key: string,
  index: number,
  hasPhone: boolean,
): void {
  const known = byPlace.get(key) ?? {};
  if (hasPhone) known.withPhone ??= index;
  else known.without ??= index;
  byPlace.set(key, known);
}

/** A row without a number is the first of its name in its unit who has one, or the first who has none. */
function* joinWithoutPhone(
  rows: readonly ComparedPerson[],
  byPlace: ReadonlyMap<string, { readonly withPhone?: number; readonly without?: number }>,
  groups: Groups,
): Steps<void> {
  for (const [index, { person, place }] of rows.entries()) {
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    if (person.phones.length > 0) continue;
    const known = byPlace.get(`${person.nameKey}\n${place}`);
    groups.join(known?.withPhone ?? known?.without ?? index, index);
  }
}

/** Disjoint sets of row indexes; the first row stands for its set. */
class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  first(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let at = index; at !== root;) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.first(a), this.first(b)];
    this.#parent[Math.max(first, second)] = Math.min(first, second);
  }
}
