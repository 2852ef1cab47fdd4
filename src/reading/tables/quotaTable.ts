/** Groups and sums of a quota table. */
import type { ReadingWords } from "../../locales/readingWords";
import type { Grid } from "../../model/grid";
import type { Origin } from "../../model/origin";
import type { Mode, QuotaGroup, StatedSum } from "../../model/quota";
import { modeOf } from "../attendees/describeGroup";
import { beginsUnit } from "../unitGrammar";
import type { NameContext } from "../unitKey";
import type { Header } from "./fields";
import type { QuotaColumns } from "./quotaColumns";
import { groupOf, sumOf, withBreakdown, withContinuation, withUnit, type PrintedSum } from "./quotaGroup";
import { isMergedUp } from "./merges";
import { isPartHeading, rankOf, UNNUMBERED_HEADING } from "./quotaMarks";
import { dataRows, type TableRow } from "./rows";
import { claimsOf, isSubtotalRow, isTotalRow } from "./totals";
import { findWholeRow, type RowKind } from "./wholeRow";

type Group = Omit<QuotaGroup, "id">;
type Sum = Omit<StatedSum, "groups"> & { readonly groups: readonly number[] };

export interface QuotaTableReading {
  readonly groups: readonly Group[];
  /** Rows below the total that are no groups: signatures, remarks. */
  readonly unread: readonly Origin[];
  /** `groups` are indexes into the groups above. */
  readonly sums: readonly Sum[];
}

/** What is known of a table besides its cells. */
export interface QuotaTableContext {
  readonly names: NameContext;
  readonly columns: QuotaColumns;
  /** Said of all rows by the words above the table. */
  readonly mode: Mode | undefined;
  /** A row of sums may speak another language than the header. */
  readonly languages: readonly ReadingWords[];
}

export function readQuotaTable(grid: Grid, header: Header, context: QuotaTableContext): QuotaTableReading {
  const table: GrowingTable = { grid, header, context, groups: [], parts: [], open: [], totals: [], unread: [] };
  const rows = dataRows(grid, header);
  const ranks = rows.map(rankOf);
  const totals = rows.map((row) => isTotalRow(row, context.languages));
  const kinds = rows.map((row, at): RowKind => {
    if (totals[at]) return "total";
    const place = { row, rank: ranks[at], next: rows[at + 1], nextRank: ranks[at + 1] };
    const isPart =
      isPartHeading(grid, header, place) ||
      beginsSummedPart(rows, totals, at) ||
      isWhole(table, row, childrenOf(rows, ranks, at));
    return isPart ? "part" : "group";
  });
  const whole = findWholeRow(rows, kinds, context.columns);
  for (const [at, row] of rows.entries()) {
    if (kinds[at] === "total" || row === whole) addTotal(table, row);
    else if (kinds[at] === "part") beginPart(table, row, ranks[at] ?? UNNUMBERED_HEADING);
    else addRow(table, row, ranks[at]);
  }
  return { groups: table.groups, unread: table.unread, sums: sumsOf(table) };
}

/** Words alone in the first row, or right below a sum, where a sum of the rows below them follows. */
function beginsSummedPart(rows: readonly TableRow[], totals: readonly boolean[], at: number): boolean {
  const row = rows[at];
  if (!row || row.row.cells.filter(({ text }) => text !== "").length !== 1) return false;
  const next = totals.indexOf(true, at + 1);
  const sum = rows[next];
  return (at === 0 || totals[at - 1] === true) && next > at + 2 && sum !== undefined && isSubtotalRow(sum);
}

interface Children {
  readonly rows: readonly TableRow[];
  readonly rank: number;
}

/** The rows right below a numbered row that rank behind it: "1.1", "a", "-" below "1". */
function childrenOf(rows: readonly TableRow[], ranks: readonly (number | undefined)[], at: number): Children {
  const rank = ranks[at] ?? Infinity;
  const first = ranks[at + 1] ?? -1;
  if (first <= rank) return { rows: [], rank: first };
  let end = at + 1;
  while (end < rows.length && (ranks[end] ?? -1) > rank) end++;
  return { rows: rows.slice(at + 1, end).filter((_, index) => ranks[at + 1 + index] === first), rank: first };
}

/** A row whose bodies stand one by one below it: "1 | Khối Đảng | 5" over "1.1 | Văn phòng Tỉnh ủy | 2". */
function isWhole({ context }: GrowingTable, row: TableRow, { rows, rank }: Children): boolean {
  if (rows.length === 0) return false;
  if (rank === DECIMAL) return true;
  if (!rows.every((child) => beginsUnit(withoutMark(child.text("unit")), 0, child.words))) return false;
  const whole = sumOf(row, context.columns)?.sum.value;
  const parts = rows.reduce((sum, child) => sum + (sumOf(child, context.columns)?.sum.value ?? 0), 0);
  return whole === undefined || whole === parts || rank < DASH;
}

interface OpenPart {
  readonly rank: number;
  readonly groups: number[];
  readonly mode: Mode | undefined;
}

interface Total {
  readonly sum: PrintedSum;
  readonly above: number;
  readonly isPart: boolean;
}

interface GrowingTable {
  readonly grid: Grid;
  readonly header: Header;
  readonly context: QuotaTableContext;
  readonly groups: Group[];
  /** Sums that headings print of their parts. */
  readonly parts: (PrintedSum & { readonly groups: number[] })[];
  open: OpenPart[];
  readonly totals: Total[];
  readonly unread: Origin[];
  /** Rank of the last row that became a group. */
  lastRank?: number | undefined;
}

function addTotal(table: GrowingTable, row: TableRow): void {
  const sum = sumOf(row, table.context.columns);
  if (sum) table.totals.push({ sum, above: table.groups.length, isPart: isSubtotalRow(row) });
}

function beginPart(table: GrowingTable, row: TableRow, rank: number): void {
  table.open = table.open.filter((part) => part.rank < rank);
  const groups: number[] = [];
  const sum = sumOf(row, table.context.columns);
  if (sum) table.parts.push({ ...sum, groups });
  const outer = table.open.at(-1)?.mode;
  table.open.push({ rank, groups, mode: modeOf(row.origin.quote, row.words) ?? outer });
}

function addRow(table: GrowingTable, row: TableRow, rank: number | undefined): void {
  const { context, groups } = table;
  // A row ends the parts that rank with it: "2" is none of the "1.1" and "1.2" below "1".
  if (rank !== undefined) table.open = table.open.filter((part) => part.rank < rank);
  const mode = table.open.at(-1)?.mode ?? context.mode;
  const group = groupOf(row, { ...context, mode });
  if (!group) return;
  if (isBelowTotal(table) && group.count === undefined && row.text("no") === "") {
    table.unread.push(row.origin);
    return;
  }
  const last = groups.at(-1);
  const joined = last && joinedWith(last, table, { row, rank, group });
  if (joined) {
    groups[groups.length - 1] = joined;
    return;
  }
  table.lastRank = rank;
  for (const part of table.open) part.groups.push(groups.length);
  groups.push(group);
}

function isBelowTotal({ totals }: GrowingTable): boolean {
  return totals.some(({ above }) => above > 0);
}

interface NewRow {
  readonly row: TableRow;
  readonly rank: number | undefined;
  readonly group: Group;
}

/** The group above with what this row says of it; undefined where the row is a group of its own. */
function joinedWith(last: Group, table: GrowingTable, { row, rank, group }: NewRow): Group | undefined {
  const { grid, header, context } = table;
  if (isMergedUp(grid, row.index, header.columns.get("unit") ?? -1)) return withContinuation(last, row, group);
  const sharesCount = group.count === undefined && isMergedUp(grid, row.index, context.columns.count ?? -1);
  if (sharesCount) return withUnit(last, group, context.names);
  return isBreakdown(table, row, rank) ? withBreakdown(last, group) : undefined;
}

const DECIMAL = 3;
const LETTER = 4;
const DASH = 5;

function withoutMark(text: string): string {
  return text.replace(/^[-–+•*\s]+|^[a-zđ][.)]\s*/u, "");
}

/** "- Giám đốc | 1" below "1 | Sở Nội vụ | 3" says who the three are; a body of its own is a row of its own. */
function isBreakdown({ lastRank }: GrowingTable, row: TableRow, rank: number | undefined): boolean {
  if (rank === undefined || lastRank === undefined || rank < LETTER || rank <= lastRank) return false;
  return !beginsUnit(withoutMark(row.text("unit")), 0, row.words);
}

function sumsOf({ groups, parts, totals }: GrowingTable): readonly Sum[] {
  const counts = groups.map(({ count }) => count?.value ?? 0);
  const printed = totals.map(({ sum, ...total }) => ({ ...total, value: sum.sum.value }));
  const claims = claimsOf(printed, counts);
  const all = [...parts, ...totals.map(({ sum }, index) => ({ ...sum, groups: claims[index] ?? [] }))];
  return all.filter((sum) => sum.groups.length > 0);
}
