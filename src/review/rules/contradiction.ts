/** Two places of one document that cannot both be right. Each check accuses only what no reading could reconcile. */
import type { Finding } from "../../model/finding";
import type { Reading } from "../../model/reading";
import type { ReviewContext } from "../../model/review";
import { dayContradictions } from "../contradictions/days";
import { dueContradictions } from "../contradictions/dues";
import { listContradictions } from "../contradictions/lists";
import type { Rule } from "../rule";

/** Assigned and left out, two days for one occasion, two deadlines for one task, a deadline outside its time. */
export const contradiction: Rule = {
  id: "contradiction",
  check(reading: Reading, context: ReviewContext): readonly Finding[] {
    return [
      ...listContradictions(reading, contradiction.id),
      ...dayContradictions(reading, contradiction.id),
      ...dueContradictions(reading, context, contradiction.id),
    ];
  },
};
