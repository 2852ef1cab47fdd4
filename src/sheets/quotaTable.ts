import { columnLetters, type CellAddress, type RangeAddress } from "../model/address";
import type { Finding } from "../model/finding";
import type { QuotaGroup } from "../model/quota";
import type { CellStyle, StyledRange, TableModel } from "../model/sheet";
import type { LocaleId } from "../locales/locale";
import { sheetWords } from "../locales/sheets";
import { BORDER, tint, TINTS } from "./look";
import { columnCells, QUOTA_COLUMNS, QUOTA_WIDTHS, quotaColumn, type QuotaColumn } from "./quotaColumns";
import { checkFormula, nameCountFormula, repeatCountFormula } from "./quotaFormulas";
import { quotaRow } from "./quotaRow";

/** A total of nothing is no zero: the document gives no number. */
const TOTALS: CellStyle = { bold: true, horizontal: "center", numberFormat: '0;-0;""' };

/** A table to make: its groups, where it starts, whether its people are added up. */
export interface TableRequest {
  readonly groups: readonly QuotaGroup[];
  readonly firstRow: number;
  readonly hasTotals: boolean;
  readonly name: string;
}

/** Header, rows and, where asked for, the totals row of one table. */
export function composeTable(
  { groups, firstRow, hasTotals, name }: TableRequest,
  findings: ReadonlyMap<string, readonly Finding[]>,
  locale: LocaleId,
) {
  const words = sheetWords[locale].quota;
  const rows = groups.map((group, i) => quotaRow(group, i + 1, findings.get(group.id) ?? [], locale));
  const first = firstRow + 1;
  const lastRow = firstRow + rows.length + (hasTotals ? 1 : 0);
  const column = (key: QuotaColumn) => columnCells(key, first, rows.length);
  const table: TableModel = {
    name,
    range: { row: firstRow, column: 0, rowCount: lastRow - firstRow + 1, columnCount: QUOTA_COLUMNS.length },
    hasTotals,
    showFilter: false,
  };
  const styles: readonly StyledRange[] = [
    { range: { ...table.range, columnCount: QUOTA_WIDTHS.length }, style: { border: BORDER, wrap: true } },
    {
      range: { ...table.range, rowCount: 1, columnCount: QUOTA_WIDTHS.length },
      style: { bold: true, horizontal: "center" },
    },
    { range: column("no"), style: { horizontal: "center" } },
    { range: column("count"), style: { horizontal: "center", numberFormat: "0" } },
    ...(hasTotals
      ? [{ range: { row: lastRow, column: 0, rowCount: 1, columnCount: quotaColumn("check") }, style: TOTALS }]
      : []),
  ];
  return {
    values: [
      QUOTA_COLUMNS.map((key) => words.headers[key]),
      ...rows,
      ...(hasTotals ? [QUOTA_COLUMNS.map((key) => (key === "unit" ? words.totalRow : null))] : []),
    ],
    formulas: [
      { range: column("check"), formula: checkFormula(words) },
      { range: column("names"), formula: nameCountFormula(words) },
      { range: column("repeats"), formula: repeatCountFormula(words) },
      ...(hasTotals
        ? [{ range: columnCells("count", lastRow, 1), formula: `=SUBTOTAL(109,[${words.headers.count}])` }]
        : []),
    ],
    styles,
    table,
    lastRow,
    conditionalFormats: tintsOf({ ...column("check"), rowCount: lastRow - firstRow }),
    links: groups.map(({ id }, i): readonly [string, CellAddress] => [
      id,
      { row: first + i, column: quotaColumn("invited") },
    ]),
  };
}

/** The sign in the words decides the colour, so that both always say the same. */
function tintsOf(range: RangeAddress) {
  const cell = `$${columnLetters(range.column)}${range.row + 1}`;
  return [
    tint(range, `ISNUMBER(FIND("✗",${cell}))`, TINTS.red),
    tint(range, `LEFT(${cell},1)="!"`, TINTS.orange),
    tint(range, `LEFT(${cell},1)="✓"`, { fontColor: TINTS.green.fontColor }),
    tint(range, `${cell}<>""`, TINTS.grey),
  ];
}
