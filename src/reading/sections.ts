/** What each part of a plan is about, by the words of its headings. */
import type { ReadingWords, SectionTopic } from "../locales/readingWords";
import { oncePer, oncePerText } from "../text/once";
import { countedItems, isBehindItems, isCountedHead } from "./attendees/countedList";
import type { MarkKind } from "./marks";
import type { OutlineNode } from "./outline";

const HEADING_MARKS: ReadonlySet<MarkKind> = new Set(["heading", "roman", "number", "decimal", "letter", "star"]);
/** A label before a colon is no longer than this. */
const LONGEST_LABEL = 70;

/** Text before the first colon, where that is short enough to be a label. */
export function labelOf(
  text: string,
): { readonly label: string; readonly rest: string; readonly restAt: number } | undefined {
  const colon = text.indexOf(":");
  if (colon < 1 || colon > LONGEST_LABEL) return undefined;
  const after = text.slice(colon + 1);
  const rest = after.trim();
  return { label: text.slice(0, colon).trim(), rest, restAt: colon + 1 + (after.length - after.trimStart().length) };
}

/** The topic that a node's own words announce for itself and all below it, or undefined. */
export function ownTopic(node: OutlineNode, words: ReadingWords): SectionTopic | undefined {
  const topic = (node.known.ownTopic ??= topicAsList(node, words) ?? announcedTopic(node, words) ?? "none");
  return topic === "none" ? undefined : topic;
}

/** Lines that count people one by one, and the line over them, say who comes whatever the heading is. */
function topicAsList(node: OutlineNode, words: ReadingWords): SectionTopic | undefined {
  const isListed = node.parent !== undefined && countedItems(node.parent, words).has(node);
  return isListed || isCountedHead(node, words) ? "attendees" : undefined;
}

function announcedTopic(node: OutlineNode, words: ReadingWords): SectionTopic | undefined {
  const kind = node.mark?.kind;
  const label = labelOf(node.text)?.label;
  if (kind === "part" || kind === "roman" || kind === "heading") return topicAnywhere(label ?? node.text, words);
  if (label !== undefined) return topicAtStart(label, words);
  if (kind === undefined || !HEADING_MARKS.has(kind) || node.children.length === 0) return undefined;
  return topicAtStart(node.text, words);
}

type TopicInForce = NonNullable<OutlineNode["known"]["inForce"]>;

const NO_TOPIC: TopicInForce = { topic: undefined, isAssigned: false };

/** The topic in force at a node: its own, or that of the nearest heading above it. */
export function topicOf(node: OutlineNode, words: ReadingWords): SectionTopic | undefined {
  return topicInForce(node, words).topic;
}

function topicInForce(node: OutlineNode, words: ReadingWords): TopicInForce {
  if (node.known.inForce) return node.known.inForce;
  const above = node.parent
    ? topicInForce(isBehindList(node, words) ? outside(node.parent) : node.parent, words)
    : NO_TOPIC;
  const topic = node.parent ? (ownTopic(node, words) ?? above.topic) : undefined;
  const isAssigned = above.isAssigned || topic === "assignment";
  // "Nhiệm vụ của Sở A" below "PHÂN CÔNG" is still an assignment.
  const found: TopicInForce = { topic: topic === "content" && isAssigned ? "assignment" : topic, isAssigned };
  node.known.inForce = found;
  return found;
}

function outside(node: OutlineNode): OutlineNode {
  return node.parent ?? node;
}

/** Behind a list of who comes a plain paragraph that asks for something, or is a long sentence, is no part of it. */
function isBehindList(node: OutlineNode, words: ReadingWords): boolean {
  const { mark, isLabel, table, text, parent } = node;
  if (mark || isLabel || table || !parent?.parent) return false;
  const isSentence = text.endsWith(".") && text.length >= LONG_SENTENCE;
  if (!isSentence && !requestPattern(words).test(text)) return false;
  return isBehindItems(node, words);
}

const LONG_SENTENCE = 120;
const requestPattern = oncePer(({ roles }: ReadingWords) => new RegExp(`^(?:${roles.appoint})(?!\\p{L})`, "iu"));

const patternsOf = oncePer(({ sections, topicPrefix }: ReadingWords) => {
  const compile = (before: string): readonly { readonly topic: SectionTopic; readonly pattern: RegExp }[] =>
    sections.map(({ topic, pattern }) => ({ topic, pattern: new RegExp(`${before}(?:${pattern})(?!\\p{L})`, "iu") }));
  return { anywhere: compile("(?<!\\p{L})"), atStart: compile(`^(?:(?:${topicPrefix})\\s+)?`) };
});

const topicAnywhere = oncePerText((text: string, words: ReadingWords): SectionTopic | undefined => {
  return patternsOf(words).anywhere.find(({ pattern }) => pattern.test(text))?.topic;
});

const topicAtStart = oncePerText((text: string, words: ReadingWords): SectionTopic | undefined => {
  return patternsOf(words).atStart.find(({ pattern }) => pattern.test(text))?.topic;
});
