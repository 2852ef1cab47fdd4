import { dayOf } from "../locales/dueMeaning";
import type { DueWords, PhraseParts } from "../locales/duePhrase";
import type { ReadingWords } from "../locales/readingWords";
import { dateParts, plainDate, type PlainDate } from "../model/plainDate";
import { oncePer, oncePerText } from "../text/once";
import { findAll } from "../text/pattern";
import { compileNotation, partsOf, searchNotation } from "./deadlines/duePattern";
import { findDates, lowerCased } from "./deadlines/findMentions";
import { resolveDue, type Anchors } from "./deadlines/resolveDue";
import type { OutlineNode } from "./outline";
import { nodeOrigin } from "./readContext";
import { topicOf } from "./sections";
import { stated } from "../model/fact";

interface AnchorContext {
  readonly words: ReadingWords;
  readonly title: string;
}

/** What the document says of its own day and year: date line, day of the event, year in the title. */
export function readAnchors(nodes: readonly OutlineNode[], { words, title }: AnchorContext): Anchors {
  const { issueDate, openYear } = dateLineOf(nodes, words.due);
  const titleYear = /(?<!\d)(20\d{2})(?!\d)/u.exec(title)?.[1];
  const planYear = titleYear === undefined ? undefined : Number(titleYear);
  const own = yearOf(issueDate) ?? openYear;
  const eventDate = eventDateOf(nodes, words, { ...(issueDate ? { issueDate } : {}), ...yearIn(own ?? planYear) });
  const year =
    documentYear({ own, planYear, eventYear: yearOf(eventDate) }) ?? tableYear(nodes) ?? onlyYear(nodes, words);
  return { ...(issueDate ? { issueDate } : {}), ...(eventDate ? { eventDate } : {}), ...yearIn(year) };
}

interface Years {
  /** Of the date line. */
  readonly own: number | undefined;
  readonly planYear: number | undefined;
  readonly eventYear: number | undefined;
}

/** The year of issue, or the next one where the title plans it; without a date line the event's year, then the title's. */
function documentYear({ own, planYear, eventYear }: Years): number | undefined {
  if (own === undefined) return eventYear ?? planYear;
  return planYear === own + 1 ? planYear : own;
}

/** The year of all full days of a text, where they have one in common. */
function onlyYear(nodes: readonly OutlineNode[], words: ReadingWords): number | undefined {
  const years = new Set(
    nodes.flatMap(({ text }) => findDates(text, words).flatMap(({ expression }) => expression.year ?? [])),
  );
  const [only] = years;
  return years.size === 1 ? only : undefined;
}

/** Rows in which titles and headings of a table stand. */
const HEAD_ROWS = 6;

/** "Thời gian (Năm 2026)" over a column of days without a year. */
function tableYear(nodes: readonly OutlineNode[]): number | undefined {
  const heads = nodes.flatMap(({ table }) => table?.grid.rows.slice(0, HEAD_ROWS) ?? []);
  const years = heads.flatMap(({ cells }) => cells.flatMap(({ text }) => TABLE_YEAR.exec(text)?.[0] ?? []));
  return years[0] === undefined ? undefined : Number(years[0]);
}

const TABLE_YEAR = /(?<![\d/.-])20\d{2}(?![\d/.-])/u;

function yearIn(year: number | undefined): { readonly year?: number } {
  return year === undefined ? {} : { year };
}

interface DateLine {
  readonly issueDate?: PlainDate;
  /** The year of a line whose day is still open. */
  readonly openYear?: number;
}

/** "An Bình, ngày 02 tháng 7 năm 2026": a place, a comma and a day, with nothing behind it; or "DATE: …" in a letter's head. */
function dateLineOf(nodes: readonly OutlineNode[], due: DueWords): DateLine {
  const dated = compileNotation(due.dateLine, due.slots).pattern;
  const open = compileNotation(due.openDateLine, due.slots).pattern;
  const label = letterDate(nodes, due);
  for (const { text } of nodes) {
    const at = (PLACE.exec(text) ?? label?.exec(text))?.[0].length;
    if (at === undefined) continue;
    const issueDate = DAYS.test(text.slice(at)) ? undefined : fullDay(partsAt(text, at, dated), due);
    if (issueDate) return { issueDate };
    const openYear = partsAt(text, at, open)?.["year"];
    if (openYear !== undefined) return { openYear: Number(openYear) };
  }
  return {};
}

/** The day of a line that is nothing but place and day of issue. */
export function dateLineAt(text: string, { due }: ReadingWords): PlainDate | undefined {
  const at = PLACE.exec(text)?.[0].length;
  if (at === undefined || DAYS.test(text.slice(at))) return undefined;
  return fullDay(partsAt(text, at, compileNotation(due.dateLine, due.slots).pattern), due);
}

const PLACE = /^[^.;:,\d]{2,40},\s*/u;

/** "12–13/9/2026" are the days of an occasion; a paper is issued on one day. */
const DAYS = /^\D{0,12}\d{1,2}(?:\/\d{1,2})?\s?(?:-|–|—|đến|to|&|và|and)\s?\d{1,2}(?!\d)(?:\s?[/.-]|\s)/u;

/** The day of parts that give its year too. */
function fullDay(parts: PhraseParts | undefined, due: DueWords): PlainDate | undefined {
  const { year, month, day } = (parts && dayOf(due.inFigures(parts), "on")) ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return plainDate({ year, month, day });
}

/** Lines in which the head of a letter stands. */
const HEAD_LINES = 12;

/** The label of the day where the head has labels of a letter; "Date:" beside "Venue:" is the day of an occasion. */
function letterDate(nodes: readonly OutlineNode[], { letterLabels }: DueWords): RegExp | undefined {
  const others = new RegExp(`^(?:${letterLabels.others})\\s*[:.]`, "iu");
  const isLetter = nodes.slice(0, HEAD_LINES).some(({ text }) => others.test(text));
  return isLetter ? new RegExp(`^(?:${letterLabels.date})\\s*:\\s*`, "iu") : undefined;
}

/** The parts of a pattern that matches from a place to the end of the text. */
function partsAt(text: string, at: number, pattern: RegExp): PhraseParts | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(lowerCased(text));
  return match && text.slice(at + match[0].length).trim() === "" ? partsOf(match) : undefined;
}

/** The day under the heading of time, else the day that a sentence gives the event ("ngày bầu cử là …"). */
function eventDateOf(nodes: readonly OutlineNode[], words: ReadingWords, anchors: Anchors): PlainDate | undefined {
  const ofLetter = letterDate(nodes, words.due);
  const isTime = (node: OutlineNode): boolean => !node.table && topicOf(node, words) === "time";
  for (const node of nodes.filter((one) => isTime(one) && ofLetter?.test(one.text) !== true)) {
    for (const { expression } of findDates(node.text, words)) {
      const { date } = resolveDue(stated(node.text, nodeOrigin(node)), expression, anchors);
      if (date) return date;
    }
  }
  return namedEventDay(nodes, words, anchors);
}

const eventDayPattern = oncePer((due: DueWords) => searchNotation(due.eventDay, due.slots));

/** The days that sentences of a text give the event. */
const namedDays = oncePerText((text: string, { due }: ReadingWords) => {
  if (!/\d/u.test(text)) return [];
  return findAll(eventDayPattern(due), text).flatMap(({ match }) => {
    const expression = dayOf(due.inFigures(partsOf(match)), "on");
    return expression ? [{ words: match[0], expression }] : [];
  });
});

function namedEventDay(nodes: readonly OutlineNode[], words: ReadingWords, anchors: Anchors): PlainDate | undefined {
  for (const node of nodes) {
    for (const found of namedDays(node.text, words)) {
      const { date } = resolveDue(stated(found.words, nodeOrigin(node)), found.expression, anchors);
      if (date) return date;
    }
  }
  return undefined;
}

function yearOf(date: PlainDate | undefined): number | undefined {
  return date && dateParts(date).year;
}
