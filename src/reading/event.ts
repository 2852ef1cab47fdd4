/** The occasion that a plan prepares: its name, day, places, seats and the total of people that the prose states. */
import type { ReadingWords } from "../locales/readingWords";
import { stated, type Fact } from "../model/fact";
import type { PlanEvent, StatedTotal, Venue } from "../model/quota";
import type { Span } from "../model/origin";
import { oncePer, oncePerText } from "../text/once";
import { findAll, firstMatch, occursIn, phrase } from "../text/pattern";
import { trimEndOf } from "../text/trim";
import { isCountedHead } from "./attendees/countedList";
import { findDates } from "./deadlines/findMentions";
import { resolveDue, type Anchors } from "./deadlines/resolveDue";
import { modeOf } from "./attendees/describeGroup";
import { descendants, nextSibling, type OutlineNode } from "./outline";
import { peopleNumbers, perUnitSpan } from "./attendees/peopleCount";
import { nodeOrigin } from "./readContext";
import { topicOf } from "./sections";
import { fieldMentions } from "./workParts";

export interface EventReading {
  readonly events: readonly PlanEvent[];
  readonly used: ReadonlySet<OutlineNode>;
}

interface EventContext {
  readonly words: ReadingWords;
  /** A sheet that we made may speak another language than the plan in it. */
  readonly languages: readonly ReadingWords[];
  readonly anchors: Anchors;
  /** Lines that may name the occasion, the title first. */
  readonly titles: readonly string[];
  /** The lines all belong to one occasion of several, whatever the part of the plan is about. */
  readonly isScoped?: boolean;
}

const patternsOf = oncePer(({ counts, at, event, totalRow, annex }: ReadingWords) => ({
  totalLine: new RegExp(
    `^(?:${totalRow})\\s?[.:…_]{1,200}\\s?(?<count>\\d{1,6})(?:\\s+\\p{L}{1,12}){0,3}\\s*[.;]?$`,
    "iu",
  ),
  total: phrase(counts.total),
  list: phrase(`${annex}|${counts.list}`),
  capacity: phrase(counts.capacity),
  otherPeople: phrase(counts.otherPeople),
  at: phrase(at),
  event: phrase(event),
}));

const totalIn = oncePerText((text: string, words: ReadingWords) => firstMatch(patternsOf(words).total, text));
const seatsIn = oncePerText((text: string, words: ReadingWords) => firstMatch(patternsOf(words).capacity, text));
const datesIn = oncePerText((text: string, words: ReadingWords) => findDates(text, words));

/** The occasion of a plan, or one for each of its scopes. */
export function readEvents(
  nodes: readonly OutlineNode[],
  scopes: readonly OutlineNode[],
  context: EventContext,
): EventReading {
  const used = new Set<OutlineNode>();
  if (scopes.length === 0) return { events: [readEvent(nodes, context, used)], used };
  const events = scopes.map((scope) => {
    used.add(scope);
    const isList = isCountedHead(scope, context.words);
    const event = readEvent(
      isList ? [scope, ...descendants(scope)] : descendants(scope),
      { ...context, isScoped: true },
      used,
    );
    // A list says who comes and when; where, the letter says once for all.
    const venues = isList ? readEvent(nodes, context, used).venues : event.venues;
    return { ...event, venues, name: trimEndOf(scope.text, " :.;") };
  });
  return { events, used };
}

function readEvent(nodes: readonly OutlineNode[], context: EventContext, used: Set<OutlineNode>): PlanEvent {
  const { words, languages, titles } = context;
  const use = <T>(node: OutlineNode, found: T | undefined): readonly T[] => {
    if (found === undefined) return [];
    used.add(node);
    return [found];
  };
  const about = nodes.filter((node) => !node.table && isAboutEvent(node, context));
  const [statedTotal] = about.flatMap((node) =>
    use(
      node,
      firstIn(languages, (language) => totalOf(node, language)),
    ),
  );
  const venues = about.flatMap((node) =>
    use(
      node,
      firstIn(languages, (language) => venueOf(node, language)),
    ),
  );
  const [when] = about
    .filter((node) => topicOf(node, words) === "time")
    .flatMap((node) => use(node, dayOf(node, context)));
  const named = titles.flatMap((title) => firstMatch(patternsOf(words).event, title)?.groups?.["name"] ?? []);
  const name = named[0] ?? titles[0] ?? "";
  return { name, venues, ...(statedTotal ? { statedTotal } : {}), ...(when ? { when } : {}) };
}

function firstIn<T>(languages: readonly ReadingWords[], read: (words: ReadingWords) => T | undefined): T | undefined {
  for (const words of languages) {
    const found = read(words);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Seats named in an assignment ("bố trí hội trường 200 chỗ") describe work, not the event; title lines have no topic. */
function isAboutEvent(node: OutlineNode, { words, isScoped }: EventContext): boolean {
  const topic = topicOf(node, words);
  if (isScoped && topic === "content") return true;
  return topic === undefined || topic === "attendees" || topic === "venue" || topic === "time";
}

function totalOf(node: OutlineNode, words: ReadingWords): StatedTotal | undefined {
  const match = totalIn(node.text, words);
  const count = match?.groups?.["count"];
  if (!match || count === undefined) return totalLine(node, words) ?? leadingTotal(node, words);
  return {
    count: stated(Number(count), originAt(node, match.index, match[0].length)),
    about: match.groups?.["about"] !== undefined,
  };
}

/** "TOTAL ........ 104" below the groups. */
function totalLine(node: OutlineNode, words: ReadingWords): StatedTotal | undefined {
  const line = patternsOf(words).totalLine.exec(node.text);
  const count = line?.groups?.["count"];
  return count === undefined ? undefined : { count: stated(Number(count), nodeOrigin(node)), about: false };
}

/** "3. Thành phần (90 đại biểu):", "… gồm 250 đại biểu:", "85 người, phân bổ theo Phụ lục": the number over the groups. */
function leadingTotal(node: OutlineNode, words: ReadingWords): StatedTotal | undefined {
  const numbers = peopleNumbers(node.text, words).filter(({ span }) => mayBeTotal(node.text, span, words));
  const [only] = numbers;
  if (!only || numbers.length > 1 || perUnitSpan(node.text, words) || !leadsToGroups(node, only.span.end, words))
    return undefined;
  return {
    count: stated(only.count, originAt(node, only.span.start, only.span.end - only.span.start)),
    about: only.about,
  };
}

/** So far before a number stand the words that say whose number it is. */
const REACH = 80;

/** Seats of a hall, and people who came another time or whom a statistic counts, are nobody's list. */
function mayBeTotal(text: string, { start, end }: Span, words: ReadingWords): boolean {
  const seats = seatsIn(text, words);
  if (seats && start < seats.index + seats[0].length && end > seats.index) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return !occursIn(
    patternsOf(words).otherPeople,
    before.slice(Math.max(...[";", "(", ". "].map((mark) => before.lastIndexOf(mark))) + 1),
  );
}

function leadsToGroups(node: OutlineNode, at: number, words: ReadingWords): boolean {
  if (isCountedHead(node, words)) return !isOneOfLists(node, words);
  if (node.text.endsWith(":") && isOverTable(node)) return true;
  const isOutermost = !node.parent || topicOf(node.parent, words) !== "attendees";
  if (!isOutermost) return false;
  if (occursIn(patternsOf(words).list, node.text.slice(at))) return true;
  return node.children.filter((child) => child.mark && topicOf(child, words) === "attendees").length > 1;
}

function isOverTable(node: OutlineNode): boolean {
  return (node.children[0] ?? nextSibling(node))?.table !== undefined;
}

/** "Khối tỉnh: 40 người" beside "Khối xã: 25 người" counts a part, unless it is an occasion on days of its own. */
function isOneOfLists(node: OutlineNode, words: ReadingWords): boolean {
  const heads = node.parent?.children.filter((child) => isCountedHead(child, words)) ?? [];
  return heads.length > 1 && datesIn(node.text, words).length === 0;
}

function venueOf(node: OutlineNode, words: ReadingWords): Venue | undefined {
  const seats = seatsIn(node.text, words);
  const count = seats?.groups?.["count"] ?? seats?.groups?.["count2"];
  if (!seats || count === undefined) return undefined;
  const mode = modeOf(node.text, words);
  return {
    name: venueName(node, seats.index, words),
    capacity: stated(Number(count), originAt(node, seats.index, seats[0].length)),
    ...(mode ? { mode } : {}),
  };
}

/** The words before the number of seats: behind "tại" where there is one, and without "(Hội trường". */
function venueName(node: OutlineNode, seatsAt: number, words: ReadingWords): Fact<string> {
  const before = trimEndOf(node.text.slice(0, seatsAt), " (:,–-");
  const clause = before.slice(Math.max(before.lastIndexOf(":"), before.lastIndexOf(";"), before.lastIndexOf(".")) + 1);
  const at = findAll(patternsOf(words).at, clause).at(-1);
  const named = at ? clause.slice(at.span.end) : clause || before;
  const name = (/[^(]+/u.exec(named)?.[0] ?? "").trim() || before;
  const start = Math.max(0, node.text.indexOf(name));
  return stated(name, originAt(node, start, name.length));
}

function dayOf(node: OutlineNode, { words, anchors }: EventContext): NonNullable<PlanEvent["when"]> | undefined {
  const days = datesIn(node.text, words);
  const text = stated(node.text, nodeOrigin(node));
  // "trong quý III" is no day, and still all that the plan says.
  if (days.length === 0) return fieldMentions(node.text, words).length > 0 ? { text } : undefined;
  const dates = days.flatMap(({ expression }) => resolveDue(text, expression, anchors).date ?? []).sort();
  const [start] = dates;
  const end = dates.at(-1);
  return { text, ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

function originAt(node: OutlineNode, start: number, length: number): Fact<string>["origin"] {
  return { ...nodeOrigin(node), spans: [{ start, end: start + length }] };
}
