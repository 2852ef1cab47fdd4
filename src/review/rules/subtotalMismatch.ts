import type { Finding } from "../../model/finding";
import { finding, type Rule } from "../rule";
import { checkSums } from "../sums";

/** The sum printed for a part of the table must be the sum of that part. */
export const subtotalMismatch: Rule = {
  id: "subtotal-mismatch",
  check(reading) {
    return checkSums(reading).flatMap(({ sum, groups, computed, isTotal }): readonly Finding[] => {
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
    });
  },
};
