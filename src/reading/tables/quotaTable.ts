/** Groups and sums of a quota table. */
import type { ReadingWords } from "../../locales/readingWords";
import { stated } from "../../model/fact";
import type { Grid } from "../../model/grid";
import type { QuotaGroup, StatedSum } from "../../model/quota";
import { describeGroup } from "../describeGroup";
import { withinQuote } from "../namedUnits";
import type { NameContext } from "../unitKey";
import { readCount } from "./count";
import { columnOf, type Header } from "./header";
import { cellFact, cellOrigin, dataRows, isTotalRow, type TableRow } from "./rows";

export interface QuotaTableReading {
  readonly groups: readonly Omit<QuotaGroup, "id">[];
  /** `groups` are indexes into the groups above. */
  readonly sums: readonly (Omit<StatedSum, "groups"> & { readonly groups: readonly number[] })[];
}

/** A table is a quota table when it has bodies or groups and their numbers. */
export function isQuotaTable(header: Header): boolean {
  return columnOf(header, "unit") !== undefined && columnOf(header, "count") !== undefined;
}

export function readQuotaTable(grid: Grid, header: Header, names: NameContext): QuotaTableReading {
  const groups: Omit<QuotaGroup, "id">[] = [];
  const sums: (Omit<StatedSum, "groups"> & { groups: number[] })[] = [];
  let subtotal: { sum: Omit<StatedSum, "groups">; groups: number[] } | undefined;
  for (const row of dataRows(grid, header)) {
    if (isTotalRow(row, names.words)) {
      const sum = sumOf(row, names.words);
      if (sum) sums.push({ ...sum, groups: groups.map((_, index) => index) });
      continue;
    }
    const section = /^[IVX]+[.)]?$/u.test(row.text("no"));
    if (section) {
      const sum = sumOf(row, names.words);
      subtotal = sum ? { sum, groups: [] } : undefined;
      if (sum && subtotal) sums.push({ ...sum, groups: subtotal.groups });
      continue;
    }
    const group = groupOf(row, names);
    if (!group) continue;
    subtotal?.groups.push(groups.length);
    groups.push(group);
  }
  return { groups, sums: sums.filter(({ groups: parts }) => parts.length > 0) };
}

function sumOf(row: TableRow, words: ReadingWords): Omit<StatedSum, "groups"> | undefined {
  const cell = row.cell("count") ?? undefined;
  const count = readCount(cell, words);
  if (!cell || count.kind !== "count") return undefined;
  const sum = stated(count.count, cellOrigin(cell, row.origin));
  return cell.place.kind === "cell" ? { sum, isFormula: cell.formula !== undefined } : { sum };
}

function groupOf(row: TableRow, names: NameContext): Omit<QuotaGroup, "id"> | undefined {
  const unitCell = row.cell("unit");
  const invited = row.cell("invited");
  const count = readCount(row.cell("count"), names.words);
  if (!unitCell || (unitCell.text === "" && count.kind === "empty")) return undefined;
  const unit = cellFact(unitCell, row.origin);
  const words = invited && invited.text !== "" ? cellFact(invited, row.origin) : undefined;
  const noCell = row.cell("no");
  return {
    ...(noCell && noCell.text ? { no: cellFact(noCell, row.origin) } : {}),
    unit,
    ...describeGroup(words ? [unit, words] : [unit], names),
    ...countOf(row, names.words),
    section: "annex",
    event: 0,
    origin: row.origin,
    ...(row.row.hidden ? { hidden: true } : {}),
  };
}

function countOf(
  row: TableRow,
  words: ReadingWords,
): Pick<QuotaGroup, "about"> & Partial<Pick<QuotaGroup, "count" | "countAsWritten" | "countIsText">> {
  const cell = row.cell("count");
  const count = readCount(cell, words);
  if (!cell || count.kind === "empty") return { about: false };
  const origin = cellOrigin(cell, row.origin);
  if (count.kind === "not-a-count") {
    return { about: false, countAsWritten: stated(count.text, withinQuote(origin, count.text, 0, count.text.length)) };
  }
  return {
    about: count.about,
    count: stated(count.count, origin),
    ...(count.isText ? { countIsText: true } : {}),
  };
}
