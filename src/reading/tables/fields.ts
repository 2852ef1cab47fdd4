/** The fields of a table, and which of them holds what. */
import type { ColumnRole, ReadingWords } from "../../locales/readingWords";

/** A field of a table (Frictionless Table Schema): its label and, where the words are known, its role. */
export interface Field {
  readonly column: number;
  readonly label: string;
  /** The labels one above the other that make up the label. */
  readonly path: readonly string[];
  readonly role?: ColumnRole;
}

export interface Header {
  /** The language of its labels: a table may speak another than the document around it. */
  readonly words: ReadingWords;
  readonly fields: readonly Field[];
  /** The first column of each role. */
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Index of the header's first row; titles may stand above. */
  readonly start: number;
  /** Index of the first row below the header. */
  readonly dataStart: number;
  /** No row of labels: the roles were concluded from the values. */
  readonly isInferred?: boolean;
}

/** The first column with this role. */
export function columnOf({ columns }: Header, role: ColumnRole): number | undefined {
  return columns.get(role);
}

export function hasRole({ columns }: Header, ...roles: readonly ColumnRole[]): boolean {
  return roles.some((role) => columns.has(role));
}

/** The first column of each role. */
export function columnsByRole(fields: readonly Field[]): ReadonlyMap<ColumnRole, number> {
  const columns = new Map<ColumnRole, number>();
  for (const { role, column } of fields) if (role && !columns.has(role)) columns.set(role, column);
  return columns;
}
