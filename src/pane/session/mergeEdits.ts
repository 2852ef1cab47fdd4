import type { Edit } from "../../model/finding";

/** The last edit of one value counts. */
export function mergeEdits(before: readonly Edit[], added: readonly Edit[]): readonly Edit[] {
  const keys = new Set(added.map(editKey));
  return [...before.filter((edit) => !keys.has(editKey(edit))), ...added];
}

function editKey(edit: Edit): string {
  if ("group" in edit) return `${edit.kind} ${edit.group}`;
  return "passage" in edit ? `row ${JSON.stringify(edit.passage)}` : `due ${edit.task}`;
}
