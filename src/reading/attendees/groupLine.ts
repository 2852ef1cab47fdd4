/** The words of one line as a group of attendees. */
import type { ReadingWords } from "../../locales/readingWords";
import { inferred, stated } from "../../model/fact";
import type { Origin, Span } from "../../model/origin";
import type { Level, Mode, QuotaGroup } from "../../model/quota";
import { oncePer, oncePerText } from "../../text/once";
import { anyOf, occursIn, phrase } from "../../text/pattern";
import { trimEndOf } from "../../text/trim";
import { readNamedUnits } from "../namedUnits";
import { ancestors, type OutlineNode } from "../outline";
import { nodeOrigin, type ReadContext } from "../readContext";
import { findUnits } from "../unitGrammar";
import { countedItems, lastNumber } from "./countedList";
import { describeGroup, levelOf, modeOf } from "./describeGroup";
import { mayCount, peopleIn, perUnitSpan, withoutOpening, type PeopleCount } from "./peopleCount";

type Group = Omit<QuotaGroup, "id">;

const patternsOf = oncePer(({ counts, units, totalRow }: ReadingWords) => ({
  totalLine: new RegExp(`^(?:${totalRow})[\\s.:…_]*\\d{1,6}(?:\\s+\\p{L}{1,12}){0,3}\\s*[.;]?$`, "iu"),
  total: new RegExp(`^\\(?\\s*(?:${counts.total})`, "iu"),
  bareNumber: new RegExp(`^(?:(?:${counts.about})\\s+)?(?:${counts.people})(?=[\\s,.;)]*$|\\s*,)`, "iu"),
  ranks: phrase(anyOf(units.ranks)),
}));

/** One line as a group, whatever part of a document it stands in; undefined where it names neither people nor bodies. */
export function readGroupLine(node: OutlineNode, context: ReadContext): Group | undefined {
  return groupOf(node, { start: 0, end: node.text.length }, context);
}

/** The group that a part of a line names; undefined where it names neither people nor bodies. */
export function groupOf(node: OutlineNode, span: Span, { names }: ReadContext): Group | undefined {
  const { words } = names;
  const raw = node.text.slice(span.start, span.end);
  const text = raw.trimEnd().endsWith("..") ? raw.trim() : trimEndOf(raw.trim(), " ;.,");
  const people = peopleIn(text, words) ?? numberAlone(node, text, words);
  if (isTotal(text, words) || !(people || isListed(node, words) || speaksOfPeople(text, words))) return undefined;
  const start = span.start + (raw.length - raw.trimStart().length);
  const origin = nodeOrigin(node);
  const at = (part: Span) => ({ ...origin, spans: [{ start: start + part.start, end: start + part.end }] });
  const own = ownWords(text, people, words);
  const unit = stated(text.slice(own.start, own.end), at(own));
  const whole = describeGroup(stated(text, at({ start: 0, end: text.length })), names);
  const isWhole = own.end - own.start === text.length;
  const described = isWhole ? whole : { ...whole, namedUnits: readNamedUnits(unit, names) };
  return {
    unit,
    ...countOf(people, at),
    ...described,
    ...(isUnderPlaces(node, words) ? { namedUnits: [], collective: true } : {}),
    ...numberOf(node, words),
    ...fromAbove(node, described, words),
    section: "body",
    event: 0,
    origin,
  };
}

function countOf(people: PeopleCount | undefined, at: (part: Span) => Origin): Pick<Group, "about" | "count"> {
  if (!people) return { about: false };
  const { count, about, isSum, span } = people;
  return { about, count: (isSum ? inferred : stated)(count, at(span)) };
}

/** A line of a list that calls people names them, whatever its words are. */
function isListed(node: OutlineNode, words: ReadingWords): boolean {
  return node.parent !== undefined && countedItems(node.parent, words).has(node);
}

/** "7." before an item of a list of people: a gap between two of them may be a lost line. */
function numberOf(node: OutlineNode, words: ReadingWords): Pick<Group, "no"> {
  const isNumbered = node.mark?.kind === "number" && isListed(node, words);
  return isNumbered ? { no: stated(node.mark.label, nodeOrigin(node)) } : {};
}

/** In a list whose head counts people a number needs no word behind it. */
function numberAlone(node: OutlineNode, text: string, words: ReadingWords): PeopleCount | undefined {
  return isListed(node, words) ? lastNumber(text, words) : undefined;
}

/** Mode and level that the words do not say themselves, by the lines above them. */
function fromAbove(
  node: OutlineNode,
  own: { readonly mode?: Mode; readonly level?: Level },
  words: ReadingWords,
): { readonly mode?: Mode; readonly level?: Level } {
  const mode = own.mode ?? inherited(node, (above) => modeOf(above, words));
  const level = own.level ?? inherited(node, (above) => levelOf(above, words));
  return { ...(mode ? { mode } : {}), ...(level ? { level } : {}) };
}

/** The words of the group without its number and its rule, which stand behind or, the number alone, before them. */
function ownWords(text: string, people: PeopleCount | undefined, words: ReadingWords): Span {
  const rule = perUnitSpan(text, words);
  if (people?.span.start === 0) return { start: digitsEnd(text), end: text.length };
  const ends = [people?.span.start ?? 0, rule?.start ?? 0].filter((end) => end > 0);
  const kept = withoutOpening(
    text.slice(
      0,
      ends.reduce((least, end) => Math.min(least, end), text.length),
    ),
    words,
  );
  return { start: 0, end: kept === "" ? text.length : ends.length > 0 ? kept.length : text.length };
}

function digitsEnd(text: string): number {
  return /^.*?\d+\s*/u.exec(text)?.[0].length ?? 0;
}

/** Below "Các huyện, thị xã" or "Cấp xã" the bodies are kinds that each place has, not single bodies. */
function isUnderPlaces(node: OutlineNode, words: ReadingWords): boolean {
  const level = inherited(node.parent ?? node, (text) => levelOf(text, words));
  return level === "district" || level === "commune";
}

function inherited<T extends Mode | Level>(node: OutlineNode, read: (text: string) => T | undefined): T | undefined {
  for (const { text, mark } of [node, ...ancestors(node)]) {
    const found = mark?.kind === "roman" ? undefined : read(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Tổng số đại biểu: 163 người" among the bullets is a total, not a group; so is a number of people and nothing more. */
export function isTotal(text: string, words: ReadingWords): boolean {
  const { total, bareNumber, totalLine } = patternsOf(words);
  return total.test(text) || bareNumber.test(text) || totalLine.test(text);
}

/** A line about time or place stands among the groups now and then; a group names people or bodies, or counts them. */
const speaksOfPeople = oncePerText((text: string, words: ReadingWords): boolean => {
  return occursIn(patternsOf(words).ranks, text) || findUnits(text, words).length > 0 || hasNumber(text, words);
});

/** A number of people, or a rule for each body. */
export function hasNumber(text: string, words: ReadingWords): boolean {
  return mayCount(text, words) && (peopleIn(text, words) !== undefined || perUnitSpan(text, words) !== undefined);
}
