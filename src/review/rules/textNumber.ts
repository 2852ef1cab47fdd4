import type { Finding } from "../../model/finding";
import { finding, fix, rowLabel, type Rule } from "../rule";

/** A number typed as text looks like the others, and SUM leaves it out. */
export const textNumber: Rule = {
  id: "text-number",
  check({ quota }) {
    return quota.flatMap((group): readonly Finding[] => {
      const { count } = group;
      if (group.countIsText !== true || !count) return [];
      return [
        finding({
          ruleId: textNumber.id,
          severity: "warning",
          messageId: "textNumber",
          data: { ...rowLabel(group), written: group.countAsWritten?.value ?? String(count.value) },
          subject: group.id,
          origin: count.origin,
          related: [],
          fix: fix({
            messageId: "setNumber",
            data: { count: count.value },
            edits: [{ kind: "set-count", group: group.id, count: count.value }],
          }),
        }),
      ];
    });
  },
};
