/** Where names of bodies begin and end in running text. */
import type { ReadingWords, UnitWords } from "../locales/readingWords";
import type { Span } from "../model/origin";
import { editDistance, foldDiacritics } from "../text/fold";
import { oncePer, oncePerText } from "../text/once";
import { anyOf, endOfMatchAt, findAll, phraseAt } from "../text/pattern";

/** One name in a list. `collective`: many bodies under one word ("các sở, ban, ngành"). */
export interface UnitMention {
  readonly text: string;
  readonly span: Span;
  readonly kind: "named" | "collective";
}

export interface UnitList {
  readonly units: readonly UnitMention[];
  /** Where the list ends: the first character that belongs to no name. */
  readonly end: number;
}

interface Grammar {
  readonly head: RegExp;
  /** Ordinary words that begin like a head ("Tổ chức"). */
  readonly falseHead: RegExp;
  /** "the" */
  readonly article: RegExp;
  /** Whole names that end in their head word. */
  readonly headLast: RegExp | undefined;
  readonly collective: RegExp;
  /** Behind a collective, what says which bodies: "có liên quan", "thuộc tỉnh". */
  readonly collectiveRest: RegExp;
  /** Behind a head: "UBND các huyện", "UBND cấp xã". */
  readonly manyPlaces: RegExp;
  /** Places or levels that each have such a body: "các xã", "cấp huyện". */
  readonly places: RegExp;
  /** Words of rank before a body: "Chủ tịch", "Thủ trưởng". */
  readonly rank: RegExp;
  /** "Hiệu trưởng", "đồng chí": functions and persons that own work without a body behind them. */
  readonly function: RegExp;
  readonly functionLast: RegExp | undefined;
  readonly person: RegExp;
  /** Behind a rank: "(Giám đốc) sở", "(Trưởng) thôn". */
  readonly kind: RegExp;
  readonly compound: RegExp | undefined;
  /** A kind of place and its name: "thị xã B". */
  readonly place: RegExp;
  /** The head of a name that ends in a place. */
  readonly headWithPlace: RegExp;
  readonly stop: RegExp;
  /** The same, whatever the case: begins the work behind an owner. */
  readonly verb: RegExp;
  readonly trailing: RegExp;
  readonly and: RegExp;
  /** Heads of two to four words by their number of words, letters folded: for scan errors. */
  readonly foldedHeads: ReadonlyMap<number, readonly string[]>;
}

/** Letters in capitals inside a word ("MobiFone", "EVN") begin a name that no head word begins. */
const BRAND = /\p{Lu}\p{Ll}*\p{Lu}[\p{L}\p{N}]*(?![\p{L}\p{N}/-])/uy;
const WORD = /[^\s,;:.…()“”"/]+/uy;
const WORD_START = /(?<![\p{L}\p{N}/-])\p{L}/gu;
/** A dash between spaces ends a name; inside of one it stands without ("Phòng Tài chính-Kế hoạch") or binds capitals. */
const DASH = /[-–—]\s/uy;
const CAPITAL_WORDS = /\p{Lu}\p{L}{1,20}(?: \p{L}{1,20}){1,3}/uy;
const FUNCTION_FOLLOWS = /\s*[,–-]\s*/uy;
const CAPITAL = /\p{Lu}/uy;
/** A name longer than this is running text that the stops did not end. */
const LONGEST_NAME = 160;

const grammarOf = oncePer((words: UnitWords): Grammar => ({
  manyPlaces: phraseAt(`${words.collective}|${words.bodyLevels}`, "iu"),
  places: phraseAt(`${words.places}|${words.bodyLevels}`, "iu"),
  headLast: words.headLast === undefined ? undefined : phraseAt(words.headLast),
  rank: phraseAt(anyOf(words.ranks)),
  function: phraseAt(anyOf(words.functions)),
  functionLast: words.functionLast === undefined ? undefined : phraseAt(words.functionLast),
  person: new RegExp(
    `(?:${words.personTitles})+(?:\\p{Lu}[\\p{L}.]*\\s+){1,5}?\\p{Lu}\\p{L}*(?!\\s+\\p{Lu})(?!\\p{L})`,
    "uy",
  ),
  kind: phraseAt(words.kinds),
  head: phraseAt(anyOf([...words.heads, ...words.heads.map((head) => head.toLocaleUpperCase("vi"))])),
  falseHead: new RegExp(`(?:${words.falseHeads})(?!\\p{L})`, "iuy"),
  article: new RegExp(words.article ?? "(?!)", "uy"),
  collective: phraseAt(words.collective, "iu"),
  collectiveRest: phraseAt(`(?:${words.collectiveRest})+`),
  compound: words.compounds.length > 0 ? phraseAt(words.compounds.join("|")) : undefined,
  place: new RegExp(`(?:${words.placeKinds})\\s+\\p{Lu}`, "uy"),
  headWithPlace: new RegExp(`^(?<head>.+?)\\s+(?:${words.placeKinds})\\s+\\p{Lu}`, "u"),
  stop: phraseAt(anyOf(words.stops)),
  verb: phraseAt(anyOf(words.stops), "iu"),
  trailing: phraseAt(words.trailing),
  and: phraseAt(`${words.and}|&`),
  foldedHeads: byWordCount(words.heads.filter(isLongHead).map(foldDiacritics)),
}));

function byWordCount(heads: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const counts = [2, 3, 4];
  return new Map(counts.map((count) => [count, heads.filter((head) => head.split(" ").length === count)]));
}

/** Short words are one letter away from too many others. */
function isLongHead(head: string): boolean {
  return head.includes(" ") && head.length >= 8;
}

/** `with-ranks`: "Chủ tịch UBND xã" is one entry; `bodies`: a list begins at the body itself. */
export type ListStyle = "bodies" | "with-ranks";

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
    const unit =
      (style === "with-ranks" ? readRankedUnit(text, at, grammar) : undefined) ??
      readUnit(text, at, { grammar, spelling: units.length > 0 ? "scanned" : "exact" }) ??
      readSharedPrefix(text, at, { grammar, before: units.at(-1) });
    if (!unit) break;
    units.push(unit);
    end = unit.span.end;
    const next = separatorEnd(text, end, grammar);
    if (next === undefined) break;
    at = next;
  }
  return { units, end };
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
  for (const { span } of findAll(WORD_START, text)) {
    if (span.start < end) continue;
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
    const end = extendCollective(text, bodiesOfPlaces, grammar);
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

function headEndAt(text: string, at: number, { head, falseHead }: Grammar): number | undefined {
  const end = endOfMatchAt(head, text, at);
  return end === undefined || matchesAt(falseHead, text, at) ? undefined : end;
}

/** A person of rank at the head of a body or of many, a function, or a person by name: one owner, all words together. */
function readRankedUnit(text: string, start: number, grammar: Grammar): UnitMention | undefined {
  const rankEnd = endOfMatchAt(grammar.rank, text, start);
  if (rankEnd !== undefined) {
    const at = skipSpaces(text, rankEnd);
    const body = readUnit(text, at, { grammar, spelling: "exact" });
    const kindEnd = body ? undefined : endOfMatchAt(grammar.kind, text, at);
    const end = body?.span.end ?? (kindEnd === undefined ? undefined : endOfName(text, kindEnd, start, grammar));
    if (end !== undefined) return mention(text, { start, end }, body?.kind ?? "collective");
  }
  const wholeEnd = grammar.functionLast && endOfMatchAt(grammar.functionLast, text, start);
  if (wholeEnd !== undefined) {
    const begin = endOfMatchAt(grammar.article, text, start) ?? start;
    return mention(text, { start: begin, end: withParenthesis(text, wholeEnd, grammar) }, "named");
  }
  const functionEnd = endOfMatchAt(grammar.function, text, start);
  if (functionEnd !== undefined)
    return mention(text, { start, end: endOfName(text, functionEnd, start, grammar) }, "named");
  return readPerson(text, start, grammar);
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

/** "các cơ quan, đơn vị" + "có liên quan", "thuộc tỉnh": up to a stop that is no part of it. */
function extendCollective(text: string, from: number, grammar: Grammar): number {
  return withParenthesis(text, endOfMatchAt(grammar.collectiveRest, text, from) ?? from, grammar);
}

/** Words follow until punctuation, a stop word, or a separator behind which something else begins. */
function endOfName(text: string, from: number, start: number, grammar: Grammar): number {
  let end = from;
  while (end - start < LONGEST_NAME) {
    const next = skipSpaces(text, end);
    const separator = separatorEnd(text, end, grammar);
    if (separator !== undefined) {
      if (!continuesAfter(text, separator, grammar)) break;
      end = wordEnd(text, separator);
      continue;
    }
    if (next === end && end !== from) break;
    const dashEnd = endOfMatchAt(DASH, text, next);
    if (dashEnd !== undefined) {
      if (!continuesAfterDash(text, dashEnd, grammar)) break;
      end = wordEnd(text, dashEnd);
      continue;
    }
    // "Hội A các xã, phường": the name goes on with the places that each have one.
    const places = matchesAt(grammar.places, text, next) ? endOfMatchAt(grammar.manyPlaces, text, next) : undefined;
    if (places !== undefined) return extendCollective(text, places, grammar);
    if (matchesAt(grammar.stop, text, next) || matchesAt(grammar.trailing, text, next)) break;
    const wordEndAt = wordEnd(text, next);
    if (wordEndAt === next) break;
    end = wordEndAt;
  }
  return withParenthesis(text, end, grammar);
}

const PARENTHESIS = /\s{0,2}\([^()]{2,80}\)/uy;

/** "(qua Trung tâm Tin học)" and "(BHXH)" stay with the name before them; a longer remark does not. */
function withParenthesis(text: string, end: number, grammar: Grammar): number {
  const after = endOfMatchAt(PARENTHESIS, text, end);
  if (after === undefined) return end;
  const inside = text.slice(text.indexOf("(", end) + 1, after);
  const belongs = /^(?:qua|trừ|bao gồm|cơ quan|đơn vị|\p{Lu}[\p{Lu}&]+\))/u.test(inside);
  return belongs || separatorEnd(text, after, grammar) !== undefined ? after : end;
}

/** End of ", " / "; " / " và " between two names, or undefined where neither stands here. */
function separatorEnd(text: string, at: number, grammar: Grammar): number | undefined {
  const next = skipSpaces(text, at);
  const isComma = text[next] === "," || text[next] === ";";
  const end = isComma ? skipSpaces(text, next + 1) : next;
  const and = endOfMatchAt(grammar.and, text, end);
  if (and !== undefined) return skipSpaces(text, and);
  return isComma ? end : undefined;
}

/** Behind a comma or "và" the name goes on where a capital stands that begins no name of its own. */
function continuesAfter(text: string, at: number, grammar: Grammar): boolean {
  if (startsUnit(text, at, grammar)) return false;
  return matchesAt(CAPITAL, text, at);
}

/** "Phòng Tổ chức - Hành chính" is one name; "Sở A - Chủ trì, phối hợp …" is a name and its work. */
function continuesAfterDash(text: string, at: number, grammar: Grammar): boolean {
  return matchesAt(CAPITAL, text, at) && !matchesAt(grammar.verb, text, at);
}

function startsUnit(text: string, at: number, grammar: Grammar): boolean {
  return (
    matchesAt(grammar.collective, text, at) ||
    headEndAt(text, at, grammar) !== undefined ||
    matchesAt(grammar.rank, text, at) ||
    matchesAt(grammar.function, text, at) ||
    (grammar.functionLast !== undefined && matchesAt(grammar.functionLast, text, at)) ||
    (grammar.headLast !== undefined && matchesAt(grammar.headLast, text, at)) ||
    matchesAt(BRAND, text, at) ||
    misreadHeadEnd(text, at, grammar) !== undefined
  );
}

function unusualHeadEnd(text: string, at: number, grammar: Grammar): number | undefined {
  return endOfMatchAt(BRAND, text, at) ?? misreadHeadEnd(text, at, grammar);
}

/** End of a head of several words in which scanning lost one letter or mark. */
function misreadHeadEnd(text: string, at: number, grammar: Grammar): number | undefined {
  const end = endOfMatchAt(CAPITAL_WORDS, text, at);
  if (end === undefined) return undefined;
  const length = misreadHeadLength(text.slice(at, end), grammar);
  return length === 0 ? undefined : at + length;
}

const misreadHeadLength = oncePerText((written: string, { foldedHeads }: Grammar): number => {
  const words = written.split(" ");
  for (let count = words.length; count >= 2; count--) {
    const some = words.slice(0, count).join(" ");
    const folded = foldDiacritics(some);
    if (foldedHeads.get(count)?.some((head) => editDistance(head, folded, 1) <= 1)) return some.length;
  }
  return 0;
});

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  return endOfMatchAt(pattern, text, at) !== undefined;
}

function wordEnd(text: string, at: number): number {
  return endOfMatchAt(WORD, text, at) ?? at;
}

function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text[next] === " " || text[next] === "\n") next++;
  return next;
}
