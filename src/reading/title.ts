import type { ReadingWords } from "../locales/readingWords";
import { oncePer } from "../text/once";
import { descendants, type OutlineNode } from "./outline";
import { readUnitList } from "./unitGrammar";

export interface Title {
  /** Empty where the document has none. */
  readonly text: string;
  /** All lines that may name the occasion, the title first. */
  readonly lines: readonly string[];
  /** The title's lines, the letterhead above and the grounds between it and the first part. */
  readonly used: ReadonlySet<OutlineNode>;
  /** The letterhead and the title's own lines. */
  readonly head: ReadonlySet<OutlineNode>;
  /**
   * Plans, decisions, notices and letters assign; reports tell what was; invitations ask people to come; programmes and
   * price lists are other papers.
   */
  readonly kind: "assigning" | "minutes" | "invitation" | "report" | "other" | "unknown";
}

const LONGEST_TITLE = 400;

const patternsOf = oncePer((words: ReadingWords) => {
  const { documentKind, otherKind, invitationKind, minutesKind, reportKind, subjectLine, kindInTitle } = words;
  return {
    invitation: new RegExp(`^${invitationKind}`, "u"),
    minutes: new RegExp(`^${minutesKind}`, "u"),
    report: new RegExp(`^(?:${reportKind})(?!\\p{L})`, "u"),
    assigning: new RegExp(`^${documentKind}(?!\\p{L})\\s*:?\\s*`, "u"),
    other: new RegExp(`^${otherKind}(?!\\p{L})`, "u"),
    named: new RegExp(`(?<!\\p{L})(?:${kindInTitle})(?!\\p{L})`, "u"),
    subject: new RegExp(`(?:^|\\s)${subjectLine}\\s*:?\\s+`, "u"),
  };
});

/**
 * The subject under the line that names the kind of document ("KẾ HOẠCH"), or behind it on the same line. A letter need not
 * say that it is one.
 */
export function readTitle(root: OutlineNode, words: ReadingWords, form: "letter" | "paper" = "paper"): Title {
  const nodes = descendants(root);
  const { assigning, minutes, other, subject, named } = patternsOf(words);
  const firstPart = nodes.findIndex(
    ({ mark, table }) => table !== undefined || (mark && mark.kind !== "heading" && mark.kind !== "star"),
  );
  const opening = firstPart < 0 ? nodes : nodes.slice(0, firstPart);
  const short = opening.filter(({ text }) => text.length <= LONGEST_TITLE);
  const line = short.find(({ text }) => other.test(text) || assigning.test(text));
  const upTo = (node: OutlineNode): ReadonlySet<OutlineNode> => new Set(opening.slice(0, opening.indexOf(node) + 1));
  if (line && other.test(line.text)) return titleOfOther(line, opening, words);
  if (line) return { ...titleUnder(line, opening, assigning), kind: minutes.test(line.text) ? "minutes" : "assigning" };
  const letter = short.find(({ text }) => subject.test(text));
  if (letter) return titleOfLetter(letter, upTo(letter), words);
  const heading = opening.find(({ mark, text }) => mark?.kind === "heading" && named.test(text));
  const kind = heading || form === "letter" ? "assigning" : "unknown";
  return { ...capitalTitle(opening, words), kind: heading && minutes.test(heading.text) ? "minutes" : kind };
}

function titleOfOther(line: OutlineNode, opening: readonly OutlineNode[], words: ReadingWords): Title {
  const head = new Set(opening.slice(0, opening.indexOf(line) + 2));
  return { ...capitalTitle(opening, words), used: head, head, kind: otherKindOf(line.text, patternsOf(words)) };
}

function otherKindOf(line: string, { invitation, report }: ReturnType<typeof patternsOf>): Title["kind"] {
  if (invitation.test(line)) return "invitation";
  return report.test(line) ? "report" : "other";
}

/** "V/v …" says what a letter is about; one about leave or prices assigns nothing. */
function titleOfLetter(letter: OutlineNode, head: ReadonlySet<OutlineNode>, words: ReadingWords): Title {
  const { subject, other } = patternsOf(words);
  const text = letter.text.slice(subject.exec(letter.text)?.index ?? 0).replace(subject, "");
  const kind = other.test(text.toLocaleUpperCase("vi")) ? "other" : "assigning";
  return { text, lines: [text], used: head, head, kind };
}

const ENDS_SENTENCE = /[.:;,]\s*$/u;

/** The lines before the first sentence. */
function letterhead(opening: readonly OutlineNode[]): ReadonlySet<OutlineNode> {
  const first = opening.findIndex(({ text }) => ENDS_SENTENCE.test(text));
  return new Set(first < 0 ? opening : opening.slice(0, first));
}

function titleUnder(line: OutlineNode, opening: readonly OutlineNode[], kind: RegExp): Omit<Title, "kind"> {
  const sameLine = line.text.replace(kind, "");
  const subject = sameLine || opening[opening.indexOf(line) + 1]?.text || line.text;
  const text = subject.length > LONGEST_TITLE ? line.text : subject;
  const head = new Set(opening.slice(0, opening.indexOf(line) + (sameLine ? 1 : 2)));
  return { text, lines: [text], used: new Set(opening), head };
}

/** A sheet's or a list's title: its first capital line that is not the name of the office. */
function capitalTitle(opening: readonly OutlineNode[], words: ReadingWords): Omit<Title, "kind"> {
  const headings = opening.filter(({ mark }) => mark?.kind === "heading");
  const isOffice = ({ text }: OutlineNode): boolean => readUnitList(text, 0, words).end >= text.length;
  const line = headings.find((heading) => !isOffice(heading)) ?? headings[0];
  const lines = opening.map(({ text }) => text).filter((text) => text.length <= LONGEST_TITLE);
  const head = letterhead(opening);
  if (!line) return { text: "", lines, used: new Set(), head };
  return { text: line.text, lines: [line.text, ...lines], used: new Set(headings), head };
}
