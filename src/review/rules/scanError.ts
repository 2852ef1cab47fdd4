import type { Finding } from "../../model/finding";
import { distinctUnits, repeatPairs } from "../bodyAndAnnex";
import { finding, type Rule } from "../rule";
import { compareBodies } from "../sameBody";

/** One letter or two between body and annex: one of them was misread or mistyped. Only a suggestion. */
export const scanError: Rule = {
  id: "scan-error",
  check(reading) {
    return repeatPairs(reading).flatMap(({ body, annex }): readonly Finding[] => {
      const inBody = distinctUnits([body]);
      return annex.flatMap((group) =>
        distinctUnits([group]).flatMap((name): readonly Finding[] => {
          if (inBody.some(({ key }) => key === name.key)) return [];
          const likely = inBody.find(({ key }) => compareBodies(name.key, key) === "typo");
          if (!likely) return [];
          return [
            finding({
              ruleId: scanError.id,
              severity: "note",
              messageId: "likelyScanError",
              data: { unit: name.value, likely: likely.value },
              subject: group.id,
              origin: name.origin,
              related: [likely.origin],
            }),
          ];
        }),
      );
    });
  },
};
