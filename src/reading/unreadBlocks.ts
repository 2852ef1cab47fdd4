/** What of a document nobody read, to be shown. */
import type { ReadingWords } from "../locales/readingWords";
import { wholeOrigin, type Origin } from "../model/origin";
import { dateLineAt } from "./anchors";
import { isAnnexHeading } from "./annexHeading";
import { isCapitalHeading } from "./marks";
import { isTableTitle, type OutlineNode } from "./outline";
import type { ReadContext } from "./readContext";
import { ownTopic, topicOf } from "./sections";
import { sentenceMentions } from "./workParts";

/**
 * Parts that are known to hold neither attendees nor tasks (purpose, programme, budget) count as understood; what stands
 * in the other parts and gave nothing is shown, and so is any line with a deadline that nobody used.
 */
export function unreadBlocks(nodes: readonly OutlineNode[], read: ReadNodes, context: ReadContext): readonly Origin[] {
  return nodes.filter((node) => isUnread(node, read, context)).map(unreadOrigin);
}

interface ReadNodes {
  /** Nodes that a fact was read from. */
  readonly used: ReadonlySet<OutlineNode>;
  readonly title: ReadonlySet<OutlineNode>;
}

function isUnread(node: OutlineNode, { used, title }: ReadNodes, context: ReadContext): boolean {
  const { words } = context.names;
  if (used.has(node) || (node.text === "" && !node.table)) return false;
  if (node.table) return true;
  if (dateLineAt(node.text, words) !== undefined) return false;
  if (!title.has(node) && sentenceMentions(node.text, words).length > 0) return true;
  return !isOver(node, used) && !isKnownTitle(node, context) && mayHoldFacts(node, words);
}

function isKnownTitle(node: OutlineNode, { names, languages }: ReadContext): boolean {
  return isHeading(node, names.words) || languages.some((words) => isAnnexHeading(node, words));
}

function mayHoldFacts(node: OutlineNode, words: ReadingWords): boolean {
  const topic = topicOf(node, words);
  if (topic === undefined || topic === "attendees" || topic === "assignment") return true;
  return (topic === "time" || topic === "venue") && isBesideItem(node);
}

/** A paragraph behind "1. Thời gian: …." is no more of the time. */
function isBesideItem({ mark, isLabel, parent }: OutlineNode): boolean {
  return !mark && !isLabel && parent?.mark !== undefined && /[.;]\s*$/u.test(parent.text);
}

/** Short words over something that was read. */
function isOver({ text, children }: OutlineNode, used: ReadonlySet<OutlineNode>): boolean {
  const isShort = text.length <= LONGEST_TITLE && !/[.;]$/u.test(text);
  return isShort && children.some((child) => used.has(child) && (child.mark !== undefined || text.endsWith(":")));
}

const LONGEST_TITLE = 100;

/** Says what stands below it, and nothing else. */
function isHeading(node: OutlineNode, words: ReadingWords): boolean {
  const isCapital = node.children.length > 0 && isCapitalHeading(node.text);
  return isCapital || isTableTitle(node) || ownTopic(node, words) !== undefined;
}

function unreadOrigin(node: OutlineNode): Origin {
  const rows = node.table?.grid.rows.map(({ cells }) => cells.map(({ text }) => text).join(" ")) ?? [];
  return wholeOrigin(node.place, node.table ? rows.join("\n") : node.text);
}
