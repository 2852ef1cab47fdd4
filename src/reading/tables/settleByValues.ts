/**
 * Roles of columns whose labels are not known as a whole: a word in the label that the values bear out, or the values
 * alone beside columns that are known.
 */
import type { ColumnRole, ReadingWords } from "../../locales/readingWords";
import type { Grid } from "../../model/grid";
import { oncePer } from "../../text/once";
import { occursIn, phrase } from "../../text/pattern";
import { columnProfile } from "./columnProfile";
import { columnsByRole, type Field, type Header } from "./fields";
import { shapesOf, type ValueShapes } from "./valueShapes";

interface OpenColumn extends ValueShapes {
  readonly column: number;
  readonly label: string;
  readonly counts: number;
}

type Roles = ReadonlyMap<ColumnRole, number>;
/** The column that has a role now, where one has. */
type Finder = (open: readonly OpenColumn[], roles: Roles, words: ReadingWords) => OpenColumn | undefined;

export function settleByValues(grid: Grid, { fields, dataStart, words }: Header): readonly Field[] {
  let open: readonly OpenColumn[] = fields
    .filter(({ role }) => role === undefined)
    .slice(0, MOST_COLUMNS)
    .map(({ column, label }) => ({
      column,
      label: label.slice(0, LONGEST_LABEL),
      counts: columnProfile(grid, dataStart, column).counts,
      ...shapesOf(grid, dataStart, column, words),
    }))
    .filter(({ filled }) => filled > 0);
  let settled = fields;
  for (const [role, find] of FINDERS) {
    const found = find(open, columnsByRole(settled), words);
    if (!found) continue;
    open = open.filter(({ column }) => column !== found.column);
    settled = settled.map((field) => (field.column === found.column ? { ...field, role } : field));
  }
  return settled;
}

/** Wider sheets are no tables of people or work. */
const MOST_COLUMNS = 60;
const LONGEST_LABEL = 120;
const MOST = 0.6;
const HALF = 0.5;
const LONGEST_NAMES = 70;

const hintsOf = oncePer(({ tables }: ReadingWords) => ({
  lead: phrase(tables.hints.lead),
  support: phrase(tables.hints.support),
  due: phrase(tables.hints.due),
  task: phrase(tables.hints.task),
  status: phrase(tables.hints.status),
  unit: phrase(tables.hints.unit),
  start: phrase(tables.hints.start),
}));

type Hint = "lead" | "support" | "due" | "task" | "status" | "unit" | "start";

/** The values of columns of each role, whatever their number. */
const BEARS_OUT: Readonly<Record<Hint, (column: OpenColumn) => boolean>> = {
  lead: (column) => isOfNames(column),
  support: (column) => isOfNames(column),
  due: ({ times }) => times >= HALF,
  task: ({ works, times }) => works >= HALF && times < HALF,
  status: ({ words, averageLength, distinct, filled }) =>
    words >= MOST && averageLength < 30 && (distinct < 1 || filled < 4),
  unit: ({ bodies, named, words, persons }) => bodies >= HALF || named >= MOST || (words >= MOST && persons < HALF),
  start: ({ times }) => times >= HALF,
};

function isOfNames({ bodies, named, persons, words, averageLength, times }: OpenColumn): boolean {
  if (bodies >= HALF || persons >= HALF || named >= MOST) return true;
  return words >= MOST && averageLength < LONGEST_NAMES && times < HALF;
}

function byHint(role: Hint, isWanted: (roles: Roles) => boolean = (roles) => !roles.has(role)): Finder {
  return (open, roles, words) =>
    isWanted(roles)
      ? open.find((column) => occursIn(hintsOf(words)[role], column.label) && BEARS_OUT[role](column))
      : undefined;
}

function hasAny(roles: Roles, ...wanted: readonly ColumnRole[]): boolean {
  return wanted.some((role) => roles.has(role));
}

/** Columns of money, goods or absences make a table of another kind, whatever else it holds. */
function isOtherKind(roles: Roles): boolean {
  return hasAny(roles, "price", "goods", "absence", "presenter", "weekday", "session");
}

const noWork = (roles: Roles): boolean => !hasAny(roles, "task", "content") && !isOtherKind(roles);
const isOfTasks = (roles: Roles): boolean => hasAny(roles, "lead", "support", "due", "due-date") && noWork(roles);

/** The longest of the columns that say what is done. */
const work: Finder = (open, roles) =>
  isOfTasks(roles) && !hasAny(roles, "count", "total")
    ? longest(open.filter(({ works, fill, times }) => works >= MOST && fill >= MOST && times < HALF))
    : undefined;

function longest(columns: readonly OpenColumn[]): OpenColumn | undefined {
  return columns.reduce<OpenColumn | undefined>((a, b) => (a && a.averageLength >= b.averageLength ? a : b), undefined);
}

const hasWork = (roles: Roles): boolean => hasAny(roles, "task", "content");

const times: Finder = (open, roles) =>
  hasWork(roles) && !hasAny(roles, "due", "due-date", "day", "session", "start")
    ? open.find((column) => column.times >= MOST && column.filled > 1)
    : undefined;

const owners: Finder = (open, roles) =>
  hasWork(roles) && !hasAny(roles, "lead", "unit", "person")
    ? open.find(({ bodies, filled }) => bodies >= MOST && filled > 1)
    : undefined;

/** Names of people beside what they are, where they come from or how they are reached. */
const people: Finder = (open, roles) =>
  hasAny(roles, "position", "phone", "unit") && !hasAny(roles, "person", "lead", "task", "due", "count", "total")
    ? open.find(
        ({ persons, distinct, fill, label }) => persons >= MOST && distinct > HALF && fill > HALF && label !== "",
      )
    : undefined;

/** "Đơn vị mời": those who are invited are the groups where no other column has them. */
const bodies: Finder = (open, roles) => {
  if (hasAny(roles, "unit", "lead", "task", "due", "invited") || isOtherKind(roles)) return undefined;
  const named = open.filter(({ fill, counts }) => fill >= HALF && counts < HALF);
  const found = named.find((column) => column.bodies >= HALF) ?? named.find((column) => column.named >= MOST);
  // Numbers before the bodies only number them.
  const isCounted = open.some(({ counts, column }) => counts >= MOST && found !== undefined && column > found.column);
  return isCounted || hasAny(roles, "count", "total", "person") ? found : undefined;
};

/** "Region / unit | Staff | Seats": names that no grammar knows, under a label that says bodies, before the numbers. */
const labelledNames: Finder = (open, roles, words) => {
  if (hasAny(roles, "unit", "lead", "task", "content", "due", "invited", "person") || isOtherKind(roles))
    return undefined;
  const firstNumber = Math.min(
    ...open.filter(({ counts }) => counts >= MOST).map(({ column }) => column),
    ...counted(roles),
  );
  const names = open.filter(
    ({ column, label, words: said, times: days, averageLength }) =>
      column < firstNumber &&
      said >= MOST &&
      days < HALF &&
      averageLength < LONGEST_NAMES &&
      occursIn(hintsOf(words).unit, label),
  );
  return Number.isFinite(firstNumber) ? mostDistinct(names) : undefined;
};

function counted(roles: Roles): readonly number[] {
  return [roles.get("count"), roles.get("total")].flatMap((column) => column ?? []);
}

function mostDistinct(columns: readonly OpenColumn[]): OpenColumn | undefined {
  return columns.reduce<OpenColumn | undefined>(
    (a, b) => (a && a.filled * a.distinct >= b.filled * b.distinct ? a : b),
    undefined,
  );
}

const FINDERS: readonly (readonly [ColumnRole, Finder])[] = [
  ["start", byHint("start", (roles) => hasAny(roles, "lead", "support", "due") && !roles.has("start"))],
  ["support", byHint("support", (roles) => hasWorkOrTime(roles) && !roles.has("support"))],
  ["due", byHint("due", (roles) => !hasAny(roles, "due", "due-date") && !isOtherKind(roles))],
  ["lead", byHint("lead", (roles) => hasWorkOrTime(roles) && !roles.has("lead"))],
  ["task", byHint("task", isOfTasks)],
  ["task", work],
  ["due", times],
  ["lead", owners],
  ["support", byHint("support", (roles) => hasWork(roles) && !roles.has("support"))],
  ["status", byHint("status", (roles) => hasWork(roles) && !roles.has("status"))],
  ["person", people],
  ["unit", byHint("unit", (roles) => roles.has("person") && !roles.has("unit"))],
  ["unit", bodies],
  ["unit", labelledNames],
];

function hasWorkOrTime(roles: Roles): boolean {
  return hasAny(roles, "task", "content", "due", "due-date", "lead", "status") && !isOtherKind(roles);
}
