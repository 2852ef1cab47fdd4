import type { Finding } from "../../model/finding";
import type { QuotaGroup } from "../../model/quota";
import { finding, rowLabel, type Rule } from "../rule";

/** Seats are whole people: no minus, no half, no error value, no words. */
export const notACount: Rule = {
  id: "not-a-count",
  check({ quota }) {
    return quota.flatMap((group): readonly Finding[] => {
      const written = unusableCount(group);
      if (written === undefined) return [];
      const messageId = kindOf(written);
      return [
        finding({
          ruleId: notACount.id,
          severity: messageId === "countWords" ? "warning" : "error",
          messageId,
          data: { ...rowLabel(group), written },
          subject: group.id,
          origin: (group.countAsWritten ?? group.count)?.origin ?? group.origin,
          related: [],
        }),
      ];
    });
  },
};

function unusableCount({ count, countAsWritten }: QuotaGroup): string | undefined {
  if (!count) return countAsWritten?.value;
  const isCount = Number.isSafeInteger(count.value) && count.value >= 0;
  return isCount ? undefined : (countAsWritten?.value ?? String(count.value));
}

function kindOf(written: string): "countError" | "countNegative" | "countFraction" | "countWords" {
  if (written.startsWith("#")) return "countError";
  if (/^[-−–]\s*\d/u.test(written)) return "countNegative";
  return /^\d+([.,/]\d+)+$/u.test(written) ? "countFraction" : "countWords";
}
