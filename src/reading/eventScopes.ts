/** Which parts of a plan speak of which occasion, where it prepares several. */
import type { ReadingWords } from "../locales/readingWords";
import { isCountedHead } from "./attendees/countedList";
import { findDates } from "./deadlines/findMentions";
import { ancestors, type OutlineNode } from "./outline";
import { ownTopic } from "./sections";

/**
 * Items that each say of an occasion of their own who attends and when or where; empty where the plan has one occasion or
 * none. No scope stands within another.
 */
export function eventScopes(nodes: readonly OutlineNode[], words: ReadingWords): readonly OutlineNode[] {
  const scopes = new Set<OutlineNode>();
  for (const node of nodes) {
    if (isDatedList(node, words)) scopes.add(node);
    const scope = node.parent;
    if (ownTopic(node, words) !== "attendees" || !scope?.text || scope.mark?.kind === "heading") continue;
    const isOccasion = scope.children.some((child) => {
      const topic = ownTopic(child, words);
      return topic === "time" || topic === "venue";
    });
    if (isOccasion && ownTopic(scope, words) !== "attendees") scopes.add(scope);
  }
  const outer = [...scopes].filter((scope) => !ancestors(scope).some((above) => scopes.has(above)));
  return outer.length > 1 ? outer : [];
}

/** "Lớp 1 (từ 03/8 đến 05/8/2026): 40 học viên" over those who come: an occasion on days of its own. */
function isDatedList(node: OutlineNode, words: ReadingWords): boolean {
  return node.children.length > 0 && isCountedHead(node, words) && findDates(node.text, words).length > 0;
}

/** Index of the scope that a node stands in; 0 where it stands in none. */
export function scopeIndex(node: OutlineNode, scopes: readonly OutlineNode[]): number {
  if (scopes.length === 0) return 0;
  const above = new Set([node, ...ancestors(node)]);
  return Math.max(
    0,
    scopes.findIndex((scope) => above.has(scope)),
  );
}
