/** Rows of the merged list as they should be once late lists are added. */
import type { LateMerge } from "../../model/lateMerge";
import { MARKED, REPEAT_KEY, type OurRow, type PersonField, type StandingMerge } from "../../model/mergedLists";
import type { RowCells } from "../../model/reconciliation";
import type { MergedPerson, Steps } from "../../model/registration";
import { registrationWords } from "../../locales/registrations";
import { personCells, type PersonContext } from "./personCells";

/** A row that stands and what it should say; `told`: what the files say. */
export interface PersonNow {
  readonly standing: OurRow<PersonField>;
  readonly cells: RowCells<PersonField>;
  readonly told: readonly PersonField[];
  readonly own: (after: RowCells<PersonField>) => RowCells<PersonField>;
}

export interface PeopleNow {
  readonly rows: readonly PersonNow[];
  readonly added: readonly { readonly id: string; readonly cells: RowCells<PersonField> }[];
}

const ROWS_PER_STEP = 100;

export function* peopleNow({ standing, merge, versions }: LateMerge): Steps<PeopleNow> {
  const { locale, people } = standing;
  const byId = new Map(people.rows.filter(({ id }) => id !== "").map((row) => [row.id, row]));
  const place: PersonContext = { merge, locale, noOf: numbersOf(merge.people, byId) };
  const keyOf = keysOf(standing);
  const rows: PersonNow[] = [];
  const added: { id: string; cells: RowCells<PersonField> }[] = [];
  for (const [index, person] of merge.people.entries()) {
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const row = byId.get(person.id);
    if (person.id === "") continue;
    const cells = personCells(person, index, place);
    const key = keyOf(person);
    if (!row) {
      added.push({ id: person.id, cells: { ...cells, ...keyCellsOf(people.columns, key, cells.unit) } });
      continue;
    }
    const isMoved = row.cells.fileId !== cells.fileId;
    rows.push({
      standing: row,
      cells,
      told: isMoved ? MARKED.people : ["check"],
      own: ({ unit }) => ({ fileId: cells.fileId ?? null, ...keyCellsOf(people.columns, key, unit) }),
    });
  }
  return { rows: [...rows, ...goneRows(versions, { byId, standing })], added };
}

/** Of a list that was replaced: the row stays, with what people typed beside it, and counts for nobody. */
function goneRows(
  versions: LateMerge["versions"],
  { byId, standing }: { readonly byId: ReadonlyMap<string, OurRow<PersonField>>; readonly standing: StandingMerge },
): readonly PersonNow[] {
  const { gone } = registrationWords[standing.locale].list;
  const replaced = versions.filter(({ answer }) => answer === "replace");
  return replaced
    .flatMap((version) => version.gone.flatMap(({ id }) => byId.get(id) ?? []))
    .map((row) => ({
      standing: row,
      cells: { check: gone },
      told: ["check"],
      own: ({ unit }) => keyCellsOf(standing.people.columns, REPEAT_KEY, unit),
    }));
}

/** A list with formulas looks at how its rows were placed, another at the key itself. */
function keyCellsOf(
  columns: ReadonlySet<PersonField>,
  key: string | null,
  unit: RowCells<PersonField>["unit"],
): RowCells<PersonField> {
  return columns.has("keyBefore") ? { unitBefore: unit ?? null, keyBefore: key } : { key };
}

/** Rows keep their numbers; new ones go on from the greatest. */
function numbersOf(
  people: readonly MergedPerson[],
  byId: ReadonlyMap<string, OurRow<PersonField>>,
): (index: number) => number {
  let next = 0;
  for (const { cells } of byId.values()) if (typeof cells.no === "number") next = Math.max(next, cells.no);
  const numbers = people.map(({ id }) => {
    const no = byId.get(id)?.cells.no;
    return typeof no === "number" ? no : (next += 1);
  });
  return (index) => numbers[index] ?? index + 1;
}

/** Units without seats are counted under the keys that they got when the counts were made; a new one is not placed yet. */
function keysOf({ people: { rows, columns } }: StandingMerge): (person: MergedPerson) => string | null {
  const isLive = columns.has("keyBefore");
  const outside = new Map(
    rows.flatMap(({ cells: { unitBefore, keyBefore } }) =>
      typeof keyBefore === "string" && /^n\d{1,9}$/u.test(keyBefore) ? [[String(unitBefore ?? ""), keyBefore]] : [],
    ),
  );
  return ({ counted, unit, unitName }) => {
    if (!counted) return REPEAT_KEY;
    return unit ?? (isLive ? outside.get(unitName) : undefined) ?? null;
  };
}
