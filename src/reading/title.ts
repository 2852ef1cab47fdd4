import type { ReadingWords } from "../locales/readingWords";
import type { OutlineNode } from "./outline";

export interface Title {
  /** Empty where the document has none. */
  readonly text: string;
  readonly used: ReadonlySet<OutlineNode>;
}

const LONGEST_TITLE = 400;

/** The subject under the line that names the kind of document ("KẾ HOẠCH"), or behind it on the same line. */
export function readTitle(root: OutlineNode, words: ReadingWords): Title {
  const kind = new RegExp(`^${words.documentKind}(?!\\p{L})\\s*:?\\s*`, "u");
  const nodes = root.children.flatMap((node) => [node, ...node.children.filter(({ mark }) => !mark)]);
  const index = nodes.findIndex(({ text }) => kind.test(text) && text.length <= LONGEST_TITLE);
  const line = nodes[index];
  if (!line) return firstLine(nodes);
  const sameLine = line.text.replace(kind, "");
  if (sameLine) return { text: sameLine, used: new Set([line]) };
  const subject = nodes[index + 1];
  if (!subject || subject.text.length > LONGEST_TITLE) return { text: line.text, used: new Set([line]) };
  return { text: subject.text, used: new Set([line, subject]) };
}

/** A sheet's or list's title: its first line in capitals above the table. */
function firstLine(nodes: readonly OutlineNode[]): Title {
  const line = nodes.find(({ mark, table }) => mark?.kind === "heading" && !table);
  return line ? { text: line.text, used: new Set([line]) } : { text: "", used: new Set() };
}
