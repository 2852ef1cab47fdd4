import type { Finding } from "../../model/finding";
import { finding, type Rule } from "../rule";
import { checkSums } from "../sums";

/** A typed total in a worksheet goes stale with the first change. Right today is good to know, wrong is a matter. */
export const totalNotFormula: Rule = {
  id: "total-not-formula",
  check(reading) {
    // A csv holds no formulas, whatever its rows look like.
    if (reading.source.kind === "csv") return [];
    const sums = checkSums(reading);
    const othersAreFormulas = sums.some(({ sum }) => sum.isFormula === true);
    return sums.flatMap(({ sum, computed }): readonly Finding[] => {
      if (sum.isFormula !== false) return [];
      const stated = sum.sum.value;
      const isRight = stated === computed;
      return [
        finding({
          ruleId: totalNotFormula.id,
          // Among formulas a number was typed over one.
          severity: isRight && !othersAreFormulas ? "note" : "warning",
          messageId: isRight ? "totalTypedRight" : "totalTypedWrong",
          data: { stated },
          origin: sum.sum.origin,
          related: [],
        }),
      ];
    });
  },
};
