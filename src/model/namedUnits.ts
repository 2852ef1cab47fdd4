import type { Fact } from "./fact";
import type { Span } from "./origin";
import type { NamedUnit, QuotaGroup } from "./quota";

/** A named unit and where its own words stand in the words of the group. */
export interface LocatedName {
  readonly name: NamedUnit;
  readonly span: Span;
}

/** The words in which a group's bodies are named: a column of their own, else the words of the group. */
export function namingWords({ invited, unit }: QuotaGroup): Fact<string> {
  return invited ?? unit;
}

/** Names that occur in the text in their order; names whose words are not there are left out. */
export function locateNames(text: string, names: readonly NamedUnit[]): readonly LocatedName[] {
  const located: LocatedName[] = [];
  let from = 0;
  for (const name of names) {
    const span = findWords(text, name, from);
    if (!span) continue;
    located.push({ name, span });
    from = span.end;
  }
  return located;
}

/** The words before a list of names: "Đại diện lãnh đạo" of "Đại diện lãnh đạo: Sở A, Sở B". */
export function headWords({ unit, namedUnits }: QuotaGroup): string | undefined {
  const first = locateNames(unit.value, namedUnits)[0];
  return /^(.*\S)\s*:\s*$/su.exec(unit.value.slice(0, first?.span.start ?? 0))?.[1];
}

/** Names with a shared head ("UBND huyện A, thị xã B") stand in the text with their own part only. */
function findWords(text: string, { value, origin }: NamedUnit, from: number): Span | undefined {
  const ownPart = origin.spans.at(-1);
  const candidates = [value, ownPart ? origin.quote.slice(ownPart.start, ownPart.end) : ""];
  for (const words of candidates) {
    const start = words === "" ? -1 : text.indexOf(words, from);
    if (start >= 0) return { start, end: start + words.length };
  }
  return undefined;
}

/** Number of different units that the words name. */
export function distinctNames({ namedUnits }: QuotaGroup): number {
  return new Set(namedUnits.map(({ key }) => key)).size;
}

/**
 * Whether the names can be counted: single names only, the list closed, and nothing between them that is no name.
 * Where that is in doubt nobody is accused.
 */
export function namesAreCountable(group: QuotaGroup): boolean {
  if (group.namedUnits.length === 0 || group.openList || group.collective === true) return false;
  return !hasUnnamedPart(group);
}

const SEPARATORS = /[;,]/u;
const PARENTHESES = /\([^)]*\)/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Stands for a name while the rest is looked at. */
const NAME = "\u0000";

/** After the first name, a part of the list of two words or more without a name: a collective, or a name not understood. */
function hasUnnamedPart(group: QuotaGroup): boolean {
  const text = namingWords(group).value;
  const located = locateNames(text, group.namedUnits);
  let rest = "";
  let from = located[0]?.span.start ?? text.length;
  for (const { span } of located) {
    rest += text.slice(from, span.start) + NAME;
    from = span.end;
  }
  rest += text.slice(from);
  return rest
    .replace(PARENTHESES, " ")
    .split(SEPARATORS)
    .some((part) => !part.includes(NAME) && (part.match(WORD)?.length ?? 0) >= 2);
}
