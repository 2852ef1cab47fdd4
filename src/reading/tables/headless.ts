/** Tables without a row of labels: what their columns hold, by the values alone. */
import type { ColumnRole, ReadingWords } from "../../locales/readingWords";
import type { Grid } from "../../model/grid";
import { oncePer } from "../../text/once";
import { findMentions } from "../deadlines/findMentions";
import { beginsUnit } from "../unitGrammar";
import { columnProfile, isDateCell, type ColumnProfile } from "./columnProfile";
import { columnsByRole, type Field, type Header } from "./fields";
import { mergeAt } from "./merges";
import { looksLikeLabels } from "./unknownLabels";
import { isPerson } from "./valueShapes";

const helperMark = oncePer(({ tables }: ReadingWords) => new RegExp(`^(?:${tables.supportMark})\\s*:`, "iu"));

interface Column extends ColumnProfile {
  readonly column: number;
  /** Share of the cells that begin with the name of a body. */
  readonly units: number;
  /** Share of the cells that say a time. */
  readonly times: number;
  /** Share of the cells that begin by saying who helps. */
  readonly helpers: number;
  readonly persons: number;
  readonly distinct: number;
}

const FEWEST_ROWS = 2;
/** A table that nobody labelled is narrow. */
const MOST_COLUMNS = 12;
const MOST = 0.6;
const HALF = 0.5;
const SHORTEST_TASK = 12;

/** The roles of columns of bodies and numbers, or of work, bodies and times; undefined where the values say neither. */
export function inferHeader(grid: Grid, languages: readonly ReadingWords[]): Header | undefined {
  if (grid.rows.length < FEWEST_ROWS || grid.columnCount > MOST_COLUMNS) return undefined;
  for (const words of languages) {
    const columns = Array.from({ length: grid.columnCount }, (_, column) => lookAt(grid, column, words));
    // Labels that say neither who nor when make it a register of another kind.
    const isLabelled = looksLikeLabels(grid, 0, 1);
    const bare = isLabelled ? undefined : (taskRoles(columns) ?? ownedPartRoles(grid, columns, words));
    const roles = bare ?? quotaRoles(columns) ?? (isLabelled ? undefined : rosterRoles(columns));
    if (roles) return headerOf(grid, roles, words);
  }
  return undefined;
}

function lookAt(grid: Grid, column: number, words: ReadingWords): Column {
  const cells = sampleOf(grid, column);
  const share = (count: number): number => count / Math.max(1, cells.length);
  return {
    column,
    ...columnProfile(grid, 0, column),
    units: share(cells.filter(({ text }) => beginsUnit(text, 0, words)).length),
    times: share(
      cells.filter((cell) => isDateCell(cell) || findMentions(cell.text.slice(0, 200), words, "field").length > 0)
        .length,
    ),
    helpers: share(cells.filter(({ text }) => helperMark(words).test(text)).length),
    persons: share(cells.filter(({ text }) => isPerson(text, words)).length),
    distinct: share(new Set(cells.map(({ text }) => text)).size),
  };
}

const SAMPLED_ROWS = 50;

function sampleOf({ rows }: Grid, column: number): readonly Grid["rows"][number]["cells"][number][] {
  return rows
    .slice(0, SAMPLED_ROWS)
    .flatMap(({ cells }) => cells[column] ?? [])
    .filter(({ text }) => text !== "");
}

type Roles = ReadonlyMap<number, ColumnRole>;

/** "1 | Sở Nội vụ | 5" */
function quotaRoles(columns: readonly Column[]): Roles | undefined {
  const unit = columns.find(({ units }) => units >= MOST) ?? onlyWords(columns);
  if (!unit) return undefined;
  const numbers = columns.filter(({ counts, filled }) => counts >= MOST && filled * 2 > unit.filled);
  const counts = numbers.filter(({ column }) => column > unit.column);
  const [count] = counts;
  if (!count || counts.length > 1) return undefined;
  const no = numbers.find(({ column, isSequence }) => column < unit.column && isSequence);
  return rolesOf([no?.column, "no"], [unit.column, "unit"], [count.column, "count"]);
}

/** "North | 46": names that no grammar knows, each of them once, in the only column of words. */
function onlyWords(columns: readonly Column[]): Column | undefined {
  const said = columns.filter(({ filled, counts }) => filled > 0 && counts < HALF);
  const [only] = said;
  if (!only || said.length > 1 || only.filled < FEWEST_NAMES) return undefined;
  return only.words >= MOST && only.distinct >= MOST && only.averageLength < LONGEST_NAMES ? only : undefined;
}

const FEWEST_NAMES = 3;
const LONGEST_NAMES = 60;

/** "1 | Chuẩn bị hội trường | Văn phòng UBND tỉnh | trước 15/7/2026" */
function taskRoles(columns: readonly Column[]): Roles | undefined {
  const due = columns.find(({ times, counts }) => times >= HALF && counts < HALF);
  const works = columns.filter(({ words, units, averageLength }) => {
    return words >= MOST && units < HALF && averageLength >= SHORTEST_TASK;
  });
  const task = works
    .filter(({ column }) => column !== due?.column)
    .reduce<Column | undefined>((a, b) => (a && a.averageLength >= b.averageLength ? a : b), undefined);
  const [lead, support] = columns.filter(({ units }) => units >= MOST);
  if (!due || !task || !lead) return undefined;
  const no = columns.find(({ column, isSequence }) => column < task.column && isSequence);
  return rolesOf(
    [no?.column, "no"],
    [task.column, "task"],
    [lead.column, "lead"],
    [support?.column, "support"],
    [due.column, "due"],
  );
}

/** "1 | Văn phòng", merged across the table, over "1.1 | Chuẩn bị hội trường | Phối hợp: Sở Y tế | trước 15/7/2026". */
function ownedPartRoles(grid: Grid, columns: readonly Column[], words: ReadingWords): Roles | undefined {
  const due = columns.find(({ times, counts }) => times >= HALF && counts < HALF);
  const [task] = columns.filter(({ column, words: said, averageLength }) => {
    return column !== due?.column && said >= MOST && averageLength >= SHORTEST_TASK;
  });
  if (!due || !task || columns.some(({ units }) => units >= MOST)) return undefined;
  const parts = grid.rows.filter(({ cells }, row) => {
    const merge = mergeAt(grid, row, task.column);
    return (merge?.columnCount ?? 1) > 1 && beginsUnit(cells[task.column]?.text ?? "", 0, words);
  });
  if (parts.length < FEWEST_PARTS || !isOwned(grid, task.column, words)) return undefined;
  const support = columns.find(({ helpers }) => helpers >= MOST);
  const no = columns.find(({ column }) => column < task.column);
  return rolesOf([no?.column, "no"], [task.column, "task"], [support?.column, "support"], [due.column, "due"]);
}

const FEWEST_PARTS = 2;

/** The table begins with the name of the owner of its first rows. */
function isOwned({ rows }: Grid, column: number, words: ReadingWords): boolean {
  return beginsUnit(rows[0]?.cells[column]?.text ?? "", 0, words);
}

/** "1 | Nguyễn Văn An | Chuyên viên | Sở Nội vụ": people, each of them once, beside the bodies that send them. */
function rosterRoles(columns: readonly Column[]): Roles | undefined {
  const person = columns.find(({ persons, distinct }) => persons >= MOST && distinct >= MOST);
  const unit = columns.find(({ units }) => units >= MOST);
  const hasTimes = columns.some(({ times, counts }) => times >= HALF && counts < HALF);
  if (!person || !unit || hasTimes || person.filled < FEWEST_PEOPLE) return undefined;
  const no = columns.find(({ column, isSequence }) => column < person.column && isSequence);
  return rolesOf([no?.column, "no"], [person.column, "person"], [unit.column, "unit"]);
}

const FEWEST_PEOPLE = 3;

function rolesOf(...pairs: readonly (readonly [number | undefined, ColumnRole])[]): Roles {
  return new Map(pairs.flatMap(([column, role]) => (column === undefined ? [] : [[column, role] as const])));
}

function headerOf(grid: Grid, roles: Roles, words: ReadingWords): Header {
  const fields = Array.from({ length: grid.columnCount }, (_, column): Field => {
    const role = roles.get(column);
    return { column, label: "", path: [], ...(role ? { role } : {}) };
  });
  const columns = columnsByRole(fields);
  return { words, fields, columns, start: 0, dataStart: hasUnknownLabels(grid, columns) ? 1 : 0, isInferred: true };
}

/** Words above the numbers, or above the times, are labels that nobody taught us. */
function hasUnknownLabels({ rows }: Grid, columns: ReadonlyMap<ColumnRole, number>): boolean {
  const [first] = rows;
  const count = first?.cells[columns.get("count") ?? -1];
  return count !== undefined && count.text !== "" && !/\d/u.test(count.text);
}
