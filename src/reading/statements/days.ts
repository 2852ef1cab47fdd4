/** Days that lines of the document give: of the occasion, with a weekday, or in no calendar. */
import type { ReadingWords } from "../../locales/readingWords";
import type { DueExpression } from "../../model/due";
import { stated, type Fact } from "../../model/fact";
import type { Span } from "../../model/origin";
import type { PlainDate } from "../../model/plainDate";
import type { EventDayStatement, ImpossibleDateStatement, WeekdayStatement } from "../../model/statement";
import { compareKey } from "../../text/fold";
import { findAll, phrase } from "../../text/pattern";
import { partsOf, withSlots } from "../deadlines/duePattern";
import { findDates } from "../deadlines/findMentions";
import { resolveDue, type Anchors } from "../deadlines/resolveDue";
import type { OutlineNode } from "../outline";
import { nodeOrigin } from "../readContext";
import { topicOf } from "../sections";

export interface DayContext {
  readonly words: ReadingWords;
  readonly anchors: Anchors;
  /** How the document calls the occasion. */
  readonly eventName: string;
  readonly section: "body" | "annex";
  /** A task was read from the line: its own time is a deadline. */
  readonly isTask: boolean;
}

/** A line about the time, or a sentence that says in passing when the occasion is. */
export function eventDaysOf(node: OutlineNode, context: DayContext): readonly EventDayStatement[] {
  const { words, section, isTask } = context;
  if (!isTask && topicOf(node, words) === "time") {
    const dates = datesIn(node, context);
    const [start, end] = [dates[0], dates.at(-1)];
    if (!start || !end) return [];
    return [{ kind: "event-day", form: "label", section, text: stated(node.text, nodeOrigin(node)), start, end }];
  }
  return words.statements.eventDay.flatMap((form) =>
    findAll(compiled(form, words), node.text).flatMap(({ match, span }): readonly EventDayStatement[] => {
      const { event = "", of = "" } = partsOf(match);
      const date = dayOf(node, match, context);
      if (!date || !isThisEvent(event, of, context.eventName)) return [];
      return [
        { kind: "event-day", form: "sentence", section, text: factAt(node, match[0], span), start: date, end: date },
      ];
    }),
  );
}

/** "Hội nghị", or "Hội nghị chuyển đổi số" where the name holds these words; a "Hội nghị sơ kết" is another. */
function isThisEvent(event: string, of: string, eventName: string): boolean {
  const name = compareKey(eventName);
  const own = new Set(name.split(" "));
  return (
    name.startsWith(compareKey(event)) &&
    compareKey(of)
      .split(" ")
      .every((word) => word === "" || own.has(word))
  );
}

export function weekdaysOf(node: OutlineNode, context: DayContext): readonly WeekdayStatement[] {
  const { words } = context;
  return words.statements.weekdayDate.flatMap((form) =>
    findAll(compiled(form, words), node.text).flatMap(({ match, span }): readonly WeekdayStatement[] => {
      const name = compareKey(partsOf(match)["weekday"] ?? "");
      const weekday = words.statements.weekdays[name];
      const date = dayOf(node, match, context);
      return weekday && date ? [{ kind: "weekday", weekday, date, text: factAt(node, match[0], span) }] : [];
    }),
  );
}

const LONGEST_MONTH = 31;

/** Only with its year: "30/2" alone may be two numbers. */
export function impossibleDatesOf(node: OutlineNode, { words }: DayContext): readonly ImpossibleDateStatement[] {
  return findDates(node.text, words).flatMap(({ span, text, expression }): readonly ImpossibleDateStatement[] => {
    const fact = factAt(node, text, span);
    const isImpossible = expression.year !== undefined && resolveDue(fact, expression, {}).impossible === true;
    // Outside of a deadline larger figures may be the number of something.
    if ((expression.day ?? 0) > LONGEST_MONTH) return [];
    return isImpossible ? [{ kind: "impossible-date", text: fact }] : [];
  });
}

function datesIn(node: OutlineNode, { words, anchors }: DayContext): readonly PlainDate[] {
  const text = stated(node.text, nodeOrigin(node));
  return findDates(node.text, words)
    .flatMap(({ expression }) => resolveDue(text, expression, anchors).date ?? [])
    .sort();
}

function dayOf(node: OutlineNode, match: RegExpExecArray, { words, anchors }: DayContext): PlainDate | undefined {
  const { day, month, year } = words.due.inFigures(partsOf(match));
  const expression: DueExpression = {
    type: "date",
    mod: "on",
    ...(year ? { year: Number(year) } : {}),
    month: Number(month),
    day: Number(day),
  };
  return resolveDue(stated(node.text, nodeOrigin(node)), expression, anchors).date;
}

function factAt(node: OutlineNode, text: string, span: Span): Fact<string> {
  return stated(text, { ...nodeOrigin(node), spans: [span] });
}

const patterns = new WeakMap<ReadingWords, Map<string, RegExp>>();

function compiled(form: string, words: ReadingWords): RegExp {
  const known = patterns.get(words) ?? new Map<string, RegExp>();
  patterns.set(words, known);
  const pattern = known.get(form) ?? phrase(withSlots(form, words.due.slots));
  known.set(form, pattern);
  return pattern;
}
