/** Changes of a sheet of findings that stands in the workbook already. */
import type { ReviewedFinding } from "../model/finding";
import type { CellEdit } from "../model/host";
import type { RangeContent } from "../model/source";
import type { LocaleId } from "../locales/locale";
import { FINDING_COLUMNS, findingRow } from "./findingsSheet";
import { listCell, nextRow } from "./readList";
import { findFindings } from "./readIgnored";

export interface ReasonChange {
  readonly key: string;
  /** Null takes the reason away. */
  readonly reason: string | null;
}

/** The reason in the row of its finding; nothing where the sheet does not list it. */
export function reasonCells(content: RangeContent, { key, reason }: ReasonChange): readonly CellEdit[] {
  const list = findFindings(content);
  const column = list?.columns.get("reason");
  if (!list || column === undefined) return [];
  const rows = list.rows.filter(({ texts }) => texts.key === key);
  return rows.map(({ at }) => listCell(content, at, column, reason));
}

/** A finding that came up after the sheet was written, as one more row of it. */
export function appendFinding(
  content: RangeContent,
  finding: ReviewedFinding,
  { reason, locale }: { readonly reason: string; readonly locale: LocaleId },
): readonly CellEdit[] {
  const list = findFindings(content);
  if (!list) return [];
  const at = nextRow(list);
  const cells = findingRow(finding, list.rows.filter(({ texts }) => texts.key !== undefined).length + 1, {
    reason,
    locale,
  });
  return FINDING_COLUMNS.flatMap((name, index): readonly CellEdit[] => {
    const column = list.columns.get(name);
    return column === undefined ? [] : [listCell(content, at, column, cells[index] ?? null)];
  });
}
