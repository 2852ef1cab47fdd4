/** Turns the flat blocks of a document into the tree that its marks ("I.", "1.", "a)", "-") draw. */
import type { SectionTopic } from "../locales/readingWords";
import type { Block, Table } from "../model/document";
import type { Place } from "../model/origin";
import { isBullet, markOf, ranksAbove, type Mark } from "./marks";

/** One block of text in the tree, or a table. */
export interface OutlineNode {
  readonly mark?: Mark;
  /** Without its mark. */
  readonly text: string;
  readonly place: Place;
  readonly table?: Table;
  readonly parent?: OutlineNode;
  readonly children: readonly OutlineNode[];
  /** A line without a mark that stands over the list below it, without a colon. */
  readonly isLabel?: true;
  /** What readers found out about the node and ask for again; a node's words never change once the outline stands. */
  readonly known: KnownOfNode;
}

/** Filled in by `sections.ts`, `attendees/countedList.ts` and `nextSibling`. */
export interface KnownOfNode {
  counted?: {
    readonly items: ReadonlySet<OutlineNode>;
    readonly heads: ReadonlySet<OutlineNode>;
    readonly behind: ReadonlySet<OutlineNode>;
  };
  /** Places of the children. */
  order?: ReadonlyMap<OutlineNode, number>;
  ownTopic?: SectionTopic | "none";
  inForce?: { readonly topic: SectionTopic | undefined; readonly isAssigned: boolean };
}

interface GrowingNode extends OutlineNode {
  text: string;
  readonly children: GrowingNode[];
  readonly parent?: GrowingNode;
}

/** A line ends a sentence or a list item when it closes with one of these. */
const CLOSED = /[.;:?!…)”"/*]\s*$/u;

/** The tree of a document's blocks under one root without text. */
export function outline(blocks: readonly Block[]): OutlineNode {
  const root: GrowingNode = { text: "", place: { kind: "text", line: 0 }, children: [], known: {} };
  let last = root;
  // Equal texts as one string: what is kept by text is then found without comparing letters.
  const texts = new Map<string, string>();
  const same = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  // The innermost node that marked items may still join: a plain paragraph does not close the list above it.
  let open = root;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "table") {
      open = numberedAbove(open);
      last = add(open, { text: "", place: block.place, table: block });
      continue;
    }
    const { mark, text } = markOf(block);
    if (!mark && continues(last, text)) {
      last.text = `${last.text} ${text}`;
      continue;
    }
    const node = { text: same(text), place: block.place };
    const label = mark ? undefined : labelPlace(text, blocks[index + 1], open);
    if (mark) last = add(parentFor(mark, open), { ...node, mark });
    else if (label) last = add(label, { ...node, isLabel: true });
    else last = add(parentOfPlain(open), node);
    if (mark || label || text.endsWith(":")) open = last;
  }
  return root;
}

/** Every node of the tree below this one, in document order. */
export function descendants(node: OutlineNode): readonly OutlineNode[] {
  const found: OutlineNode[] = [];
  const visit = ({ children }: OutlineNode): void => {
    for (const child of children) {
      found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

/** The node right behind this one below the same parent. */
export function nextSibling(node: OutlineNode): OutlineNode | undefined {
  const { parent } = node;
  if (!parent) return undefined;
  const order = (parent.known.order ??= new Map(parent.children.map((child, at) => [child, at])));
  return parent.children[(order.get(node) ?? parent.children.length) + 1];
}

/** The nodes above, nearest first, without the root. */
export function ancestors(node: OutlineNode): readonly OutlineNode[] {
  const above: OutlineNode[] = [];
  for (let next = node.parent; next?.parent; next = next.parent) above.push(next);
  return above;
}

/** Place in the outline as people cite it: "VI.1", "III.2.a". */
export function outlinePlace(node: OutlineNode): string {
  const labels: string[] = [];
  let isWithinDecimal = false;
  for (const { mark } of [node, ...ancestors(node)]) {
    // "2.1" holds the "2" above it already.
    if (mark?.label && !(isWithinDecimal && mark.kind === "number")) labels.unshift(mark.label);
    isWithinDecimal ||= mark?.kind === "decimal";
  }
  return labels.join(".");
}

/** Lines without a mark between a heading and the table below it say more of the table's title. */
export function isTableTitle({ mark, table, parent }: OutlineNode): boolean {
  return (
    !mark && !table && parent?.mark?.kind === "heading" && parent.children.some((child) => child.table !== undefined)
  );
}

/** Page breaks and hard-wrapped lines cut sentences: what starts small after an open line belongs to it. */
function continues(last: GrowingNode, text: string): boolean {
  return last.text !== "" && !last.table && !CLOSED.test(last.text) && /^[\p{Ll},;)]/u.test(text);
}

function parentFor(mark: Mark, open: GrowingNode): GrowingNode {
  const path = pathOf(open);
  const same = path.find(({ mark: other }) => other?.kind === mark.kind);
  if (same?.parent) return same.parent;
  return path.find((node) => mayHold(node, mark)) ?? open;
}

/** An outer mark holds inner ones; "*" may stand over dashes or, behind a colon, below them. */
function mayHold({ mark, text, parent, isLabel }: GrowingNode, { kind }: Mark): boolean {
  if (!parent) return true;
  if (!mark) return isLabel === true || text.endsWith(":");
  if (kind === "star" && mark.kind === "dash") return text.endsWith(":");
  return ranksAbove(mark.kind, kind);
}

/** A line that stands over a list is no longer than this. */
const LONGEST_LABEL = 160;

/** The mark with which a list begins right below a short open line, which then stands over it. */
function listBelow(text: string, next: Block | undefined): Mark | undefined {
  if (!next || next.kind === "table" || text.length > LONGEST_LABEL || CLOSED.test(text)) return undefined;
  const { mark } = markOf(next);
  if (!mark) return undefined;
  return isBullet(mark) || /^(?:0?1|a|i)$/u.test(mark.label) ? mark : undefined;
}

/** Where a line belongs that stands over the list right below it; undefined for any other line. */
function labelPlace(text: string, next: Block | undefined, open: GrowingNode): GrowingNode | undefined {
  const list = listBelow(text, next);
  if (!list) return undefined;
  const parent = besideLabel(list, open) ?? parentOfPlain(open);
  // A title over "1." is no line over a list.
  return isBullet(list) || parent.parent ? parent : undefined;
}

/** Of lines over lists of one kind each stands beside the one before. */
function besideLabel({ kind }: Mark, open: GrowingNode): GrowingNode | undefined {
  return pathOf(open).find(({ isLabel, children }) => isLabel && children[0]?.mark?.kind === kind)?.parent;
}

/** A paragraph without a mark belongs to the numbered item above; inside a list of "+" to the item that announces it. */
function parentOfPlain(open: GrowingNode): GrowingNode {
  const owner = numberedAbove(open);
  const announced = open.mark?.kind === "plus" && open.parent?.text.endsWith(":") ? open.parent : undefined;
  return announced ?? owner;
}

function numberedAbove(node: GrowingNode): GrowingNode {
  return pathOf(node).find(({ mark, parent }) => !parent || (mark !== undefined && !isBullet(mark))) ?? node;
}

function pathOf(node: GrowingNode): readonly GrowingNode[] {
  const path: GrowingNode[] = [];
  for (let next: GrowingNode | undefined = node; next; next = next.parent) path.push(next);
  return path;
}

function add(parent: GrowingNode, node: Omit<GrowingNode, "parent" | "children" | "known">): GrowingNode {
  const child: GrowingNode = { ...node, parent, children: [], known: {} };
  parent.children.push(child);
  return child;
}
