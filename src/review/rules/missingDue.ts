import type { Finding } from "../../model/finding";
import type { Task } from "../../model/task";
import { finding, type Rule } from "../rule";

/** A task with no time at all cannot be followed up. */
export const missingDue: Rule = {
  id: "missing-due",
  check({ tasks }) {
    return tasks.flatMap((task): readonly Finding[] => {
      if (task.due || task.status === "completed" || task.isGone) return [];
      return [
        finding({
          ruleId: missingDue.id,
          severity: isSure(task) ? "warning" : "note",
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

/** What we only take for a task (a closing formula) is not accused, nor one whose words speak of a time that we do not understand. */
function isSure({ summary, isTimeUnclear }: Task): boolean {
  return summary.certainty === "stated" && isTimeUnclear !== true;
}
