/** Finds the header of a table and says what each column holds. */
import type { ColumnRole, ReadingWords } from "../../locales/readingWords";
import type { Grid, GridRow } from "../../model/grid";
import { compareKey } from "../../text/fold";
import { trimEndOf } from "../../text/trim";

/** A field of a table (Frictionless Table Schema): its label and, where the words are known, its role. */
export interface Field {
  readonly column: number;
  readonly label: string;
  readonly role?: ColumnRole;
}

export interface Header {
  /** The language of its labels: a table may speak another than the document around it. */
  readonly words: ReadingWords;
  readonly fields: readonly Field[];
  /** Index of the header's first row; titles may stand above. */
  readonly start: number;
  /** Index of the first row below the header. */
  readonly dataStart: number;
}

/** Titles above a header are rarely longer than this. */
const SEARCHED_ROWS = 15;
const TALLEST_HEADER = 3;
const LONGEST_LABEL = 80;

const headers = new WeakMap<Grid, Header | "none">();

/** The header, where a row (or up to three merged ones) names at least two known columns; the best such row wins. */
export function findHeader(grid: Grid, languages: readonly ReadingWords[]): Header | undefined {
  const known = headers.get(grid) ?? bestHeader(grid, languages) ?? "none";
  headers.set(grid, known);
  return known === "none" ? undefined : known;
}

function bestHeader(grid: Grid, languages: readonly ReadingWords[]): Header | undefined {
  let best: Header | undefined;
  let bestScore = 1;
  for (const { row, height } of candidates(grid)) {
    for (const words of languages) {
      const fields = fieldsOf(labelsOf(grid, row, height), words);
      const score = new Set(fields.flatMap(({ role }) => role ?? [])).size;
      if (score <= bestScore) continue;
      best = { words, fields, start: row, dataStart: row + height };
      bestScore = score;
    }
  }
  return best;
}

function candidates(grid: Grid): readonly { readonly row: number; readonly height: number }[] {
  const rows = Array.from({ length: Math.min(grid.rows.length, SEARCHED_ROWS) }, (_, row) => row);
  return rows.flatMap((row) => {
    const heights = [1];
    while (heights.length < TALLEST_HEADER && joinsRowBelow(grid, row, heights.length + 1))
      heights.push(heights.length + 1);
    return heights.map((height) => ({ row, height }));
  });
}

/** The first column with this role. */
export function columnOf({ fields }: Header, role: ColumnRole): number | undefined {
  return fields.find((field) => field.role === role)?.column;
}

/** A merge that starts in the header's first row and reaches down ties the rows together; so does one across over labels. */
function joinsRowBelow(grid: Grid, row: number, height: number): boolean {
  return grid.merges.some(
    (merge) =>
      merge.row >= row &&
      merge.row < row + height &&
      (merge.row + merge.rowCount >= row + height || (merge.columnCount > 1 && merge.row + 1 < row + height)),
  );
}

function labelsOf(grid: Grid, row: number, height: number): readonly string[] {
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const parts = Array.from({ length: height }, (_, offset) => textAt(grid, row + offset, column));
    return [...new Set(parts.filter(Boolean))].join(" ");
  });
}

/** The text of a cell, or of the merge that covers it. */
function textAt(grid: Grid, row: number, column: number): string {
  const merge = grid.merges.find(
    (one) =>
      row >= one.row && row < one.row + one.rowCount && column >= one.column && column < one.column + one.columnCount,
  );
  const source: GridRow | undefined = grid.rows[merge?.row ?? row];
  return source?.cells[merge?.column ?? column]?.text ?? "";
}

function fieldsOf(labels: readonly string[], words: ReadingWords): readonly Field[] {
  return labels.map((label, column) => {
    const role = roleOf(label, words);
    return role ? { column, label, role } : { column, label };
  });
}

function roleOf(label: string, { columns }: ReadingWords): ColumnRole | undefined {
  if (!label || label.length > LONGEST_LABEL) return undefined;
  const key = trimEndOf(compareKey(label), " *:.");
  return labelPatterns(columns).find(({ pattern }) => pattern.test(key))?.role;
}

interface LabelPattern {
  readonly role: ColumnRole;
  readonly pattern: RegExp;
}

const patterns = new WeakMap<ReadingWords["columns"], readonly LabelPattern[]>();

function labelPatterns(columns: ReadingWords["columns"]): readonly LabelPattern[] {
  const known = patterns.get(columns);
  if (known) return known;
  const compiled = SPECIFICITY.map((role) => ({ role, pattern: new RegExp(`^(?:${columns[role]})$`, "iu") }));
  patterns.set(columns, compiled);
  return compiled;
}

/** Where a label fits several roles the earlier one here wins: "cơ quan chủ trì" is a lead before it is a unit. */
const SPECIFICITY: readonly ColumnRole[] = [
  "id",
  "no",
  "due-date",
  "named-date",
  "completed",
  "lead",
  "support",
  "deliver-to",
  "invited",
  "person",
  "position",
  "phone",
  "count",
  "due",
  "status",
  "check",
  "note",
  "task",
  "unit",
];
