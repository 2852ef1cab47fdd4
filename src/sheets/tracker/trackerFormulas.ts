import type { TrackerSheetWords } from "../../locales/sheetWords";
import { firstOf, literal, templateText, thisRow } from "../formulaText";

/** Names of the cells above the table, of sheet scope: the day that counts, and how near is near. */
export const AS_OF_NAME = "NgayBaoCao";
export const SOON_NAME = "SapDenHan";

/** Kinds of a deadline without a day. */
export const DUE_KIND = { ongoing: 1, recurring: 2 } as const;

/** What the dates and the typed status mean on the as-of day. */
export function progressFormula({ headers, statuses, progress }: TrackerSheetWords): string {
  const last = thisRow(headers.counted);
  const done = thisRow(headers.completed);
  const kind = thisRow(headers.kind);
  const left = { days: `${last}-${AS_OF_NAME}` };
  const completed = firstOf(
    [
      [`${last}=""`, literal(progress.done)],
      [`${done}=""`, literal(progress.doneUndated)],
      [`NOT(AND(ISNUMBER(${last}),ISNUMBER(${done})))`, literal(progress.notDate)],
      [`INT(${done})<=${last}`, literal(progress.doneInTime)],
    ],
    templateText(progress.doneLate, { days: `INT(${done})-${last}` }),
  );
  const undated = firstOf(
    [
      [`${kind}=${DUE_KIND.ongoing}`, literal(progress.ongoing)],
      [`${kind}=${DUE_KIND.recurring}`, literal(progress.recurring)],
      [`${thisRow(headers.due)}=""`, literal(progress.noDue)],
    ],
    literal(progress.undated),
  );
  return `=${firstOf(
    [
      [`${thisRow(headers.status)}=${literal(statuses.completed)}`, completed],
      [`${thisRow(headers.status)}=${literal(statuses.suspended)}`, literal(progress.suspended)],
      [`${last}=""`, undated],
      [`NOT(ISNUMBER(${last}))`, literal(progress.notDate)],
      [`${last}<${AS_OF_NAME}`, templateText(progress.overdue, { days: `${AS_OF_NAME}-${last}` })],
      [`${last}=${AS_OF_NAME}`, literal(progress.dueToday)],
      [`${last}-${AS_OF_NAME}<=${SOON_NAME}`, templateText(progress.soon, left)],
    ],
    templateText(progress.inTime, left),
  )}`;
}

/** The extension where a day stands in its cell, else the last day; what else people typed there stays to be seen. */
export function countedFormula({ headers }: TrackerSheetWords): string {
  const extended = thisRow(headers.extended);
  const last = thisRow(headers.last);
  return `=IF(ISNUMBER(${extended}),INT(${extended}),IF(${last}="","",${last}))`;
}

/** The class of a row as a word of its own, for counting: what `classifyTask` says of the same task. */
export function classFormula({ headers, statuses, classes }: TrackerSheetWords): string {
  const last = thisRow(headers.counted);
  const done = thisRow(headers.completed);
  const kind = thisRow(headers.kind);
  const isCompleted = `${thisRow(headers.status)}=${literal(statuses.completed)}`;
  const isSuspended = `${thisRow(headers.status)}=${literal(statuses.suspended)}`;
  const isStanding = `OR(${kind}=${DUE_KIND.ongoing},AND(${kind}=${DUE_KIND.recurring},NOT(ISNUMBER(${last}))))`;
  const completed = firstOf(
    [
      [`NOT(AND(ISNUMBER(${last}),ISNUMBER(${done})))`, literal(classes.completed)],
      [`INT(${done})<=${last}`, literal(classes["on-time"])],
    ],
    literal(classes.late),
  );
  return `=${firstOf(
    [
      [isCompleted, completed],
      [isSuspended, literal(classes.suspended)],
      [isStanding, literal(classes.standing)],
      [`NOT(ISNUMBER(${last}))`, literal(classes["no-deadline"])],
      [`${last}<${AS_OF_NAME}`, literal(classes.overdue)],
      [`${last}-${AS_OF_NAME}<=${SOON_NAME}`, literal(classes.soon)],
    ],
    literal(classes["in-time"]),
  )}`;
}

/** Days from the as-of day to the last day; negative where it has passed, 0 where there is none. */
export function daysLeftFormula({ headers }: TrackerSheetWords): string {
  const last = thisRow(headers.counted);
  return `=IF(ISNUMBER(${last}),${last}-${AS_OF_NAME},0)`;
}

/** The leading agencies between separators, so that each can be found as a whole name. */
export function agenciesFormula({ headers }: TrackerSheetWords): string {
  return `="; "&${thisRow(headers.lead)}&";"`;
}

/** The row's place in the table now, however people sorted it. `header`: a cell of the header row, absolute A1. */
export function rowFormula(header: string): string {
  return `=ROW()-ROW(${header})`;
}

/** Cells (A1) of the first row of the table, for conditional formats. */
export interface TrackerCells {
  readonly last: string;
  readonly status: string;
  readonly completed: string;
}

/** Conditions of the colours, by the dates and the typed status of a row. */
export function trackerConditions({ last, status, completed }: TrackerCells, { statuses }: TrackerSheetWords) {
  const isDone = `${status}=${literal(statuses.completed)}`;
  const isOpen = `${status}<>${literal(statuses.completed)},${status}<>${literal(statuses.suspended)}`;
  return {
    doneLate: `AND(${isDone},ISNUMBER(${last}),ISNUMBER(${completed}),INT(${completed})>${last})`,
    done: isDone,
    overdue: `AND(${isOpen},ISNUMBER(${last}),${last}<${AS_OF_NAME})`,
    soon: `AND(${isOpen},ISNUMBER(${last}),${last}-${AS_OF_NAME}<=${SOON_NAME})`,
    inTime: `AND(${isOpen},ISNUMBER(${last}))`,
    dayOff: `AND(ISNUMBER(${last}),WEEKDAY(${last},2)>5)`,
  };
}
