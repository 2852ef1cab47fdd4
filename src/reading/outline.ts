/** Turns the flat blocks of a document into the tree that its marks ("I.", "1.", "a)", "-") draw. */
import type { Block, Table } from "../model/document";
import type { Place } from "../model/origin";

export type MarkKind = "heading" | "roman" | "number" | "decimal" | "letter" | "star" | "dash" | "plus";

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
}

interface GrowingNode extends OutlineNode {
  text: string;
  readonly children: GrowingNode[];
  readonly parent?: GrowingNode;
}

const MARKS: readonly { readonly kind: MarkKind; readonly pattern: RegExp }[] = [
  { kind: "roman", pattern: /^([IVX]{1,5})\s*[.)/:-]\s+(?=\S)/u },
  { kind: "decimal", pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+(?=\p{L})/u },
  { kind: "number", pattern: /^(\d{1,2})\s*[.)/]\s+(?=\S)/u },
  { kind: "letter", pattern: /^([a-zđ])\s*[.)]\s+(?=\S)/u },
  { kind: "star", pattern: /^\*()\s+(?=\S)/u },
  { kind: "dash", pattern: /^[-–—•‐]()\s*(?=[\p{L}\p{N}“"(])/u },
  { kind: "plus", pattern: /^\+()\s*(?=\S)/u },
];

/** A line ends a sentence or a list item when it closes with one of these. */
const CLOSED = /[.;:?!…)”"/*]\s*$/u;

/** The tree of a document's blocks under one root without text. */
export function outline(blocks: readonly Block[]): OutlineNode {
  const root: GrowingNode = { text: "", place: { kind: "text", line: 0 }, children: [] };
  let last = root;
  for (const block of blocks) {
    if (block.kind === "table") {
      const parent = last.mark && isBullet(last.mark) ? numberedAbove(last) : last;
      last = add(parent, { text: "", place: block.place, table: block });
      last = last.parent ?? root;
      continue;
    }
    const { mark, text } = markOf(block);
    if (!mark && continues(last, text)) {
      last.text = `${last.text} ${text}`;
      continue;
    }
    const parent = mark ? parentFor(mark, last) : parentOfPlain(text, last, root);
    last = add(parent, { ...(mark ? { mark } : {}), text, place: block.place });
  }
  return root;
}

/** Every node of the tree below this one, in document order. */
export function descendants(node: OutlineNode): readonly OutlineNode[] {
  return node.children.flatMap((child) => [child, ...descendants(child)]);
}

/** The nodes above, nearest first, without the root. */
export function ancestors(node: OutlineNode): readonly OutlineNode[] {
  const above: OutlineNode[] = [];
  for (let next = node.parent; next?.parent; next = next.parent) above.push(next);
  return above;
}

/** Place in the outline as people cite it: "VI.1", "III.2.a". */
export function outlinePlace(node: OutlineNode): string {
  return [node, ...ancestors(node)]
    .flatMap(({ mark }) => (mark?.label ? [mark.label] : []))
    .reverse()
    .join(".");
}

/** Lines without a mark between a heading and the table below it say more of the table's title. */
export function isTableTitle({ mark, table, parent }: OutlineNode): boolean {
  return (
    !mark && !table && parent?.mark?.kind === "heading" && parent.children.some((child) => child.table !== undefined)
  );
}

/** A short line all in capitals is a heading even without a mark ("DANH SÁCH ĐẠI BIỂU"). */
export function isCapitalHeading(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && text.length <= 160 && text === text.toLocaleUpperCase("vi");
}

function markOf(block: Exclude<Block, Table>): { mark?: Mark; text: string } {
  const { text } = block;
  if (block.kind === "list-item") {
    const kind: MarkKind = /^\d/.test(block.marker) ? "number" : block.depth > 0 ? "plus" : "dash";
    return { mark: { kind, label: /^\w/.test(block.marker) ? block.marker.replace(/\W+$/, "") : "" }, text };
  }
  for (const { kind, pattern } of MARKS) {
    const match = pattern.exec(text);
    if (match) return { mark: { kind, label: match[1] ?? "" }, text: text.slice(match[0].length) };
  }
  if (block.kind === "heading" || isCapitalHeading(text)) return { mark: { kind: "heading", label: "" }, text };
  return { text };
}

function isBullet({ kind }: Mark): boolean {
  return kind === "star" || kind === "dash" || kind === "plus";
}

/** Page breaks and hard-wrapped lines cut sentences: what starts small after an open line belongs to it. */
function continues(last: GrowingNode, text: string): boolean {
  return last.text !== "" && !last.table && !CLOSED.test(last.text) && /^[\p{Ll},;)]/u.test(text);
}

function parentFor(mark: Mark, last: GrowingNode): GrowingNode {
  if (mark.kind === "heading") return rootOf(last);
  const path = pathOf(last);
  const same = path.findIndex(({ mark: other }) => other?.kind === mark.kind);
  const found = same < 0 ? undefined : path[same];
  if (found?.parent) return found.parent;
  if (mark.kind === "roman") return path.find((node) => node.mark?.kind === "heading") ?? rootOf(last);
  // A paragraph that no mark stands before cannot own marked items, unless it announces them with a colon.
  return path.find((node) => node.mark !== undefined || node.text.endsWith(":")) ?? rootOf(last);
}

function parentOfPlain(text: string, last: GrowingNode, root: GrowingNode): GrowingNode {
  const owner = last.mark && !isBullet(last.mark) ? last : numberedAbove(last);
  return owner.mark?.kind === "heading" && isCapitalHeading(text) ? root : owner;
}

function numberedAbove(node: GrowingNode): GrowingNode {
  return pathOf(node).find(({ mark, parent }) => !parent || (mark !== undefined && !isBullet(mark))) ?? node;
}

function pathOf(node: GrowingNode): readonly GrowingNode[] {
  const path: GrowingNode[] = [];
  for (let next: GrowingNode | undefined = node; next; next = next.parent) path.push(next);
  return path;
}

function rootOf(node: GrowingNode): GrowingNode {
  return node.parent ? rootOf(node.parent) : node;
}

function add(parent: GrowingNode, node: Omit<GrowingNode, "parent" | "children">): GrowingNode {
  const child: GrowingNode = { ...node, parent, children: [] };
  parent.children.push(child);
  return child;
}
