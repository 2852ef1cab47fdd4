/** Rows over a part of an assignment table: titles, which may name the owner or the time of all rows below them. */
import type { ColumnRole } from "../../locales/readingWords";
import type { Fact } from "../../model/fact";
import { readUnitList } from "../unitGrammar";
import { dueInTitle } from "./dueCell";
import { columnOf } from "./fields";
import { mergeAt } from "./merges";
import { rankOf, UNNUMBERED_HEADING, type RowPlace } from "./quotaMarks";
import { firstWords, partOf, rowFact, type TableRow } from "./rows";
import type { TaskGroup, TaskTable } from "./taskModel";
import { duesIn, namedIn } from "./taskRow";

const ROMAN = 1;

/** "I. Nhiệm vụ chung", "II | Sở Nội vụ", a line merged across the table. */
export function isGroupRow(table: TaskTable, { row, rank, next, nextRank }: RowPlace): boolean {
  const isBare = filledCells(row) <= 2 && OWN.every((role) => row.text(role) === "");
  if (rank !== undefined && rank <= ROMAN) return isBare || (nextRank ?? -1) > rank;
  if (isAcross(table, row)) return true;
  return isBare && isTitleRow(table, row, next === undefined || nextRank !== undefined);
}

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

function isAcross({ grid, header, taskRole }: TaskTable, row: TableRow): boolean {
  const column = row.row.cells.findIndex(({ text }) => text !== "");
  const merge = mergeAt(grid, row.index, column);
  const task = columnOf(header, taskRole) ?? 0;
  return (
    merge !== undefined && merge.columnCount > 1 && merge.column <= task && merge.column + merge.columnCount > task + 1
  );
}

function isTitle(text: string): boolean {
  return text === text.toLocaleUpperCase("vi") || text.endsWith(":");
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
  const named = namedIn(row, table);
  const title = titleOf(row);
  const due = duesIn(row, table).at(-1) ?? dueInTitle(title, table.dues);
  return {
    lead: named.lead.length > 0 ? named.lead : ownersInTitle(title, table),
    support: named.support,
    ...(due ? { due } : {}),
  };
}

/** The title is the owner's name and nothing more, but for its number and "Nhiệm vụ của". */
function ownersInTitle(title: Fact<string>, { names }: TaskTable): readonly Fact<string>[] {
  const { roles } = names.words;
  const front = new RegExp(`^(?:(?:${roles.headingPrefix})\\s+)?`, "iu").exec(title.value)?.[0].length ?? 0;
  const list = readUnitList(title.value, front, names.words, "with-ranks");
  const isWhole = list.units.length > 0 && !/[\p{L}\d]/u.test(title.value.slice(list.end).replace(/\([^()]*\)/gu, ""));
  return isWhole ? list.units.map(({ text, span }) => ({ ...partOf(title, span.start, span.end), value: text })) : [];
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
