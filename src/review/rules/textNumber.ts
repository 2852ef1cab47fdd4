import type { Finding } from "../../model/finding";
import type { QuotaGroup } from "../../model/quota";
import { finding, fix, rowLabel, type Rule } from "../rule";

/** A number typed as text looks like the others, and SUM leaves it out. */
export const textNumber: Rule = {
  id: "text-number",
  check({ quota }) {
    return quota.flatMap((group) => [...ofWhole(group), ...ofParts(group)]);
  },
};

function ofWhole(group: QuotaGroup): readonly Finding[] {
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
}

/** A category typed as text is missing from the sums of its row and of its column. */
function ofParts(group: QuotaGroup): readonly Finding[] {
  return (group.parts ?? []).flatMap(({ count, isText }) =>
    isText === true
      ? [
          finding({
            ruleId: textNumber.id,
            severity: "warning",
            messageId: "textNumber",
            data: { ...rowLabel(group), written: String(count.value) },
            subject: group.id,
            origin: count.origin,
            related: [],
          }),
        ]
      : [],
  );
}
