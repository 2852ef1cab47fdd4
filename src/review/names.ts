import type { Span } from "../model/origin";
import type { NamedUnit, QuotaGroup } from "../model/quota";
import { groupBy } from "./groupBy";

/** A named unit and where its own words stand in the words of the group. */
export interface LocatedName {
  readonly name: NamedUnit;
  readonly span: Span;
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

/** After the first name, a part of the list of two words or more that holds no name: a collective, or a name not understood. */
function hasUnnamedPart({ unit, namedUnits }: QuotaGroup): boolean {
  const located = locateNames(unit.value, namedUnits);
  const first = located[0];
  if (!first) return false;
  let rest = "";
  let from = first.span.start;
  for (const { span } of located) {
    rest += `${unit.value.slice(from, span.start)}\u0000`;
    from = span.end;
  }
  rest += unit.value.slice(from);
  return rest
    .replace(PARENTHESES, " ")
    .split(SEPARATORS)
    .some((part) => !part.includes("\u0000") && (part.match(WORD)?.length ?? 0) >= 2);
}

/** A unit that one row names more than once in the same capacity. */
export interface RepeatedName {
  readonly first: NamedUnit;
  readonly repeats: readonly NamedUnit[];
  /** The words of the group without the repeats. */
  readonly unitWithout: string;
}

/**
 * Units named again in one row. "Giám đốc Sở A; chuyên viên Sở A" is no repeat: the same unit sends two people in
 * two capacities, which shows in different words before its name.
 */
export function repeatedNames(group: QuotaGroup): readonly RepeatedName[] {
  const located = locateNames(group.unit.value, group.namedUnits);
  const byKey = groupBy(located.length === group.namedUnits.length ? located : [], ({ name }) => name.key);
  return [...byKey.values()].flatMap(([first, ...later]): RepeatedName[] => {
    if (!first) return [];
    const own = capacity(group.unit.value, located, first);
    const repeats = later.filter((item) => ["", own].includes(capacity(group.unit.value, located, item)));
    if (repeats.length === 0) return [];
    return [
      {
        first: first.name,
        repeats: repeats.map(({ name }) => name),
        unitWithout: withoutNames(group.unit.value, located, repeats),
      },
    ];
  });
}

/** Words between the last separator and the name: "chuyên viên" in "; chuyên viên Sở A". */
function capacity(text: string, located: readonly LocatedName[], item: LocatedName): string {
  const previous = located[located.indexOf(item) - 1];
  const between = text.slice(previous?.span.end ?? 0, item.span.start);
  const words = (between.split(/[;,:]/u).at(-1) ?? "").trim().toLowerCase();
  return words.split(" ").length < 2 ? "" : words;
}

/** The text without these names and what joins each to the name before it. */
function withoutNames(text: string, located: readonly LocatedName[], dropped: readonly LocatedName[]): string {
  let kept = "";
  let from = 0;
  for (const item of dropped) {
    const previous = located[located.indexOf(item) - 1];
    kept += text.slice(from, previous?.span.end ?? item.span.start);
    from = item.span.end;
  }
  return kept + text.slice(from);
}
