/** Deadlines in the cells of a table. The only place where tables ask the readers of deadlines. */
import type { ReadingWords } from "../../locales/readingWords";
import type { GridCell } from "../../model/grid";
import type { Due, DueExpression } from "../../model/due";
import type { Fact } from "../../model/fact";
import { dateParts, daysInMonth, fromSerial, type PlainDate } from "../../model/plainDate";
import type { MentionContext } from "../deadlines/dueScanner";
import { findMentions, speaksOfTime, type DueMention } from "../deadlines/findMentions";
import { resolveDue, type Anchors } from "../deadlines/resolveDue";
import { isDateCell } from "./columnProfile";
import { partOf } from "./rows";

export interface DueContext {
  /** The document's language first, then the table's. */
  readonly languages: readonly ReadingWords[];
  readonly anchors: Anchors;
  /** Year that the heading of the column gives to all its days. */
  readonly year?: number;
}

/** A number under a date format as a day. */
export function serialDate(cell: GridCell): PlainDate | undefined {
  return isDateCell(cell) && typeof cell.value === "number" ? fromSerial(cell.value) : undefined;
}

/** All deadlines of a text about time: one a line where each line has its own, else the one that counts. */
export function duesOf(text: Fact<string>, context: DueContext): readonly Due[] {
  const parts = milestones(text, context);
  if (parts.length > 1) return parts;
  const mention = deciding(mentionsOf(text.value, "field", context), text.value);
  if (mention) return [resolve(text, mention.expression, context)];
  // Figures that look like a day but are none in any order ("31/6/2026") are told; other words wait for something.
  return [{ text, expression: { type: "event", mod: "after" }, ...(isNoDay(text.value) ? { impossible: true } : {}) }];
}

const FIGURES = /(?<!\d)(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?<year>\d{4}|\d{2})(?!\d)/u;

/** "6/30/2026" in a paper that puts the day first is written the other way round, and not accused. */
function isNoDay(text: string): boolean {
  const { first, second, year } = FIGURES.exec(text)?.groups ?? {};
  if (first === undefined || second === undefined || year === undefined) return false;
  const [a, b] = [Number(first), Number(second)];
  const inYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const isDay = (day: number, month: number): boolean =>
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(inYear, month);
  return !isDay(a, b) && !isDay(b, a);
}

/** The deadline that the words of a task name, where they name one. */
export function dueInSentence(text: Fact<string>, context: DueContext): Due | undefined {
  const worded = mentionsOf(text.value, "sentence", context);
  const mention = deciding(worded.length > 0 ? worded : mentionsOf(text.value, "duty", context), text.value);
  if (!mention) return undefined;
  const { issueDate } = context.anchors;
  const due = resolve(partOf(text, mention.span.start, mention.span.end), mention.expression, context);
  const isPast = due.date !== undefined && issueDate !== undefined && due.date < issueDate;
  return mention.isBare === true && isPast ? undefined : due;
}

/** A day, or a rule; "Trước Đại hội" names only a part of the work. */
function dueInTitle(text: Fact<string>, context: DueContext): Due | undefined {
  const due = dueInSentence(text, context);
  const isOpen = due?.expression.type === "recurring" || due?.expression.type === "ongoing";
  return isOpen || due?.date !== undefined ? due : undefined;
}

/** Whether the words of a task speak of a time that nothing understood. */
export function isTimeUnclear({ value }: Fact<string>, { languages }: DueContext): boolean {
  return languages.some((words) => speaksOfTime(value, words));
}

/** Other words of a title over rows of one period: "Nhiệm vụ thường xuyên", "Việc phải xong trong quý III/2026". */
const MOST_OTHER_WORDS = 5;

/** The time that a title over rows gives to all of them: as a sentence says it, or as all that the title says. */
export function dueOfTitle(title: Fact<string>, context: DueContext): Due | undefined {
  const stated = dueInTitle(title, context);
  if (stated) return stated;
  const mention = deciding(mentionsOf(title.value, "field", context), title.value);
  // "Trước Đại hội" names a part of the work by its event.
  if (!mention || mention.expression.type === "event" || mention.expression.anchor) return undefined;
  const others = `${title.value.slice(0, mention.span.start)} ${title.value.slice(mention.span.end)}`;
  if ((others.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > MOST_OTHER_WORDS) return undefined;
  return resolve(partOf(title, mention.span.start, mention.span.end), mention.expression, context);
}

/** The day of a cell of dates, real or written. */
export function dateIn(cell: GridCell | undefined, text: Fact<string>, context: DueContext): PlainDate | undefined {
  if (!cell || cell.text === "") return undefined;
  const date = serialDate(cell);
  if (date) return date;
  const mention = mentionsOf(cell.text, "field", context)[0];
  return mention && resolve(text, mention.expression, context).date;
}

/** A day as a deadline that includes it. */
export function dueOn(date: PlainDate, text: Fact<string>): Due {
  const expression = { type: "date", mod: "on-or-before", ...dateParts(date) } satisfies DueExpression;
  return { text, expression, date };
}

function resolve(text: Fact<string>, expression: DueExpression, { anchors, year }: DueContext): Due {
  const isOpen = expression.year === undefined && OF_CALENDAR.has(expression.type);
  return resolveDue(text, year !== undefined && isOpen ? { ...expression, year } : expression, anchors);
}

const OF_CALENDAR: ReadonlySet<DueExpression["type"]> = new Set(["date", "month", "quarter", "half-year", "year"]);

function mentionsOf(text: string, where: MentionContext, { languages }: DueContext): readonly DueMention[] {
  for (const words of languages) {
    const mentions = findMentions(text, words, where);
    if (mentions.length > 0) return mentions;
  }
  return [];
}

const LATEST: ReadonlySet<DueExpression["mod"]> = new Set(["before", "on-or-before"]);

/** Of a planned and a latest day the latest counts, of "from … to …" and "15/4 - 20/4" the end. */
function deciding(mentions: readonly DueMention[], text: string): DueMention | undefined {
  const [first, second] = mentions;
  if (first && second && /^\s*[-–—]\s*$/u.test(text.slice(first.span.end, second.span.start))) return second;
  if (!first || LATEST.has(first.expression.mod)) return first;
  return mentions.find(({ expression }) => LATEST.has(expression.mod)) ?? first;
}

const DATED: ReadonlySet<DueExpression["type"]> = new Set(["date", "month", "quarter"]);

/** One deadline a line; parts between semicolons only where each names a day or a period of the calendar. */
function milestones(text: Fact<string>, context: DueContext): readonly Due[] {
  for (const separator of [/[^\n]+/gu, /[^;]+/gu]) {
    const parts = [...text.value.matchAll(separator)].filter(([part]) => /\p{L}|\d/u.test(part));
    const dues = parts.flatMap((part): readonly Due[] => {
      const mention = deciding(mentionsOf(part[0], "field", context), part[0]);
      if (!mention || !DATED.has(mention.expression.type)) return [];
      const front = /^\s*(?:[-–+•*]\s*)?/u.exec(part[0])?.[0].length ?? 0;
      const worded = partOf(text, part.index + front, part.index + part[0].trimEnd().length);
      return [resolve(worded, mention.expression, context)];
    });
    if (dues.length > 1 && dues.length === parts.length && areDistinct(dues)) return dues;
  }
  return [];
}

function areDistinct(dues: readonly Due[]): boolean {
  const days = dues.map(({ date, expression }) => date ?? JSON.stringify(expression));
  return new Set(days).size === days.length;
}
