import { lastDay, type BeforeConvention, type Due } from "../../model/due";
import type { Fact } from "../../model/fact";
import type { Finding } from "../../model/finding";
import type { CellValue } from "../../model/grid";
import { toSerial, type PlainDate } from "../../model/plainDate";
import type { Task } from "../../model/task";
import { fingerprint } from "../../model/fingerprint";
import { MARKED_COLUMNS, TRACKER_COLUMNS, type TrackerColumn } from "../../model/trackerColumns";
import { placeWords } from "../../locales/findings";
import type { LocaleId } from "../../locales/locale";
import { sheetWords } from "../../locales/sheets";
import { fitCell, isTooLong, joinNotes, shortNoteOf } from "../cellText";
import { DUE_KIND } from "./trackerFormulas";

export interface TrackerRowOptions {
  readonly locale: LocaleId;
  readonly convention: BeforeConvention;
}

/** One task as a row; its progress is a formula. */
export function trackerRow(
  task: Task,
  position: number,
  findings: readonly Finding[],
  { locale, convention }: TrackerRowOptions,
): readonly CellValue[] {
  const { due } = task;
  const cells: Readonly<Record<TrackerColumn, CellValue>> = {
    no: position,
    task: fitCell(task.summary.value),
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
    note: joinNotes(notesOf(task, findings, locale)),
    source: fitCell(task.origin.quote),
    place: placeWords(task.origin, locale),
    change: null,
    id: task.id,
    kind: kindOf(due),
    written: null,
    proposed: null,
    extended: serial(task.extended),
    extensions: null,
    percent: null,
    bodiesDone: null,
    bodies: null,
    result: null,
    document: null,
    series: null,
    daysLeft: null,
    workingDays: null,
    unclear: null,
    counted: null,
    class: null,
    days: null,
    agencies: null,
    row: null,
  };
  const written = fingerprint(MARKED_COLUMNS.map((column) => cells[column]));
  return TRACKER_COLUMNS.map((column) => (column === "written" ? written : cells[column]));
}

function joined(facts: readonly Fact<string>[]): string | null {
  return facts.length === 0 ? null : fitCell(facts.map(({ value }) => value).join("; "));
}

function serial(date: PlainDate | undefined): number | null {
  return date === undefined ? null : toSerial(date);
}

function kindOf(due: Due | undefined): number | null {
  if (due?.expression.type === "ongoing") return DUE_KIND.ongoing;
  return due?.expression.type === "recurring" ? DUE_KIND.recurring : null;
}

/** A missing deadline is told by the progress column already. */
function notesOf(task: Task, findings: readonly Finding[], locale: LocaleId): readonly string[] {
  const { tracker, cut } = sheetWords[locale];
  return [
    ...findings.filter(({ ruleId }) => ruleId !== "missing-due").map((finding) => shortNoteOf(finding, locale)),
    ...(task.lead.some(({ certainty }) => certainty === "inferred") ? [tracker.inferredLead] : []),
    ...(isTooLong(task.summary.value) || isTooLong(task.origin.quote) ? [cut] : []),
  ];
}
