/** What the rows of a tracker say of themselves, as native formulas. */
import type { TrackerSheetWords } from "../../locales/sheetWords";
import { firstOf, literal, templateText, thisRow } from "../formulaText";

/** Names of the cells above the table, of sheet scope: the day that counts, and how near is near. */
export const AS_OF_NAME = "NgayBaoCao";
export const SOON_NAME = "SapDenHan";

/** Kinds of a deadline without a day. `event`, `item`: it waits for something that has no day yet. */
export const DUE_KIND = { ongoing: 1, recurring: 2, event: 3, item: 4 } as const;

/** What the dates and the typed status mean on the as-of day, and what else a reader must know to believe it. */
export function progressFormula(words: TrackerSheetWords): string {
  return `=${stateText(words)}&${extensionText(words)}&${bodiesText(words)}`;
}

/** A new reading of the plan left the row out; the mark says since when. `change`: the cell of the row that bears it. */
export function isGoneText({ changes: { gone } }: TrackerSheetWords, change: string): string {
  return `LEFT(${change},${gone.length})=${literal(gone)}`;
}

function stateText(words: TrackerSheetWords): string {
  const { headers, statuses, progress, changes } = words;
  const last = thisRow(headers.counted);
  const done = thisRow(headers.completed);
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
  return firstOf(
    [
      [`${thisRow(headers.status)}=${literal(statuses.completed)}`, completed],
      [isGoneText(words, thisRow(headers.change)), literal(changes.gone)],
      [`${thisRow(headers.status)}=${literal(statuses.suspended)}`, literal(progress.suspended)],
      [`${last}=""`, undatedText({ headers, progress })],
      [`NOT(ISNUMBER(${last}))`, literal(progress.notDate)],
      [`${last}<${AS_OF_NAME}`, templateText(progress.overdue, { days: `${AS_OF_NAME}-${last}` })],
      [`${last}=${AS_OF_NAME}`, literal(progress.dueToday)],
      [`${last}-${AS_OF_NAME}<=${SOON_NAME}`, templateText(progress.soon, left)],
    ],
    templateText(progress.inTime, left),
  );
}

/** Open, and no day that counts: why, and what day is proposed. */
function undatedText({ headers, progress }: Pick<TrackerSheetWords, "headers" | "progress">): string {
  const kind = thisRow(headers.kind);
  const proposed = thisRow(headers.proposed);
  const proposal = `IF(ISNUMBER(${proposed}),${templateText(progress.proposed, { day: dayText(proposed) })},"")`;
  return firstOf(
    [
      [`${kind}=${DUE_KIND.ongoing}`, literal(progress.ongoing)],
      [`${kind}=${DUE_KIND.recurring}`, literal(progress.recurring)],
      [`${kind}=${DUE_KIND.event}`, literal(progress.waitsForEvent)],
      [`${kind}=${DUE_KIND.item}`, literal(progress.waitsForItem)],
      [`${thisRow(headers.due)}=""`, `${literal(progress.noDue)}&${proposal}`],
    ],
    literal(progress.undated),
  );
}

/** The old day stays in its column: the reader sees here which one counts. */
function extensionText({ headers, progress }: TrackerSheetWords): string {
  const extended = thisRow(headers.extended);
  return firstOf(
    [
      [`${extended}=""`, '""'],
      [`ISNUMBER(${extended})`, templateText(progress.extended, { day: dayText(extended) })],
    ],
    literal(progress.extensionNotDate),
  );
}

/** Of a collective in one row: how many of its bodies are through. */
function bodiesText({ headers, statuses, progress }: TrackerSheetWords): string {
  const [done, all] = [thisRow(headers.bodiesDone), thisRow(headers.bodies)];
  const isOver = `OR(${thisRow(headers.status)}=${literal(statuses.completed)},NOT(ISNUMBER(${all})))`;
  return `IF(${isOver},"",${templateText(progress.bodies, { done: `N(${done})`, all })})`;
}

/** Without format codes, which speak the language of the office's computer. */
function dayText(day: string): string {
  return `DAY(${day})&"/"&MONTH(${day})&"/"&YEAR(${day})`;
}

/** The class of a row as a word of its own, for counting: what `classifyTask` says of the same task. */
export function classFormula(words: TrackerSheetWords): string {
  const { headers, statuses, classes } = words;
  const last = thisRow(headers.counted);
  const done = thisRow(headers.completed);
  const kind = thisRow(headers.kind);
  const isCompleted = `${thisRow(headers.status)}=${literal(statuses.completed)}`;
  const isGone = isGoneText(words, thisRow(headers.change));
  const isSuspended = `OR(${thisRow(headers.status)}=${literal(statuses.suspended)},${isGone})`;
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

/** The leading agencies between separators, so that each can be found as a whole name. */
export function agenciesFormula({ headers }: TrackerSheetWords): string {
  return `="; "&${thisRow(headers.lead)}&";"`;
}

/** The row's place in the table now, however people sorted it. `header`: a cell of the header row, absolute A1. */
export function rowFormula(header: string): string {
  return `=ROW()-ROW(${header})`;
}

/** "5 rõ": which of person, work, time, result and responsibility the row lacks now; what `unclearIn` says of the same task. */
export function unclearFormula({ headers, clarity }: TrackerSheetWords): string {
  const isBlank = (column: keyof typeof headers): string => `TRIM(${thisRow(headers[column])})=""`;
  const kind = thisRow(headers.kind);
  const isTimed = `OR(ISNUMBER(${thisRow(headers.counted)}),N(${kind})>0)`;
  const parts = [
    [isBlank("lead"), clarity.person],
    [isBlank("task"), clarity.work],
    [`NOT(${isTimed})`, clarity.time],
    [`AND(${isBlank("product")},${isBlank("deliverTo")},${isBlank("result")})`, clarity.result],
    [`NOT(ISERROR(SEARCH(";",${thisRow(headers.lead)})))`, clarity.responsibility],
  ] as const;
  const list = parts.map(([condition, word]) => `IF(${condition},${literal(`, ${word}`)},"")`).join("&");
  return `=MID(${list},3,200)`;
}
