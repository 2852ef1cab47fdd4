/**
 * Lists of who comes, known by their form: a line that counts or calls people over lines that each end in a number, or a
 * line that invites over the names of those whom it invites.
 */
import type { ReadingWords } from "../../locales/readingWords";
import { oncePer, oncePerText } from "../../text/once";
import { occursIn, phrase } from "../../text/pattern";
import { trimEndOf } from "../../text/trim";
import type { OutlineNode } from "../outline";
import { beginsOwner } from "../unitGrammar";
import { peopleIn, peopleNumbers, perUnitSpan, type PeopleCount } from "./peopleCount";
import { tailCount } from "./tailCount";

/** A line over a list is no longer than this, nor is a line of it. */
const LONGEST = 300;
const LONGEST_TITLE = 100;
const SHORTEST: Readonly<Record<Head, number>> = { counts: 2, calls: 2, invites: 1, none: 3 };

/**
 * What stands over the lines: a number of people; words that call or allot people; or nothing, where the lines themselves
 * must say that they count people.
 */
type Head = "counts" | "calls" | "invites" | "none";

/** The children of a node that are such a list, below its own words or below a child that leads in. */
export function countedItems(parent: OutlineNode, words: ReadingWords): ReadonlySet<OutlineNode> {
  return countedIn(parent, words).items;
}

/** Whether a line stands over a list that counts people, below it or right behind it. */
export function isCountedHead(node: OutlineNode, words: ReadingWords): boolean {
  return (
    countedIn(node, words).heads.has(node) || (node.parent && countedIn(node.parent, words).heads.has(node)) === true
  );
}

/** Whether a line stands behind the first item of such a list and is no item itself. */
export function isBehindItems(node: OutlineNode, words: ReadingWords): boolean {
  return node.parent !== undefined && countedIn(node.parent, words).behind.has(node);
}

/** The number at the end of a line of such a list. */
export function lastNumber(text: string, words: ReadingWords): PeopleCount | undefined {
  return tailCount(text, words);
}

function countedIn(parent: OutlineNode, words: ReadingWords): CountedLists {
  return (parent.known.counted ??= findLists(parent, words));
}

interface CountedLists {
  readonly items: ReadonlySet<OutlineNode>;
  readonly heads: ReadonlySet<OutlineNode>;
  readonly behind: ReadonlySet<OutlineNode>;
}

interface GrowingList {
  readonly kind: Head;
  readonly head: OutlineNode | undefined;
  readonly items: OutlineNode[];
}

function findLists(parent: OutlineNode, words: ReadingWords): CountedLists {
  const lists: GrowingList[] = [];
  let list = listUnder(parent, words) ?? bareList();
  for (const child of parent.children) {
    if (isItem(child, list.kind, words)) {
      list.items.push(child);
      continue;
    }
    lists.push(list);
    const isTitle = child.children.length === 0 || child.text.endsWith(":");
    list = (isTitle ? listUnder(child, words) : undefined) ?? bareList();
    if (list.kind === "none" && isItem(child, "none", words)) list.items.push(child);
  }
  lists.push(list);
  const long = lists.filter(({ kind, items }) => items.length >= SHORTEST[kind]);
  const items = new Set(long.flatMap((one) => one.items));
  const first = parent.children.findIndex((child) => items.has(child));
  const behind = first < 0 ? [] : parent.children.slice(first).filter((child) => !items.has(child));
  return { items, heads: new Set(long.flatMap(({ head }) => head ?? [])), behind: new Set(behind) };
}

function bareList(): GrowingList {
  return { kind: "none", head: undefined, items: [] };
}

/** The list that a line leads to; undefined where it leads to none. */
function listUnder(node: OutlineNode, words: ReadingWords): GrowingList | undefined {
  const { text, table } = node;
  if (table || text === "" || text.length > LONGEST) return undefined;
  const isOpen = text.endsWith(":");
  if (patternsOf(words).inviting.test(text)) return { kind: "invites", head: node, items: [] };
  if (countsPeople(text, words) && (isOpen || node.children.length > 0))
    return { kind: "counts", head: node, items: [] };
  const isTitle = text.length <= LONGEST_TITLE && !/[.;,]$/u.test(text);
  return (isOpen || isTitle) && callsPeople(text, words) ? { kind: "calls", head: node, items: [] } : undefined;
}

function isItem({ text, table, children }: OutlineNode, kind: Head, words: ReadingWords): boolean {
  if (table || text.length > LONGEST) return false;
  if (kind === "invites") return !patternsOf(words).elsewhere.test(text);
  if (!/\d/u.test(text) || (kind !== "calls" && children.length > 0)) return false;
  return endsInNumber(text, kind, words);
}

function endsInNumber(text: string, kind: Exclude<Head, "invites">, words: ReadingWords): boolean {
  const number = tailCount(text, words);
  if (!number) return kind === "calls" && endsInRule(text, words);
  if (kind === "counts") return true;
  if (kind === "none") return text.length <= LONGEST_TITLE && peopleIn(text, words) !== undefined;
  return number.isSigned ? number.count < MOST_UNSAID : beginsOwner(text, 0, words);
}

/** "P. A, P. B: mỗi phường 05 người.", "Xã A (03 người), xã B (04 người)." */
function endsInRule(text: string, words: ReadingWords): boolean {
  const end = trimEndOf(text, " .;,)").length;
  const last = perUnitSpan(text, words) ?? peopleNumbers(text, words).at(-1)?.span;
  return last !== undefined && last.end >= end;
}

/** Larger numbers without a word for people are years, or sums of money. */
const MOST_UNSAID = 1000;

const patternsOf = oncePer(({ counts, sections, tables }: ReadingWords) => ({
  inviting: new RegExp(`(?<!\\p{L})(?:${counts.inviting})\\s?:$`, "iu"),
  /** "Đến dự …", "Thời gian: …": the names end. */
  elsewhere: new RegExp(
    `^(?:(?:${counts.invitedTo})(?!\\p{L})|(?:${othersOf(sections)})(?!\\p{L})[^:]{0,40}(?::|$))`,
    "iu",
  ),
  calling: phrase(`${tables.attendees}|${counts.allotting}`),
  follows: new RegExp(`[,;(]? ?(?<!\\p{L})(?:${counts.follows})$`, "iu"),
}));

function othersOf(sections: ReadingWords["sections"]): string {
  return sections.flatMap(({ topic, pattern }) => (topic === "attendees" ? [] : [pattern])).join("|");
}

/** Ends with a number of people: "Lớp 1: 64 học viên", "The delegation consists of 22 people:", "25 đại biểu, gồm:". */
function countsPeople(text: string, words: ReadingWords): boolean {
  const last = peopleNumbers(text, words).at(-1);
  return last !== undefined && withoutFollows(text, words).length <= last.span.end;
}

function withoutFollows(text: string, words: ReadingWords): string {
  const { follows } = patternsOf(words);
  let rest = trimEndOf(text, " :.,)");
  for (let cut = follows.exec(rest); cut; cut = follows.exec(rest)) rest = trimEndOf(rest.slice(0, cut.index), " :.,)");
  return rest;
}

const callsPeople = oncePerText((text: string, words: ReadingWords) => occursIn(patternsOf(words).calling, text));
