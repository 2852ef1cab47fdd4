import type { Finding } from "../../model/finding";
import { distinctNames } from "../../model/namedUnits";
import type { QuotaGroup } from "../../model/quota";
import { unitsOfLevel } from "../registerCounts";
import { finding, rowLabel, type Rule } from "../rule";

/** "02 người/xã" times the communes of the office's own register must be the seats, where the row names nobody. */
export const ruleVsRegister: Rule = {
  id: "rule-vs-register",
  check({ quota }, context) {
    return quota.flatMap((group): readonly Finding[] => {
      const { count, perUnit } = group;
      const units = unitsOfLevel(group, context);
      if (!count || !perUnit || !isExact(group) || units === 0 || units * perUnit.value.count === count.value)
        return [];
      return [accuse(group, { count: count.value, each: perUnit.value.count, units })];
    });
  },
};

/** A row with names is held against its names. */
function isExact(group: QuotaGroup): boolean {
  return group.perUnit?.value.open === false && !group.about && distinctNames(group) < 2;
}

interface Figures {
  readonly count: number;
  readonly each: number;
  readonly units: number;
}

function accuse(group: QuotaGroup, figures: Figures): Finding {
  return finding({
    ruleId: ruleVsRegister.id,
    severity: "warning",
    messageId: "ruleVsRegister",
    data: { ...rowLabel(group), ...figures },
    subject: group.id,
    origin: (group.perUnit ?? group.unit).origin,
    related: group.count ? [group.count.origin] : [],
  });
}
