/** Groups and sums of a quota table. */
import { stated } from "../../model/fact";
import type { Grid } from "../../model/grid";
import type { Origin } from "../../model/origin";
import type { Mode, QuotaGroup, StatedSum } from "../../model/quota";
import { describeGroup } from "../describeGroup";
import { withinQuote } from "../namedUnits";
import type { NameContext } from "../unitKey";
import { readCount } from "./count";
import { columnOf, type Header } from "./header";
import { cellFact, cellOrigin, dataRows, isSubtotalRow, isTotalRow, type TableRow } from "./rows";

export interface QuotaTableReading {
  readonly groups: readonly Omit<QuotaGroup, "id">[];
  /** Rows below the total that are no groups: signatures, remarks. */
  readonly unread: readonly Origin[];
  /** `groups` are indexes into the groups above. */
  readonly sums: readonly (Omit<StatedSum, "groups"> & { readonly groups: readonly number[] })[];
}

/** A table is a quota table when it has bodies or groups and their numbers. */
export function isQuotaTable(header: Header): boolean {
  return columnOf(header, "unit") !== undefined && columnOf(header, "count") !== undefined;
}

/** What is known of a table besides its cells. */
export interface QuotaTableContext {
  readonly names: NameContext;
  /** Said of all rows by the words above the table. */
  readonly mode: Mode | undefined;
}

export function readQuotaTable(grid: Grid, header: Header, context: QuotaTableContext): QuotaTableReading {
  const groups: Omit<QuotaGroup, "id">[] = [];
  const sums: (Omit<StatedSum, "groups"> & { groups: number[] })[] = [];
  // Groups before this index have a printed sum already.
  let summed = 0;
  let isTotalled = false;
  const unread: Origin[] = [];
  let subtotal: { sum: Omit<StatedSum, "groups">; groups: number[] } | undefined;
  for (const row of dataRows(grid, header)) {
    if (isTotalRow(row)) {
      const sum = sumOf(row);
      const from = isSubtotalRow(row) ? summed : 0;
      if (sum) sums.push({ ...sum, groups: groups.map((_, index) => index).slice(from) });
      summed = groups.length;
      isTotalled ||= !isSubtotalRow(row);
      continue;
    }
    const section = /^[IVX]+[.)]?$/u.test(row.text("no"));
    if (section) {
      const sum = sumOf(row);
      subtotal = sum ? { sum, groups: [] } : undefined;
      if (sum && subtotal) sums.push({ ...sum, groups: subtotal.groups });
      continue;
    }
    const group = groupOf(row, context);
    if (!group) continue;
    if (isTotalled && group.count === undefined && row.text("no") === "") {
      unread.push(row.origin);
      continue;
    }
    subtotal?.groups.push(groups.length);
    groups.push(group);
  }
  return { groups, unread, sums: sums.filter(({ groups: parts }) => parts.length > 0) };
}

function sumOf(row: TableRow): Omit<StatedSum, "groups"> | undefined {
  const cell = row.cell("count") ?? undefined;
  const count = readCount(cell, row.words);
  if (!cell || count.kind !== "count") return undefined;
  const sum = stated(count.count, cellOrigin(cell, row.origin));
  return cell.place.kind === "cell" ? { sum, isFormula: cell.formula !== undefined } : { sum };
}

function groupOf(row: TableRow, { names, mode }: QuotaTableContext): Omit<QuotaGroup, "id"> | undefined {
  const unitCell = row.cell("unit");
  const invited = row.cell("invited");
  const count = readCount(row.cell("count"), row.words);
  if (!unitCell || (unitCell.text === "" && count.kind === "empty")) return undefined;
  const unit = cellFact(unitCell, row.origin);
  const words = invited && invited.text !== "" ? cellFact(invited, row.origin) : undefined;
  const noCell = row.cell("no");
  return {
    ...(noCell && noCell.text ? { no: cellFact(noCell, row.origin) } : {}),
    unit,
    ...(mode ? { mode } : {}),
    ...describeGroup(unit, names, words),
    ...countOf(row),
    section: "annex",
    event: 0,
    origin: row.origin,
    ...(row.row.hidden ? { hidden: true } : {}),
  };
}

function countOf(
  row: TableRow,
): Pick<QuotaGroup, "about"> & Partial<Pick<QuotaGroup, "count" | "countAsWritten" | "countIsText">> {
  const cell = row.cell("count");
  const count = readCount(cell, row.words);
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
