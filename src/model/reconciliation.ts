/** A table that stands in the workbook beside what a new reading says: what is the same, changed, new and gone, as data. */
import type { CellValue } from "./grid";

export type RowCells<K extends string> = Readonly<Partial<Record<K, CellValue>>>;

/** What tells one row from another. */
export interface RowWords {
  readonly text: string;
  readonly lead: string;
  readonly due: string;
  readonly place: string;
  /** Marks of text, lead and deadline as we wrote them, whatever people made of them since; absent where nobody knows. */
  readonly written?: readonly [text: string, lead: string, due: string];
}

/** A row as it stands. */
export interface StandingRow<K extends string> {
  /** Empty for a row that a person added. */
  readonly id: string;
  readonly words: RowWords;
  readonly cells: RowCells<K>;
  /** The mark of what we wrote into each cell; absent where nobody knows. */
  readonly marks?: Readonly<Partial<Record<K, string>>>;
  /** It was told before that no document names it any more. */
  readonly isGone: boolean;
}

/** A row as the document has it now. */
export interface FreshRow<K extends string> {
  readonly words: RowWords;
  readonly cells: RowCells<K>;
}

export interface CellDifference<K extends string> {
  readonly column: K;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** A row of both. `changes`: only the document changed; `conflicts`: a person and the document, each in its own way. */
export interface KnownRow<K extends string> {
  readonly standing: StandingRow<K>;
  readonly fresh: FreshRow<K>;
  readonly changes: readonly CellDifference<K>[];
  readonly conflicts: readonly CellDifference<K>[];
  /** Of columns that nobody is asked about. */
  readonly quiet: readonly CellDifference<K>[];
}

export interface Reconciliation<K extends string> {
  readonly known: readonly KnownRow<K>[];
  readonly added: readonly AddedRow<K>[];
  /** Rows of ours that the document has no more. */
  readonly gone: readonly StandingRow<K>[];
  /** Rows that people added and that the document does not name: they are nobody's business. */
  readonly own: number;
}

export interface AddedRow<K extends string> extends FreshRow<K> {
  /** New in this table, and the same whoever adds the same row. */
  readonly id: string;
}
