/** Lists merged before, as the workbook has them now: what people corrected, added and took out there counts. */
import { cellMark } from "../../model/fingerprint";
import { given } from "../../model/given";
import {
  REPEAT_KEY,
  type FileField,
  type OurRow,
  type PersonField,
  type SaidField,
  type StandingMerge,
} from "../../model/mergedLists";
import { wholeOrigin, type Origin } from "../../model/origin";
import { fromSerial, type PlainDate } from "../../model/plainDate";
import type { RowCells } from "../../model/reconciliation";
import type { FileTitle, Registrant, ReturnedFile, Steps, UnitName } from "../../model/registration";
import type { UnitIndex } from "./unitIndex";

/** How names and rows are read. */
export interface SettledReader {
  readonly index: UnitIndex;
  readonly toPerson: (cells: RowCells<SaidField>, origin: Origin) => Registrant;
  readonly toTitle: (file: string) => FileTitle;
  readonly toUnitName: (text: string) => UnitName | undefined;
}

/** The lists that count, in the order in which they were merged; last, under no name, what people typed themselves. */
export function* settledFiles(
  { people, files, units }: StandingMerge,
  reader: SettledReader,
): Steps<readonly ReturnedFile[]> {
  const names = new Map(units.rows.map(({ id, cells }) => [textOf(cells.unit), id]));
  const toUnit = (row: OurRow<PersonField>): string | undefined => unitOf(row, names, reader);
  const rows = rowsByFile(people.rows.filter(saysAnything), files.rows);
  const toPeople = (own: readonly OurRow<PersonField>[]) => ({
    people: own.map((row) => reader.toPerson(row.cells, originOf(row, people.sheet))),
    units: own.map(toUnit),
    rowIds: own.map(({ id }) => id),
  });
  yield;
  const settled: ReturnedFile[] = [];
  for (const row of byNumber(files.rows)) {
    if (row.id === "" || row.cells.fate === "superseded") continue;
    settled.push(settledFile(row, { own: rows.get(row.id) ?? [], toPeople, reader }));
    yield;
  }
  const others = rows.get("") ?? [];
  return others.length === 0 ? settled : [...settled, typedFile(toPeople(others), reader)];
}

/** Rows by the id of their file; "": rows of no file. Rows of a list that was replaced are in none. */
function rowsByFile(
  people: readonly OurRow<PersonField>[],
  files: readonly OurRow<FileField>[],
): ReadonlyMap<string, readonly OurRow<PersonField>[]> {
  const fates = new Map(files.map(({ id, cells }) => [id, cells.fate]));
  const rows = new Map<string, OurRow<PersonField>[]>();
  for (const row of byNumber(people)) {
    const file = row.id === "" ? "" : textOf(row.cells.fileId);
    const fate = fates.get(file);
    if (fate === "superseded") continue;
    const key = fate === undefined ? "" : file;
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

interface Settled {
  readonly people: readonly Registrant[];
  readonly units: readonly (string | undefined)[];
  readonly rowIds: readonly string[];
}

interface FileParts {
  readonly own: readonly OurRow<PersonField>[];
  readonly toPeople: (own: readonly OurRow<PersonField>[]) => Settled;
  readonly reader: SettledReader;
}

function settledFile({ id, cells }: OurRow<FileField>, { own, toPeople, reader }: FileParts): ReturnedFile {
  const { people, units, rowIds } = toPeople(own);
  const name = textOf(cells.file);
  const unit = reader.index.byId(textOf(cells.unitKey))?.id;
  return {
    name,
    title: reader.toTitle(name),
    content: cells.fate === "unreadable" ? { problem: { code: "damaged-file", place: name } } : listOf(people),
    rowIds,
    settled: {
      id,
      isPure: own.every((row) => isOf(row, unit, reader.index)),
      units,
      ...given({ unit, name: unit === undefined ? reader.toUnitName(textOf(cells.unit)) : undefined }),
    },
    ...given({ modified: numberOf(cells.modified), day: dayOf(cells.day) }),
  };
}

function typedFile({ people, units, rowIds }: Settled, { toTitle }: SettledReader): ReturnedFile {
  return {
    name: "",
    title: toTitle(""),
    content: listOf(people),
    rowIds,
    settled: { id: "", isPure: false, units },
  };
}

function listOf(people: readonly Registrant[]): ReturnedFile["content"] {
  return { list: { people, columns: [], labelled: [], headings: [], unread: [], isList: true } };
}

/** As the row was placed when it was written; a unit typed since then is looked up. */
function unitOf(
  { cells, marks }: OurRow<PersonField>,
  names: ReadonlyMap<string, string>,
  { index, toUnitName }: SettledReader,
): string | undefined {
  const text = textOf(cells.unit);
  const isAsPlaced =
    "unitBefore" in cells ? text === textOf(cells.unitBefore) : marks?.unit === cellMark(cells.unit ?? null);
  const placed = index.byId(textOf("keyBefore" in cells ? cells.keyBefore : cells.key));
  if (isAsPlaced && placed) return placed.id;
  const name = toUnitName(text);
  return index.byId(names.get(text))?.id ?? (name && index.find(name)?.id);
}

/** Whether we placed it in the file's unit, wherever people put it since. */
function isOf({ cells }: OurRow<PersonField>, unit: string | undefined, { byId }: UnitIndex): boolean {
  const key = textOf("keyBefore" in cells ? cells.keyBefore : cells.key);
  return key === REPEAT_KEY || byId(key)?.id === unit;
}

function saysAnything({ cells }: OurRow<PersonField>): boolean {
  return [cells.person, cells.unit, cells.note].some((value) => textOf(value) !== "");
}

function originOf({ row, cells }: OurRow<PersonField>, sheet: string): Origin {
  return wholeOrigin({ kind: "cell", sheet, cell: { row, column: 0 } }, textOf(cells.person));
}

/** As they were numbered when they were written, however people sorted them. */
function byNumber<T extends { readonly cells: { readonly no?: unknown } }>(rows: readonly T[]): readonly T[] {
  const no = ({ cells }: T): number => (typeof cells.no === "number" ? cells.no : Infinity);
  return rows.toSorted((a, b) => (no(a) === no(b) ? 0 : no(a) - no(b)));
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function dayOf(value: unknown): PlainDate | undefined {
  return typeof value === "number" ? fromSerial(value) : undefined;
}
