/** Names that share their head and their kind of place: "UBND các phường A, B, xã C" are three bodies. */
import { endOfMatchAt } from "../text/pattern";
import { headEndAt, matchesAt, separatorEnd, skipSpaces, startsUnit, type Grammar } from "./nameGrammar";
import type { UnitList, UnitMention } from "./unitMention";

const NAME = /\p{Lu}[\p{L}'’-]*(?:\s+(?:\p{Lu}[\p{L}'’-]*|\d{1,2}(?!\p{N})))*/uy;

/** The bodies that begin at `start`, or undefined where no list of named places follows their head. */
export function readPlaces(text: string, start: number, grammar: Grammar): UnitList | undefined {
  const headEnd = endOfHeads(text, start, grammar);
  const kindsAt = headEnd === start ? start : skipSpaces(text, headEnd);
  const many = grammar.manyNamed;
  const namesAt = endOfMatchAt(many, text, kindsAt);
  if (namesAt === undefined) return undefined;
  const head = text.slice(start, headEnd).trim();
  const kinds = text.slice(kindsAt, namesAt);
  const last = grammar.lastPlaceKind.exec(kinds);
  const kind = last?.groups?.["kind"];
  if (!last || kind === undefined) return undefined;
  const units: UnitMention[] = [];
  // Behind a colon each name has its kind, and all kinds are said by the names.
  const isListed = last.groups?.["list"] !== undefined;
  if (last.groups?.["others"] && !isListed) units.push(othersOf(text, start, kindsAt + last.groups["others"].length));
  return readNames(
    text,
    { at: namesAt, head, kind, start: units.length > 0 ? kindsAt + last[0].length : start, units },
    grammar,
  );
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
function endOfHeads(text: string, start: number, grammar: Grammar): number {
  const rank = endOfMatchAt(grammar.rank, text, start);
  const at = rank === undefined ? start : skipSpaces(text, rank);
  const head = headEndAt(text, at, grammar);
  return head ?? (rank !== undefined && matchesAt(grammar.manyNamed, text, at) ? rank : start);
}
