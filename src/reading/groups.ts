/** Groups of attendees in the prose of a plan. */
import type { ReadingWords } from "../locales/readingWords";
import { stated } from "../model/fact";
import type { Level, Mode, QuotaGroup } from "../model/quota";
import { anyOf, phrase } from "../text/pattern";
import { describeGroup, levelOf, modeOf } from "./describeGroup";
import { ancestors, isTableTitle, type OutlineNode } from "./outline";
import { nodeOrigin, type ReadContext } from "./readContext";
import { labelOf, topicOf } from "./sections";
import { findUnits } from "./unitGrammar";

export interface GroupReading {
  readonly groups: readonly Omit<QuotaGroup, "id">[];
  readonly used: ReadonlySet<OutlineNode>;
}

/** One group for each lowest item of the parts of a plan that say who attends. */
export function readGroups(nodes: readonly OutlineNode[], context: ReadContext): GroupReading {
  const { words } = context.names;
  const used = new Set<OutlineNode>();
  const groups: Omit<QuotaGroup, "id">[] = [];
  for (const node of nodes) {
    if (node.table || topicOf(node, words) !== "attendees" || isTableTitle(node)) continue;
    if (node.children.some(({ text }) => text !== "")) {
      used.add(node);
      continue;
    }
    const group = groupOf(node, context);
    if (!group) continue;
    used.add(node);
    groups.push(group);
  }
  return { groups, used };
}

function groupOf(node: OutlineNode, { names }: ReadContext): Omit<QuotaGroup, "id"> | undefined {
  const { words } = names;
  if (isTotal(node.text, words) || !speaksOfPeople(node.text, words)) return undefined;
  const value = node.text.replace(/\s*[;.]+$/u, (end) => (end.includes("..") ? end : "")).trim();
  const origin = nodeOrigin(node);
  const unit = stated(value, { ...origin, spans: [{ start: 0, end: value.length }] });
  const described = describeGroup([unit], names);
  const mode = described.mode ?? inherited(node, (text) => modeOf(text, words));
  const level = described.level ?? inherited(node, (text) => levelOf(text, words));
  return {
    unit,
    about: false,
    ...described,
    ...(mode ? { mode } : {}),
    ...(level ? { level } : {}),
    section: "body",
    event: 0,
    origin,
  };
}

function inherited<T extends Mode | Level>(node: OutlineNode, read: (text: string) => T | undefined): T | undefined {
  return ancestors(node)
    .map(({ text, mark }) => (mark?.kind === "roman" ? undefined : read(text)))
    .find((found) => found !== undefined);
}

/** "Tổng số đại biểu: 163 người" among the bullets is a total, not a group. */
export function isTotal(text: string, { counts }: ReadingWords): boolean {
  return new RegExp(`^\\(?\\s*(?:${counts.total})`, "iu").test(text);
}

/** A line about time or place stands among the groups now and then; a group names people or bodies. */
function speaksOfPeople(text: string, words: ReadingWords): boolean {
  const value = labelOf(text)?.rest || text;
  return phrase(anyOf(words.units.ranks)).test(value) || findUnits(value, words).length > 0;
}
