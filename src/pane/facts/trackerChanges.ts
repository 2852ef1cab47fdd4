/** What a comparison with the tracker shows, one item a row, and what of it is chosen. */
import { cellKey, type ReturnedExtract, type SecondRun, type SecondRunChoices } from "../../model/secondRun";
import type { CellDifference, KnownRow, RowCells } from "../../model/reconciliation";
import type { CellValue } from "../../model/grid";
import { fromSerial, type PlainDate } from "../../model/plainDate";
import type { TableReceipt } from "../../model/tableUpdate";
import { DUE_COLUMNS, type TrackerColumn } from "../../model/trackerColumns";

/** A comparison on the screen. */
export type TrackerChanges = (
  | { readonly kind: "plan"; readonly plan: string; readonly run: SecondRun }
  | { readonly kind: "answers"; readonly returned: ReturnedExtract }
) & {
  readonly choices: SecondRunChoices;
  /** What was written of it; absent before. */
  readonly receipt?: TableReceipt;
};

export type ChangeKind = "asked" | "changed" | "offered" | "added" | "gone" | "answered";

export interface ChangeItem {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly task: string;
  readonly values: readonly ChangedValue[];
}

type Cells = RowCells<TrackerColumn>;

/** One thing that is said otherwise now, in however many columns the sheet says it. */
export interface ChangedValue {
  /** The column that names it. */
  readonly column: TrackerColumn;
  /** All columns that change with it. */
  readonly columns: readonly TrackerColumn[];
  readonly from: Cells;
  readonly to: Cells;
  /** Both sides changed it: the tracker's stays until a person takes the other. */
  readonly isAsked: boolean;
}

export function toChangeItems(changes: TrackerChanges): readonly ChangeItem[] {
  return changes.kind === "plan" ? itemsOfPlan(changes.run) : itemsOfAnswers(changes.returned);
}

/** Rows that follow the document only in the passage they were read from. */
export function countFollowing({ rows }: SecondRun): number {
  return rows.known.filter(({ quiet }) => quiet.some(({ column }) => column !== "proposed")).length;
}

function itemsOfPlan({ rows }: SecondRun): readonly ChangeItem[] {
  const known = rows.known.flatMap((row): readonly ChangeItem[] => {
    const { standing, changes, conflicts } = row;
    const values = valuesOf(row);
    if (values.length === 0 && !standing.isGone) return [];
    const isTold = changes.length > 0 || standing.isGone;
    const kind = conflicts.length > 0 ? "asked" : isTold ? "changed" : "offered";
    return [{ id: standing.id, kind, task: standing.words.text, values }];
  });
  const added = rows.added.map(({ id, words }): ChangeItem => ({ id, kind: "added", task: words.text, values: [] }));
  const gone = rows.gone
    .filter(({ isGone }) => !isGone)
    .map(({ id, words }): ChangeItem => ({ id, kind: "gone", task: words.text, values: [] }));
  return [...known, ...added, ...gone];
}

/** What changes by itself in a column of its own and yet is not to pass unsaid. */
const SAID_QUIETLY: readonly TrackerColumn[] = ["proposed"];

function valuesOf({
  standing: { cells },
  changes,
  conflicts,
  quiet,
}: KnownRow<TrackerColumn>): readonly ChangedValue[] {
  const toValues = (differences: readonly Difference[], isAsked: boolean): readonly ChangedValue[] =>
    withoutEcho(joinDues(differences)).map((group) => {
      const columns = group.map(({ column }) => column);
      const to = Object.fromEntries(group.map((one) => [one.column, one.to]));
      const isDue = columns.some((column) => DUE_COLUMNS.includes(column));
      return { column: isDue ? "due" : (columns[0] ?? "task"), columns, from: cells, to: { ...cells, ...to }, isAsked };
    });
  const said = quiet.filter(({ column }) => SAID_QUIETLY.includes(column));
  return [...toValues(conflicts, true), ...toValues([...changes, ...said], false)];
}

type Difference = CellDifference<TrackerColumn>;

/** The cells that say a deadline are one. */
function joinDues(differences: readonly Difference[]): readonly (readonly Difference[])[] {
  const isDue = ({ column }: Difference): boolean => DUE_COLUMNS.includes(column);
  const dues = differences.filter(isDue);
  const others = differences.filter((one) => !isDue(one)).map((one) => [one]);
  return dues.length === 0 ? others : [dues, ...others];
}

/** The words of a task often hold those of its deadline: nothing else of them changed. */
function withoutEcho(groups: readonly (readonly Difference[])[]): readonly (readonly Difference[])[] {
  const due = groups.flat().find(({ column }) => column === "due");
  if (!due) return groups;
  const [before, after] = [String(due.from ?? ""), String(due.to ?? "")];
  const isEcho = ({ column, from, to }: Difference): boolean =>
    column === "task" && before !== "" && String(from ?? "").replace(before, () => after) === String(to ?? "");
  return groups.filter((group) => !group.every(isEcho));
}

function itemsOfAnswers({ answers }: ReturnedExtract): readonly ChangeItem[] {
  return answers.map(({ id, task, cells }) => ({
    id,
    task,
    values: cells.map(({ column, from, to, isAsked }) => ({
      column,
      columns: [column],
      from: { [column]: from },
      to: { [column]: to },
      isAsked,
    })),
    kind: cells.some(({ isAsked }) => isAsked) ? "asked" : "answered",
  }));
}

/** Whether a row will be written: one where all is asked waits for an answer. */
export function isChosen({ id, kind, values }: ChangeItem, choices: SecondRunChoices): boolean {
  if (choices.left.has(id)) return false;
  if (kind !== "asked") return true;
  return values.some((value) => !value.isAsked || isTaken(id, value, choices));
}

export function isTaken(id: string, { columns }: ChangedValue, { taken }: SecondRunChoices): boolean {
  return columns.some((column) => taken.has(cellKey(id, column)));
}

/** The choices with the document's value, or the table's own. */
export function takeValue(
  choices: SecondRunChoices,
  id: string,
  { columns }: ChangedValue,
  isTaken: boolean,
): SecondRunChoices {
  const taken = new Set(choices.taken);
  for (const column of columns) {
    if (isTaken) taken.add(cellKey(id, column));
    else taken.delete(cellKey(id, column));
  }
  return { ...choices, taken };
}

interface ShowWords {
  readonly day: (day: PlainDate) => string;
  readonly lastDay: (day: string) => string;
}

/** One side of a change in words: a deadline as worded, with the day that is made of it. */
export function toShown(column: TrackerColumn, cells: Cells, { day, lastDay }: ShowWords): string {
  if (column !== "due") return toText(column, cells[column] ?? null, day);
  const words = toText("due", cells.due ?? null, day);
  const last = toText("last", cells.last ?? cells.named ?? null, day);
  if (last === "" || last === words) return words;
  return words === "" ? last : `${words} ${lastDay(last)}`;
}

/** The column's days are days, whatever Excel counts. */
function toText(column: TrackerColumn, value: CellValue, showDay: ShowWords["day"]): string {
  const day = DAY_COLUMNS.includes(column) && typeof value === "number" ? fromSerial(value) : undefined;
  return day === undefined ? String(value ?? "") : showDay(day);
}

const DAY_COLUMNS: readonly TrackerColumn[] = ["named", "last", "completed", "proposed", "extended"];
