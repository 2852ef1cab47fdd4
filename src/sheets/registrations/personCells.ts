/** What stands in the row of one person of the merged list. */
import type { Fact } from "../../model/fact";
import { fingerprint } from "../../model/fingerprint";
import { MARKED, type PersonField } from "../../model/mergedLists";
import type { RowCells } from "../../model/reconciliation";
import type { MergedPerson, RegistrationMerge } from "../../model/registration";
import { placeWords } from "../../locales/findings";
import type { LocaleId } from "../../locales/locale";
import { registrationWords } from "../../locales/registrations";
import { modeWord } from "../peopleCounts/modeWord";
import { kindOf } from "../peopleCounts/peopleSheet";

export interface PersonContext {
  readonly merge: Pick<RegistrationMerge, "people" | "files">;
  readonly locale: LocaleId;
  /** The number in front of a person, by its place among the people. */
  readonly noOf: (index: number) => number;
}

/** Without the key, which depends on how the list is counted. */
export function personCells(
  row: MergedPerson,
  index: number,
  { merge: { people, files }, locale, noOf }: PersonContext,
): RowCells<PersonField> {
  const { person, unitName, file, id } = row;
  const words = registrationWords[locale];
  const checks = checksOf(row, people, { locale, noOf });
  const cells: RowCells<PersonField> = {
    no: noOf(index),
    person: person.name.value,
    unit: unitName === "" ? null : unitName,
    position: said(person.position),
    phone: said(person.phone),
    mode: modeWord(person.mode, locale),
    note: said(person.note),
    check: checks.length === 0 ? null : checks.join("; "),
    file: files[file]?.name ?? "",
    row: placeWords(person.origin, locale),
    kind: kindOf({ kind: person.kind?.value, rank: person.rank }, words) ?? null,
    venue: said(person.venue),
    id,
    fileId: files[file]?.id ?? null,
  };
  return { ...cells, written: fingerprint(MARKED.people.map((field) => cells[field] ?? null)) };
}

function said(fact: Fact<string> | undefined): string | null {
  return fact?.value ?? null;
}

/** What a person should look at, the gravest first. */
function checksOf(
  { sameAs, counted, wrongLevel, unit }: MergedPerson,
  people: readonly MergedPerson[],
  { locale, noOf }: Pick<PersonContext, "locale" | "noOf">,
): readonly string[] {
  const { list } = registrationWords[locale];
  const first = sameAs === undefined ? undefined : people[sameAs];
  return [
    ...(!counted && sameAs !== undefined ? [list.sameAs(noOf(sameAs))] : []),
    ...(counted && first ? [list.sameElsewhere(first.unitName)] : []),
    ...(wrongLevel ? [list.wrongLevel] : []),
    ...(unit === undefined ? [list.noSeats] : []),
  ];
}
