import type { DocumentNote } from "../../model/document";
import type { FileNote, MergeChoices, ReturnedList } from "../../model/registration";
import type { PlacedFile } from "./placeFile";
import type { UnitIndex } from "./unitIndex";
import type { VersionFate } from "./versions";

/** What people should know of a file, the most telling first. */
export function fileNotes(
  placed: PlacedFile,
  fate: VersionFate | undefined,
  { index, choices }: { readonly index: UnitIndex; readonly choices: MergeChoices },
): readonly FileNote[] {
  const { content } = placed.file;
  if (!("list" in content)) return [{ code: "problem", problem: content.problem }];
  if (!content.list.isList) return [{ code: "no-list" }];
  if (fate?.kind === "superseded") return [{ code: "superseded", by: fate.other }];
  return [
    ...(fate ? [{ code: "supplement" as const, of: fate.other }] : []),
    ...(placed.people.length === 0 ? [{ code: "no-people" as const }] : []),
    ...unitNotes(placed, index),
    ...rowNotes(content.list),
    ...(content.notes ?? []).filter(concernsList).map((note) => ({ code: "source" as const, note })),
    ...lateNotes(placed, choices),
  ];
}

/**
 * Zero-width signs in a name are left out, and the name is as everybody sees it: told of each file, they would drown what
 * needs an answer.
 */
function concernsList({ kind, misleading }: DocumentNote): boolean {
  return kind !== "hidden-signs" || misleading === true;
}

/** Whose list it is, where that is in question. */
function unitNotes({ speaker, people }: PlacedFile, index: UnitIndex): readonly FileNote[] {
  const { unit, name } = speaker;
  if (!unit && name) {
    return [{ code: "unknown-unit", name: name.text, near: index.near(name).map((near) => near.name) }];
  }
  const outside = people.filter((person) => !person.unit).length;
  if (outside === 0) return [];
  return !unit && outside === people.length ? [{ code: "no-unit" }] : [{ code: "outside-rows", people: outside }];
}

function rowNotes({ unread }: ReturnedList): readonly FileNote[] {
  return unread.length > 0 ? [{ code: "unread-rows", rows: unread.length }] : [];
}

function lateNotes({ file: { day } }: PlacedFile, { deadline }: MergeChoices): readonly FileNote[] {
  return day !== undefined && deadline !== undefined && day > deadline ? [{ code: "late", day, deadline }] : [];
}
