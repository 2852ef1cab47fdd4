import type { Finding } from "../../model/finding";
import { distinctNames, namesAreCountable } from "../../model/namedUnits";
import { finding, rowLabel, type Rule } from "../rule";

/** The seats of a row must be its own rule times the bodies. */
export const ruleNotDivisible: Rule = {
  id: "rule-not-divisible",
  check({ quota }) {
    return quota.flatMap((group): readonly Finding[] => {
      const { count, perUnit } = group;
      if (!count || !perUnit || perUnit.value.open || perUnit.value.count <= 0 || group.about) return [];
      // A number that we added up ourselves accuses nobody.
      if (count.certainty === "inferred") return [];
      const { count: each, per } = perUnit.value;
      const about = {
        ruleId: ruleNotDivisible.id,
        severity: "error",
        subject: group.id,
        origin: perUnit.origin,
        related: [count.origin],
      } as const;
      const data = { ...rowLabel(group), count: count.value, each };
      if (count.value % each !== 0)
        return [finding({ ...about, messageId: "ruleNotDivisible", data: { ...data, per } })];
      const names = distinctNames(group);
      // With one person each the names must meet the seats: that is `names-vs-quota`.
      if (each === 1 || names < 2 || !namesAreCountable(group) || names * each === count.value) return [];
      return [finding({ ...about, messageId: "ruleNamesMismatch", data: { ...data, names } })];
    });
  },
};
