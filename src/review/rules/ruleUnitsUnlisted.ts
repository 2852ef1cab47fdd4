import type { Finding } from "../../model/finding";
import type { QuotaGroup } from "../../model/quota";
import type { Reading } from "../../model/reading";
import { distinctNames } from "../../model/namedUnits";
import { unitsOfLevel } from "../registerCounts";
import { finding, rowLabel, type Rule } from "../rule";

/** A rule ("02 người/cơ quan") that divides the seats implies so many bodies; somebody must list them. */
export const ruleUnitsUnlisted: Rule = {
  id: "rule-units-unlisted",
  check(reading, context) {
    return reading.quota.flatMap((group): readonly Finding[] => {
      const units = impliedUnits(group);
      if (units === undefined || units < 2 || !group.count || !group.perUnit) return [];
      // With a register the row is held against it.
      if (areListed(units, group, reading) || unitsOfLevel(group, context) > 0) return [];
      const { count: each, per } = group.perUnit.value;
      return [
        finding({
          ruleId: ruleUnitsUnlisted.id,
          severity: isKnown(units, group) ? "note" : "warning",
          messageId: "ruleUnitsUnlisted",
          data: { ...rowLabel(group), count: group.count.value, each, units, per },
          subject: group.id,
          origin: group.perUnit.origin,
          related: [group.count.origin],
        }),
      ];
    });
  },
};

/** The words say how many bodies there are, or the bodies are places of a level, which everybody can look up. */
function isKnown(units: number, { unit, level }: QuotaGroup): boolean {
  if (level === "commune" || level === "district") return true;
  const numbers = unit.origin.quote.match(/\d+/gu) ?? [];
  return numbers.some((number) => Number(number) === units);
}

/** Bodies that the seats imply, where the rule gives whole ones. */
function impliedUnits({ count, perUnit, about }: QuotaGroup): number | undefined {
  if (!count || !perUnit || perUnit.value.open || perUnit.value.count <= 0 || about) return undefined;
  const units = count.value / perUnit.value.count;
  return Number.isInteger(units) ? units : undefined;
}

/** Named in the row itself, or in the roster that came with it. A row that names others is another rule's matter. */
function areListed(units: number, group: QuotaGroup, { roster }: Reading): boolean {
  return distinctNames(group) >= 2 || roster?.units.filter(({ name }) => name !== "").length === units;
}
