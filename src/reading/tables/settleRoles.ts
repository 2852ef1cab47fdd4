/** Roles that the words of the labels leave open and the values, or the other columns, settle. */
import type { ColumnRole } from "../../locales/readingWords";
import type { Grid } from "../../model/grid";
import { columnProfile } from "./columnProfile";
import { columnsByRole, type Field, type Header } from "./fields";
import { settleByValues } from "./settleByValues";
import { shapesOf } from "./valueShapes";

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
  const counting = groups.find(({ column }, at) => {
    const { counts, isSequence } = columnProfile(grid, dataStart, column);
    // Numbers before the bodies only number them.
    return counts > MOST && !(isSequence && at === 0);
  });
  return counting ? withRole(fields, counting.column, "count") : fields;
};

/** "Khối | Cơ quan": of two columns for groups the first holds only numbers in their order. */
const numbersAreOrder: Rule = (grid, { fields, dataStart }) => {
  const [first, second] = fields.filter(({ role }) => role === "unit");
  if (!first || !second) return fields;
  return columnProfile(grid, dataStart, first.column).isSequence ? withRole(fields, first.column, "no") : fields;
};

/** "Thành phần" over "Tổ trưởng | Giáo viên": numbers under one label of groups are categories; the groups stand elsewhere. */
const labelOverNumbers: Rule = (grid, { fields, dataStart }) => {
  const tops = fields.flatMap(({ role, path }) => (role === "unit" && path.length > 1 ? [path[0]] : []));
  const isOverNumbers = ({ role, path: [top, below], column }: Field): boolean =>
    role === "unit" &&
    below !== undefined &&
    tops.filter((other) => other === top).length > 1 &&
    isCounted(grid, dataStart, column);
  return fields.some(isOverNumbers) ? fields.map((field) => (isOverNumbers(field) ? roleless(field) : field)) : fields;
};

function roleless({ column, label, path }: Field): Field {
  return { column, label, path };
}

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

/** "Đại biểu | Cơ quan": a column of groups that holds names of people is their names. */
const namesArePeople: Rule = (grid, { fields, columns, dataStart, words }) => {
  const column = columns.get("unit");
  if (column === undefined || columns.has("person") || columns.has("count") || columns.has("total")) return fields;
  // "Province | Day 1 | Day 2": names beside numbers are counted, not people themselves.
  if (fields.some((field) => field.role === undefined && isCounted(grid, dataStart, field.column))) return fields;
  const { persons, distinct, bodies } = shapesOf(grid, dataStart, column, words);
  return persons > MOST && distinct > MOST && bodies === 0 ? withRole(fields, column, "person") : fields;
};

function isCounted(grid: Grid, dataStart: number, column: number): boolean {
  const { counts, filled } = columnProfile(grid, dataStart, column);
  return filled > 1 && counts > MOST;
}

/** "Đơn vị mời" without another column for them: those who are invited are the groups. */
const invitedAreGroups: Rule = (_, { fields, columns }) =>
  columns.has("unit") || !(columns.has("count") || columns.has("total")) ? fields : renamed(fields, "invited", "unit");

const MOST = 0.6;
const LONGER_THAN_NAMES = 30;

const RULES: readonly Rule[] = [
  labelOverNumbers,
  numbersAreOrder,
  numbersCount,
  oneDateIsDue,
  invitedAreGroups,
  namesArePeople,
  assignmentIsTask,
  settleByValues,
  oneDateIsDue,
];

function renamed(fields: readonly Field[], from: ColumnRole, to: ColumnRole): readonly Field[] {
  const column = fields.find(({ role }) => role === from)?.column;
  return column === undefined ? fields : withRole(fields, column, to);
}

function withRole(fields: readonly Field[], column: number, role: ColumnRole): readonly Field[] {
  return fields.map((field) => (field.column === column ? { ...field, role } : field));
}
