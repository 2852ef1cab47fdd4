/** The sheet of findings: what to look at, and beside it why a person let it be. Both stay in the workbook. */
import { cellToA1 } from "../model/address";
import type { IgnoredFinding, ReviewedFinding } from "../model/finding";
import type { CellValue } from "../model/grid";
import { markedText } from "../model/origin";
import { OUR_TABLES } from "../model/ourTables";
import type { SheetModel } from "../model/sheet";
import { deskWords } from "../locales/desk";
import { describeFinding, placeWords } from "../locales/findings";
import type { LocaleId } from "../locales/locale";
import { fitCell } from "./cellText";
import { templateText } from "./formulaText";
import { composeListSheet, LIST_FIRST_ROW, listColumn, type ListColumn } from "./listSheet";
import { tint, TINTS } from "./look";

/** Columns of the sheet, in order. */
export const FINDING_COLUMNS = ["no", "severity", "finding", "detail", "place", "quote", "reason", "key"] as const;

export type FindingColumn = (typeof FINDING_COLUMNS)[number];

const WIDTHS: Readonly<Record<FindingColumn, number | undefined>> = {
  no: 5,
  severity: 10,
  finding: 32,
  detail: 52,
  place: 18,
  quote: 36,
  reason: 30,
  key: undefined,
};
const CENTRED: readonly FindingColumn[] = ["no", "severity", "place"];

/** `ignored`: what earlier sheets say. A reason whose finding is gone keeps its row: it may come back. */
export function composeFindingsSheet(
  findings: readonly ReviewedFinding[],
  ignored: readonly IgnoredFinding[],
  locale: LocaleId,
): SheetModel {
  const words = deskWords[locale].findings;
  const reasons = new Map(ignored.map(({ key, reason }) => [key, reason]));
  const present = new Set(findings.map(({ key }) => key));
  const gone = ignored.filter(({ key }) => !present.has(key));
  const rows = [
    ...findings.map((finding, at) => findingRow(finding, at + 1, { reason: reasons.get(finding.key) ?? null, locale })),
    ...gone.map(({ key, reason, title, detail }, at) =>
      toRow({ no: findings.length + at + 1, severity: words.gone, finding: title, detail, reason, key }),
    ),
  ];
  const sheet = composeListSheet({
    role: "findings",
    name: words.sheetName,
    table: OUR_TABLES.findings,
    head: [words.title, words.help, null],
    columns: FINDING_COLUMNS.map((column): ListColumn => {
      const width = WIDTHS[column];
      return {
        header: words.headers[column],
        ...(width === undefined ? {} : { width }),
        style: CENTRED.includes(column) ? { horizontal: "center" } : { numberFormat: "@" },
      };
    }),
    rows,
  });
  return {
    ...sheet,
    formulas: [{ range: { row: 2, column: 0, rowCount: 1, columnCount: 1 }, formula: `=${summary(locale)}` }],
    conditionalFormats: tints(locale, rows.length),
    links: new Map(findings.map(({ key }, at) => [key, { row: LIST_FIRST_ROW + at, column: columnOf("reason") }])),
  };
}

export interface FindingRowOptions {
  readonly reason: string | null;
  readonly locale: LocaleId;
}

/** The cells of one finding, in the order of the columns. */
export function findingRow(
  finding: ReviewedFinding,
  no: number,
  { reason, locale }: FindingRowOptions,
): readonly CellValue[] {
  const { title, detail } = describeFinding(finding, locale);
  const quote = markedText(finding.origin) || finding.origin.quote;
  return toRow({
    no,
    severity: deskWords[locale].findings.severities[finding.severity],
    finding: title,
    detail: fitCell(detail),
    place: placeWords(finding.origin, locale),
    quote: fitCell(quote),
    reason,
    key: finding.key,
  });
}

function toRow(cells: Partial<Readonly<Record<FindingColumn, CellValue>>>): readonly CellValue[] {
  return FINDING_COLUMNS.map((column) => cells[column] ?? null);
}

/** Counts what is open and what was let be as people write into the sheet; what is gone counts as neither. */
function summary(locale: LocaleId): string {
  const { summary: template, gone, headers } = deskWords[locale].findings;
  // By the table, so that rows added later count too.
  const column = (name: FindingColumn): string => `${OUR_TABLES.findings}[${headers[name]}]`;
  const [severity, reason] = [column("severity"), column("reason")];
  const here = `(${severity}<>"")*(${severity}<>"${gone}")`;
  return templateText(template, {
    open: `SUMPRODUCT(${here}*(${reason}=""))`,
    ignored: `SUMPRODUCT(${here}*(${reason}<>""))`,
  });
}

function tints(locale: LocaleId, rowCount: number): SheetModel["conditionalFormats"] {
  const { severities } = deskWords[locale].findings;
  const cell = (column: FindingColumn): string => `$${cellToA1({ row: LIST_FIRST_ROW, column: columnOf(column) })}`;
  const whole = { ...listColumn(0, rowCount), columnCount: FINDING_COLUMNS.length - 1 };
  const weight = listColumn(columnOf("severity"), rowCount);
  return [
    tint(whole, `${cell("reason")}<>""`, TINTS.grey),
    tint(weight, `${cell("severity")}="${severities.error}"`, TINTS.red),
    tint(weight, `${cell("severity")}="${severities.warning}"`, TINTS.orange),
    tint(weight, `${cell("severity")}="${severities.note}"`, TINTS.blue),
  ];
}

function columnOf(column: FindingColumn): number {
  return FINDING_COLUMNS.indexOf(column);
}
