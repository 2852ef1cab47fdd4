/** Formulas of the status sheet that look into the tracker. */
import type { TaskClass } from "../../model/taskClass";
import type { TrackerSheetWords } from "../../locales/sheetWords";
import type { LocaleId } from "../../locales/locale";
import { literal } from "../formulaText";

/** The tracker as it stands in the workbook: its table's name, and its as-of cell ("'Nhiệm vụ'!$C$3"). */
export interface TrackerPlace {
  readonly table: string;
  readonly asOf: string;
  /** The language of its headings, where it is not the sheet's own. */
  readonly locale?: LocaleId;
}

export interface TrackerRefs extends TrackerPlace {
  readonly words: TrackerSheetWords;
}

type TrackerHeader = keyof TrackerSheetWords["headers"];

/** A whole column of the tracker's table. */
export function trackerColumn({ table, words }: TrackerRefs, header: TrackerHeader): string {
  return `${table}[${words.headers[header]}]`;
}

/** Number of tasks in these classes, of all agencies. */
export function countOf(refs: TrackerRefs, ...classes: readonly TaskClass[]): string {
  const column = trackerColumn(refs, "class");
  return classes.map((name) => `COUNTIF(${column},${literal(refs.words.classes[name])})`).join("+");
}

/** Number of tasks in these classes whose agencies fit the criterion in a cell. */
export function countFor(refs: TrackerRefs, criterion: string, ...classes: readonly TaskClass[]): string {
  const agencies = trackerColumn(refs, "agencies");
  const column = trackerColumn(refs, "class");
  return classes
    .map((name) => `COUNTIFS(${agencies},${criterion},${column},${literal(refs.words.classes[name])})`)
    .join("+");
}

/** A whole column of rows, so many below the header, or an empty text for row 0. */
export function taskCell(refs: TrackerRefs, header: TrackerHeader, row: string): string {
  return `IF(${row}=0,"",INDEX(${trackerColumn(refs, header)},${row}))`;
}

/** Row in the table of the next overdue task below another one; 0 where there is none. Each row is looked at once for all. */
export function nextOverdueRow(refs: TrackerRefs, above: string | undefined): string {
  const column = trackerColumn(refs, "class");
  const word = literal(refs.words.classes.overdue);
  if (above === undefined) return `=IFERROR(MATCH(${word},${column},0),0)`;
  // One row more than there are: never an empty range.
  const rest = `OFFSET(${column},${above},0,ROWS(${column})-${above}+1,1)`;
  return `=IF(${above}=0,0,IFERROR(${above}+MATCH(${word},${rest},0),0))`;
}

/** More rows than any sheet has: makes one sortable number of days and place. */
const PLACES = 10_000_000;

/** The longest overdue task has the largest rank; ties keep the table's order. */
export function overdueRank(refs: TrackerRefs, row: string): string {
  return `=IF(${row}=0,0,${PLACES}-INDEX(${trackerColumn(refs, "days")},${row})*${PLACES}-${row})`;
}

/** Row in the table of the k-th of the ranks; 0 where there are fewer. */
export function rowOfRank(ranks: string, k: string): string {
  const kth = `LARGE(${ranks},${k})`;
  return `=IF(${kth}=0,0,${PLACES}-MOD(${kth},${PLACES}))`;
}
