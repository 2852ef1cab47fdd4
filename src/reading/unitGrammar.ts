/** Where names of bodies begin and end in running text. */
import type { ReadingWords } from "../locales/readingWords";
import type { Span } from "../model/origin";
import { oncePerText } from "../text/once";
import { endOfMatchAt, findAll } from "../text/pattern";
import {
  endOfDescription,
  endOfName,
  endOfPlaces,
  extendCollective,
  grammarOf,
  headEndAt,
  matchesAt,
  separatorEnd,
  skipSpaces,
  startsUnit,
  unusualHeadEnd,
  withParenthesis,
  wordEnd,
  type Grammar,
} from "./nameGrammar";
import { endOfPlaceName, readPlaces } from "./placeNames";
import { readSharedHead } from "./sharedHeads";
import type { ListStyle, UnitList, UnitMention } from "./unitMention";

export type { ListStyle, UnitList, UnitMention };

const WORD_START = /(?<![\p{L}\p{N}/-])\p{L}/gu;
const FUNCTION_FOLLOWS = /\s*[,–-]\s*/uy;

/** The list of bodies that begins at `start`; empty where none begins there. */
export function readUnitList(
  text: string,
  start: number,
  { units: words }: ReadingWords,
  style: ListStyle = "bodies",
): UnitList {
  const grammar = grammarOf(words);
  const units: UnitMention[] = [];
  let end = start;
  let at = skipSpaces(text, start);
  while (at < text.length) {
    at = afterArticle(text, at, grammar);
    const next = nextInList(text, at, { grammar, style, before: units.at(-1) });
    if (next.units.length === 0) break;
    for (const unit of next.units) units.push(unit);
    end = next.end;
    const after = separatorEnd(text, end, grammar);
    if (after === undefined) break;
    at = after;
  }
  return { units, end };
}

interface ListPlace {
  readonly grammar: Grammar;
  readonly style: ListStyle;
  readonly before: UnitMention | undefined;
}

/** One name, or several that share their head. */
function nextInList(text: string, at: number, { grammar, style, before }: ListPlace): UnitList {
  const places = readPlaces(text, at, { grammar, style });
  if (places && places.units.length > 0) return places;
  const shared = readSharedHead(text, at, { grammar, style });
  if (shared) return shared;
  const unit =
    (style === "with-ranks" ? readRankedUnit(text, at, grammar) : undefined) ??
    readUnit(text, at, { grammar, spelling: before ? "scanned" : "exact" }) ??
    readSharedPrefix(text, at, { grammar, before }) ??
    (before?.kind === "collective" ? readSmallKind(text, at, grammar) : undefined);
  return unit ? { units: [unit], end: unit.span.end } : { units: [], end: at };
}

/** "the Ministry of A": the article is no part of the name. */
function afterArticle(text: string, at: number, grammar: Grammar): number {
  const end = endOfMatchAt(grammar.article, text, at);
  return end !== undefined && startsUnit(text, end, grammar) ? end : at;
}

/** All names of single bodies and collectives anywhere in a text, in order. */
export const findUnits = oncePerText((text: string, words: ReadingWords): readonly UnitMention[] => {
  const found: UnitMention[] = [];
  let end = 0;
  const grammar = grammarOf(words.units);
  for (const { span } of findAll(WORD_START, text)) {
    if (span.start < end) continue;
    // "phường Cửa Hội Nam": inside the name of a place no body begins.
    const placeEnd = endOfPlaceName(text, span.start, grammar);
    if (placeEnd !== undefined) {
      end = placeEnd;
      continue;
    }
    const list = readUnitList(text, span.start, words);
    for (const unit of list.units) found.push(unit);
    end = Math.max(list.end, end);
  }
  return found;
});

/** Whether a name of a body, or a word for many bodies, begins at this place. */
export function beginsUnit(text: string, at: number, { units: words }: ReadingWords): boolean {
  const grammar = grammarOf(words);
  return matchesAt(grammar.collective, text, at) || headEndAt(text, at, grammar) !== undefined;
}

/** Whether a word of work ("tổng hợp", "gửi") begins at this place. */
export function beginsVerb(text: string, at: number, { units: words }: ReadingWords): boolean {
  return matchesAt(grammarOf(words).verb, text, at);
}

/** Whether a body, a function or a person begins at this place. */
export function beginsOwner(text: string, at: number, { units: words }: ReadingWords): boolean {
  const grammar = grammarOf(words);
  return startsUnit(text, at, grammar) || matchesAt(grammar.person, text, at);
}

/** Inside a list a name may begin with a misread word ("Bru điện"); elsewhere that would find names in any prose. */
interface UnitStart {
  readonly grammar: Grammar;
  readonly spelling: "exact" | "scanned";
}

function readUnit(text: string, start: number, { grammar, spelling }: UnitStart): UnitMention | undefined {
  const collectiveEnd = endOfMatchAt(grammar.collective, text, start);
  if (collectiveEnd !== undefined) {
    const end = extendCollective(text, collectiveEnd, grammar);
    return { text: text.slice(start, end), span: { start, end }, kind: "collective" };
  }
  const wholeEnd = grammar.headLast && endOfMatchAt(grammar.headLast, text, start);
  const exact = wholeEnd ?? headEndAt(text, start, grammar);
  const headEnd = exact ?? (spelling === "scanned" ? unusualHeadEnd(text, start, grammar) : undefined);
  if (headEnd === undefined) return undefined;
  const bodiesOfPlaces = endOfMatchAt(grammar.manyPlaces, text, skipSpaces(text, headEnd));
  if (bodiesOfPlaces !== undefined) {
    const places = { start: skipSpaces(text, headEnd), end: bodiesOfPlaces };
    const end = extendCollective(text, endOfPlaces(text, places, grammar), grammar);
    return { text: text.slice(start, end), span: { start, end }, kind: "collective" };
  }
  const compoundEnd = grammar.compound && endOfMatchAt(grammar.compound, text, start);
  const end = endOfName(text, compoundEnd ?? headEnd, start, grammar);
  const begin = endOfMatchAt(grammar.article, text, start) ?? start;
  return mention(
    text,
    { start: begin, end },
    isOfManyPlaces(text, { start: headEnd, end }, grammar) ? "collective" : "named",
  );
}

function isOfManyPlaces(text: string, { start, end }: Span, grammar: Grammar): boolean {
  for (let at = text.indexOf(" ", start); at >= 0 && at < end; at = text.indexOf(" ", at + 1)) {
    if (matchesAt(grammar.places, text, at + 1)) return true;
  }
  return false;
}

/** A person of rank at the head of a body or of many, a function, or a person by name: one owner, all words together. */
function readRankedUnit(text: string, start: number, grammar: Grammar): UnitMention | undefined {
  const titled = endOfMatchAt(grammar.personTitle, text, start);
  const named = titled === undefined ? undefined : readRank(text, titled, grammar);
  if (named) return mention(text, { start, end: named.span.end }, named.kind);
  return readRank(text, start, grammar) ?? readPerson(text, start, grammar);
}

/** "Chủ tịch UBND xã", "Hiệu trưởng": a rank with its body, or a function. */
function readRank(text: string, start: number, grammar: Grammar): UnitMention | undefined {
  const rankEnd = endOfMatchAt(grammar.rank, text, start);
  if (rankEnd !== undefined) {
    const at = skipSpaces(text, rankEnd);
    const body = readUnit(text, at, { grammar, spelling: "exact" });
    const kindEnd = body ? undefined : endOfMatchAt(grammar.kind, text, at);
    const end = body?.span.end ?? (kindEnd === undefined ? undefined : endOfName(text, kindEnd, start, grammar));
    if (end !== undefined) return mention(text, { start, end }, body?.kind ?? "collective");
  }
  return readFunction(text, start, grammar);
}

/** "Hiệu trưởng", "Project Director": a function without a body of its own. */
function readFunction(text: string, start: number, grammar: Grammar): UnitMention | undefined {
  const wholeEnd = grammar.functionLast && endOfMatchAt(grammar.functionLast, text, start);
  if (wholeEnd !== undefined) {
    const begin = endOfMatchAt(grammar.article, text, start) ?? start;
    return mention(text, { start: begin, end: withParenthesis(text, wholeEnd, grammar) }, "named");
  }
  const end = endOfMatchAt(grammar.function, text, start);
  return end === undefined ? undefined : mention(text, { start, end: endOfName(text, end, start, grammar) }, "named");
}

/** "đồng chí Nguyễn Văn A, Phó Giám đốc Sở B": the function behind the comma is the same person's. */
function readPerson(text: string, start: number, grammar: Grammar): UnitMention | undefined {
  const nameEnd = endOfMatchAt(grammar.person, text, start);
  if (nameEnd === undefined) return undefined;
  const comma = endOfMatchAt(FUNCTION_FOLLOWS, text, nameEnd);
  const role = comma === undefined ? undefined : readRankedUnit(text, comma, grammar);
  return mention(text, { start, end: role?.span.end ?? nameEnd }, "named");
}

function mention(text: string, { start, end }: Span, kind: UnitMention["kind"]): UnitMention {
  return { text: text.slice(start, end).trimEnd(), span: { start, end }, kind };
}

/** "các công ty lâm nghiệp, ban quản lý rừng lập": in a list of many the next kind of body has no word of its own for it. */
function readSmallKind(text: string, start: number, grammar: Grammar): UnitMention | undefined {
  const kindEnd = endOfMatchAt(grammar.kind, text, start);
  const end = kindEnd === undefined ? undefined : endOfDescription(text, kindEnd, grammar);
  return end === undefined ? undefined : mention(text, { start, end }, "collective");
}

/** "UBND huyện A, thị xã B": the second name borrows the head of the first. */
function readSharedPrefix(
  text: string,
  start: number,
  { grammar, before }: { readonly grammar: Grammar; readonly before: UnitMention | undefined },
): UnitMention | undefined {
  const head = before && grammar.headWithPlace.exec(before.text)?.groups?.["head"];
  if (!head || !matchesAt(grammar.place, text, start)) return undefined;
  const end = endOfName(text, wordEnd(text, start), start, grammar);
  return { text: `${head} ${text.slice(start, end).trimEnd()}`, span: { start, end }, kind: "named" };
}
