import type { Finding, Fix } from "../../model/finding";
import type { Origin } from "../../model/origin";
import type { QuotaGroup } from "../../model/quota";
import { distinctNames } from "../../model/namedUnits";
import { repeatedNames, type RepeatedName } from "../names";
import { finding, fix, rowLabel, type Rule } from "../rule";

/** A row that names one unit twice keeps a seat for nobody; a sum cannot show it. */
export const sameUnitTwiceInRow: Rule = {
  id: "same-unit-twice-in-row",
  check({ quota }) {
    return quota.flatMap((group) => {
      const all = repeatedNames(group);
      const names = distinctNames(group) + all.reduce((sum, { repeats }) => sum + repeats.length, 0);
      return all.map((repeated) => accuse(group, repeated, names));
    });
  },
};

/** `names`: of the list with every repeat in it. */
function accuse(group: QuotaGroup, repeated: RepeatedName, names: number): Finding {
  const count = group.count?.value;
  const unit = repeated.first.value;
  const times = repeated.repeats.length + 1;
  const place = { severity: "error", subject: group.id, origin: bothPlaces(group, repeated), related: [] } as const;
  // The count equals the names with the repeat: whoever counted, counted the repeat.
  if (count === names) {
    return finding({
      ...place,
      ruleId: sameUnitTwiceInRow.id,
      messageId: "sameUnitTwiceSeats",
      data: { ...rowLabel(group), unit, times, count, distinct: distinctNames(group) },
      ...dropRepeats(group, repeated, count - repeated.repeats.length),
    });
  }
  return finding({
    ...place,
    ruleId: sameUnitTwiceInRow.id,
    messageId: "sameUnitTwice",
    data: { ...rowLabel(group), unit, times },
  });
}

function dropRepeats(group: QuotaGroup, { unitWithout }: RepeatedName, count: number): { readonly fix?: Fix } {
  if (unitWithout === undefined) return {};
  const drop = fix({
    messageId: "dropRepeat",
    data: { count },
    edits: [
      { kind: "set-unit", group: group.id, unit: unitWithout },
      { kind: "set-count", group: group.id, count },
    ],
  });
  return { fix: drop };
}

/** One origin that marks every place where the unit stands, where all of them share a quote. */
function bothPlaces({ unit }: QuotaGroup, { first, repeats }: RepeatedName): Origin {
  const origins = [first, ...repeats].map(({ origin }) => origin);
  const [{ place, quote }] = [first.origin];
  if (origins.some((origin) => origin.quote !== quote)) return unit.origin;
  const spans = origins.flatMap((origin) => origin.spans).sort((a, b) => a.start - b.start);
  return { place, quote, spans: spans.filter((span, i) => span.start >= (spans[i - 1]?.end ?? 0)) };
}
