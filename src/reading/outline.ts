/** Turns the flat blocks of a document into the tree that its marks ("I.", "1.", "a)", "-") draw. */
import type { SectionTopic } from "../locales/readingWords";
import type { Block, ListItem, Table } from "../model/document";
import type { Place } from "../model/origin";
import { trimEndOf } from "../text/trim";

export type MarkKind =
  "heading" | "part" | "roman" | "article" | "number" | "decimal" | "letter" | "enclosed" | "star" | "dash" | "plus";

export interface Mark {
  readonly kind: MarkKind;
  /** As written, without its punctuation: "VI", "1", "đ"; "" for bullets. */
  readonly label: string;
}

/** One block of text in the tree, or a table. */
export interface OutlineNode {
  readonly mark?: Mark;
  /** Without its mark. */
  readonly text: string;
  readonly place: Place;
  readonly table?: Table;
  readonly parent?: OutlineNode;
  readonly children: readonly OutlineNode[];
  /** What readers found out about the node and ask for again; a node's words never change once the outline stands. */
  readonly known: KnownOfNode;
}

/** Filled in by `sections.ts`. */
export interface KnownOfNode {
  ownTopic?: SectionTopic | "none";
  inForce?: { readonly topic: SectionTopic | undefined; readonly isAssigned: boolean };
}

interface GrowingNode extends OutlineNode {
  text: string;
  readonly children: GrowingNode[];
  readonly parent?: GrowingNode;
}

/** Outermost first: a mark never stands below one that ranks behind it. */
const RANKS: readonly MarkKind[] = [
  "heading",
  "part",
  "roman",
  "article",
  "number",
  "decimal",
  "letter",
  "enclosed",
  "star",
  "dash",
  "plus",
];

const MARKS: readonly { readonly kind: MarkKind; readonly pattern: RegExp }[] = [
  { kind: "part", pattern: /^(?:Phần|PHẦN|Part|PART) (?:thứ )?([IVX]{1,5}|\p{L}{2,5}|\d)[.:–-]? (?=\S)/u },
  { kind: "part", pattern: /^([A-H])\s*[.)]\s+(?=\p{Lu})/u },
  { kind: "roman", pattern: /^([IVX]{1,5})\s*[.)/:-]\s+(?=\S)/u },
  { kind: "article", pattern: /^(?:Điều|Article)\s+(\d{1,3})\s*[.:]\s+(?=\S)/u },
  { kind: "decimal", pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+(?=[\p{L}“"(])/u },
  { kind: "number", pattern: /^(\d{1,2})(?:\s*[.)/]|-)\s+(?=\S)/u },
  { kind: "letter", pattern: /^([a-zđ])(?:\s*[.)]|-)\s+(?=\S)/u },
  { kind: "enclosed", pattern: /^\(([ivx]{1,4}|[a-zđ]|\d{1,2})\)\s+(?=\S)/u },
  { kind: "star", pattern: /^\*()\s+(?=\S)/u },
  { kind: "dash", pattern: /^[-–—•‐●▪○◦]()\s*(?=[\p{L}\p{N}“"(])/u },
  { kind: "plus", pattern: /^\+()\s*(?=\S)/u },
];

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
  for (const block of blocks) {
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
    const parent = mark ? parentFor(mark, open) : parentOfPlain(open);
    last = add(parent, { ...(mark ? { mark } : {}), text: same(text), place: block.place });
    if (mark || text.endsWith(":")) open = last;
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

const LONGEST_HEADING = 160;
const FOUR_LETTERS = /(?:\p{L}\P{L}*){4}/u;

/** A short line all in capitals is a heading even without a mark ("DANH SÁCH ĐẠI BIỂU"). */
export function isCapitalHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && text === text.toUpperCase() && FOUR_LETTERS.test(text);
}

/** Whether a line begins with a mark of its own or is a heading, so that it cannot be the rest of another line. */
export function beginsItem(text: string): boolean {
  return MARKS.some(({ pattern }) => pattern.test(text)) || isCapitalHeading(text);
}

function markOf(block: Exclude<Block, Table>): { mark?: Mark; text: string } {
  const { text } = block;
  if (block.kind === "list-item") return { mark: markOfItem(block), text };
  for (const { kind, pattern } of MARKS) {
    const match = pattern.exec(text);
    if (match) return { mark: { kind, label: match[1] ?? "" }, text: text.slice(match[0].length) };
  }
  if (block.kind === "heading" || isCapitalHeading(text)) return { mark: { kind: "heading", label: "" }, text };
  return { text };
}

/** An automatic number ranks as the same number typed; one of no known form ranks by its depth. */
function markOfItem({ marker, depth }: ListItem): Mark {
  // The words behind a typed mark tell it from the beginning of a sentence; here it is known to be one.
  const match = MARKS.map(({ kind, pattern }) => ({ kind, found: pattern.exec(`${marker} A`) })).find(
    ({ found }) => found,
  );
  if (match) return { kind: match.kind, label: match.found?.[1] ?? "" };
  const isNumber = /^[\p{L}\p{N}]/u.test(marker);
  return { kind: isNumber ? "number" : depth > 0 ? "plus" : "dash", label: isNumber ? trimEndOf(marker, ".) :") : "" };
}

function isBullet({ kind }: Mark): boolean {
  return kind === "star" || kind === "dash" || kind === "plus";
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
function mayHold({ mark, text, parent }: GrowingNode, { kind }: Mark): boolean {
  if (!parent) return true;
  if (!mark) return text.endsWith(":");
  if (kind === "star" && mark.kind === "dash") return text.endsWith(":");
  return RANKS.indexOf(mark.kind) < RANKS.indexOf(kind);
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
