/** One row of an assignment table as tasks: one, or one for each milestone that its cells name. */
import type { ReadingWords } from "../../locales/readingWords";
import type { Due } from "../../model/due";
import type { Fact } from "../../model/fact";
import type { TaskStatus } from "../../model/task";
import { oncePer } from "../../text/once";
import { unitFact } from "../readContext";
import { beginsUnit } from "../unitGrammar";
import { dateIn, dueInSentence, dueOn, duesOf, isTimeUnclear, serialDate } from "./dueCell";
import { columnOf } from "./fields";
import { isMergedUp } from "./merges";
import { namesIn } from "./nameList";
import { readOwners, type OwnerLanguages, type OwnerRole } from "./ownerCell";
import { cellFact, cellOrigin, partOf, type TableRow } from "./rows";
import { slotDue } from "./slotDue";
import type { NewTask, TaskGroup, TaskTable } from "./taskModel";

type Owners = Pick<NewTask, "lead" | "support">;

/** `before`: the task that the row says more of, where it has no words of its own. */
export function tasksOf(
  row: TableRow,
  table: TaskTable,
  groups: readonly TaskGroup[],
  before?: NewTask,
): readonly NewTask[] {
  const summary = summaryOf(row, table, before);
  if (!summary) return [];
  const named = namedIn(row, table);
  const group = groups.at(-1);
  const owners: Owners = {
    lead: firstFilled(named.lead, before?.lead, group?.lead),
    support: firstFilled(
      named.support,
      isSupportShared(row, table, named) ? before?.support : undefined,
      group?.support,
    ),
  };
  const completed = dateIn(row.cell("completed"), summary, table.dues);
  const extended = dateIn(row.cell("extended-date"), summary, table.dues);
  const product = productIn(row);
  const no = numberIn(row);
  return milestonesOf(row, table, summary, group).map(({ summary: words, due }) => ({
    summary: words,
    ...owners,
    deliverTo: receiversIn(row, table),
    ...(no ? { no } : {}),
    where: placeOf(row, group) || (before?.where ?? ""),
    ...(due ? { due } : {}),
    ...(!due && isTimeUnclear(words, table.dues) ? { isTimeUnclear: true } : {}),
    status: statusOf(row.text("status"), row.words),
    ...(completed ? { completed } : {}),
    ...(extended ? { extended } : {}),
    ...(isGone(row) ? { isGone: true } : {}),
    ...(product ? { product } : {}),
    origin: row.origin,
  }));
}

function placeOf(row: TableRow, group: TaskGroup | undefined): string {
  const no = row.text("no");
  return no === "" ? "" : [group?.label ?? "", no].filter(Boolean).join(".");
}

function firstFilled(...lists: readonly (readonly Fact<string>[] | undefined)[]): readonly Fact<string>[] {
  return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}

/** A row of another milestone names nobody; one with another owner has those who support merged down, or has none. */
function isSupportShared({ index }: TableRow, { grid, header }: TaskTable, { lead, support }: Owners): boolean {
  if (lead.length === 0 && support.length === 0) return true;
  const column = columnOf(header, "support");
  return column !== undefined && isMergedUp(grid, index, column);
}

function summaryOf(row: TableRow, { taskRole }: TaskTable, before?: NewTask): Fact<string> | undefined {
  const cell = row.cell(taskRole);
  if (cell && /\p{L}/u.test(cell.text)) return cellFact(cell, row.origin);
  return before && { ...before.summary, certainty: "inferred" };
}

interface Milestone {
  readonly summary: Fact<string>;
  readonly due: Due | undefined;
}

/** Lines of the work, each with its own time beside it or in it, are tasks of their own. */
function milestonesOf(row: TableRow, table: TaskTable, summary: Fact<string>, group?: TaskGroup): readonly Milestone[] {
  const dues = duesIn(row, table);
  const lines = linesOf(summary);
  if (lines.length > 1 && lines.length === dues.length)
    return lines.map((line, index) => ({ summary: line, due: dues[index] }));
  if (dues.length > 0) return dues.map((due) => ({ summary, due }));
  const inLines = lines.map((line) => ({ summary: line, due: dueInSentence(line, table.dues) }));
  if (inLines.length > 1 && inLines.every(({ due }) => due !== undefined)) return inLines;
  return [{ summary, due: dueInSentence(summary, table.dues) ?? group?.due }];
}

function linesOf(text: Fact<string>): readonly Fact<string>[] {
  return [...text.value.matchAll(/[^\n]+/gu)].map((match) => {
    const front = /^\s*(?:[-+•*]|\d{1,2}[.)]|[a-zđ]\))?\s*/u.exec(match[0])?.[0].length ?? 0;
    return partOf(text, match.index + front, match.index + match[0].length);
  });
}

/** A tracker's last day wins over the words beside it: a person may have moved it. */
export function duesIn(row: TableRow, table: TaskTable): readonly Due[] {
  const worded = row.cell("due");
  const text = worded && worded.text !== "" ? cellFact(worded, row.origin) : undefined;
  const last = row.cell("due-date");
  if (last && last.text !== "") {
    const own = cellFact(last, row.origin);
    const date = dateIn(last, own, table.dues);
    if (date) return [dueOn(date, text ?? own)];
  }
  if (!worded || !text) return slotDue(row, table.header, table.dues);
  const date = serialDate(worded);
  return date ? [dueOn(date, text)] : duesOf(text, table.dues);
}

/** Those who lead and those who support by the cells of a row. */
export function namedIn(row: TableRow, table: TaskTable): Owners {
  const named = [...ownersIn(row, table, "lead"), ...ownersIn(row, table, "support")];
  const of = (role: OwnerRole): readonly Fact<string>[] => named.filter((owner) => owner.role === role).map(toFact);
  return { lead: of("lead"), support: of("support") };
}

function languagesOf(text: string, { words }: TableRow, document: ReadingWords): OwnerLanguages {
  // English names in an English table of a Vietnamese document are read by the table's grammar.
  const isOther = words !== document && !beginsUnit(text, 0, document) && beginsUnit(text, 0, words);
  return { words: isOther ? words : document, marks: words };
}

interface NamedOwner {
  readonly role: OwnerRole;
  readonly fact: Fact<string>;
}

function toFact({ fact }: NamedOwner): Fact<string> {
  return fact;
}

function ownersIn(row: TableRow, { ownerRole, names }: TaskTable, role: OwnerRole): readonly NamedOwner[] {
  const cell = row.cell(role === "lead" ? ownerRole : "support");
  if (!cell || !/\p{L}/u.test(cell.text)) return [];
  const whole = cellFact(cell, row.origin);
  return readOwners(cell.text, role, languagesOf(cell.text, row, names.words)).map((name) => ({
    role: name.role,
    fact: { ...partOf(whole, name.span.start, name.span.end), value: name.text },
  }));
}

function numberIn(row: TableRow): Fact<string> | undefined {
  const cell = row.cell("no");
  return cell && cell.text !== "" ? cellFact(cell, row.origin) : undefined;
}

function productIn(row: TableRow): Fact<string> | undefined {
  const cell = row.cell("product");
  return cell && cell.text !== "" ? cellFact(cell, row.origin) : undefined;
}

function receiversIn(row: TableRow, { names }: TaskTable): readonly Fact<string>[] {
  const cell = row.cell("deliver-to");
  if (!cell || cell.text === "") return [];
  const origin = cellOrigin(cell, row.origin);
  const base = origin.spans[0]?.start ?? 0;
  return namesIn(cell.text, 0, names.words).map(({ text, span }) =>
    unitFact({ text, kind: "named", span: { start: span.start + base, end: span.end + base } }, origin),
  );
}

const gonePattern = oncePer(({ gone }: ReadingWords) => new RegExp(`^(?:${gone})`, "iu"));

function isGone(row: TableRow): boolean {
  return gonePattern(row.words).test(row.text("change"));
}

const statusPatterns = oncePer(({ statuses }: ReadingWords) =>
  (Object.keys(statuses) as TaskStatus[]).map((status) => ({
    status,
    pattern: new RegExp(`^(?:${statuses[status]})`, "iu"),
  })),
);

function statusOf(text: string, words: ReadingWords): TaskStatus {
  if (text === "") return "needs-action";
  return statusPatterns(words).find(({ pattern }) => pattern.test(text))?.status ?? "needs-action";
}
