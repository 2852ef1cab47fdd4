/** Where names of bodies begin and end, by the words of a language. */
import type { Span } from "../model/origin";
import { editDistance, foldDiacritics } from "../text/fold";
import { oncePerText } from "../text/once";
import { endOfMatchAt } from "../text/pattern";
import type { Grammar } from "./grammar";

export { grammarOf, type Grammar } from "./grammar";

/** Letters in capitals inside a word ("MobiFone", "EVN") begin a name that no head word begins. */
const BRAND = /\p{Lu}\p{Ll}*\p{Lu}[\p{L}\p{N}]*(?![\p{L}\p{N}/-])/uy;
const WORD = /[^\s,;:.…()“”"/]+/uy;
/** A dash between spaces ends a name; inside of one it stands without ("Phòng Tài chính-Kế hoạch") or binds capitals. */
const DASH = /[-–—]\s/uy;
const CAPITAL_WORDS = /\p{Lu}\p{L}{1,20}(?: \p{L}{1,20}){1,3}/uy;
const CAPITAL = /\p{Lu}/uy;
/** A name longer than this is running text that the stops did not end. */
const LONGEST_NAME = 160;

export function headEndAt(text: string, at: number, { head, falseHead }: Grammar): number | undefined {
  const end = endOfMatchAt(head, text, at);
  return end === undefined || matchesAt(falseHead, text, at) ? undefined : end;
}

/** "các cơ quan, đơn vị" + "có liên quan", "thuộc tỉnh": up to a stop that is no part of it. */
export function extendCollective(text: string, from: number, grammar: Grammar): number {
  const end = endOfMatchAt(grammar.collectiveRest, text, from) ?? endOfDescription(text, from, grammar) ?? from;
  return withParenthesis(text, end, grammar);
}

/** So many words say at most which bodies are meant. */
const LONGEST_DESCRIPTION = 5;
const SMALL_WORD = /\s\p{Ll}/uy;
/** Nothing but words up to the end of a line that is no sentence. */
const REST_OF_TITLE = /(?:\s\p{L}+){1,9}(?=[\s:]*$)/uy;
const COMMA = /,\s*/uy;
const WORD_OF_DESCRIPTION = /\s+[^\s\d,;:.()…“”"/]+(?![^\s,;:.()…“”"])/uy;

/** "các bệnh viện hạng II trở lên bố trí": the words before the work say which bodies they are. */
export function endOfDescription(text: string, from: number, grammar: Grammar): number | undefined {
  if (!matchesAt(SMALL_WORD, text, from) || matchesAt(grammar.stop, text, from + 1)) return undefined;
  const titleEnd = matchesAt(grammar.describing, text, from + 1) ? endOfMatchAt(REST_OF_TITLE, text, from) : undefined;
  return titleEnd ?? endBeforeWork(text, from, grammar);
}

function endBeforeWork(text: string, from: number, grammar: Grammar): number | undefined {
  let end = from;
  for (let count = 0; count < LONGEST_DESCRIPTION; count++) {
    if (matchesAt(grammar.and, text, skipSpaces(text, end))) return undefined;
    const next = endOfMatchAt(WORD_OF_DESCRIPTION, text, end);
    if (next === undefined) return undefined;
    end = next;
    // "…, ban quản lý rừng phát dọn": the next kind of bodies in the list.
    const comma = endOfMatchAt(COMMA, text, end);
    if (comma !== undefined) return matchesAt(grammar.kind, text, comma) ? end : undefined;
    const after = skipSpaces(text, end);
    if (matchesAt(grammar.stop, text, after)) return matchesAt(grammar.link, text, after) ? undefined : end;
  }
  return undefined;
}

/** Words follow until punctuation, a stop word, or a separator behind which something else begins. */
export function endOfName(text: string, from: number, start: number, grammar: Grammar): number {
  let end = from;
  while (end - start < LONGEST_NAME) {
    const next = skipSpaces(text, end);
    const joint = jointAt(text, end, grammar);
    if (joint) {
      if (!joint.continues) break;
      end = wordEnd(text, joint.end);
      continue;
    }
    if (next === end && end !== from) break;
    // "Hội A các xã, phường": the name goes on with the places that each have one.
    const places = matchesAt(grammar.places, text, next) ? endOfMatchAt(grammar.manyPlaces, text, next) : undefined;
    if (places !== undefined)
      return extendCollective(text, endOfPlaces(text, { start: next, end: places }, grammar), grammar);
    if (endsName(text, next, grammar)) {
      end = endOfMatter(text, next, { start, grammar }) ?? end;
      break;
    }
    const wordEndAt = wordEnd(text, endOfShortPlace(text, next, grammar) ?? next);
    if (wordEndAt === next) break;
    end = wordEndAt;
  }
  return withParenthesis(text, end, grammar);
}

function endsName(text: string, at: number, grammar: Grammar): boolean {
  // "Centre for A": the word between two capitals is part of the name.
  if (grammar.nameWord !== undefined) return !matchesAt(grammar.nameWord, text, at);
  return matchesAt(grammar.stop, text, at) || matchesAt(grammar.trailing, text, at);
}

/** "P. Tân Lập": the full stop ends no sentence. */
function endOfShortPlace(text: string, at: number, grammar: Grammar): number | undefined {
  const end = grammar.shortPlace && endOfMatchAt(grammar.shortPlace, text, at);
  return end === undefined || startsUnit(text, end, grammar) ? undefined : end;
}

/** So many words say at most what a body is there for. */
const LONGEST_MATTER = 16;
/** Between two of these words: a space, or a comma before a small letter ("phòng, chống"). */
const MATTER_GAP = /,?\s(?=\p{L})/uy;

/**
 * The end of a name whose words look like work: only a level or a place closes it, and behind that the work itself begins
 * or nothing does ("Ban Chỉ đạo xây dựng nông thôn mới tỉnh họp …").
 */
function endOfMatter(
  text: string,
  from: number,
  { start, grammar }: { readonly start: number; readonly grammar: Grammar },
): number | undefined {
  const { matterName } = grammar;
  if (!matterName || !matchesAt(matterName.head, text, start)) return undefined;
  let at = from;
  for (let count = 0; count < LONGEST_MATTER; count++) {
    if (startsUnit(text, at, grammar) || matchesAt(matterName.never, text, at)) return undefined;
    const closed = count === 0 ? undefined : endOfMatchAt(matterName.closer, text, at);
    if (closed !== undefined) return endsMatter(text, closed, grammar) ? closed : undefined;
    const gap = endOfMatchAt(MATTER_GAP, text, wordEnd(text, at));
    if (gap === undefined) return undefined;
    at = gap;
  }
  return undefined;
}

function closesMatter(text: string, at: number, { matterName }: Grammar): boolean {
  return matterName !== undefined && matchesAt(matterName.closer, text, at);
}

const NO_WORD = /\s*(?:$|[,;:.()–-])/uy;

function endsMatter(text: string, at: number, grammar: Grammar): boolean {
  const next = skipSpaces(text, at);
  return matchesAt(NO_WORD, text, at) || matchesAt(grammar.stop, text, next) || matchesAt(grammar.and, text, next);
}

/** "các xã, phường và các đơn vị": behind the places other bodies begin. */
export function endOfPlaces(text: string, { start, end }: Span, grammar: Grammar): number {
  if (!matchesAt(grammar.places, text, start)) return end;
  const next = grammar.andMany.exec(text.slice(start, end));
  return next ? start + next.index : end;
}

/** A separator or a dash between two words, and whether the name goes on behind it. */
function jointAt(
  text: string,
  end: number,
  grammar: Grammar,
): { readonly end: number; readonly continues: boolean } | undefined {
  const separator = separatorEnd(text, end, grammar);
  if (separator !== undefined) return { end: separator, continues: continuesAfter(text, separator, grammar) };
  const dash = endOfMatchAt(DASH, text, skipSpaces(text, end));
  return dash === undefined ? undefined : { end: dash, continues: continuesAfterDash(text, dash, grammar) };
}

const PARENTHESIS = /\s{0,2}\([^()]{2,80}\)/uy;

/** "(qua Trung tâm Tin học)" and "(BHXH)" stay with the name before them; a longer remark does not. */
export function withParenthesis(text: string, end: number, grammar: Grammar): number {
  const after = endOfMatchAt(PARENTHESIS, text, end);
  if (after === undefined) return end;
  const inside = text.slice(text.indexOf("(", end) + 1, after);
  const belongs = /^(?:qua|trừ|bao gồm|cơ quan|đơn vị|\p{Lu}[\p{Lu}&]+\))/u.test(inside);
  return belongs || separatorEnd(text, after, grammar) !== undefined ? after : end;
}

/** End of ", " / "; " / " và " between two names, or undefined where neither stands here. */
export function separatorEnd(text: string, at: number, grammar: Grammar): number | undefined {
  const next = skipSpaces(text, at);
  const isComma = text[next] === "," || text[next] === ";";
  const end = isComma ? skipSpaces(text, next + 1) : next;
  const and = endOfMatchAt(grammar.and, text, end);
  if (and !== undefined) return skipSpaces(text, and);
  return isComma ? end : undefined;
}

/** Behind the last word of a name: "Ban Thi đua - Khen thưởng" is one. */
const CLOSES = /\s*(?:$|[);:])/uy;

/** Behind a comma or "và" the name goes on where a capital stands that begins no name of its own. */
function continuesAfter(text: string, at: number, grammar: Grammar): boolean {
  if (startsUnit(text, at, grammar)) return false;
  return matchesAt(CAPITAL, text, at);
}

/** "Phòng Tổ chức - Hành chính" is one name; "Sở A - Chủ trì, phối hợp …" is a name and its work. */
function continuesAfterDash(text: string, at: number, grammar: Grammar): boolean {
  if (!matchesAt(CAPITAL, text, at)) return false;
  const verbEnd = endOfMatchAt(grammar.verb, text, at);
  if (verbEnd === undefined || matchesAt(CLOSES, text, verbEnd)) return true;
  // "Phòng Hành chính - Tổng hợp chủ trì": behind the office's own word its work begins, or its level ends the name.
  const next = skipSpaces(text, verbEnd);
  const isClosed = matchesAt(grammar.stop, text, next) || closesMatter(text, next, grammar);
  return isClosed && matchesAt(grammar.officeMatter, text, at);
}

export function startsUnit(text: string, at: number, grammar: Grammar): boolean {
  return (
    matchesAt(grammar.collective, text, at) ||
    headEndAt(text, at, grammar) !== undefined ||
    matchesAt(grammar.rank, text, at) ||
    (matchesAt(grammar.function, text, at) && !matchesAt(grammar.falseHead, text, at)) ||
    (grammar.functionLast !== undefined && matchesAt(grammar.functionLast, text, at)) ||
    (grammar.headLast !== undefined && matchesAt(grammar.headLast, text, at)) ||
    matchesAt(BRAND, text, at) ||
    misreadHeadEnd(text, at, grammar) !== undefined
  );
}

export function unusualHeadEnd(text: string, at: number, grammar: Grammar): number | undefined {
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

export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  return endOfMatchAt(pattern, text, at) !== undefined;
}

export function wordEnd(text: string, at: number): number {
  return endOfMatchAt(WORD, text, at) ?? at;
}

export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text[next] === " " || text[next] === "\n") next++;
  return next;
}
