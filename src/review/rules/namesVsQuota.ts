import type { Finding } from "../../model/finding";
import type { QuotaGroup } from "../../model/quota";
import { distinctNames, namesAreCountable } from "../../model/namedUnits";
import { repeatedNames } from "../names";
import { finding, rowLabel, type Rule } from "../rule";

/** Single units named in a row must meet its seats, where each sends one person. */
export const namesVsQuota: Rule = {
  id: "names-vs-quota",
  check({ quota }) {
    return quota.flatMap((group): readonly Finding[] => {
      const count = group.count?.value;
      if (count === undefined || group.about || !sendOneEach(group) || !namesAreCountable(group)) return [];
      const names = distinctNames(group);
      if (!missesQuota(count, names)) return [];
      return [accuse(group, count, names)];
    });
  },
};

/** No rule is written, or the rule that the names alone imply; other rules are checked by a rule of their own. */
function sendOneEach({ perUnit }: QuotaGroup): boolean {
  return !perUnit || (perUnit.value.count === 1 && !perUnit.value.open);
}

/**
 * One name may be a body of many people, and twice the names or more means that bodies send several each. Two bodies that
 * send three people are nothing to ask about.
 */
function missesQuota(count: number, names: number): boolean {
  if (names < 2 || count === names) return false;
  return count < names || (names >= FEWEST_WITH_ONE_EACH && count < names * 2);
}

const FEWEST_WITH_ONE_EACH = 3;

function accuse(group: QuotaGroup, count: number, names: number): Finding {
  const data = { ...rowLabel(group), count, names };
  const about = { ruleId: namesVsQuota.id, data, subject: group.id, origin: group.unit.origin };
  const counted = group.count ? [group.count.origin] : [];
  const repeated = repeatedNames(group);
  // The seats and the names with their repeat agree: the repeat is the fault, this is its consequence.
  if (repeated.length > 0) {
    const related = repeated.flatMap(({ repeats }) => repeats.map(({ origin }) => origin));
    return finding({ ...about, severity: "note", messageId: "namesAfterRepeat", related });
  }
  return count < names
    ? finding({ ...about, severity: severityOf(group, "error"), messageId: "namesExceedQuota", related: counted })
    : finding({ ...about, severity: "warning", messageId: "namesBelowQuota", related: counted });
}

/** A list that we split ourselves is no proof. */
function severityOf({ namedUnits }: QuotaGroup, severity: "error"): "error" | "warning" {
  return namedUnits.some(({ certainty }) => certainty === "inferred") ? "warning" : severity;
}
