/** Lists of who comes in which a line above counts the people, and every line ends in a number alone. */
import type { ReadingWords } from "../../locales/readingWords";
import { trimEndOf } from "../../text/trim";
import type { OutlineNode } from "../outline";
import { peopleNumbers, type PeopleCount } from "./peopleCount";

/** "Phòng Tổng hợp: 06;", "… mỗi nơi 08 người = 32", "Ministry of Finance 4". */
const LAST_NUMBER = /(?<=[\p{L}\p{N})])\s*(?:[:=]\s*|\s)(\d{1,4})\s*[.;,]?$/u;
/** A line over a list is no longer than this, nor is a line of it. */
const LONGEST = 300;
const SHORTEST_LIST = 2;

/** The children of a node that are such a list, below its own words or below a child that leads in. */
export function countedItems(parent: OutlineNode, words: ReadingWords): ReadonlySet<OutlineNode> {
  return countedIn(parent, words).items;
}

/** Whether a line counts the people of a list that stands below or right behind it. */
export function isCountedHead(node: OutlineNode, words: ReadingWords): boolean {
  return (
    countedIn(node, words).heads.has(node) || (node.parent && countedIn(node.parent, words).heads.has(node)) === true
  );
}

function countedIn(parent: OutlineNode, words: ReadingWords): CountedLists {
  return (parent.known.counted ??= findLists(parent, words));
}

interface CountedLists {
  readonly items: ReadonlySet<OutlineNode>;
  readonly heads: ReadonlySet<OutlineNode>;
}

function findLists(parent: OutlineNode, words: ReadingWords): CountedLists {
  const lists: { readonly head: OutlineNode; readonly items: OutlineNode[] }[] = [];
  let list = countsPeople(parent.text, words) ? { head: parent, items: [] as OutlineNode[] } : undefined;
  for (const child of parent.children) {
    if (list && isCountedLine(child)) list.items.push(child);
    else {
      if (list) lists.push(list);
      list = child.text.endsWith(":") && countsPeople(child.text, words) ? { head: child, items: [] } : undefined;
    }
  }
  if (list) lists.push(list);
  const long = lists.filter(({ items }) => items.length >= SHORTEST_LIST);
  return { items: new Set(long.flatMap(({ items }) => items)), heads: new Set(long.map(({ head }) => head)) };
}

function isCountedLine({ text, table, children }: OutlineNode): boolean {
  return !table && children.length === 0 && text.length <= LONGEST && LAST_NUMBER.test(text);
}

/** Ends with a number of people: "Lớp 1: 64 học viên", "The delegation consists of 22 people:". */
function countsPeople(text: string, words: ReadingWords): boolean {
  if (text.length > LONGEST) return false;
  const last = peopleNumbers(text, words).at(-1);
  return last !== undefined && trimEndOf(text, " :.,)").length <= last.span.end;
}

/** The number alone at the end of a line of such a list. */
export function lastNumber(text: string): PeopleCount | undefined {
  const match = LAST_NUMBER.exec(text);
  if (!match) return undefined;
  return { count: Number(match[1]), about: false, isSum: false, span: { start: match.index, end: text.length } };
}
