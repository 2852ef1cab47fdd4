/** Groups of attendees in the prose of a document, and the totals it prints below them. */
import type { ReadingWords } from "../../locales/readingWords";
import { stated } from "../../model/fact";
import type { Span } from "../../model/origin";
import type { QuotaGroup, StatedSum } from "../../model/quota";
import { oncePer } from "../../text/once";
import { occursIn, phrase } from "../../text/pattern";
import { scopeIndex } from "../eventScopes";
import { isTableTitle, type OutlineNode } from "../outline";
import { nodeOrigin, type ReadContext } from "../readContext";
import { labelOf, ownTopic, topicOf } from "../sections";
import { claimsOf } from "../tables/totals";
import { isClosing } from "../workNodes";
import { countedItems, isCountedHead } from "./countedList";
import { groupOf, hasNumber, isTotal } from "./groupLine";
import { partsOf } from "./lineParts";
import { sendingClauses } from "./sendingClauses";

type Group = Omit<QuotaGroup, "id">;
type Sum = Omit<StatedSum, "groups"> & { readonly groups: readonly number[] };

export interface GroupReading {
  readonly groups: readonly Group[];
  /** `groups` are indexes into the groups above. */
  readonly sums: readonly Sum[];
  readonly used: ReadonlySet<OutlineNode>;
}

export const NO_GROUPS: GroupReading = { groups: [], sums: [], used: new Set() };

interface Paper {
  /** Parts that each speak of an occasion of its own. */
  readonly scopes: readonly OutlineNode[];
  /** What the paper is about, in its own words. */
  readonly subject: string;
}

interface PrintedTotal {
  readonly sum: Sum["sum"];
  readonly above: number;
  readonly isPart: boolean;
}

/** One group for each lowest item of the parts that say who attends, and for each clause elsewhere that sends people. */
export function readGroups(nodes: readonly OutlineNode[], context: ReadContext, paper: Paper): GroupReading {
  const { words } = context.names;
  const isAboutAttending = occursIn(patternsOf(words).attending, paper.subject);
  const used = new Set<OutlineNode>();
  const groups: Group[] = [];
  const totals: PrintedTotal[] = [];
  let last = -Infinity;
  for (const [at, node] of nodes.entries()) {
    if (mayNotName(node, words)) continue;
    const total = at - last <= TOTAL_REACH ? totalOf(node, words) : undefined;
    if (total) {
      totals.push({ ...total, above: groups.length });
      used.add(node);
    }
    const isList = topicOf(node, words) === "attendees";
    if (isList && leadsIn(node, words)) {
      used.add(node);
      continue;
    }
    const parts = isList ? listedParts(node, words) : clauseParts(node, words, isAboutAttending);
    const found = parts.flatMap((part) => groupOf(node, part, context) ?? []);
    if (found.length === 0) continue;
    used.add(node);
    last = at;
    const event = scopeIndex(node, paper.scopes);
    for (const group of found) groups.push({ ...group, event });
  }
  return { groups, sums: paper.scopes.length > 0 ? [] : sumsOf(totals, groups), used };
}

/** Tables are read elsewhere; "Trân trọng cảm ơn các đơn vị" calls nobody. */
function mayNotName(node: OutlineNode, words: ReadingWords): boolean {
  return node.table !== undefined || isTableTitle(node) || isClosing(node, words);
}

/** A total stands so many lines below the last group that it counts. */
const TOTAL_REACH = 2;

const patternsOf = oncePer(({ tables, totalRow, subtotalRow }: ReadingWords) => ({
  attending: phrase(tables.attendees),
  total: new RegExp(`^(?:${totalRow})[\\s.:…_]{1,200}(?<count>\\d{1,6})(?:\\s+\\p{L}{1,12}){0,3}\\s*[.;]?$`, "iu"),
  part: new RegExp(`^(?:${subtotalRow})(?!\\p{L})`, "iu"),
}));

/** "Tổng cộng: 47 đồng chí." right below the groups. */
function totalOf(node: OutlineNode, words: ReadingWords): Omit<PrintedTotal, "above"> | undefined {
  const match = patternsOf(words).total.exec(node.text);
  const count = match?.groups?.["count"];
  if (count === undefined) return undefined;
  return { sum: stated(Number(count), nodeOrigin(node)), isPart: patternsOf(words).part.test(node.text) };
}

function sumsOf(totals: readonly PrintedTotal[], groups: readonly Group[]): readonly Sum[] {
  const printed = totals.map(({ sum, ...total }) => ({ ...total, value: sum.value }));
  const claims = claimsOf(
    printed,
    groups.map(({ count }) => count?.value ?? 0),
  );
  return totals.map(({ sum }, index) => ({ sum, groups: claims[index] ?? [] })).filter((sum) => sum.groups.length > 1);
}

function listedParts(node: OutlineNode, words: ReadingWords): readonly Span[] {
  const parts = partsOf(node, words);
  const clauses = sendingClauses(node.text, words, true).map(({ whole }) => whole);
  const counted = parts.filter(({ start, end }) => hasNumber(node.text.slice(start, end).trim(), words));
  // Running text says more than its semicolons and commas show.
  return clauses.length > Math.max(1, counted.length) ? clauses : parts;
}

/** Outside of lists of attendees a body that sends people to the occasion is a group of its own. */
function clauseParts(node: OutlineNode, words: ReadingWords, isAboutAttending: boolean): readonly Span[] {
  const topic = topicOf(node, words);
  if (topic === "programme" || topic === "budget" || topic === "purpose") return [];
  return sendingClauses(node.text, words, isAboutAttending && topic !== "assignment").map(({ whole }) => whole);
}

/** Only leads to the groups below it: as their heading, or with a colon over lines that each count people. */
function leadsIn(node: OutlineNode, words: ReadingWords): boolean {
  return isContainer(node, words) || (node.text.endsWith(":") && isCountedHead(node, words));
}

/** A plain paragraph below an item that says enough itself stands beside it. */
function isContainer(node: OutlineNode, words: ReadingWords): boolean {
  const isItem = node.parent !== undefined && countedItems(node.parent, words).has(node);
  const saysEnough = /[.;]\s*$/u.test(node.text) && (labelOf(node.text)?.rest ?? "") !== "";
  const isHeading = node.text.endsWith(":") || (!isItem && !saysEnough && ownTopic(node, words) !== undefined);
  return node.children.some(
    (child) =>
      child.text !== "" &&
      (isHeading || child.mark !== undefined) &&
      topicOf(child, words) === "attendees" &&
      !isTotal(child.text, words),
  );
}
