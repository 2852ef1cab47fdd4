/** Groups of attendees in the prose of a plan. */
import type { ReadingWords } from "../locales/readingWords";
import { stated } from "../model/fact";
import type { Span } from "../model/origin";
import type { Level, Mode, QuotaGroup } from "../model/quota";
import { anyOf, phrase } from "../text/pattern";
import { trimEndOf } from "../text/trim";
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
    if (node.children.some(({ text }) => text !== "" && !isTotal(text, words))) {
      used.add(node);
      continue;
    }
    const found = partsOf(node, words).flatMap((part) => groupOf(node, part, context) ?? []);
    if (found.length > 0) used.add(node);
    groups.push(...found);
  }
  return { groups, used };
}

/** The words of the groups on one line: without a label of level or venue, and one by one behind such a label. */
function partsOf({ text }: OutlineNode, { counts }: ReadingWords): readonly Span[] {
  const label = labelOf(text);
  const isLabel =
    label !== undefined && label.rest !== "" && new RegExp(`^(?:${counts.groupLabel})$`, "iu").test(label.label);
  if (!isLabel) return [{ start: 0, end: text.length }];
  return [...label.rest.matchAll(/[^;]+/gu)].map(({ index, 0: part }) => ({
    start: label.restAt + index,
    end: label.restAt + index + part.length,
  }));
}

function groupOf(node: OutlineNode, span: Span, { names }: ReadContext): Omit<QuotaGroup, "id"> | undefined {
  const { words } = names;
  const text = node.text.slice(span.start, span.end);
  if (isTotal(text, words) || !speaksOfPeople(text, words)) return undefined;
  const start = span.start + (text.length - text.trimStart().length);
  const whole = text.trimEnd().endsWith("..") ? text.trim() : trimEndOf(text.trim(), " ;.");
  const origin = nodeOrigin(node);
  const described = describeGroup(stated(whole, { ...origin, spans: [{ start, end: start + whole.length }] }), names);
  const value = described.perUnit && whole.endsWith(")") ? whole.slice(0, whole.lastIndexOf("(")).trim() : whole;
  const unit = stated(value, { ...origin, spans: [{ start, end: start + value.length }] });
  const mode = described.mode ?? inherited(node, (text) => modeOf(text, words));
  const level = described.level ?? inherited(node, (text) => levelOf(text, words));
  return {
    unit,
    ...countIn(whole, { start, origin }, words),
    ...described,
    ...(isUnderPlaces(node, words) ? { namedUnits: [], collective: true } : {}),
    ...(mode ? { mode } : {}),
    ...(level ? { level } : {}),
    section: "body",
    event: 0,
    origin,
  };
}

/** "Sở Nội vụ: 02 người", "Sở Y tế (03 người)": a number of people that closes the words of the group. */
export function countIn(
  text: string,
  { start, origin }: { readonly start: number; readonly origin: QuotaGroup["origin"] },
  { counts }: ReadingWords,
): Pick<QuotaGroup, "about"> & Partial<Pick<QuotaGroup, "count">> {
  const match = new RegExp(`[:(–-]\\s*(?<about>${counts.about})?\\s*(?:${counts.people})\\s*\\)?$`, "iu").exec(text);
  const count = match?.groups?.["count"];
  if (!match || count === undefined) return { about: false };
  const spans = [{ start: start + match.index + 1, end: start + text.length }];
  return { about: match.groups?.["about"] !== undefined, count: stated(Number(count), { ...origin, spans }) };
}

/** Below "Các huyện, thị xã" or "Cấp xã" the bodies are kinds that each place has, not single bodies. */
function isUnderPlaces(node: OutlineNode, words: ReadingWords): boolean {
  const level = inherited(node.parent ?? node, (text) => levelOf(text, words));
  return level === "district" || level === "commune";
}

function inherited<T extends Mode | Level>(node: OutlineNode, read: (text: string) => T | undefined): T | undefined {
  const above = [node, ...ancestors(node)];
  return above
    .map(({ text, mark }) => (mark?.kind === "roman" ? undefined : read(text)))
    .find((found) => found !== undefined);
}

/** "Tổng số đại biểu: 163 người" among the bullets is a total, not a group. */
export function isTotal(text: string, { counts }: ReadingWords): boolean {
  return new RegExp(`^\\(?\\s*(?:${counts.total})`, "iu").test(text);
}

/** A line about time or place stands among the groups now and then; a group names people or bodies. */
function speaksOfPeople(text: string, words: ReadingWords): boolean {
  return phrase(anyOf(words.units.ranks)).test(text) || findUnits(text, words).length > 0;
}
