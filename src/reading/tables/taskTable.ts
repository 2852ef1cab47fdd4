/** Tasks of an assignment table, or of a tracker that we made and people filled in. */
import type { ColumnRole } from "../../locales/readingWords";
import type { Grid } from "../../model/grid";
import type { Origin } from "../../model/origin";
import type { ReadContext } from "../readContext";
import { columnOf, hasRole, type Header } from "./fields";
import { withoutFooter } from "./footer";
import { isMergedUp } from "./merges";
import { rankOf } from "./quotaMarks";
import { dataRows, type TableRow } from "./rows";
import { beginGroup, groupsOver, isGroupRow } from "./taskGroups";
import type { NewTask, TaskGroup, TaskTable } from "./taskModel";
import { namedIn, tasksOf } from "./taskRow";
import { isTotalRow } from "./totals";

export interface TaskTableReading {
  readonly tasks: readonly NewTask[];
  /** Rows below the table: signatures, remarks. */
  readonly unread: readonly Origin[];
}

/** `about`: the words above the table, which may hold the year of its days. */
export function readTaskTable(grid: Grid, header: Header, context: ReadContext, about: string): TaskTableReading {
  const table = taskTable(grid, header, context, about);
  const { own: rows, footer } = withoutFooter(dataRows(grid, header), grid, header);
  const ranks = rows.map(rankOf);
  const tasks: NewTask[] = [];
  let groups: readonly TaskGroup[] = [];
  /** Where the tasks of the last row with words of its own begin. */
  let last = 0;
  for (const [at, row] of rows.entries()) {
    const place = { row, rank: ranks[at], next: rows[at + 1], nextRank: ranks[at + 1] };
    if (isTotalRow(row, context.languages)) continue;
    if (isGroupRow(table, place)) groups = beginGroup(groups, table, row, place.rank);
    else if (saysMore(row, grid, header) && last < tasks.length) continueTask(tasks, last, row, table);
    else {
      last = tasks.length;
      groups = groupsOver(groups, place.rank);
      tasks.push(...tasksOf(row, table, groups));
    }
  }
  return { tasks, unread: footer.map(({ origin }) => origin) };
}

/** Who does the work: the first of these columns that the table has. */
const OWNERS = ["lead", "person", "unit"] as const;

function taskTable(grid: Grid, header: Header, { names, anchors, languages }: ReadContext, about: string): TaskTable {
  const due = header.fields.find(({ role }) => role === "due");
  const year = yearIn(due?.label ?? "");
  const planYear = anchors.year ?? yearIn(about);
  const [first = names.words] = languages;
  return {
    grid,
    header,
    names,
    ownerRole: OWNERS.find((role) => hasRole(header, role)) ?? "lead",
    taskRole: columnOf(header, "task") !== undefined ? "task" : "content",
    dues: {
      languages: first === header.words ? [first] : [first, header.words],
      anchors: planYear === undefined ? anchors : { ...anchors, year: planYear },
      ...(year === undefined ? {} : { year }),
    },
  };
}

function yearIn(text: string): number | undefined {
  const year = /(?<!\d)20\d{2}(?!\d)/u.exec(text)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** A row without words of its own, or whose words are merged with the row above, says more of the task above it. */
function saysMore(row: TableRow, grid: Grid, header: Header): boolean {
  if (row.text(columnOf(header, "task") === undefined ? "content" : "task") !== "") return false;
  const column = columnOf(header, "task") ?? columnOf(header, "content") ?? -1;
  return isMergedUp(grid, row.index, column) || row.text("no") === "";
}

/** Another owner joins the task above; another deadline, or an owner with another product, makes the task one more row. */
function continueTask(tasks: NewTask[], from: number, row: TableRow, table: TaskTable): void {
  const before = tasks.slice(from);
  const more = { lead: ownNames(row, table, "lead"), support: ownNames(row, table, "support") };
  const saysOther = ownText(row, table, "due") || ownText(row, table, "due-date") || isOwnProduct(row, table);
  if (saysOther) {
    tasks.push(...tasksOf(row, table, [], before[0]));
    return;
  }
  for (const [at, task] of before.entries()) {
    tasks[from + at] = { ...task, lead: [...task.lead, ...more.lead], support: [...task.support, ...more.support] };
  }
}

/** Text of this row, not of one that it is merged with. */
function ownText({ cell, index }: TableRow, { grid, header }: TaskTable, role: ColumnRole): boolean {
  const column = columnOf(header, role);
  return column !== undefined && !isMergedUp(grid, index, column) && (cell(role)?.text ?? "") !== "";
}

/** Another owner with a product of its own has a task of its own. */
function isOwnProduct(row: TableRow, table: TaskTable): boolean {
  const isOwn = ownText(row, table, "product") || ownText(row, table, "deliverable");
  return isOwn && ownText(row, table, table.ownerRole);
}

function ownNames(row: TableRow, table: TaskTable, role: "lead" | "support"): NewTask["lead"] {
  const column = columnOf(table.header, role === "lead" ? table.ownerRole : "support");
  return column === undefined || isMergedUp(table.grid, row.index, column) ? [] : namedIn(row, table)[role];
}
