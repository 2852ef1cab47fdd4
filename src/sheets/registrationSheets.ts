/** The worksheets of merged lists: status by unit, the people, the files, and who has not sent. */
import type { CellValue } from "../model/grid";
import { toDayMonthYear, toSerial } from "../model/plainDate";
import type { FileResult, MergedPerson, RegistrationMerge } from "../model/registration";
import type { SheetModel } from "../model/sheet";
import { isOfUnknownUnit } from "../model/unknownUnit";
import { placeWords } from "../locales/findings";
import type { LocaleId } from "../locales/locale";
import type { RegistrationWords } from "../locales/registrationWords";
import { describeFileNote, registrationWords, reminderText, seatsName } from "../locales/registrations";
import { composeCounts } from "./peopleCounts/countsSheet";
import { isLiveList, keyCells, keyColumns, type CountedList } from "./peopleCounts/listKey";
import { mergedCounts, type MergedCounts } from "./peopleCounts/mergedPeople";
import { modeWord } from "./peopleCounts/modeWord";
import { kindOf } from "./peopleCounts/peopleSheet";
import { composeVenues } from "./peopleCounts/venuesSheet";
import { composeRegistrationTable, type RegistrationColumn } from "./registrationTable";
import { FILES_TABLE, LIST_TABLE, SILENT_TABLE, STATUS_TABLE } from "./registrationTables";
import { composeUnitStatus } from "./registrationStatus";

export interface RegistrationOptions {
  readonly locale: LocaleId;
  /** What the lists are for; "" where the plan does not say. */
  readonly event: string;
}

const CENTRED = { horizontal: "center" } as const;
/** Names, telephone numbers and file names are text, whatever they look like. */
const TEXT = { numberFormat: "@" } as const;

export function composeRegistrations(merge: RegistrationMerge, options: RegistrationOptions): readonly SheetModel[] {
  const list: CountedList = { table: LIST_TABLE, isLive: isLiveList(merge.people.length) };
  const counts = mergedCounts(merge, registrationWords[options.locale]);
  return [
    composeUnitStatus(merge, list, options),
    composePeople(merge, { counts, list }, options),
    composeFiles(merge, options),
    composeSilent(merge, options),
    composeCounts(list, counts.axes, options),
    ...composeVenues(list, counts.axes, options),
  ];
}

function composePeople(
  merge: RegistrationMerge,
  { counts, list: counted }: { readonly counts: MergedCounts; readonly list: CountedList },
  { locale, event }: RegistrationOptions,
): SheetModel {
  const words = registrationWords[locale];
  const { list } = words;
  const { headers } = list;
  const also = countedColumns(counts, words);
  const columns: readonly RegistrationColumn[] = [
    { header: headers.no, width: 6, style: CENTRED },
    { header: headers.person, width: 24, style: TEXT },
    { header: headers.unit, width: 28, style: TEXT },
    { header: headers.position, width: 22, style: TEXT },
    { header: headers.phone, width: 14, style: TEXT },
    { header: headers.mode, width: 11, style: TEXT },
    { header: headers.note, width: 16, style: TEXT },
    { header: headers.check, width: 24, isSigned: true },
    { header: headers.file, width: 26, style: TEXT },
    { header: headers.row, width: 12, style: TEXT },
    ...also.map(({ column }) => column),
    ...keyColumns(words, counted),
  ];
  return composeRegistrationTable({
    role: "registrations",
    sheetName: list.sheetName,
    tableName: LIST_TABLE,
    titles: [list.title, event],
    columns,
    rows: merge.people.map((person, index) => [
      ...personRow(person, index, merge, locale),
      ...also.map(({ cell }) => cell(person)),
      ...keyCells(person.unitName, counts.keyOf(person, counted), counted.isLive),
    ]),
    showFilter: true,
    orientation: "landscape",
  });
}

interface CountedColumn {
  readonly column: RegistrationColumn;
  readonly cell: (row: MergedPerson) => CellValue;
}

/** Counts ask for these columns whether the lists had them or not; hidden ones stand last. */
function countedColumns({ axes }: MergedCounts, words: RegistrationWords): readonly CountedColumn[] {
  const { kind, venue } = words.list.headers;
  const columnOf = (header: string, width: number | undefined): RegistrationColumn => ({
    header,
    style: TEXT,
    ...(width === undefined ? {} : { width }),
  });
  const kinds: CountedColumn = {
    column: columnOf(kind, axes.kinds.length > 0 ? 14 : undefined),
    cell: ({ person }) => kindOf({ kind: person.kind?.value, rank: person.rank }, words) ?? null,
  };
  const venues: CountedColumn = {
    column: columnOf(venue, axes.venues.length > 0 ? 18 : undefined),
    cell: ({ person }) => person.venue?.value ?? null,
  };
  return axes.kinds.length > 0 ? [kinds, venues] : [venues, kinds];
}

function personRow(
  row: MergedPerson,
  index: number,
  { people, files }: RegistrationMerge,
  locale: LocaleId,
): readonly CellValue[] {
  const { person, unitName, file } = row;
  const checks = checksOf(row, people, locale);
  return [
    index + 1,
    person.name.value,
    unitName,
    person.position?.value ?? null,
    person.phone?.value ?? null,
    modeWord(person.mode, locale),
    person.note?.value ?? null,
    checks.length === 0 ? null : checks.join("; "),
    files[file]?.name ?? "",
    placeWords(person.origin, locale),
  ];
}

/** What a person should look at, the gravest first. */
function checksOf(
  { sameAs, counted, wrongLevel, unit }: MergedPerson,
  people: readonly MergedPerson[],
  locale: LocaleId,
): readonly string[] {
  const { list } = registrationWords[locale];
  const first = sameAs === undefined ? undefined : people[sameAs];
  return [
    ...(!counted && sameAs !== undefined ? [list.sameAs(sameAs + 1)] : []),
    ...(counted && first ? [list.sameElsewhere(first.unitName)] : []),
    ...(wrongLevel ? [list.wrongLevel] : []),
    ...(unit === undefined ? [list.noSeats] : []),
  ];
}

function composeFiles({ files }: RegistrationMerge, { locale, event }: RegistrationOptions): SheetModel {
  const words = registrationWords[locale].files;
  const { headers } = words;
  return composeRegistrationTable({
    role: "registrations",
    sheetName: words.sheetName,
    tableName: FILES_TABLE,
    titles: [words.title, event],
    columns: [
      { header: headers.no, width: 5, style: CENTRED },
      { header: headers.file, width: 34, style: TEXT },
      { header: headers.unit, width: 30, style: TEXT },
      { header: headers.outcome, width: 18, isSigned: true },
      { header: headers.people, width: 9, style: CENTRED },
      { header: headers.day, width: 12, style: { ...CENTRED, numberFormat: "dd/mm/yyyy" } },
      { header: headers.note, width: 44 },
    ],
    rows: files.map((file, index) => fileRow(file, index, words, locale)),
    showFilter: true,
    orientation: "landscape",
  });
}

function fileRow(
  file: FileResult,
  index: number,
  { outcomes }: RegistrationWords["files"],
  locale: LocaleId,
): readonly CellValue[] {
  const { name, unitName, outcome, people, day, notes } = file;
  return [
    index + 1,
    name,
    unitName ?? null,
    outcomes[isOfUnknownUnit(file) ? "unknownUnit" : outcome],
    outcome === "unreadable" ? null : people,
    day === undefined ? null : toSerial(day),
    notes.length === 0 ? null : notes.map((note) => describeFileNote(note, locale)).join(" "),
  ];
}

/** Who had not sent when the lists were merged, and how it stands now; below, the words of a reminder. */
function composeSilent(merge: RegistrationMerge, { locale, event }: RegistrationOptions): SheetModel {
  const words = registrationWords[locale];
  const { headers, title, none, sheetName, reminderTitle } = words.silent;
  const silent = merge.units.filter(({ state }) => state === "not-sent");
  const key = `[@[${headers.key}]]`;
  const { deadline } = merge;
  const status = words.units.headers;
  return composeRegistrationTable({
    role: "registrations",
    sheetName,
    tableName: SILENT_TABLE,
    titles: [
      title,
      event,
      deadline === undefined ? "" : words.form.deadline(toDayMonthYear(deadline)),
      silent.length === 0 ? none : "",
    ],
    columns: [
      { header: headers.no, width: 5, style: CENTRED },
      { header: headers.unit, width: 48, style: TEXT },
      { header: headers.quota, width: 10, style: CENTRED },
      {
        header: headers.state,
        width: 22,
        isSigned: true,
        formula: `IF(${key}="","",IFERROR(INDEX(${STATUS_TABLE}[${status.state}],MATCH(${key},${STATUS_TABLE}[${status.key}],0)),""))`,
      },
      { header: headers.key },
    ],
    rows: silent.map(({ unit }, index) => [index + 1, seatsName(unit, locale), unit.quota ?? null, null, unit.id]),
    footer: [reminderTitle, ...reminderText(merge, { event, locale }).split("\n")],
    showFilter: false,
    orientation: "portrait",
  });
}
