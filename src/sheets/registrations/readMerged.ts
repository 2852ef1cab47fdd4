/** Merged lists as they stand in the workbook: the list, the files, the units, and who is checked in. */
import {
  CHECK_IN_FIELDS,
  FILE_FIELDS,
  MARKED,
  PERSON_FIELDS,
  UNIT_FIELDS,
  type StandingMerge,
} from "../../model/mergedLists";
import { OUR_TABLES } from "../../model/ourTables";
import { checkInWords } from "../../locales/checkIn";
import type { LocaleId } from "../../locales/locale";
import { registrationWords } from "../../locales/registrations";
import { FILES_TABLE, LIST_TABLE, STATUS_TABLE } from "../registrationTables";
import { readOurTable, type PlacedTable } from "./readOurTable";

/** Which tables of a workbook hold merged lists: those of the newest merge. */
export function findMergedTables<T extends { readonly name: string }>(tables: readonly T[]): readonly T[] {
  const lists = tables.filter(({ name }) => numberOf(name, LIST_TABLE) > 0);
  const newest = lists.toSorted((a, b) => numberOf(b.name, LIST_TABLE) - numberOf(a.name, LIST_TABLE))[0];
  if (!newest) return [];
  const count = numberOf(newest.name, LIST_TABLE);
  const others = [FILES_TABLE, STATUS_TABLE].flatMap(
    (base) => tables.find(({ name }) => numberOf(name, base) === count) ?? [],
  );
  const checkIns = tables.filter(({ name }) => numberOf(name, OUR_TABLES.checkIn) > 0);
  return others.length === 2 ? [newest, ...others, ...checkIns.slice(-1)] : [];
}

/** Undefined where a table has lost the headings by which its rows are known. */
export function readMerged(tables: readonly PlacedTable[]): StandingMerge | undefined {
  for (const locale of Object.keys(registrationWords) as LocaleId[]) {
    const read = readIn(locale, tables);
    if (read) return read;
  }
  return undefined;
}

function readIn(locale: LocaleId, tables: readonly PlacedTable[]): StandingMerge | undefined {
  const { list, files: fileWords, units: unitWords } = registrationWords[locale];
  const find = (base: string): PlacedTable | undefined => tables.find(({ name }) => numberOf(name, base) > 0);
  const [listTable, fileTable, unitTable, checkTable] = [
    find(LIST_TABLE),
    find(FILES_TABLE),
    find(STATUS_TABLE),
    find(OUR_TABLES.checkIn),
  ];
  const people =
    listTable &&
    readOurTable(listTable, {
      headers: list.headers,
      fields: PERSON_FIELDS,
      id: "id",
      marked: MARKED.people,
      needed: ["id", "fileId", "person", "unit", "key"],
    });
  const files =
    fileTable &&
    readOurTable(fileTable, {
      headers: fileWords.headers,
      fields: FILE_FIELDS,
      id: "id",
      marked: MARKED.files,
      needed: ["id", "file", "fate"],
    });
  const units =
    unitTable &&
    readOurTable(unitTable, {
      headers: unitWords.headers,
      fields: UNIT_FIELDS,
      id: "key",
      marked: MARKED.units,
      needed: ["key", "unit", "quota", "sent"],
      hasTotals: true,
    });
  if (!people || !files || !units) return undefined;
  const checkIn =
    checkTable &&
    readOurTable(checkTable, {
      headers: checkInWords[locale].headers,
      fields: CHECK_IN_FIELDS,
      id: "id",
      marked: [],
      needed: ["id", "key", "person", "state"],
    });
  return { locale, people, files, units, ...(checkIn ? { checkIn } : {}) };
}

/** 1 for the name itself, n for the name with "_n", 0 for another. */
function numberOf(name: string, base: string): number {
  if (name === base) return 1;
  const rest = name.startsWith(`${base}_`) ? name.slice(base.length + 1) : "";
  return /^\d{1,4}$/u.test(rest) ? Number(rest) : 0;
}
