/**
 * Returned lists against the quota: for which unit each file speaks, which version counts, who is listed twice, and which
 * units are complete. Every person of every file that counts is in the result.
 */
import { given } from "../../model/given";
import type {
  FileOutcome,
  FileResult,
  MergeChoices,
  RegistrationMerge,
  ReturnedFile,
  Steps,
} from "../../model/registration";
import { duplicatesOf } from "./duplicates";
import { fileNotes } from "./fileNotes";
import type { Speaker } from "./fileSpeaker";
import { mergePeople } from "./mergePeople";
import { outsideUnits } from "./outside";
import { placeFile, type PlacedFile } from "./placeFile";
import type { UnitIndex } from "./unitIndex";
import { unitStates } from "./unitStates";
import { fatesOf, type ReadFile, type VersionFate } from "./versions";

export function* mergeRegistrations(
  files: readonly ReturnedFile[],
  index: UnitIndex,
  choices: MergeChoices = {},
): Steps<RegistrationMerge> {
  const placed: PlacedFile[] = [];
  const ids = new Map<string, number>();
  for (const [at, file] of files.entries()) {
    placed.push(withOwnId(placeFile(file, at, { index, choices }), ids));
    yield;
  }
  const fates = versionFates(placed, choices.kept ?? new Set());
  const isCounted = ({ at }: PlacedFile): boolean => fates.get(at)?.kind !== "superseded";
  yield;
  const results: FileResult[] = [];
  for (const file of placed) {
    results.push(resultOf(file, fates.get(file.at), { index, choices }));
    yield;
  }
  const people = yield* mergePeople(placed.filter(isCounted).flatMap((file) => file.people));
  yield;
  const units = unitStates(index.units, people, results);
  yield;
  const duplicates = duplicatesOf(people, results);
  yield;
  return {
    units,
    files: results,
    people,
    duplicates,
    outside: outsideUnits(people, results, index),
    ...(choices.deadline === undefined ? {} : { deadline: choices.deadline }),
  };
}

/** Two files that say the same are two files. */
function withOwnId(placed: PlacedFile, ids: Map<string, number>): PlacedFile {
  const count = (ids.get(placed.id) ?? 0) + 1;
  ids.set(placed.id, count);
  if (count === 1) return placed;
  const id = `${placed.id}-${count}`;
  const { file, people } = placed;
  return { ...placed, id, people: people.map((row, at) => ({ ...row, id: file.rowIds?.[at] ?? `${id}.${at + 1}` })) };
}

interface Judge {
  readonly index: UnitIndex;
  readonly choices: MergeChoices;
}

/** What happens to files of one unit, by file index. */
function versionFates(placed: readonly PlacedFile[], kept: ReadonlySet<string>): ReadonlyMap<number, VersionFate> {
  const byUnit = new Map<string, ReadFile[]>();
  for (const { at, file, speaker, people } of placed) {
    const key = speakerKey(speaker);
    if (key === undefined || !("list" in file.content)) continue;
    const read: ReadFile = {
      index: at,
      file,
      people: file.content.list.people,
      isPure: file.settled?.isPure ?? people.every(({ unit }) => unit?.id === speaker.unit?.id),
    };
    const files = byUnit.get(key);
    if (files) files.push(read);
    else byUnit.set(key, [read]);
  }
  return new Map([...byUnit.values()].flatMap((files) => (files.length > 1 ? [...fatesOf(files, kept)] : [])));
}

function speakerKey({ unit, name }: Speaker): string | undefined {
  return unit ? `unit ${unit.id}` : name && `name ${name.key}`;
}

function resultOf(placed: PlacedFile, fate: VersionFate | undefined, judge: Judge): FileResult {
  const { file, speaker, people } = placed;
  const { content, name, day, modified } = file;
  const notes = fileNotes(placed, fate, judge);
  const { deadline } = judge.choices;
  return {
    id: placed.id,
    name,
    outcome: outcomeOf(file, fate),
    people: people.length,
    notes,
    late: day !== undefined && deadline !== undefined && day > deadline,
    columns: "list" in content ? content.list.columns : [],
    ...given({
      unit: speaker.unit?.id,
      unitName: speaker.unit?.name ?? speaker.name?.text,
      by: speaker.by,
      day,
      modified,
    }),
  };
}

function outcomeOf({ content }: ReturnedFile, fate: VersionFate | undefined): FileOutcome {
  if (!("list" in content) || !content.list.isList) return "unreadable";
  return fate?.kind === "superseded" ? "superseded" : "read";
}
