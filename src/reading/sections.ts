/** What each part of a plan is about, by the words of its headings. */
import type { ReadingWords, SectionTopic } from "../locales/readingWords";
import { ancestors, type MarkKind, type OutlineNode } from "./outline";

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

/** Asked for each node by several readers; a node's words never change once the outline stands. */
const ownTopics = new WeakMap<OutlineNode, SectionTopic | "none">();

/** The topic that a node's own words announce for itself and all below it, or undefined. */
export function ownTopic(node: OutlineNode, words: ReadingWords): SectionTopic | undefined {
  const known = ownTopics.get(node) ?? announcedTopic(node, words) ?? "none";
  ownTopics.set(node, known);
  return known === "none" ? undefined : known;
}

function announcedTopic(node: OutlineNode, words: ReadingWords): SectionTopic | undefined {
  const kind = node.mark?.kind;
  const label = labelOf(node.text)?.label;
  if (kind === "roman" || kind === "heading") return findTopic(label ?? node.text, words, "anywhere");
  if (label !== undefined) return findTopic(label, words, "at-start");
  if (kind === undefined || !HEADING_MARKS.has(kind) || node.children.length === 0) return undefined;
  return findTopic(node.text, words, "at-start");
}

/** The topic in force at a node: its own, or that of the nearest heading above it. */
export function topicOf(node: OutlineNode, words: ReadingWords): SectionTopic | undefined {
  const topics = [node, ...ancestors(node)].flatMap((above) => ownTopic(above, words) ?? []);
  // "Nhiệm vụ của Sở A" below "PHÂN CÔNG" is still an assignment.
  return topics[0] === "content" && topics.includes("assignment") ? "assignment" : topics[0];
}

function findTopic(text: string, words: ReadingWords, where: "anywhere" | "at-start"): SectionTopic | undefined {
  const { sections, topicPrefix } = words;
  const border = where === "anywhere" ? "(?<!\\p{L})" : `^(?:(?:${topicPrefix})\\s+)?`;
  return sections.find(({ pattern }) => new RegExp(`${border}(?:${pattern})(?!\\p{L})`, "iu").test(text))?.topic;
}
