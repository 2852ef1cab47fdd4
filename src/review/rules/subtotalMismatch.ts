import type { Finding } from "../../model/finding";
import type { QuotaGroup } from "../../model/quota";
import { finding, rowLabel, type Rule } from "../rule";
import { checkSums } from "../sums";

/** The sum printed for a part of the table must be the sum of that part; a row's categories must make up the row. */
export const subtotalMismatch: Rule = {
  id: "subtotal-mismatch",
  check(reading) {
    return [
      ...checkSums(reading).flatMap(({ sum, groups, computed, isTotal }): readonly Finding[] => {
        if (isTotal || sum.sum.value === computed || groups.some(({ count, about }) => count === undefined || about))
          return [];
        return [
          finding({
            ruleId: subtotalMismatch.id,
            severity: "error",
            messageId: "subtotalMismatch",
            data: { stated: sum.sum.value, computed },
            origin: sum.sum.origin,
            related: groups.flatMap(({ count }) => count?.origin ?? []),
          }),
        ];
      }),
      ...reading.quota.flatMap(checkRow),
    ];
  },
};

function checkRow(group: QuotaGroup): readonly Finding[] {
  const { count, parts = [], about } = group;
  const computed = parts.reduce((sum, part) => sum + part.count.value, 0);
  if (count?.certainty !== "stated" || parts.length === 0 || about || count.value === computed) return [];
  return [
    finding({
      ruleId: subtotalMismatch.id,
      severity: "error",
      messageId: "rowPartsMismatch",
      data: { ...rowLabel(group), stated: count.value, computed, parts: parts.map((part) => part.label) },
      subject: group.id,
      origin: count.origin,
      related: parts.map((part) => part.count.origin),
    }),
  ];
}
