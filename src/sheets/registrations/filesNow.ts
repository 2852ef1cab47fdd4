/** Rows of the files received, and of the units, as they should be once late lists are added. */
import type { LateMerge } from "../../model/lateMerge";
import type { FileField, OurRow, UnitField } from "../../model/mergedLists";
import type { PlainDate } from "../../model/plainDate";
import type { RowCells } from "../../model/reconciliation";
import { describeFileNote, registrationWords } from "../../locales/registrations";
import { fileCells } from "./fileCells";
import { unitCells } from "./unitCells";

interface RowNow<K extends string> {
  readonly standing: OurRow<K>;
  readonly cells: RowCells<K>;
  readonly told: readonly K[];
  readonly own: () => RowCells<K>;
}

export interface FilesNow {
  readonly rows: readonly RowNow<FileField>[];
  readonly added: readonly { readonly id: string; readonly cells: RowCells<FileField> }[];
}

/** Late files are added; those that a newer list replaced say so. */
export function filesNow({ standing, merge, before, versions }: LateMerge, today: PlainDate | undefined): FilesNow {
  const { locale, files } = standing;
  const byId = new Map(files.rows.map((row) => [row.id, row]));
  const { outcomes } = registrationWords[locale].files;
  const rows = versions
    .filter(({ answer }) => answer === "replace")
    .flatMap(({ before: olds, after }) => {
      const note = describeFileNote({ code: "superseded", by: after.at(-1)?.name ?? "" }, locale);
      return olds.flatMap(({ id }) => byId.get(id) ?? []).map((row) => supersededRow(row, note));
    });
  const most = files.rows.reduce((max, { cells }) => (typeof cells.no === "number" ? Math.max(max, cells.no) : max), 0);
  const added = merge.files.slice(before).map((file, index) => ({
    id: file.id,
    cells: fileCells(file, { no: most + index + 1, locale, merged: today }),
  }));
  return { rows, added };

  function supersededRow(row: OurRow<FileField>, note: string): RowNow<FileField> {
    return {
      standing: row,
      cells: { outcome: outcomes.superseded, note },
      told: ["outcome", "note"],
      own: () => ({ fate: "superseded" }),
    };
  }
}

export function unitsNow({ standing, merge }: LateMerge): readonly RowNow<UnitField>[] {
  const byId = new Map(standing.units.rows.map((row) => [row.id, row]));
  const words = registrationWords[standing.locale];
  return merge.units.flatMap((unit, index) => {
    const row = byId.get(unit.unit.id);
    if (!row) return [];
    const cells = unitCells(unit, index + 1, { files: merge.files, words });
    return [{ standing: row, cells, told: ["quota", "files", "note"], own: () => ({ sent: cells.sent ?? null }) }];
  });
}
