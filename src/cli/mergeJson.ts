/** The merge of returned lists in the published JSON form. */
import type { FileNote, RegistrationMerge } from "../model/registration";

type Json = Readonly<Record<string, unknown>>;

export function mergeToJson(
  { units, files, duplicates }: RegistrationMerge,
  describe: (note: FileNote) => string,
): Json {
  return {
    units: units.map(({ unit, received, state }) => ({ unit: unit.name, quota: unit.quota ?? null, received, state })),
    files: files
      .filter(({ name }) => name !== "")
      .map(({ name, unitName, outcome, people, notes }) => ({
        file: name,
        unit: unitName ?? null,
        outcome,
        people,
        reason: notes.length === 0 ? null : notes.map(describe).join(" "),
      })),
    duplicates,
  };
}
