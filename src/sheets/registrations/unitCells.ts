/** What stands in the row of one unit, but for what formulas say of it. */
import { fingerprint } from "../../model/fingerprint";
import { MARKED, type UnitField } from "../../model/mergedLists";
import type { RowCells } from "../../model/reconciliation";
import type { RegistrationMerge, UnitRegistration } from "../../model/registration";
import type { RegistrationWords } from "../../locales/registrationWords";

/** What came from a unit, whoever is in it: nothing, a list, or only files that cannot be read. */
export const SENT = { nothing: 0, list: 1, unreadable: 2 } as const;

export function unitCells(
  { unit, files: indexes, state, late, wrongLevel }: UnitRegistration,
  no: number,
  { files, words: { units } }: Pick<RegistrationMerge, "files"> & { readonly words: RegistrationWords },
): RowCells<UnitField> {
  // A person whom somebody typed into the list has no file.
  const own = indexes.flatMap((at) => files[at] ?? []).filter(({ name }) => name !== "");
  const { sharedBy } = unit;
  const notes = [
    ...(sharedBy === undefined ? [] : [units.shared(sharedBy)]),
    ...(late ? [units.late] : []),
    ...(wrongLevel > 0 ? [units.wrongLevel(wrongLevel)] : []),
  ];
  const cells: RowCells<UnitField> = {
    no,
    unit: unit.name,
    quota: unit.quota ?? null,
    files: own.length === 0 ? null : own.map(({ name }) => name).join("\n"),
    note: notes.length === 0 ? null : notes.join("; "),
    key: unit.id,
    sent: own.length === 0 ? SENT.nothing : state === "unreadable" ? SENT.unreadable : SENT.list,
  };
  return { ...cells, written: fingerprint(MARKED.units.map((field) => cells[field] ?? null)) };
}
