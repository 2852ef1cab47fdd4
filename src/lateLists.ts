/** Lists that come late, on the road of returned lists: beside what was merged before and stands in the workbook. */
import type { LateMerge, NewVersion } from "./model/lateMerge";
import { MARKED, type OurRow, type PersonField, type StandingMerge } from "./model/mergedLists";
import type { PlainDate } from "./model/plainDate";
import type { Reading } from "./model/reading";
import type { FileResult, MergeChoices, RegistrationMerge, ReturnedFile, Steps } from "./model/registration";
import type { TableUpdate } from "./model/tableUpdate";
import { registrationWords } from "./locales/registrations";
import { findListDeadline } from "./reading/registrations/listDeadline";
import { readFileTitle } from "./reading/registrations/fileTitle";
import { listContext, type ListContext } from "./reading/registrations/listContext";
import { readSeatUnits } from "./reading/registrations/seatUnits";
import { standingPersonReader } from "./reading/registrations/standingPerson";
import { readUnitName } from "./reading/registrations/unitName";
import { unitVocabulary } from "./reading/registrations/vocabulary";
import { unitKey } from "./reading/unitKey";
import { compareVersions, type VersionDifference } from "./reconcile/newVersion";
import { tableUpdate } from "./reconcile/tableChanges";
import { standingUnits } from "./reconcile/standingUnits";
import { fileId } from "./review/registrations/fileId";
import { mergeRegistrations } from "./review/registrations/mergeRegistrations";
import { settledFiles } from "./review/registrations/settledFiles";
import { unitIndex, type UnitIndex } from "./review/registrations/unitIndex";
import { findVersions, versionedFiles, type VersionGroup } from "./review/registrations/newVersions";
import { checkInUpdate } from "./sheets/checkIn/checkInUpdate";
import { filesNow, unitsNow } from "./sheets/registrations/filesNow";
import { peopleNow } from "./sheets/registrations/peopleNow";
import { personCells } from "./sheets/registrations/personCells";

export { findMergedTables, readMerged } from "./sheets/registrations/readMerged";

/** What late lists change in the workbook: each table once, those without a change left out. */
export function* updateMerged(late: LateMerge, today?: PlainDate): Steps<readonly TableUpdate[]> {
  const { standing, taken } = late;
  const { list, files: fileWords, units: unitWords } = registrationWords[standing.locale];
  const people = yield* peopleNow(late);
  yield;
  const updates = [
    tableUpdate(
      {
        table: standing.people,
        headers: list.headers,
        id: "id",
        marked: MARKED.people,
        formulas: standing.people.columns.has("keyBefore") ? ["key", "unplaced"] : [],
        ...people,
      },
      taken,
    ),
    tableUpdate(
      {
        table: standing.files,
        headers: fileWords.headers,
        id: "id",
        marked: MARKED.files,
        formulas: [],
        ...filesNow(late, today),
      },
      taken,
    ),
    tableUpdate(
      {
        table: standing.units,
        headers: unitWords.headers,
        id: "key",
        marked: MARKED.units,
        formulas: [],
        rows: unitsNow(late),
        added: [],
      },
      taken,
    ),
    ...checkInUpdate(late),
  ];
  return updates.filter(({ changes, added }) => changes.length + added.length > 0);
}

/** Everything as it is once these lists are added; with none, as it stands. */
export function* continueMerge(
  standing: StandingMerge,
  files: readonly ReturnedFile[],
  quota: Reading,
  { deadline = findListDeadline(quota), ...rest }: MergeChoices = {},
): Steps<LateMerge> {
  const choices: MergeChoices = { ...rest, ...(deadline === undefined ? {} : { deadline }) };
  const context = listContext(quota);
  yield;
  const toPerson = standingPersonReader(context);
  const index = indexOf(standing, quota, context);
  yield;
  const settled = yield* settledFiles(standing, {
    index,
    toPerson,
    toTitle: (file) => readFileTitle(file, context.names),
    toUnitName: (text) => readUnitName(text, context.names),
  });
  const ids = new Set(standing.files.rows.map(({ id }) => id));
  const known = files.filter((file) => ids.has(fileId(file)));
  const fresh = files.filter((file) => !known.includes(file));
  const all = yield* mergeRegistrations([...settled, ...fresh], index, choices);
  const taken = choices.taken ?? new Set<string>();
  const compared = findVersions(all, settled.length).map((group) => {
    const rows = versionRows(group, { settled, standing });
    return { group, difference: compareVersions(rows, versionPeople(group, all, standing.locale), taken) };
  });
  const isSame = ({ difference: { added, gone, changed } }: Compared): boolean =>
    added.length + gone.length + changed.length === 0;
  const versions = compared.filter((one) => !isSame(one)).map((one) => toVersion(one, all, choices));
  const result = { standing, taken, versions };
  const again = compared.filter(isSame).flatMap(({ group }) => group.news.map((at) => fresh[at - settled.length]));
  const names = [...known, ...again.flatMap((file) => file ?? [])].map(({ name }) => name);
  if (compared.length === 0) return { ...result, merge: all, before: settled.length, known: names };
  const plan = compared.map((one) => ({
    ...one.group,
    rows: one.difference.rows,
    answer: isSame(one) ? ("keep" as const) : (choices.versions?.get(one.group.key) ?? "keep"),
  }));
  const next = versionedFiles({ settled, fresh, toPerson }, plan);
  const merge = yield* mergeRegistrations([...next.settled, ...next.fresh], index, next.choices(choices));
  return { ...result, merge, before: next.settled.length, known: names };
}

interface Compared {
  readonly group: VersionGroup;
  readonly difference: VersionDifference;
}

function indexOf(standing: StandingMerge, quota: Reading, { names }: ListContext): UnitIndex {
  const { units } = standingUnits(standing.units.rows, readSeatUnits(quota, names), (name) => unitKey(name, names));
  return unitIndex(units, unitVocabulary);
}

/** Rows of the lists that a newer one may replace, with who stands in them now. */
function versionRows(
  { olds }: VersionGroup,
  { settled, standing }: { readonly settled: readonly ReturnedFile[]; readonly standing: StandingMerge },
) {
  const wanted = new Map(
    olds.flatMap((at) => {
      const file = settled[at];
      const people = file && "list" in file.content ? file.content.list.people : [];
      return people.map((person, row) => [file?.rowIds?.[row] ?? "", person] as const);
    }),
  );
  return standing.people.rows.flatMap((row: OurRow<PersonField>) => {
    const person = wanted.get(row.id);
    return person && row.id !== "" ? [{ row, person }] : [];
  });
}

/** People of the newer lists, as rows of the merged list say them. */
function versionPeople({ news }: VersionGroup, merge: RegistrationMerge, locale: StandingMerge["locale"]) {
  const context = { merge, locale, noOf: (index: number) => index + 1 };
  return merge.people.flatMap((row, index) =>
    news.includes(row.file) ? [{ person: row.person, cells: personCells(row, index, context) }] : [],
  );
}

function toVersion({ group, difference }: Compared, { files }: RegistrationMerge, choices: MergeChoices): NewVersion {
  const { added, gone, changed } = difference;
  const named = (at: number): readonly FileResult[] => files.slice(at, at + 1);
  return {
    key: group.key,
    unitName: group.unitName,
    before: group.olds.flatMap(named).map(({ id, name, people }) => ({ id, name, people })),
    after: group.news.flatMap(named).map(({ name, people }) => ({ name, people })),
    answer: choices.versions?.get(group.key),
    added,
    gone,
    changed,
  };
}
