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
  const table: GrowingTable = { groups: [], sums: [], unread: [], summed: 0, isTotalled: false };
  for (const row of dataRows(grid, header)) {
    if (isTotalRow(row)) addTotal(table, row);
    else if (isPartHeading(row)) beginPart(table, row);
    else addGroup(table, row, groupOf(row, context));
  }
  const { groups, sums, unread } = table;
  return { groups, unread, sums: sums.filter(({ groups: parts }) => parts.length > 0) };
}

interface GrowingTable {
  readonly groups: Omit<QuotaGroup, "id">[];
  readonly sums: (Omit<StatedSum, "groups"> & { readonly groups: readonly number[] })[];
  readonly unread: Origin[];
  /** Groups before this index have a printed sum already. */
  summed: number;
  isTotalled: boolean;
  /** Groups of the part that a heading with a sum began. */
  part?: number[] | undefined;
}

function addTotal(table: GrowingTable, row: TableRow): void {
  const sum = sumOf(row);
  const isPart = isSubtotalRow(row);
  const groups = table.groups.map((_, index) => index).slice(isPart ? table.summed : 0);
  if (sum) table.sums.push({ ...sum, groups });
  table.summed = table.groups.length;
  table.isTotalled ||= !isPart;
}

/** "I. Khối sở, ngành | 5" */
function isPartHeading(row: TableRow): boolean {
  return /^[IVX]+[.)]?$/u.test(row.text("no"));
}

function beginPart(table: GrowingTable, row: TableRow): void {
  const sum = sumOf(row);
  table.part = sum ? [] : undefined;
  if (sum && table.part) table.sums.push({ ...sum, groups: table.part });
}

function addGroup(table: GrowingTable, row: TableRow, group: Omit<QuotaGroup, "id"> | undefined): void {
  if (!group) return;
  if (table.isTotalled && group.count === undefined && row.text("no") === "") {
    table.unread.push(row.origin);
    return;
  }
  table.part?.push(table.groups.length);
  table.groups.push(group);
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
    ...(words ? { invited: words } : {}),
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
