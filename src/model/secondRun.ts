/** A plan read again beside the tracker that stands in the workbook. */
import type { CellValue } from "./grid";
import type { PlainDate } from "./plainDate";
import type { Reconciliation, RowCells, StandingRow } from "./reconciliation";
import type { TrackerColumn } from "./trackerColumns";

/** A tracker as it stands. */
export interface StandingTracker {
  readonly sheet: string;
  readonly table: string;
  readonly locale: "vi" | "en";
  /** Which of our columns it has still. */
  readonly columns: ReadonlySet<TrackerColumn>;
  readonly rows: readonly TrackerRow[];
}

export interface TrackerRow extends StandingRow<TrackerColumn> {
  /** Row of the sheet, 0-based. */
  readonly row: number;
}

export interface SecondRun {
  readonly tracker: StandingTracker;
  readonly rows: Reconciliation<TrackerColumn>;
}

/** What a person chose of a second run: all, but for these. */
export interface SecondRunChoices {
  /** Rows left as they are, by their id. */
  readonly left: ReadonlySet<string>;
  /** Cells of which the document's value is taken over the typed one: `id column`. */
  readonly taken: ReadonlySet<string>;
}

export const NOTHING_LEFT: SecondRunChoices = { left: new Set(), taken: new Set() };

export function cellKey(id: string, column: string): string {
  return `${id} ${column}`;
}

/** Answers that came back in an agency's extract, beside what the tracker says. */
export interface ReturnedExtract {
  readonly tracker: StandingTracker;
  readonly agency: string;
  /** Rows with answers, by id. */
  readonly answers: readonly ReturnedAnswer[];
  /** Rows of the extract that the tracker does not have. */
  readonly unknown: readonly string[];
  /** Rows that came back as they went out. */
  readonly silent: number;
}

export interface ReturnedAnswer {
  readonly id: string;
  readonly task: string;
  readonly cells: readonly AnsweredCell[];
}

/** `isAsked`: it was typed in the tracker too in the meantime, and differently. */
export interface AnsweredCell {
  readonly column: TrackerColumn;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly isAsked: boolean;
}

export interface ExtractOptions {
  readonly asOf: PlainDate;
  readonly agency: string;
}

/** The rows of an extract as they came back. */
export interface ExtractRows {
  readonly agency: string;
  readonly rows: readonly {
    readonly id: string;
    readonly cells: RowCells<TrackerColumn>;
    readonly marks: readonly string[];
  }[];
}
