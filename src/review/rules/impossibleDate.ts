import type { Finding } from "../../model/finding";
import { finding, type Rule } from "../rule";

/** A day that no calendar has (30/02) is shown as written and never guessed. */
export const impossibleDate: Rule = {
  id: "impossible-date",
  check({ tasks }) {
    return tasks.flatMap(({ id, due }): readonly Finding[] => {
      if (due?.impossible !== true) return [];
      return [
        finding({
          ruleId: impossibleDate.id,
          severity: "error",
          messageId: "impossibleDate",
          data: { text: due.text.value },
          subject: id,
          origin: due.text.origin,
          related: [],
        }),
      ];
    });
  },
};
