import { lastDay, type BeforeConvention, type Due } from "../../model/due";
import type { Fact } from "../../model/fact";
import type { Finding } from "../../model/finding";
import type { CellValue } from "../../model/grid";
import { toSerial, type PlainDate } from "../../model/plainDate";
import { fingerprint } from "../../model/fingerprint";
import { waitsFor } from "../../model/taskClarity";
import { DUE_COLUMNS, MARKED_COLUMNS, TRACKER_COLUMNS, type TrackerColumn } from "../../model/trackerColumns";
import { placeWords } from "../../locales/findings";
import type { LocaleId } from "../../locales/locale";
import { sheetWords } from "../../locales/sheets";
import { fitCell, isTooLong, joinNotes, shortNoteOf } from "../cellText";
import { DUE_KIND } from "./trackerFormulas";
import type { TrackerTask } from "./trackerTasks";

export interface TrackerRowOptions {
  readonly locale: LocaleId;
  readonly convention: BeforeConvention;
}

/** One task as a row; what follows from its cells is left to formulas. */
export function trackerRow(
  row: TrackerTask,
  position: number,
  findings: readonly Finding[],
  { locale, convention }: TrackerRowOptions,
): readonly CellValue[] {
  const { task } = row;
  const { due } = task;
  const cells: Readonly<Record<TrackerColumn, CellValue>> = {
    no: position,
    task: fitCell(summaryOf(row, locale)),
    lead: joined(task.lead),
    support: joined(task.support),
    deliverTo: joined(task.deliverTo),
    product: task.product ? fitCell(task.product.value) : null,
    due: due ? fitCell(due.text.value) : null,
    named: serial(due?.date),
    last: serial(lastDay(due, convention)),
    status: sheetWords[locale].tracker.statuses[task.status],
    completed: serial(task.completed),
    progress: null,
    note: joinNotes(notesOf(row, findings, locale)),
    source: fitCell(task.origin.quote),
    place: placeWords(task.origin, locale),
    change: null,
    id: task.id,
    kind: kindOf(due),
    written: null,
    proposed: serial(row.proposed),
    extended: serial(task.extended),
    extensions: null,
    percent: null,
    bodiesDone: null,
    bodies: row.bodies ?? null,
    result: null,
    document: null,
    series: row.series ?? null,
    daysLeft: null,
    workingDays: null,
    lastWorking: null,
    unclear: null,
    counted: null,
    class: null,
    days: null,
    agencies: null,
    row: null,
  };
  // A day that the office took counts as typed: a new reading of the plan, which names none, leaves it.
  const isOffice = (column: TrackerColumn): boolean => due?.isProposed === true && DUE_COLUMNS.includes(column);
  const written = fingerprint(MARKED_COLUMNS.map((column) => (isOffice(column) ? null : cells[column])));
  return TRACKER_COLUMNS.map((column) => (column === "written" ? written : cells[column]));
}

function joined(facts: readonly Fact<string>[]): string | null {
  return facts.length === 0 ? null : fitCell(facts.map(({ value }) => value).join("; "));
}

function serial(date: PlainDate | undefined): number | null {
  return date === undefined ? null : toSerial(date);
}

/** The whole names its work, an instance its period too. */
function summaryOf({ task: { summary }, period }: TrackerTask, locale: LocaleId): string {
  return period === undefined ? summary.value : `${summary.value} (${sheetWords[locale].tracker.period(period)})`;
}

function kindOf(due: Due | undefined): number | null {
  if (!due) return null;
  if (due.expression.type === "ongoing") return DUE_KIND.ongoing;
  if (due.expression.type === "recurring") return DUE_KIND.recurring;
  const waited = due.impossible === true ? undefined : waitsFor(due);
  return waited === undefined ? null : DUE_KIND[waited];
}

/** A missing deadline is told by the progress column already. */
function notesOf(
  { task, omitted, period }: TrackerTask,
  findings: readonly Finding[],
  locale: LocaleId,
): readonly string[] {
  // Its series has them.
  if (period !== undefined) return [];
  const { tracker, cut } = sheetWords[locale];
  return [
    ...findings.filter(({ ruleId }) => ruleId !== "missing-due").map((finding) => shortNoteOf(finding, locale)),
    ...(omitted === undefined ? [] : [tracker.omitted(omitted)]),
    ...(task.lead.some(({ certainty }) => certainty === "inferred") ? [tracker.inferredLead] : []),
    ...(isTooLong(task.summary.value) || isTooLong(task.origin.quote) ? [cut] : []),
  ];
}
