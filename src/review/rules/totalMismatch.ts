import type { Finding } from "../../model/finding";
import { distinctNames, namesAreCountable } from "../../model/namedUnits";
import type { Origin } from "../../model/origin";
import type { QuotaGroup } from "../../model/quota";
import type { Reading } from "../../model/reading";
import { finding, type Rule } from "../rule";
import { checkSums, sumCounts, type CheckedSum } from "../sums";

/** The printed total must be the sum of its rows. */
export const totalMismatch: Rule = {
  id: "total-mismatch",
  check(reading) {
    const sums = checkSums(reading);
    return sums.flatMap((checked) => [
      ...(checked.isTotal ? accuse(checked, sums, reading) : []),
      ...columnTotals(checked),
    ]);
  },
};

/** The total row's own figure for each category. Beside a wrong grand total it is a part of the same fault. */
function columnTotals({ sum, groups, computed: whole }: CheckedSum): readonly Finding[] {
  const severity = sum.sum.value === whole ? "error" : "note";
  return (sum.columnTotals ?? []).flatMap(({ label, count }): readonly Finding[] => {
    const cells = groups.flatMap(({ parts = [] }) => parts.filter((part) => part.label === label));
    const computed = cells.reduce((all, cell) => all + cell.count.value, 0);
    if (cells.length === 0 || computed === count.value) return [];
    return [
      finding({
        ruleId: totalMismatch.id,
        severity,
        messageId: "columnTotalMismatch",
        data: { label, stated: count.value, computed },
        origin: count.origin,
        related: cells.map((cell) => cell.count.origin),
      }),
    ];
  });
}

function accuse(checked: CheckedSum, sums: readonly CheckedSum[], { quota }: Reading): readonly Finding[] {
  const { sum, groups, computed } = checked;
  const stated = sum.sum.value;
  if (stated === computed || groups.every(({ count }) => count === undefined)) return [];
  // "khoảng 80" adds up to about its total.
  if (groups.some(({ about }) => about) && Math.abs(stated - computed) * 10 <= stated) return [];
  const data = { stated, computed };
  const about = { ruleId: totalMismatch.id, data, origin: sum.sum.origin };
  if (rulesMayMake(stated - computed, groups)) return [];
  const causes = causesOf(checked, sums);
  if (causes.length > 0) return [finding({ ...about, severity: "note", messageId: "totalExplained", related: causes })];
  const related = groups.flatMap(({ count }) => count?.origin ?? []);
  const hall = quota.filter(({ mode }) => mode !== "online");
  // A total of the hall under a table that lists the online rows too is no fault.
  if (sumCounts(groups.filter(({ mode }) => mode !== "online")) === stated && hall.length > 0) return [];
  return [finding({ ...about, severity: "error", messageId: "totalMismatch", related })];
}

/**
 * "A, B, C: 10 người/đơn vị" has no number of its own: the people that are missing may be its bodies' by its rule. Where the
 * bodies are named one by one they must be just as many.
 */
function rulesMayMake(missing: number, groups: readonly QuotaGroup[]): boolean {
  const ruled = groups.filter(({ count, countAsWritten, perUnit }) => !count && !countAsWritten && perUnit);
  if (missing <= 0 || ruled.length === 0) return false;
  const implied = ruled.map((group) => distinctNames(group) * (group.perUnit?.value.count ?? 0));
  if (implied.reduce((sum, people) => sum + people, 0) === missing) return true;
  if (ruled.every(namesAreCountable) && implied.every((people) => people > 0)) return false;
  const step = ruled.reduce((divisor, { perUnit }) => commonDivisor(divisor, perUnit?.value.count ?? 0), 0);
  return step > 0 && missing % step === 0;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** Rows whose own fault, found by another rule, makes the whole difference. */
function causesOf({ sum, groups, computed }: CheckedSum, sums: readonly CheckedSum[]): readonly Origin[] {
  const missing = sum.sum.value - computed;
  const asText = groups.filter(({ countIsText }) => countIsText === true);
  if (asText.length > 0 && -missing === sumCounts(asText)) return asText.map(({ origin }) => origin);
  const hidden = groups.filter((group) => group.hidden === true);
  if (hidden.length > 0 && -missing === sumCounts(hidden)) return hidden.map(({ origin }) => origin);
  const parts = sums.filter((other) => !other.isTotal && other.sum.sum.value !== other.computed);
  if (parts.length > 0 && missing === parts.reduce((all, part) => all + part.sum.sum.value - part.computed, 0)) {
    return parts.map((part) => part.sum.sum.origin);
  }
  const uncounted = groups.filter(({ count, perUnit }) => count === undefined && !perUnit);
  return missing > 0 ? uncounted.map(({ origin }) => origin) : [];
}
