import type { Finding } from "../../model/finding";
import { CELL_TEXT_LIMIT } from "../../model/sheet";
import { finding, type Rule } from "../rule";

/** A cell holds 32,767 characters: what is cut there is said here, so that nothing is lost in silence. */
export const textTooLong: Rule = {
  id: "text-too-long",
  check({ quota, tasks }) {
    const texts = [
      ...quota.map(({ id, unit, origin }) => ({ id, texts: [unit.value], origin })),
      ...tasks.map(({ id, summary, origin }) => ({ id, texts: [summary.value, origin.quote], origin })),
    ];
    return texts.flatMap(({ id, texts: values, origin }): readonly Finding[] => {
      const length = Math.max(...values.map((text) => text.length));
      if (length <= CELL_TEXT_LIMIT) return [];
      return [
        finding({
          ruleId: textTooLong.id,
          severity: "note",
          messageId: "textTooLong",
          data: { length, limit: CELL_TEXT_LIMIT },
          subject: id,
          origin,
          related: [],
        }),
      ];
    });
  },
};
