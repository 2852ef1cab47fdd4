/** What stands in the row of one file received. */
import { fingerprint } from "../../model/fingerprint";
import { MARKED, type FileField } from "../../model/mergedLists";
import { toSerial, type PlainDate } from "../../model/plainDate";
import type { RowCells } from "../../model/reconciliation";
import type { FileResult } from "../../model/registration";
import { isOfUnknownUnit } from "../../model/unknownUnit";
import type { LocaleId } from "../../locales/locale";
import { describeFileNote, registrationWords } from "../../locales/registrations";

export interface FileContext {
  readonly no: number;
  readonly locale: LocaleId;
  /** The day on which it is merged; absent where nobody said. */
  readonly merged?: PlainDate | undefined;
}

export function fileCells(result: FileResult, { no, locale, merged }: FileContext): RowCells<FileField> {
  const { id, name, unit, unitName, outcome, people, day, notes, modified } = result;
  const { outcomes } = registrationWords[locale].files;
  const cells: RowCells<FileField> = {
    no,
    file: name,
    unit: unitName ?? null,
    outcome: outcomes[isOfUnknownUnit(result) ? "unknownUnit" : outcome],
    people: outcome === "unreadable" ? null : people,
    day: day === undefined ? null : toSerial(day),
    note: notes.length === 0 ? null : notes.map((note) => describeFileNote(note, locale)).join(" "),
    id,
    unitKey: unit ?? null,
    modified: modified ?? null,
    fate: outcome,
    merged: merged === undefined ? null : toSerial(merged),
  };
  return { ...cells, written: fingerprint(MARKED.files.map((field) => cells[field] ?? null)) };
}
