/** Names whose head is said once for all: "các sở: Nội vụ, Tài chính" are two bodies. */
import type { Span } from "../model/origin";
import { endOfMatchAt } from "../text/pattern";
import { matchesAt, skipSpaces, startsUnit, wordEnd, type Grammar } from "./nameGrammar";
import type { ListStyle, UnitList, UnitMention } from "./unitMention";

const COMMA = /\s*[,;]\s*/uy;
const CAPITAL = /\p{Lu}/uy;
const DASH = /\s+[-–]\s+(?=\p{Lu})/uy;
/** So many words has at most the part of a name that stands behind the shared head. */
const LONGEST_OWN_PART = 9;

/** The bodies that begin at `start`, or undefined where no list of names follows a head for all of them. */
export function readSharedHead(
  text: string,
  start: number,
  { grammar, style }: { readonly grammar: Grammar; readonly style: ListStyle },
): UnitList | undefined {
  const rankEnd = style === "with-ranks" ? endOfMatchAt(grammar.rank, text, start) : undefined;
  const manyAt = rankEnd === undefined ? start : skipSpaces(text, rankEnd);
  const namesAt = endOfMatchAt(grammar.manyHeads, text, manyAt);
  const kind =
    namesAt === undefined ? undefined : grammar.lastHeadKind.exec(text.slice(manyAt, namesAt))?.groups?.["kind"];
  if (namesAt === undefined || kind === undefined) return undefined;
  const rank = rankEnd === undefined ? "" : `${text.slice(start, rankEnd)} `;
  const head = `${rank}${kind.charAt(0).toLocaleUpperCase("vi")}${kind.slice(1)} `;
  const parts = ownParts(text, namesAt, grammar);
  const units = parts.map(({ start: from, end }, at): UnitMention => ({
    text: head + text.slice(from, end),
    span: { start: at === 0 ? start : from, end },
    kind: "named",
  }));
  const last = parts.at(-1);
  return last && { units, end: last.end };
}

function ownParts(text: string, from: number, grammar: Grammar): readonly Span[] {
  const parts: Span[] = [];
  let at: number | undefined = from;
  while (at !== undefined) {
    if (!matchesAt(CAPITAL, text, at) || (parts.length > 0 && startsUnit(text, at, grammar))) break;
    const end = endOfOwnPart(text, at, grammar);
    parts.push({ start: at, end });
    at = endOfMatchAt(COMMA, text, end);
  }
  return parts;
}

/** "Nông nghiệp và Môi trường" is one: behind a comma list no name begins with "và" alone. */
function endOfOwnPart(text: string, start: number, grammar: Grammar): number {
  let end = wordEnd(text, start);
  for (let count = 1; count < LONGEST_OWN_PART; count++) {
    const dash = endOfMatchAt(DASH, text, end);
    const next = dash ?? skipSpaces(text, end);
    const isGap = next > end && !matchesAt(grammar.stop, text, next) && !matchesAt(grammar.trailing, text, next);
    const and = isGap ? endOfMatchAt(grammar.and, text, next) : undefined;
    const wordAt = and === undefined ? next : skipSpaces(text, and);
    const goesOn = and === undefined || (matchesAt(CAPITAL, text, wordAt) && !startsUnit(text, wordAt, grammar));
    const wordEndAt = isGap && goesOn ? wordEnd(text, wordAt) : wordAt;
    if (wordEndAt === wordAt) break;
    end = wordEndAt;
  }
  return end;
}
