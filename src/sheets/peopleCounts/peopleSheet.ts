/** A raw list of people on a sheet of its own, as it was read, and the counts that look at it. */
import type { CellValue } from "../../model/grid";
import type { ListedPerson, PeopleList } from "../../model/peopleList";
import type { Rank } from "../../model/registration";
import type { SheetModel } from "../../model/sheet";
import type { RegistrationWords } from "../../locales/registrationWords";
import { registrationWords } from "../../locales/registrations";
import { composeRegistrationTable, type RegistrationColumn } from "../registrationTable";
import { PEOPLE_TABLE } from "../registrationTables";
import { countAxes } from "./countAxes";
import { composeCounts, type CountsOptions } from "./countsSheet";
import { isLiveList, keyCells, keyColumns, type CountedList } from "./listKey";
import { composeVenues } from "./venuesSheet";
import { modeWord } from "./modeWord";

/** Counts first: they are what people look at. */
export function composePeopleCounts({ people, units }: PeopleList, options: CountsOptions): readonly SheetModel[] {
  const words = registrationWords[options.locale];
  const list: CountedList = { table: PEOPLE_TABLE, isLive: isLiveList(people.length) };
  const rows = people.map((person) => ({ ...person, kind: kindOf(person, words) }));
  const axes = countAxes(rows, units, { hasRepeats: false });
  return [
    composeCounts(list, axes, options),
    ...composeVenues(list, axes, options),
    composePeople(people, list, options),
  ];
}

/** What the list calls the person, else what the position tells. */
export function kindOf(
  { kind, rank }: { readonly kind?: string | undefined; readonly rank?: Rank | undefined },
  { list }: RegistrationWords,
): string | undefined {
  return kind ?? (rank && list.kinds[rank]);
}

function composePeople(
  people: readonly ListedPerson[],
  counted: CountedList,
  { locale, event }: CountsOptions,
): SheetModel {
  const words = registrationWords[locale];
  const { list } = words;
  const has = (field: "position" | "phone" | "mode" | "venue" | "note"): boolean =>
    people.some((person) => person[field] !== undefined);
  const hasKinds = people.some((person) => kindOf(person, words) !== undefined);
  const column = (name: Exclude<keyof typeof list.headers, "key">, width: number): RegistrationColumn => ({
    header: list.headers[name],
    width,
    style: { numberFormat: "@" },
  });
  const columns: readonly (RegistrationColumn & { readonly cell: (person: ListedPerson) => CellValue })[] = [
    { ...column("person", 26), cell: ({ name }) => name || null },
    { ...column("unit", 34), cell: ({ unitName }) => unitName || null },
    ...(has("position") ? [{ ...column("position", 22), cell: (one: ListedPerson) => one.position ?? null }] : []),
    ...(has("phone") ? [{ ...column("phone", 14), cell: (one: ListedPerson) => one.phone ?? null }] : []),
    // Counts ask for these columns whether the list had them or not.
    { ...shownIf(has("mode"), column("mode", 11)), cell: ({ mode }) => modeWord(mode, locale) },
    { ...shownIf(hasKinds, column("kind", 14)), cell: (one) => kindOf(one, words) ?? null },
    { ...shownIf(has("venue"), column("venue", 18)), cell: ({ venue }) => venue ?? null },
    { ...shownIf(has("note"), column("note", 20)), cell: ({ note }) => note ?? null },
    { header: list.headers.check, width: 26, isSigned: true, cell: (one) => checksOf(one, words) },
  ];
  const ordered = [
    ...columns.filter(({ width }) => width !== undefined),
    ...columns.filter(({ width }) => width === undefined),
  ];
  return composeRegistrationTable({
    role: "registrations",
    sheetName: list.people.sheetName,
    tableName: PEOPLE_TABLE,
    titles: [list.people.title, event],
    columns: [
      { header: list.headers.no, width: 6, style: { horizontal: "center" } },
      ...ordered,
      ...keyColumns(words, counted),
    ],
    rows: people.map((person, index) => [
      index + 1,
      ...ordered.map(({ cell }) => cell(person)),
      ...keyCells(person.unitName, person.unit, counted.isLive),
    ]),
    showFilter: true,
    orientation: "landscape",
  });
}

function shownIf(isShown: boolean, { width, ...column }: RegistrationColumn): RegistrationColumn {
  return isShown && width !== undefined ? { ...column, width } : column;
}

/** What a person should look at, the gravest first. */
function checksOf({ name, unit, sameAs, samePhone }: ListedPerson, { list }: RegistrationWords): string | null {
  const checks = [
    ...(sameAs === undefined ? [] : [list.sameAs(sameAs + 1)]),
    ...(unit === undefined ? [list.noUnit] : []),
    ...(name === "" ? [list.noName] : []),
    ...(samePhone === undefined ? [] : [list.samePhone(samePhone + 1)]),
  ];
  return checks.length === 0 ? null : checks.join("; ");
}
