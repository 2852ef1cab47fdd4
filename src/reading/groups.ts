/** Groups of attendees in the prose of a plan. */
import type { ReadingWords } from "../locales/readingWords";
import { inferred, stated } from "../model/fact";
import type { Span } from "../model/origin";
import type { Level, Mode, QuotaGroup } from "../model/quota";
import { oncePer, oncePerText } from "../text/once";
import { anyOf, occursIn, phrase } from "../text/pattern";
import { trimEndOf } from "../text/trim";
import { countedItems, lastNumber } from "./countedList";
import { describeGroup, levelOf, modeOf } from "./describeGroup";
import { scopeIndex } from "./eventScopes";
import { ancestors, isTableTitle, type OutlineNode } from "./outline";
import { readNamedUnits } from "./namedUnits";
import { peopleIn, perUnitSpan, withoutOpening, type PeopleCount } from "./peopleCount";
import { nodeOrigin, type ReadContext } from "./readContext";
import { labelOf, ownTopic, topicOf } from "./sections";
import { beginsOwner, findUnits } from "./unitGrammar";

export interface GroupReading {
  readonly groups: readonly Omit<QuotaGroup, "id">[];
  readonly used: ReadonlySet<OutlineNode>;
}

const patternsOf = oncePer(({ counts, units, totalRow }: ReadingWords) => ({
  totalLine: new RegExp(`^(?:${totalRow})[\\s.:…_]*\\d{1,6}(?:\\s+\\p{L}{1,12}){0,3}\\s*[.;]?$`, "iu"),
  label: new RegExp(`^(?:${counts.groupLabel})$`, "iu"),
  total: new RegExp(`^\\(?\\s*(?:${counts.total})`, "iu"),
  bareNumber: new RegExp(`^(?:(?:${counts.about})\\s+)?(?:${counts.people})(?=[\\s,.;)]*$|\\s*,)`, "iu"),
  ranks: phrase(anyOf(units.ranks)),
}));

/** One group for each lowest item of the parts of a plan that say who attends. */
export function readGroups(
  nodes: readonly OutlineNode[],
  context: ReadContext,
  scopes: readonly OutlineNode[],
): GroupReading {
  const { words } = context.names;
  const used = new Set<OutlineNode>();
  const groups: Omit<QuotaGroup, "id">[] = [];
  for (const node of nodes) {
    if (node.table || topicOf(node, words) !== "attendees" || isTableTitle(node)) continue;
    if (isContainer(node, words)) {
      used.add(node);
      continue;
    }
    const found = partsOf(node, words).flatMap((part) => groupOf(node, part, context) ?? []);
    if (found.length > 0) used.add(node);
    const event = found.length > 0 ? scopeIndex(node, scopes) : 0;
    for (const group of found) groups.push({ ...group, event });
  }
  return { groups, used };
}

/** Only leads to the groups below it. A plain paragraph below an item that says enough itself stands beside it. */
function isContainer(node: OutlineNode, words: ReadingWords): boolean {
  const saysEnough = /[.;]\s*$/u.test(node.text) && (labelOf(node.text)?.rest ?? "") !== "";
  const leadsIn = node.text.endsWith(":") || (ownTopic(node, words) !== undefined && !saysEnough);
  return node.children.some(
    (child) =>
      child.text !== "" &&
      (leadsIn || child.mark !== undefined) &&
      topicOf(child, words) === "attendees" &&
      !isTotal(child.text, words),
  );
}

/** The words of the groups on one line: without a label of level or venue, and one by one behind it or where each has a number. */
function partsOf({ text }: OutlineNode, words: ReadingWords): readonly Span[] {
  const label = labelOf(text);
  const whole = { start: 0, end: text.length };
  const isLabel = label !== undefined && label.rest !== "" && patternsOf(words).label.test(label.label);
  const rest = label && label.rest !== "" ? { start: label.restAt, end: text.length } : whole;
  if (isLabel) return countedParts(text, rest, words) ?? listParts(text, rest);
  return countedParts(text, rest, words) ?? countedParts(text, whole, words) ?? [whole];
}

function listParts(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^;]+/gu)].map(({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.length,
  }));
}

/** Parts between semicolons, and between commas behind a number, where at least two have a number or a rule of their own. */
function countedParts(text: string, span: Span, words: ReadingWords): readonly Span[] | undefined {
  if (!/\d/u.test(text)) return undefined;
  const parts = listParts(text, span).flatMap((part) => commaParts(text, part, words));
  const counted = parts.filter(({ start, end }) => hasNumber(text.slice(start, end).trim(), words));
  return counted.length > 1 ? parts : undefined;
}

function commaParts(text: string, { start, end }: Span, words: ReadingWords): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(/,\s/gu)) {
    const at = start + index;
    const isNext = beginsOwner(text, at + 2, words) && peopleIn(text.slice(from, at).trim(), words) !== undefined;
    if (!isNext) continue;
    parts.push({ start: from, end: at });
    from = at + 2;
  }
  return [...parts, { start: from, end }];
}

function hasNumber(text: string, words: ReadingWords): boolean {
  return peopleIn(text, words) !== undefined || perUnitSpan(text, words) !== undefined;
}

/** One line as a group, whatever part of a document it stands in; undefined where it names neither people nor bodies. */
export function readGroupLine(node: OutlineNode, context: ReadContext): Omit<QuotaGroup, "id"> | undefined {
  return groupOf(node, { start: 0, end: node.text.length }, context);
}

function groupOf(node: OutlineNode, span: Span, { names }: ReadContext): Omit<QuotaGroup, "id"> | undefined {
  const { words } = names;
  const raw = node.text.slice(span.start, span.end);
  const text = raw.trimEnd().endsWith("..") ? raw.trim() : trimEndOf(raw.trim(), " ;.,");
  const people = peopleIn(text, words) ?? numberAlone(node, text, words);
  if (isTotal(text, words) || !(people || speaksOfPeople(text, words))) return undefined;
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
    about: people?.about ?? false,
    ...(people ? { count: (people.isSum ? inferred : stated)(people.count, at(people.span)) } : {}),
    ...described,
    ...(isUnderPlaces(node, words) ? { namedUnits: [], collective: true } : {}),
    ...fromAbove(node, described, words),
    section: "body",
    event: 0,
    origin,
  };
}

/** In a list whose head counts people a number needs no word behind it. */
function numberAlone(node: OutlineNode, text: string, words: ReadingWords): PeopleCount | undefined {
  return node.parent && countedItems(node.parent, words).has(node) ? lastNumber(text) : undefined;
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
