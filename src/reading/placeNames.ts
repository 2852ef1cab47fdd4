/** Names that share their head and their kind of place: "UBND các phường A, B, xã C" are three bodies. */
import { endOfMatchAt } from "../text/pattern";
import { headEndAt, matchesAt, separatorEnd, skipSpaces, startsUnit, type Grammar } from "./nameGrammar";
import type { ListStyle, UnitList, UnitMention } from "./unitMention";

const NAME = /\p{Lu}[\p{L}'’-]*(?:\s+(?:\p{Lu}[\p{L}'’-]*|\d{1,2}(?!\p{N})))*/uy;

/** The bodies that begin at `start`, or undefined where no list of named places follows their head. */
export function readPlaces(
  text: string,
  start: number,
  { grammar, style }: { readonly grammar: Grammar; readonly style: ListStyle },
): UnitList | undefined {
  const headEnd = endOfHeads(text, start, { grammar, style });
  const kindsAt = headEnd === start ? start : skipSpaces(text, headEnd);
  const many = grammar.manyNamed;
  const namesAt = endOfMatchAt(many, text, kindsAt);
  if (namesAt === undefined) return undefined;
  const head = text.slice(start, headEnd).trim();
  const kinds = kindsOf(text.slice(kindsAt, namesAt), grammar);
  if (!kinds || (kinds.isListed && headEndAt(text, namesAt, grammar) !== undefined)) return undefined;
  const hasOthers = kinds.others > 0 && !kinds.isListed;
  const units = hasOthers ? [othersOf(text, start, kindsAt + kinds.others)] : [];
  const shared = { head, kind: kinds.kind, units };
  return readNames(text, { ...shared, at: namesAt, start: hasOthers ? kindsAt + kinds.length : start }, grammar);
}

interface Kinds {
  /** Of the names behind it; none where several kinds stand before a colon, for nobody says which name is of which. */
  readonly kind: string;
  /** Behind a colon each name may have its kind, and all kinds are said by the names. */
  readonly isListed: boolean;
  /** Length of the kinds before the last one; 0 where it is alone. */
  readonly others: number;
  readonly length: number;
}

function kindsOf(words: string, grammar: Grammar): Kinds | undefined {
  const last = grammar.lastPlaceKind.exec(words);
  const kind = last?.groups?.["kind"];
  if (!last || kind === undefined) return undefined;
  const isListed = last.groups?.["list"] !== undefined;
  const others = last.groups?.["others"] ?? "";
  return { kind: isListed && others !== "" ? "" : kind, isListed, others: others.length, length: last[0].length };
}

function othersOf(text: string, start: number, end: number): UnitMention {
  return { text: text.slice(start, end).trim(), span: { start, end }, kind: "collective" };
}

interface Names {
  readonly at: number;
  readonly head: string;
  readonly kind: string;
  readonly start: number;
  readonly units: UnitMention[];
}

function readNames(text: string, { at, head, kind, start, units }: Names, grammar: Grammar): UnitList {
  let shared = kind;
  let next: number | undefined = at;
  let from = start;
  let end = at;
  while (next !== undefined) {
    const place = endOfMatchAt(grammar.placeKind, text, next);
    if (place !== undefined) shared = text.slice(next, place).trim();
    else if (next !== at && startsUnit(text, next, grammar)) break;
    const nameAt = place ?? next;
    const nameEnd = endOfMatchAt(NAME, text, nameAt);
    if (nameEnd === undefined) break;
    const name = [head, shared, text.slice(nameAt, nameEnd)].filter((part) => part !== "").join(" ");
    units.push({ text: name, span: { start: from, end: nameEnd }, kind: "named" });
    end = nameEnd;
    next = separatorEnd(text, nameEnd, grammar);
    from = next ?? end;
  }
  return { units, end };
}

/** "Chủ tịch UBND", "UBND", or nothing where the places themselves are meant. */
function endOfHeads(
  text: string,
  start: number,
  { grammar, style }: { readonly grammar: Grammar; readonly style: ListStyle },
): number {
  const rank = style === "with-ranks" ? endOfMatchAt(grammar.rank, text, start) : undefined;
  const at = rank === undefined ? start : skipSpaces(text, rank);
  const head = headEndAt(text, at, grammar);
  return head ?? (rank !== undefined && matchesAt(grammar.manyNamed, text, at) ? rank : start);
}

const NAMES = /\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}/uy;

/** The end of a kind of place in small letters with a name of several words. */
export function endOfPlaceName(text: string, start: number, grammar: Grammar): number | undefined {
  const nameAt = endOfMatchAt(grammar.placeKind, text, start);
  return nameAt === undefined || startsUnit(text, nameAt, grammar) ? undefined : endOfMatchAt(NAMES, text, nameAt);
}
