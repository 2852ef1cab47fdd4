import type { Finding } from "../../model/finding";
import { groupBy } from "../groupBy";
import { finding, type Rule } from "../rule";

/** Heads and reporters of one paper in two rows with seats: perhaps right, perhaps counted twice. A question. */
export const sameUnitTwoRows: Rule = {
  id: "same-unit-two-rows",
  check({ quota }) {
    const seated = quota.filter(({ count }) => count !== undefined);
    const places = seated.flatMap((group) => group.namedUnits.map((name) => ({ name, group })));
    const byUnit = groupBy(places, ({ name, group }) => `${group.event} ${name.key}`);
    return [...byUnit.values()].flatMap((found): readonly Finding[] => {
      const rows = [...groupBy(found, ({ group }) => group.id).values()].flatMap(([first]) => first ?? []);
      const [first, ...others] = rows;
      if (!first || others.length === 0) return [];
      return [
        finding({
          ruleId: sameUnitTwoRows.id,
          severity: "note",
          messageId: "sameUnitTwoRows",
          data: { unit: first.name.value, rows: rows.map(({ group }) => group.no?.value ?? group.unit.value) },
          subject: first.group.id,
          origin: first.name.origin,
          related: others.map(({ name }) => name.origin),
        }),
      ];
    });
  },
};
