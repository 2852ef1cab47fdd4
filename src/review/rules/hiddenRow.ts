import type { Finding } from "../../model/finding";
import { finding, rowLabel, type Rule } from "../rule";

/** A hidden row is counted and not seen. */
export const hiddenRow: Rule = {
  id: "hidden-row",
  check({ quota }) {
    return quota.flatMap((group): readonly Finding[] => {
      if (group.hidden !== true) return [];
      const about = {
        ruleId: hiddenRow.id,
        severity: "warning",
        subject: group.id,
        origin: group.origin,
        related: [],
      } as const;
      const label = rowLabel(group);
      return group.count
        ? [finding({ ...about, messageId: "hiddenRow", data: { ...label, count: group.count.value } })]
        : [finding({ ...about, messageId: "hiddenBlankRow", data: label })];
    });
  },
};
