import type { Finding } from "../../model/finding";
import { groupBy } from "../groupBy";
import { finding, rowLabel, type Rule } from "../rule";

/** A row without a number among rows with one. Where numbers are rare the document gives none on purpose. */
export const blankQuota: Rule = {
  id: "blank-quota",
  check({ quota }) {
    const hall = quota.filter(({ mode }) => mode !== "online");
    const tables = groupBy(hall, ({ event, section }) => `${event} ${section}`);
    return [...tables.values()].flatMap((rows): readonly Finding[] => {
      const blank = rows.filter((group) => !group.count && !group.countAsWritten && group.perUnit?.value.open !== true);
      const counted = rows.filter(({ count }) => count !== undefined).length;
      if (counted * 2 <= rows.length) return [];
      return blank.map((group) =>
        finding({
          ruleId: blankQuota.id,
          severity: group.section === "annex" ? "warning" : "note",
          messageId: "blankQuota",
          data: rowLabel(group),
          subject: group.id,
          origin: group.origin,
          related: [],
        }),
      );
    });
  },
};
