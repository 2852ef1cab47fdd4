import type { ReadingWords } from "../locales/readingWords";
import { descendants, type OutlineNode } from "./outline";
import { readUnitList } from "./unitGrammar";

export interface Title {
  /** Empty where the document has none. */
  readonly text: string;
  /** All lines that may name the occasion, the title first. */
  readonly lines: readonly string[];
  /** The title's lines, the letterhead above and the grounds between it and the first part. */
  readonly used: ReadonlySet<OutlineNode>;
}

const LONGEST_TITLE = 400;

/** The subject under the line that names the kind of document ("KẾ HOẠCH"), or behind it on the same line. */
export function readTitle(root: OutlineNode, words: ReadingWords): Title {
  const nodes = descendants(root);
  const kind = new RegExp(`^${words.documentKind}(?!\\p{L})\\s*:?\\s*`, "u");
  const firstPart = nodes.findIndex(({ mark, table }) => table !== undefined || (mark && mark.kind !== "heading"));
  const opening = firstPart < 0 ? nodes : nodes.slice(0, firstPart);
  const index = opening.findIndex(({ text }) => kind.test(text) && text.length <= LONGEST_TITLE);
  const line = opening[index];
  if (!line) return capitalTitle(opening, words);
  const sameLine = line.text.replace(kind, "");
  const subject = sameLine || opening[index + 1]?.text || line.text;
  const text = subject.length > LONGEST_TITLE ? line.text : subject;
  return { text, lines: [text], used: new Set(opening) };
}

/** A sheet's or a list's title: its first capital line that is not the name of the office. */
function capitalTitle(opening: readonly OutlineNode[], words: ReadingWords): Title {
  const headings = opening.filter(({ mark }) => mark?.kind === "heading");
  const isOffice = ({ text }: OutlineNode): boolean => readUnitList(text, 0, words).end >= text.length;
  const line = headings.find((heading) => !isOffice(heading)) ?? headings[0];
  const lines = opening.map(({ text }) => text).filter((text) => text.length <= LONGEST_TITLE);
  if (!line) return { text: "", lines, used: new Set() };
  return { text: line.text, lines: [line.text, ...lines], used: new Set(headings) };
}
