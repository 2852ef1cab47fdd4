/** Changes of a sheet of findings that stands in the workbook already. */
import type { ReviewedFinding } from "../model/finding";
import type { RangeContent } from "../model/source";
import type { TableUpdate } from "../model/tableUpdate";
import type { LocaleId } from "../locales/locale";
import { FINDING_COLUMNS, findingRow, type FindingColumn } from "./findingsSheet";
import { findFindings } from "./readIgnored";
import { headerOf, standingValue, type ReadList } from "./readList";

export interface ReasonChange {
  readonly key: string;
  /** Null takes the reason away. */
  readonly reason: string | null;
}

/** A list of findings: what stands on its sheet, and the name of its table. */
export interface FindingsTable {
  readonly content: RangeContent;
  readonly table: string;
}

/** The reason in the row of its finding; undefined where the sheet does not list it. */
export function reasonUpdate(
  { content, table }: FindingsTable,
  { key, reason }: ReasonChange,
): TableUpdate | undefined {
  const list = findFindings(content);
  const column = list?.columns.get("reason");
  const row = list?.rows.find(({ texts }) => texts.key === key);
  if (!list || !row || column === undefined) return undefined;
  const cell = { header: headerOf(content, list, column), from: standingValue(content, row.at, column), to: reason };
  return { table, key: keyHeader(content, list), changes: [{ key, cells: [cell] }], added: [] };
}

/** A finding that came up after the sheet was written, as one more row of it. */
export function addFinding(
  { content, table }: FindingsTable,
  finding: ReviewedFinding,
  { reason, locale }: { readonly reason: string; readonly locale: LocaleId },
): TableUpdate | undefined {
  const list = findFindings(content);
  if (!list) return undefined;
  const no = list.rows.filter(({ texts }) => texts.key !== undefined).length + 1;
  const values = findingRow(finding, no, { reason, locale });
  const cells = FINDING_COLUMNS.flatMap((name, index) => {
    const column = list.columns.get(name);
    return column === undefined ? [] : [{ header: headerOf(content, list, column), value: values[index] ?? "" }];
  });
  return { table, key: keyHeader(content, list), changes: [], added: [{ key: finding.key, cells }] };
}

function keyHeader(content: RangeContent, list: ReadList<FindingColumn>): string {
  return headerOf(content, list, list.columns.get("key") ?? 0);
}
