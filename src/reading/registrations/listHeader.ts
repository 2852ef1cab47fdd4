/** Which column of a returned list holds what: by its labels, and where they say nothing, by what stands below. */
import type { Grid } from "../../model/grid";
import type { ListColumn, ListRole } from "../../model/registration";
import { labelKey, LIST_GRAMMARS, roleOfLabel, type ListContext, type ListGrammar } from "./listContext";
import { hasSurname, looksLikeName, looksLikePhone } from "./personName";

export interface ListHeader {
  readonly columns: readonly ListColumn[];
  /** Index of the first row of the header; what is above is a title. */
  readonly start: number;
  /** Index of the first row below it. */
  readonly dataStart: number;
}

const SEARCHED_ROWS = 25;
const SAMPLED_ROWS = 200;
/** So much of a column must look alike before its label is not asked. */
const MOST = 0.6;
/** Capitals alone may be anything; family names are few. */
const SURNAMES = 0.4;

/** The header of a list of people, or undefined where the grid lists no people. */
export function findListHeader(grid: Grid, context: ListContext): ListHeader | undefined {
  const labelled = bestHeader(grid, context);
  if (labelled && holdsNames(labelled)) return labelled;
  const inferred = inferColumns(grid, labelled);
  return inferred && holdsNames(inferred) ? inferred : undefined;
}

function holdsNames({ columns }: ListHeader): boolean {
  return columns.some(({ role }) => role === "person" || role === "given" || role === "family");
}

function bestHeader(grid: Grid, context: ListContext): ListHeader | undefined {
  let best: ListHeader | undefined;
  let bestScore = 1;
  for (const candidate of candidates(grid, context)) {
    const score = scoreOf(candidate.columns);
    if (score <= bestScore) continue;
    best = candidate;
    bestScore = score;
  }
  return best;
}

function candidates(grid: Grid, context: ListContext): readonly ListHeader[] {
  const rows = Array.from({ length: Math.min(grid.rows.length, SEARCHED_ROWS) }, (_, row) => row);
  return rows.flatMap((row) =>
    heightsAt(grid, row).flatMap((height) => {
      const labels = labelsOf(grid, row, height);
      return LIST_GRAMMARS.map((grammar) => ({
        columns: columnsOf(labels, grammar, context),
        start: row,
        dataStart: row + height,
      }));
    }),
  );
}

/** A table of counts or of tasks names a body in each row, but nobody's name. */
function scoreOf(columns: readonly ListColumn[]): number {
  const roles = new Set(columns.map(({ role }) => role));
  roles.delete("other");
  return roles.size + (roles.has("person") || roles.has("given") ? 0.5 : 0);
}

/** Labels of two rows belong together where one of the first row is merged with cells below or beside. */
function heightsAt({ merges }: Grid, row: number): readonly number[] {
  const isTied = merges.some((merge) => merge.row === row && (merge.rowCount > 1 || merge.columnCount > 1));
  return isTied ? [1, 2] : [1];
}

function labelsOf(grid: Grid, row: number, height: number): readonly string[] {
  const merges = grid.merges.filter((merge) => merge.row <= row + height - 1 && merge.row + merge.rowCount > row);
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const parts = Array.from({ length: height }, (_unused, offset) => {
      const at = row + offset;
      const merge = merges.find(
        (one) =>
          at >= one.row && at < one.row + one.rowCount && column >= one.column && column < one.column + one.columnCount,
      );
      return grid.rows[merge?.row ?? at]?.cells[merge?.column ?? column]?.text ?? "";
    });
    return [...new Set(parts.filter(Boolean))].join(" ");
  });
}

function columnsOf(labels: readonly string[], grammar: ListGrammar, { chosen }: ListContext): readonly ListColumn[] {
  const columns = labels.map((label): ListColumn => {
    const choice = chosen.size === 0 || label === "" ? undefined : chosen.get(labelKey(label));
    if (choice !== undefined) return { label, role: choice, by: "chosen" };
    return { label, role: roleOfLabel(label, grammar) ?? "other", by: "stated" };
  });
  return rankForPosition(pairNames(columns), grammar);
}

/** "Cấp bậc" stands for the position where no column is called so. */
function rankForPosition(columns: readonly ListColumn[], { rankLabel }: ListGrammar): readonly ListColumn[] {
  const roles = new Set(columns.map(({ role }) => role));
  // A row without any label that we know is no heading: its words are not asked again.
  if (roles.has("position") || (roles.size === 1 && roles.has("other"))) return columns;
  const at = columns.findIndex(({ label, role, by }) => {
    return role === "other" && by !== "chosen" && rankLabel.test(labelKey(label));
  });
  return columns.map((column, index) => (index === at ? { ...column, role: "position" } : column));
}

/** "Họ và tên" merged over two columns, or "Họ" beside "Tên": the halves of one name. "Tên" alone is a whole one. */
function pairNames(columns: readonly ListColumn[]): readonly ListColumn[] {
  const has = (role: ListRole): boolean => columns.some((column) => column.role === role);
  const first = columns.findIndex(({ role }) => role === "person");
  return columns.map((column, index) => {
    if (column.role === "given" && !has("family")) return { ...column, role: has("person") ? "other" : "person" };
    if (column.role === "family" && !has("given")) return { ...column, role: has("person") ? "other" : "person" };
    const isSecondHalf = index === first + 1 && first >= 0 && column.label === columns[first]?.label;
    return column.role === "person" && isSecondHalf ? { ...column, role: "given" } : column;
  });
}

/** Columns without a known label, by what stands in them. */
function inferColumns(grid: Grid, labelled: ListHeader | undefined): ListHeader | undefined {
  const from = labelled?.dataStart ?? 0;
  const sample = grid.rows.slice(from, from + SAMPLED_ROWS);
  const textsOf = (column: number): readonly string[] =>
    sample.map(({ cells }) => cells[column]?.text ?? "").filter(Boolean);
  const known: readonly ListColumn[] =
    labelled?.columns ?? Array.from({ length: grid.columnCount }, () => ({ label: "", role: "other", by: "inferred" }));
  const isOpen = ({ role, by }: ListColumn): boolean => role === "other" && by !== "chosen";
  const person = known.findIndex((column, index) => isOpen(column) && holdMostlyNames(textsOf(index)));
  if (person < 0) return undefined;
  const columns = known.map((column, index): ListColumn => {
    if (index === person) return { label: column.label, role: "person", by: "inferred" };
    const isPhone = isOpen(column) && share(textsOf(index), looksLikePhone) >= MOST;
    return isPhone ? { label: column.label, role: "phone", by: "inferred" } : column;
  });
  if (labelled) return { ...labelled, columns };
  const first = grid.rows.findIndex(({ cells }) => looksLikeName(cells[person]?.text ?? ""));
  return { columns, start: Math.max(0, first), dataStart: Math.max(0, first) };
}

function holdMostlyNames(texts: readonly string[]): boolean {
  const names = texts.filter(looksLikeName);
  if (texts.length === 0 || names.length < texts.length * MOST) return false;
  return names.filter(hasSurname).length >= names.length * SURNAMES;
}

function share(texts: readonly string[], holds: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
}
