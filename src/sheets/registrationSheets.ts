/** The worksheets of merged lists: status by unit, the people, the files, and who has not sent. */
import { FILE_FIELDS, type PersonField } from "../model/mergedLists";
import { toDayMonthYear, type PlainDate } from "../model/plainDate";
import type { RegistrationMerge } from "../model/registration";
import type { SheetModel } from "../model/sheet";
import type { LocaleId } from "../locales/locale";
import type { RegistrationWords } from "../locales/registrationWords";
import { registrationWords, reminderText, seatsName } from "../locales/registrations";
import { composeCounts } from "./peopleCounts/countsSheet";
import { isLiveList, keyCells, keyColumns, type CountedList } from "./peopleCounts/listKey";
import { mergedCounts, type MergedCounts } from "./peopleCounts/mergedPeople";
import { composeVenues } from "./peopleCounts/venuesSheet";
import { composeRegistrationTable, type RegistrationColumn } from "./registrationTable";
import { FILES_TABLE, LIST_TABLE, SILENT_TABLE, STATUS_TABLE } from "./registrationTables";
import { composeUnitStatus } from "./registrationStatus";
import { fileCells } from "./registrations/fileCells";
import { personCells } from "./registrations/personCells";

export interface RegistrationOptions {
  readonly locale: LocaleId;
  /** What the lists are for; "" where the plan does not say. */
  readonly event: string;
  /** The day on which the lists are merged. */
  readonly today?: PlainDate;
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
  const columns = personColumns(counts, words);
  const context = { merge, locale, noOf: (index: number) => index + 1 };
  return composeRegistrationTable({
    role: "registrations",
    sheetName: list.sheetName,
    tableName: LIST_TABLE,
    titles: [list.title, event],
    columns: [...columns, ...keyColumns(words, counted)],
    rows: merge.people.map((person, index) => {
      const cells = personCells(person, index, context);
      return [
        ...columns.map(({ field }) => cells[field] ?? null),
        ...keyCells(person.unitName, counts.keyOf(person, counted), counted.isLive),
      ];
    }),
    showFilter: true,
    orientation: "landscape",
  });
}

interface PersonColumn extends RegistrationColumn {
  readonly field: PersonField;
}

/** Counts ask for kinds and venues whether the lists had them or not; hidden columns stand last. */
function personColumns({ axes }: MergedCounts, { list: { headers } }: RegistrationWords): readonly PersonColumn[] {
  const column = (field: Exclude<PersonField, "id">, width?: number): PersonColumn => ({
    field,
    header: headers[field],
    style: TEXT,
    ...(width === undefined ? {} : { width }),
  });
  const kind = column("kind", axes.kinds.length > 0 ? 14 : undefined);
  const venue = column("venue", axes.venues.length > 0 ? 18 : undefined);
  return [
    { field: "no", header: headers.no, width: 6, style: CENTRED },
    column("person", 24),
    column("unit", 28),
    column("position", 22),
    column("phone", 14),
    column("mode", 11),
    column("note", 16),
    { field: "check", header: headers.check, width: 24, isSigned: true },
    column("file", 26),
    column("row", 12),
    ...(axes.kinds.length > 0 ? [kind, venue] : [venue, kind]),
    { field: "id", header: headers.id, style: TEXT },
    { field: "fileId", header: headers.fileId, style: TEXT },
    { field: "written", header: headers.written, style: TEXT },
  ];
}

function composeFiles({ files }: RegistrationMerge, { locale, event, today }: RegistrationOptions): SheetModel {
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
      ...(["id", "unitKey", "modified", "fate", "merged", "written"] as const).map((field) => ({
        header: headers[field],
        ...(field === "modified" || field === "merged" ? {} : { style: TEXT }),
      })),
    ],
    rows: files.map((file, index) => {
      const cells = fileCells(file, { no: index + 1, locale, merged: today });
      return FILE_FIELDS.map((field) => cells[field] ?? null);
    }),
    showFilter: true,
    orientation: "landscape",
  });
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
