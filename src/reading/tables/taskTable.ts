/** Tasks of an assignment table, or of a tracker that we made and people filled in. */
import type { ReadingWords } from "../../locales/readingWords";
import type { Due, DueExpression } from "../../model/due";
import { stated, type Fact } from "../../model/fact";
import type { Grid, GridCell } from "../../model/grid";
import { wholeOrigin } from "../../model/origin";
import { dateParts, fromSerial, type PlainDate } from "../../model/plainDate";
import type { Task, TaskStatus } from "../../model/task";
import { trimEndOf } from "../../text/trim";
import { findMentions } from "../deadlines/findMentions";
import { resolveDue } from "../deadlines/resolveDue";
import { unitFact, type ReadContext } from "../readContext";
import { readUnitList } from "../unitGrammar";
import { columnOf, type Header } from "./header";
import { cellFact, cellOrigin, dataRows, isTotalRow, type TableRow } from "./rows";

/** A table assigns tasks when it has work and an owner, a deadline or a status for it. */
export function isTaskTable(header: Header): boolean {
  const has = (role: Parameters<typeof columnOf>[1]): boolean => columnOf(header, role) !== undefined;
  return has("task") && (has("lead") || has("status") || (has("due") && has("unit")));
}

export function readTaskTable(grid: Grid, header: Header, context: ReadContext): readonly Omit<Task, "id">[] {
  const ownerColumn = columnOf(header, "lead") === undefined ? "unit" : "lead";
  const tasks: Omit<Task, "id">[] = [];
  for (const row of dataRows(grid, header)) {
    if (isTotalRow(row) || isGroupRow(row)) continue;
    const before = tasks.at(-1);
    const named = unitsOf(row, ownerColumn, context);
    const isSameOwner = named.length === 0 && isContinued(row, grid, columnOf(header, ownerColumn));
    const lead = isSameOwner ? (before?.lead ?? []) : named;
    const task = taskOf(row, { lead, summary: summaryOf(row, before) }, context);
    if (task) tasks.push(task);
  }
  return tasks;
}

/** A row without a task of its own, but with an owner or a time, says more of the task above it. */
function summaryOf(row: TableRow, before: Omit<Task, "id"> | undefined): Fact<string> | undefined {
  const cell = row.cell("task");
  if (cell && cell.text !== "") return cellFact(cell, row.origin);
  const saysMore = row.text("lead") !== "" || row.text("support") !== "" || row.text("due") !== "";
  return saysMore && before ? { ...before.summary, certainty: "inferred" } : undefined;
}

/** "I. Nhiệm vụ chung": a line over a part of the table, with nothing but a title. */
function isGroupRow(row: TableRow): boolean {
  const filled = row.row.cells.filter(({ text }) => text !== "");
  return (
    filled.length <= 2 && row.text("lead") === "" && row.text("due") === "" && /^([IVX]+\.?|)$/u.test(row.text("no"))
  );
}

function isContinued(row: TableRow, grid: Grid, column: number | undefined): boolean {
  return grid.merges.some(
    (merge) => merge.column === column && merge.row < row.index && merge.row + merge.rowCount > row.index,
  );
}

interface TaskParts {
  readonly lead: readonly Fact<string>[];
  readonly summary: Fact<string> | undefined;
}

function taskOf(row: TableRow, { lead, summary }: TaskParts, context: ReadContext): Omit<Task, "id"> | undefined {
  if (!summary) return undefined;
  const due = dueOf(row, context);
  const completed = dateIn(row.cell("completed"), context);
  return {
    summary,
    lead,
    support: unitsOf(row, "support", context),
    deliverTo: unitsOf(row, "deliver-to", context),
    where: row.text("no"),
    ...(due ? { due } : {}),
    status: statusOf(row.text("status"), row.words),
    ...(completed ? { completed } : {}),
    origin: row.origin,
  };
}

/** The bodies of a cell; words that the grammar does not know are one body, as written. */
function unitsOf(
  row: TableRow,
  role: "lead" | "support" | "deliver-to" | "unit",
  { names }: ReadContext,
): readonly Fact<string>[] {
  const cell = row.cell(role);
  if (!cell || cell.text === "") return [];
  const origin = cellOrigin(cell, row.origin);
  const list = readUnitList(cell.text, 0, names.words);
  if (list.units.length > 0 && list.end >= trimEndOf(cell.text, " .;\n").length) {
    const base = origin.spans[0]?.start ?? 0;
    return list.units.map((unit) =>
      unitFact({ ...unit, span: { start: unit.span.start + base, end: unit.span.end + base } }, origin),
    );
  }
  return cell.text
    .split(/[;\n]/u)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => stated(name, origin));
}

/** A tracker's last day wins over the words beside it: a person may have moved it. */
function dueOf(row: TableRow, context: ReadContext): Due | undefined {
  const worded = row.cell("due");
  const last = dateIn(row.cell("due-date"), context);
  const text = worded && worded.text ? cellFact(worded, row.origin) : undefined;
  if (last) {
    const expression = { type: "date", mod: "on-or-before", ...dateParts(last) } satisfies DueExpression;
    const cell = row.cell("due-date");
    return { text: text ?? stated(cell?.text ?? "", row.origin), expression, date: last };
  }
  if (!worded || !text) return undefined;
  const date = serialDate(worded);
  if (date) return { text, expression: { type: "date", mod: "on-or-before", ...dateParts(date) }, date };
  const mention = findMentions(worded.text, context.names.words, "field")[0];
  if (!mention) {
    // Figures that look like a day but are none ("5/13/2026") are told; other words wait for something.
    const isDay = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/u.test(worded.text);
    return { text, expression: { type: "event", mod: "after" }, ...(isDay ? { impossible: true } : {}) };
  }
  return resolveDue(text, mention.expression, context.anchors);
}

function dateIn(cell: GridCell | undefined, context: ReadContext): PlainDate | undefined {
  if (!cell || cell.text === "") return undefined;
  const date = serialDate(cell);
  if (date) return date;
  const mention = findMentions(cell.text, context.names.words, "field")[0];
  const text = stated(cell.text, wholeOrigin(cell.place, cell.text));
  return mention && resolveDue(text, mention.expression, context.anchors).date;
}

/** A number under a date format is a day; a bare number is not. */
function serialDate({ value, numberFormat }: GridCell): PlainDate | undefined {
  return typeof value === "number" && /[dy]/iu.test(numberFormat ?? "") ? fromSerial(value) : undefined;
}

function statusOf(text: string, { statuses }: ReadingWords): TaskStatus {
  const all = Object.keys(statuses) as TaskStatus[];
  return all.find((status) => new RegExp(`^(?:${statuses[status]})`, "iu").test(text)) ?? "needs-action";
}
