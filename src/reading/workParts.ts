/** Divides one bullet or paragraph into its pieces of work: one for each deadline and for each new owner. */
import type { ReadingWords } from "../locales/readingWords";
import type { Span } from "../model/origin";
import { oncePer, oncePerText } from "../text/once";
import { endOfMatchAt } from "../text/pattern";
import { sentenceSpans } from "../text/sentences";
import { chooseMention, findDutyMentions, findMentions, type DueMention } from "./deadlines/findMentions";
import { isReport, readRoles } from "./roles";
import { beginsWork } from "./subject";
import { beginsVerb } from "./unitGrammar";

export interface WorkPart {
  readonly span: Span;
  readonly mention?: DueMention;
  /** Begins with an owner of its own. */
  readonly hasOwner: boolean;
}

const CLAUSE_END = /;\s*/gu;
/** Between two deadlines of one clause: a comma, a dash or "và". */
const COMMA = /\)?\s*(?:[,(–-]|và(?=\s)|and(?=\s))\s*/uy;

const patternsOf = oncePer(({ roles }: ReadingWords) => ({
  nextTerm: new RegExp(`(?:${roles.nextTerm})(?!\\p{L})`, "iuy"),
}));

export const sentenceMentions = oncePerText((text: string, words: ReadingWords) =>
  findMentions(text, words, "sentence"),
);

/** The times of a text that is known to say what is to be done. */
export const dutyMentions = oncePerText((text: string, words: ReadingWords) => {
  const worded = sentenceMentions(text, words);
  return worded.length > 0 ? worded : findDutyMentions(text, words);
});

export const fieldMentions = oncePerText((text: string, words: ReadingWords) => findMentions(text, words, "field"));

/** The parts of a text in order; together they are the whole text. */
export const workParts = oncePerText((text: string, words: ReadingWords): readonly WorkPart[] => {
  const ends = clauseEnds(text);
  const supporting = new Set(readRoles(text, words).support.map(({ span }) => span.start));
  const owned = ends.filter((at) => !supporting.has(at) && beginsWithOwner(text, at, words));
  const bounds = [0, ...owned, text.length];
  const mentions = dutyMentions(text, words);
  const parts: WorkPart[] = [];
  let next = 0;
  let clause = 0;
  for (let index = 1; index < bounds.length; index++) {
    const span = { start: bounds[index - 1] ?? 0, end: bounds[index] ?? text.length };
    const inside: DueMention[] = [];
    for (let one = mentions[next]; one && one.span.start < span.end; one = mentions[++next]) inside.push(one);
    const cuts: number[] = [];
    for (let end = ends[clause]; end !== undefined && end < span.end; end = ends[++clause]) cuts.push(end);
    parts.push(...partsByDeadline({ text, span, mentions: inside, cuts, hasOwner: index > 1 }, words));
  }
  return parts;
});

/** Where sentences and half-sentences end and another begins, in order, without the end of the text. */
export function clauseEnds(text: string): readonly number[] {
  const semicolons = [...text.matchAll(CLAUSE_END)].map(({ index, 0: match }) => index + match.length);
  const sentences = sentenceSpans(text)
    .slice(1)
    .map(({ start }) => start);
  const all = [...new Set([...sentences, ...semicolons])].sort((a, b) => a - b);
  return all.filter((at) => at < text.length);
}

/** How much of a clause shows who it is that begins it. */
const OPENING_LENGTH = 400;

/**
 * Whether another owner's work begins here: an appointment, or a body as the subject. Behind a semicolon a body may also go
 * on with the list of those who support.
 */
function beginsWithOwner(text: string, at: number, words: ReadingWords): boolean {
  const opening = text.slice(at, at + OPENING_LENGTH);
  const { lead, by } = readRoles(opening, words);
  const end = lead.at(-1)?.span.end;
  if (end === undefined || by.startsWith("late") || isReport(opening, end, words)) return false;
  if (by === "appointment") return true;
  return beginsVerb(opening, end + 1, words);
}

interface Clause {
  readonly text: string;
  readonly span: Span;
  readonly mentions: readonly DueMention[];
  /** Ends of clauses inside, in order. */
  readonly cuts: readonly number[];
  readonly hasOwner: boolean;
}

/** Splits where a second deadline begins a new piece of work; without two deadlines the clause stays whole. */
function partsByDeadline({ text, span, mentions, cuts, hasOwner }: Clause, words: ReadingWords): readonly WorkPart[] {
  const [first] = mentions;
  if (!first) return [{ span, hasOwner }];
  const latest =
    mentions.find(({ expression }) => expression.mod === "on-or-before" && expression.type === "date") ??
    chooseMention(mentions) ??
    first;
  const whole = [{ span, mention: mentions.length > 1 ? latest : first, hasOwner }];
  const parts: WorkPart[] = [];
  let start = span.start;
  let cutIndex = 0;
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    while ((cuts[cutIndex] ?? Infinity) < mention.span.end) cutIndex++;
    const cut = next ? (cutBefore(next, cuts[cutIndex]) ?? commaCut(text, { mention, next }, words)) : span.end;
    if (cut === undefined) return whole;
    parts.push({ span: { start, end: cut }, mention, hasOwner: hasOwner && index === 0 });
    start = cut;
  }
  return parts;
}

function cutBefore(next: DueMention, cut: number | undefined): number | undefined {
  return cut !== undefined && cut <= next.span.start ? cut : undefined;
}

/** "dự thảo xong trước ngày 10/5, trình trước ngày 20/5": behind the first deadline another piece of work begins. */
function commaCut(
  text: string,
  { mention, next }: { readonly mention: DueMention; readonly next: DueMention },
  words: ReadingWords,
): number | undefined {
  const after = endOfMatchAt(COMMA, text, mention.span.end);
  if (after === undefined || after > next.span.start) return undefined;
  // "trước ngày 10/7, định kỳ báo cáo …": a term of another kind is other work; of two days in a row the latest counts.
  if (after === next.span.start) {
    return next.expression.type === "recurring" && mention.expression.type !== "recurring" ? after : undefined;
  }
  const isNext = beginsWork(text, after, words) || endOfMatchAt(patternsOf(words).nextTerm, text, after) !== undefined;
  return isNext ? after : laterCut(text, { start: after, end: next.span.start }, words);
}

const JOINTS = /(?:[,)]|(?<=\s)(?:và|and)(?=\s))\s*(?:(?:và|and)\s+)?/gu;

/** "(từ ngày 10 đến ngày 12) và báo cáo …": a later joint before the second deadline, where work begins. */
function laterCut(text: string, { start, end }: Span, words: ReadingWords): number | undefined {
  for (const { index, 0: joint } of text.slice(start, end).matchAll(JOINTS)) {
    const at = start + index + joint.length;
    if (beginsWork(text, at, words)) return at;
  }
  return undefined;
}
