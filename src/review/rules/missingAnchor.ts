import type { DueExpression } from "../../model/due";
import type { Finding } from "../../model/finding";
import { finding, type Rule } from "../rule";

/** A deadline that cannot become a day until somebody gives what it is counted from. */
export const missingAnchor: Rule = {
  id: "missing-anchor",
  check({ tasks }) {
    return tasks.flatMap(({ id, due }): readonly Finding[] => {
      if (!due || due.date !== undefined || due.impossible === true) return [];
      const anchor = missingPart(due.expression);
      if (anchor === undefined) return [];
      return [
        finding({
          ruleId: missingAnchor.id,
          severity: isClear(due.expression) ? "note" : "warning",
          messageId: "missingAnchor",
          data: { text: due.text.value, anchor },
          subject: id,
          origin: due.text.origin,
          related: [],
        }),
      ];
    });
  },
};

/** Work that recurs, goes on or waits for an event has no day by its nature. */
function missingPart({ type, anchor, year }: DueExpression): string | undefined {
  if (type === "recurring" || type === "ongoing" || type === "event") return undefined;
  if (type === "duration") return anchor ?? "start";
  return anchor ?? (year === undefined ? "year" : undefined);
}

/** What the plan itself waits for has no day yet, and "trong tuần này" is the week in which the paper is read. */
function isClear({ anchor, mod }: DueExpression): boolean {
  return anchor === "named-event" || (anchor === "issue-date" && mod === "within");
}
