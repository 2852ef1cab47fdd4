import { locateNames, namingWords, type LocatedName } from "../model/namedUnits";
import type { NamedUnit, QuotaGroup } from "../model/quota";
import { groupBy } from "./groupBy";

/** A unit that one row names more than once in the same capacity. */
export interface RepeatedName {
  readonly first: NamedUnit;
  readonly repeats: readonly NamedUnit[];
  /** The naming words without the repeats; absent where the names could not be found in them. */
  readonly unitWithout?: string;
}

/**
 * Units named again in one row. "Giám đốc Sở A; chuyên viên Sở A" is no repeat: the same unit sends two people in
 * two capacities, which shows in different words before its name.
 */
export function repeatedNames(group: QuotaGroup): readonly RepeatedName[] {
  const text = namingWords(group).value;
  const located = locateNames(text, group.namedUnits);
  if (located.length < group.namedUnits.length) return repeatsInOneCell(group.namedUnits);
  return [...groupBy(located, ({ name }) => name.key).values()].flatMap(([first, ...later]): RepeatedName[] => {
    if (!first) return [];
    const own = capacity(text, located, first);
    const repeats = later.filter((item) => ["", own].includes(capacity(text, located, item)));
    if (repeats.length === 0) return [];
    return [
      {
        first: first.name,
        repeats: repeats.map(({ name }) => name),
        unitWithout: withoutNames(text, located, repeats),
      },
    ];
  });
}

/** Names that stand beside the words of the group: in its own words and again in the list is no repeat. */
function repeatsInOneCell(names: readonly NamedUnit[]): readonly RepeatedName[] {
  const byCell = groupBy(names, ({ key, origin }) => JSON.stringify([key, origin.place, origin.quote]));
  return [...byCell.values()].flatMap(([first, ...repeats]) =>
    first && repeats.length > 0 ? [{ first, repeats }] : [],
  );
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
