import type { Finding } from "../../model/finding";
import { namingWords } from "../../model/namedUnits";
import type { QuotaGroup } from "../../model/quota";
import { groupBy } from "../groupBy";
import { compareKey } from "../../text/fold";
import { finding, type Rule } from "../rule";

/**
 * Heads and reporters of one paper in two rows with seats: perhaps right, perhaps counted twice, a question. Two rows
 * with the very same words are a row too many.
 */
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
          severity: rows.some((row) => row !== first && haveSameWords(row.group, first.group)) ? "warning" : "note",
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

function haveSameWords(a: QuotaGroup, b: QuotaGroup): boolean {
  const [left, right] = [a, b].map((group) => compareKey(`${group.unit.value} ${namingWords(group).value}`));
  return left === right && a.mode === b.mode;
}
