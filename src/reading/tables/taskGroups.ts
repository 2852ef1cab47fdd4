/** Rows over a part of an assignment table: titles, which may name the owner or the time of all rows below them. */
import type { ColumnRole, ReadingWords } from "../../locales/readingWords";
import type { Fact } from "../../model/fact";
import { oncePer } from "../../text/once";
import { occursIn, phrase } from "../../text/pattern";
import { readUnitList } from "../unitGrammar";
import { dueOfTitle } from "./dueCell";
import { columnOf } from "./fields";
import { mergeAt } from "./merges";
import { readOwners } from "./ownerCell";
import { rankOf, UNNUMBERED_HEADING, type RowPlace } from "./quotaMarks";
import { firstWords, partOf, rowFact, type TableRow } from "./rows";
import type { TaskGroup, TaskTable } from "./taskModel";
import { duesIn, namedIn } from "./taskRow";
import { isBody } from "./valueShapes";

const ROMAN = 1;

/** "I. Nhiệm vụ chung", "II | Sở Nội vụ", a line merged across the table. */
export function isGroupRow(table: TaskTable, { row, rank, next, nextRank }: RowPlace): boolean {
  const isBare = filledCells(row) <= 2 && OWN.every((role) => row.text(role) === "");
  if (isAcross(table, row)) return true;
  const isAbove = (nextRank ?? -1) > (rank ?? Infinity);
  if (rank !== undefined && rank <= ROMAN) return isBare || isAbove;
  return (
    isBare && ((isAbove && isAcross(table, row, WORDS)) || isTitleRow(table, row, !next || nextRank !== undefined))
  );
}

/** "1 | Văn phòng", merged over owner and time: the number stands in a cell of its own. */
const WORDS = /\p{L}/u;

/** What a title over other rows does not have. */
const OWN: readonly ColumnRole[] = ["lead", "support", "due"];

/** Words in the column of numbers, or a row without a number where the others have one. */
function isTitleRow({ header, taskRole }: TaskTable, row: TableRow, isBeforeNumbered: boolean): boolean {
  const words = row.text(taskRole);
  if (columnOf(header, "no") === undefined) return words !== "" && filledCells(row) === 1 && isTitle(words);
  if (/\p{L}{3}/u.test(row.text("no"))) return true;
  return words !== "" && row.text("no") === "" && isBeforeNumbered;
}

function filledCells({ row }: TableRow): number {
  return row.cells.filter(({ text }) => text !== "").length;
}

/** The first cell that holds such words is merged across the work and more. */
function isAcross({ grid, header, taskRole }: TaskTable, row: TableRow, words = /./u): boolean {
  const column = row.row.cells.findIndex(({ text }) => words.test(text));
  const merge = mergeAt(grid, row.index, column);
  const task = columnOf(header, taskRole) ?? 0;
  return (
    merge !== undefined && merge.columnCount > 1 && merge.column <= task && merge.column + merge.columnCount > task + 1
  );
}

/** The cell of a column reaches into the next: it holds the title, whatever the column is for. */
function isSpread({ grid, header }: TaskTable, row: TableRow, role: ColumnRole): boolean {
  const column = columnOf(header, role);
  return column !== undefined && (mergeAt(grid, row.index, column)?.columnCount ?? 1) > 1;
}

function isTitle(text: string): boolean {
  return text === text.toLocaleUpperCase("vi") || text.endsWith(":");
}

/** A numbered row that is no title ends the title that ranks with it: "2" is none of the "1.1" and "1.2" below "1". */
export function groupsOver(groups: readonly TaskGroup[], rank: number | undefined): readonly TaskGroup[] {
  return rank === undefined || rank <= ROMAN ? groups : groups.filter((group) => group.rank < rank);
}

/** The groups in force below a group row: the outer ones, and this one with what it does not say from them. */
export function beginGroup(
  groups: readonly TaskGroup[],
  table: TaskTable,
  row: TableRow,
  rank: number = UNNUMBERED_HEADING,
): readonly TaskGroup[] {
  const outer = groups.filter((group) => group.rank < rank);
  const above = outer.at(-1) ?? { label: "", lead: [], support: [] };
  const own = ownOf(table, row);
  const label = /^\(?(?<label>[IVX]{1,6}|[A-H])(?!\p{L})/u.exec(firstText(row))?.groups?.["label"] ?? "";
  const group = {
    ...above,
    ...own,
    rank,
    label: [above.label, label].filter(Boolean).join("."),
    lead: own.lead.length > 0 ? own.lead : above.lead,
    support: own.support.length > 0 ? own.support : above.support,
  };
  return [...outer, group];
}

function ownOf(table: TaskTable, row: TableRow): Pick<TaskGroup, "lead" | "support" | "due"> {
  const named = isSpread(table, row, table.ownerRole) ? { lead: [], support: [] } : namedIn(row, table);
  const title = titleOf(row);
  const isTitle = isAcross(table, row) || isSpread(table, row, "due");
  const due = (isTitle ? undefined : duesIn(row, table).at(-1)) ?? dueOfTitle(title, table.dues);
  return {
    lead: named.lead.length > 0 ? named.lead : ownersInTitle(title, table, row.words),
    support: named.support,
    ...(due ? { due } : {}),
  };
}

/** The title is the owner's name with its role or without, and nothing more but for its number and "Nhiệm vụ của". */
function ownersInTitle(title: Fact<string>, table: TaskTable, words: ReadingWords): readonly Fact<string>[] {
  const document = table.names.words;
  const front = headingPrefix(document).exec(title.value)?.[0].length ?? 0;
  const list = readUnitList(title.value, front, document, "with-ranks");
  const isWhole = list.units.length > 0 && saysNoMore(title.value.slice(list.end), words);
  if (isWhole) return list.units.map(({ text, span }) => ({ ...partOf(title, span.start, span.end), value: text }));
  const owners = readOwners(title.value, "lead", { words: document, marks: words });
  const isRole = owners.length > 0 && owners.every(({ text }) => isBody(text, document)) && hasMark(title.value, words);
  return isRole
    ? owners.flatMap(({ role, text, span }) =>
        role === "lead" ? [{ ...partOf(title, span.start, span.end), value: text }] : [],
      )
    : [];
}

const headingPrefix = oncePer(({ roles }: ReadingWords) => new RegExp(`^(?:(?:${roles.headingPrefix})\\s+)?`, "iu"));
const leadMark = oncePer(({ tables }: ReadingWords) => phrase(tables.leadMark));

function hasMark(text: string, words: ReadingWords): boolean {
  return occursIn(leadMark(words), text.slice(0, LONGEST_TITLE));
}

const LONGEST_TITLE = 200;

/** Nothing but marks, and remarks in brackets. */
function saysNoMore(rest: string, words: ReadingWords): boolean {
  const bare = rest.replace(/\([^()]*\)/gu, "").trim();
  return !/[\p{L}\d]/u.test(bare) || new RegExp(`^[\\s:,–-]*(?:${words.tables.leadMark})[\\s:.]*$`, "iu").test(bare);
}

/** The words of the row without their number. */
function titleOf(row: TableRow): Fact<string> {
  const text = firstWords(row);
  const front =
    rankOf(row) === undefined ? 0 : (/^\(?(?:[IVX]{1,6}|[A-H]|\d{1,3})[.)/:]\s*/u.exec(text)?.[0].length ?? 0);
  return rowFact(row, text.slice(front));
}

function firstText(row: TableRow): string {
  return row.row.cells.find(({ text }) => text !== "")?.text ?? "";
}
