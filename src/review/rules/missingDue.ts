import type { Finding } from "../../model/finding";
import { finding, type Rule } from "../rule";

/** A task with no time at all cannot be followed up. */
export const missingDue: Rule = {
  id: "missing-due",
  check({ tasks }) {
    return tasks.flatMap((task): readonly Finding[] => {
      if (task.due || task.status === "completed") return [];
      return [
        finding({
          ruleId: missingDue.id,
          // What we only take for a task (a closing formula) is not accused.
          severity: task.summary.certainty === "inferred" ? "note" : "warning",
          messageId: "missingDue",
          data: { task: task.summary.value },
          subject: task.id,
          origin: task.origin,
          related: [],
        }),
      ];
    });
  },
};
