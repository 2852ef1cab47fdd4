/** Newer lists of units whose older ones stand in the workbook: nothing is replaced without a yes. */
import { given } from "../../model/given";
import type { SaidField } from "../../model/mergedLists";
import type { Origin } from "../../model/origin";
import type { RowCells } from "../../model/reconciliation";
import type {
  FileResult,
  MergeChoices,
  Registrant,
  RegistrationMerge,
  ReturnedFile,
  VersionAnswer,
} from "../../model/registration";

/** Places among the files: those that stand, and those that would replace them. */
export interface VersionGroup {
  readonly key: string;
  readonly unitName: string;
  readonly olds: readonly number[];
  /** Those that count, in the order in which they came. */
  readonly news: readonly number[];
  /** Every late list of the unit. */
  readonly late: readonly number[];
}

/** Units whose standing lists would be replaced; the first `before` files stand. */
export function findVersions({ files }: RegistrationMerge, before: number): readonly VersionGroup[] {
  const groups = new Map<string, { name: string; olds: number[]; late: number[] }>();
  for (const [at, file] of files.entries()) {
    const key = keyOf(file);
    if (key === undefined) continue;
    const group = groups.get(key) ?? { name: file.unitName ?? "", olds: [], late: [] };
    if (at >= before) group.late.push(at);
    else if (file.outcome === "superseded") group.olds.push(at);
    groups.set(key, group);
  }
  return [...groups]
    .filter(([, { olds }]) => olds.length > 0)
    .map(([key, { name, olds, late }]) => ({
      key,
      unitName: name,
      olds,
      late,
      news: late.filter((at) => files[at]?.outcome === "read" && files[at].people > 0),
    }));
}

function keyOf({ unit, unitName }: FileResult): string | undefined {
  return unit ?? (unitName === undefined ? undefined : `name ${unitName}`);
}

/** What becomes of a group: for each person of its newer lists the row that is the person's, and what stays of it. */
export interface AnsweredGroup extends VersionGroup {
  readonly answer: VersionAnswer;
  readonly rows: readonly { readonly id: string | undefined; readonly kept: RowCells<SaidField> }[];
}

interface VersionFiles {
  readonly settled: readonly ReturnedFile[];
  readonly fresh: readonly ReturnedFile[];
  readonly toPerson: (cells: RowCells<SaidField>, origin: Origin) => Registrant;
}

interface VersionedFiles {
  readonly settled: readonly ReturnedFile[];
  readonly fresh: readonly ReturnedFile[];
  readonly choices: (choices: MergeChoices) => MergeChoices;
}

export function versionedFiles(
  { settled, fresh, toPerson }: VersionFiles,
  groups: readonly AnsweredGroup[],
): VersionedFiles {
  const of = (answer: VersionAnswer, part: "olds" | "late"): ReadonlySet<number> =>
    new Set(groups.filter((group) => group.answer === answer).flatMap((group) => group[part]));
  const replaced = of("replace", "olds");
  const leftOut = of("keep", "late");
  const rows = rowsByFile(
    groups.filter(({ answer }) => answer === "replace"),
    { settled, fresh },
  );
  const both = [...of("both", "olds")].flatMap((at) => settled[at]?.name ?? []);
  return {
    settled: settled.filter((_, at) => !replaced.has(at)),
    fresh: fresh.flatMap((file, at) => {
      const place = at + settled.length;
      return leftOut.has(place) ? [] : [inRows(file, rows.get(place), toPerson)];
    }),
    choices: (choices) => ({ ...choices, kept: new Set([...(choices.kept ?? []), ...both]) }),
  };
}

type Rows = AnsweredGroup["rows"];

/** The people of a group stand in the order of its files. */
function rowsByFile(
  groups: readonly AnsweredGroup[],
  { settled, fresh }: Pick<VersionFiles, "settled" | "fresh">,
): ReadonlyMap<number, Rows> {
  return new Map(
    groups.flatMap(({ news, rows }) => {
      let from = 0;
      return news.map((at): [number, Rows] => {
        const content = fresh[at - settled.length]?.content;
        const count = content && "list" in content ? content.list.people.length : 0;
        from += count;
        return [at, rows.slice(from - count, from)];
      });
    }),
  );
}

/** A newer list whose people stand in rows already, some with cells that people typed. */
function inRows(file: ReturnedFile, rows: Rows | undefined, toPerson: VersionFiles["toPerson"]): ReturnedFile {
  if (!rows || !("list" in file.content)) return file;
  const { list } = file.content;
  const people = list.people.map((person, at) => withKept(person, rows[at]?.kept ?? {}, toPerson));
  return { ...file, content: { list: { ...list, people } }, rowIds: rows.map(({ id }) => id) };
}

function withKept(person: Registrant, kept: RowCells<SaidField>, toPerson: VersionFiles["toPerson"]): Registrant {
  if (Object.keys(kept).length === 0) return person;
  const typed = toPerson(kept, person.origin);
  const isKept = (field: SaidField): boolean => field in kept;
  const { name, nameKey, phone, phones, unit, position, rank, mode, note, kind, venue, origin } = person;
  const pick = <T>(field: SaidField, own: T, other: T): T => (isKept(field) ? other : own);
  return {
    origin,
    name: pick("person", name, typed.name),
    nameKey: pick("person", nameKey, typed.nameKey),
    phones: pick("phone", phones, typed.phones),
    ...given({
      phone: pick("phone", phone, typed.phone),
      unit: pick("unit", unit, typed.unit),
      position: pick("position", position, typed.position),
      rank: pick("position", rank, typed.rank),
      mode: pick("mode", mode, typed.mode),
      note: pick("note", note, typed.note),
      kind: pick("kind", kind, typed.kind),
      venue: pick("venue", venue, typed.venue),
    }),
  };
}
