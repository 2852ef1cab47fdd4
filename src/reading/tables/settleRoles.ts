/** Roles that the words of the labels leave open and the values, or the other columns, settle. */
import type { ColumnRole } from "../../locales/readingWords";
import type { Grid } from "../../model/grid";
import { findMentions } from "../deadlines/findMentions";
import { beginsUnit } from "../unitGrammar";
import { columnProfile } from "./columnProfile";
import { columnsByRole, type Field, type Header } from "./fields";

/** The header with its roles as the whole table bears them out. */
export function settleRoles(grid: Grid, header: Header): Header {
  const settled = RULES.reduce<Header>((now, rule) => {
    const fields = rule(grid, now);
    return fields === now.fields ? now : { ...now, fields, columns: columnsByRole(fields) };
  }, header);
  return settled;
}

type Rule = (grid: Grid, header: Header) => readonly Field[];

/** "Đơn vị | Đại biểu": of two columns for groups the one with numbers counts them. */
const numbersCount: Rule = (grid, { fields, columns, dataStart }) => {
  const groups = fields.filter(({ role }) => role === "unit");
  if (groups.length < 2 || columns.has("count")) return fields;
  const counting = groups.find(({ column }) => columnProfile(grid, dataStart, column).counts > MOST);
  return counting ? withRole(fields, counting.column, "count") : fields;
};

/** A single date column of an assignment table is its deadline, whatever tense its label has. */
const oneDateIsDue: Rule = (_, { fields, columns }) => {
  if (columns.has("due")) return fields;
  if (columns.has("due-date")) return columns.has("status") ? fields : renamed(fields, "due-date", "due");
  if (columns.has("completed") && !columns.has("status")) return renamed(fields, "completed", "due");
  const isWork = columns.has("task") || (columns.has("content") && columns.has("lead"));
  const isCalendar = columns.has("session") || columns.has("venue") || columns.has("presenter");
  return isWork && !isCalendar ? renamed(fields, "day", "due") : fields;
};

/** "Họ và tên | Phân công": where nothing else says what is done, the assignment is the work, and the person does it. */
const assignmentIsTask: Rule = (grid, { fields, columns, dataStart }) => {
  const lead = columns.get("lead");
  const hasWork = columns.has("task") || columns.has("content");
  if (hasWork || lead === undefined || !(columns.has("person") || columns.has("unit"))) return fields;
  const isLong = columnProfile(grid, dataStart, lead).averageLength > LONGER_THAN_NAMES;
  return isLong ? withRole(fields, lead, "task") : fields;
};

/** "Mốc": a column that no label explains and that is full of times or of bodies is the deadline or the owner. */
const valuesTell: Rule = (grid, { fields, columns, dataStart, words }) => {
  if (!columns.has("task") && !columns.has("content")) return fields;
  const unknown = fields.filter(({ role }) => role === undefined);
  const find = (roles: readonly ColumnRole[], looksRight: (text: string) => boolean): number | undefined =>
    roles.some((role) => columns.has(role))
      ? undefined
      : unknown.find(({ column }) => shareOf(grid, { dataStart, column }, looksRight) >= MOST)?.column;
  const due = find(DUES, (text) => findMentions(text, words, "field").length > 0);
  const lead = find(OWNERS, (text) => beginsUnit(text, 0, words));
  const dated = due === undefined ? fields : withRole(fields, due, "due");
  return lead === undefined ? dated : withRole(dated, lead, "lead");
};

const DUES: readonly ColumnRole[] = ["due", "due-date", "day", "session"];
const OWNERS: readonly ColumnRole[] = ["lead", "unit", "person", "support"];
const SAMPLED_ROWS = 50;
const LONGEST_VALUE = 200;

/** Share of the filled cells of a column that look right. */
function shareOf(
  { rows }: Grid,
  { dataStart, column }: { readonly dataStart: number; readonly column: number },
  looksRight: (text: string) => boolean,
): number {
  const texts = rows.slice(dataStart, dataStart + SAMPLED_ROWS).map(({ cells }) => cells[column]?.text ?? "");
  const filled = texts.filter((text) => text !== "");
  return filled.length < 2
    ? 0
    : filled.filter((text) => looksRight(text.slice(0, LONGEST_VALUE))).length / filled.length;
}

const MOST = 0.6;
const LONGER_THAN_NAMES = 30;

const RULES: readonly Rule[] = [numbersCount, oneDateIsDue, assignmentIsTask, valuesTell];

function renamed(fields: readonly Field[], from: ColumnRole, to: ColumnRole): readonly Field[] {
  const column = fields.find(({ role }) => role === from)?.column;
  return column === undefined ? fields : withRole(fields, column, to);
}

function withRole(fields: readonly Field[], column: number, role: ColumnRole): readonly Field[] {
  return fields.map((field) => (field.column === column ? { ...field, role } : field));
}
