import { cellToA1, type RangeAddress } from "../model/address";
import type { PlanEvent, QuotaGroup } from "../model/quota";
import type { Review } from "../model/review";
import { OUR_TABLES } from "../model/ourTables";
import type { SheetModel } from "../model/sheet";
import type { LocaleId } from "../locales/locale";
import { sheetWords } from "../locales/sheets";
import { findingsBySubject } from "./cellText";
import { FONT, officialPage } from "./look";
import { columnCells, QUOTA_COLUMNS, QUOTA_WIDTHS, quotaColumn, titleLine, titleRange } from "./quotaColumns";
import { totalCheckFormula } from "./quotaFormulas";
import { composeTable } from "./quotaTable";
import { composeTitle } from "./quotaTitle";

/** The quota table of one event: the people in the hall, added up, and below them those online, never added. */
export function composeQuotaSheet(
  review: Review,
  event: PlanEvent,
  groups: readonly QuotaGroup[],
  locale: LocaleId,
): SheetModel {
  const words = sheetWords[locale].quota;
  const title = composeTitle(review, event, words);
  const { hall, online, onlineTitle, values } = composeTables(review, groups, title.values, locale);
  const blocks = [hall, online].flatMap((block) => block ?? []);
  const headerRow = blocks[0]?.table.range.row ?? title.values.length;
  const totalCheck =
    hall &&
    totalCheckFormula(words, { ...title.cells, total: cellToA1({ row: hall.lastRow, column: quotaColumn("count") }) });
  const whole: RangeAddress = { row: 0, column: 0, rowCount: values.length, columnCount: QUOTA_COLUMNS.length };
  return {
    role: "quota",
    name: words.sheetName,
    values,
    formulas: [
      ...title.formulas,
      ...blocks.flatMap(({ formulas }) => formulas),
      ...(hall && totalCheck !== undefined
        ? [{ range: columnCells("check", hall.lastRow, 1), formula: totalCheck }]
        : []),
    ],
    columns: QUOTA_COLUMNS.map((_, column) => {
      const width = QUOTA_WIDTHS[column];
      return width === undefined ? { hidden: true } : { width };
    }),
    rows: title.heights,
    merges: title.values.map((_, row) => titleRange(row)),
    styles: [
      { range: whole, style: { fontName: FONT, fontSize: 12, vertical: "center" } },
      ...title.styles,
      ...(onlineTitle === undefined ? [] : [{ range: titleRange(onlineTitle), style: { bold: true, italic: true } }]),
      ...blocks.flatMap(({ styles }) => styles),
    ],
    tables: blocks.map(({ table }) => table),
    names: [],
    conditionalFormats: blocks.flatMap(({ conditionalFormats }) => conditionalFormats),
    validations: [],
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    showGridlines: false,
    page: officialPage("portrait", headerRow),
    links: new Map(blocks.flatMap(({ links }) => links)),
  };
}

type Rows = SheetModel["values"];

/** The table of the hall and, under a line of its own, the table of those online. */
function composeTables(review: Review, groups: readonly QuotaGroup[], title: Rows, locale: LocaleId) {
  const findings = findingsBySubject(review.findings);
  const inHall = groups.filter(({ mode }) => mode !== "online");
  const overLine = groups.filter(({ mode }) => mode === "online");
  const request = { groups: inHall, firstRow: title.length, hasTotals: true, name: OUR_TABLES.quota };
  const hall = inHall.length === 0 ? undefined : composeTable(request, findings, locale);
  const above: Rows = hall ? [...title, ...hall.values, QUOTA_COLUMNS.map(() => null)] : title;
  if (overLine.length === 0) return { hall, values: hall ? above.slice(0, -1) : above };
  const below = { groups: overLine, firstRow: above.length + 1, hasTotals: false, name: OUR_TABLES.online };
  const online = composeTable(below, findings, locale);
  const values: Rows = [...above, titleLine(sheetWords[locale].quota.online), ...online.values];
  return { hall, online, onlineTitle: above.length, values };
}
