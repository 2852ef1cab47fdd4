/** What a comparison with the tracker shows, one item a row, and what of it is chosen. */
import { cellKey, type ReturnedExtract, type SecondRun, type SecondRunChoices } from "../../model/secondRun";
import type { CellDifference } from "../../model/reconciliation";
import type { CellValue } from "../../model/grid";
import { fromSerial, type PlainDate } from "../../model/plainDate";
import type { TableReceipt } from "../../model/tableUpdate";
import type { TrackerColumn } from "../../model/trackerColumns";

/** A comparison on the screen. */
export type TrackerChanges = (
  | { readonly kind: "plan"; readonly plan: string; readonly run: SecondRun }
  | { readonly kind: "answers"; readonly returned: ReturnedExtract }
) & {
  readonly choices: SecondRunChoices;
  /** What was written of it; absent before. */
  readonly receipt?: TableReceipt;
};

export type ChangeKind = "asked" | "changed" | "added" | "gone" | "answered";

export interface ChangeItem {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly task: string;
  readonly cells: readonly ChangedCell[];
}

export interface ChangedCell {
  readonly column: TrackerColumn;
  readonly from: CellValue;
  readonly to: CellValue;
  /** Both sides changed it: the tracker's stays until a person takes the other. */
  readonly isAsked: boolean;
}

export function toChangeItems(changes: TrackerChanges): readonly ChangeItem[] {
  return changes.kind === "plan" ? itemsOfPlan(changes.run) : itemsOfAnswers(changes.returned);
}

function itemsOfPlan({ rows }: SecondRun): readonly ChangeItem[] {
  const toCells = (cells: readonly CellDifference<TrackerColumn>[], isAsked: boolean): readonly ChangedCell[] =>
    cells.map((cell) => ({ ...cell, isAsked }));
  const known = rows.known.flatMap(({ standing, changes, conflicts }): readonly ChangeItem[] => {
    if (changes.length + conflicts.length === 0 && !standing.isGone) return [];
    const cells = [...toCells(conflicts, true), ...toCells(changes, false)];
    const kind = conflicts.length > 0 ? "asked" : "changed";
    return [{ id: standing.id, kind, task: standing.words.text, cells }];
  });
  const added = rows.added.map(({ id, words }): ChangeItem => ({ id, kind: "added", task: words.text, cells: [] }));
  const gone = rows.gone
    .filter(({ isGone }) => !isGone)
    .map(({ id, words }): ChangeItem => ({ id, kind: "gone", task: words.text, cells: [] }));
  return [...known, ...added, ...gone];
}

function itemsOfAnswers({ answers }: ReturnedExtract): readonly ChangeItem[] {
  return answers.map(({ id, task, cells }) => ({
    id,
    task,
    cells,
    kind: cells.some(({ isAsked }) => isAsked) ? "asked" : "answered",
  }));
}

/** Whether a row will be written: one where all is asked waits for an answer. */
export function isChosen({ id, kind, cells }: ChangeItem, { left, taken }: SecondRunChoices): boolean {
  if (left.has(id)) return false;
  if (kind !== "asked") return true;
  return cells.some(({ column, isAsked }) => !isAsked || taken.has(cellKey(id, column)));
}

/** The column's days are days, whatever Excel counts. */
export function toShown(column: TrackerColumn, value: CellValue, showDay: (day: PlainDate) => string): string {
  const day = DAY_COLUMNS.includes(column) && typeof value === "number" ? fromSerial(value) : undefined;
  return day === undefined ? String(value ?? "") : showDay(day);
}

const DAY_COLUMNS: readonly TrackerColumn[] = ["named", "last", "completed", "proposed", "extended"];
