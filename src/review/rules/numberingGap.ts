import type { Finding } from "../../model/finding";
import type { QuotaGroup } from "../../model/quota";
import { groupBy } from "../groupBy";
import { finding, type Rule } from "../rule";

/** Row numbers of one table run 1, 2, 3; a gap may be a lost row, a repeat a copied one. A new 1 starts a new part. */
export const numberingGap: Rule = {
  id: "numbering-gap",
  check({ quota }) {
    const tables = groupBy(
      quota.filter(({ section }) => section === "annex"),
      tableOf,
    );
    return [...tables.values()].flatMap((rows) => checkTable([...rows].sort(byPlace)));
  },
};

function checkTable(rows: readonly QuotaGroup[]): readonly Finding[] {
  const numbered = rows.flatMap((group) => {
    const number = /^\d{1,6}(?=\.?$)/u.exec(group.no?.value ?? "")?.[0];
    return number === undefined ? [] : [{ group, number: Number(number) }];
  });
  return numbered.flatMap(({ group, number }, i): readonly Finding[] => {
    const previous = numbered[i - 1];
    if (!previous || number === previous.number + 1 || number === 1 || isOneCell(group, previous.group)) return [];
    const about = {
      ruleId: numberingGap.id,
      severity: "warning",
      subject: group.id,
      origin: group.no?.origin ?? group.origin,
      related: [previous.group.no?.origin ?? previous.group.origin],
    } as const;
    return number === previous.number
      ? [finding({ ...about, messageId: "numberingRepeat", data: { number } })]
      : [finding({ ...about, messageId: "numberingGap", data: { previous: previous.number, next: number } })];
  });
}

/** A number cell merged over several rows is no repeat. */
function isOneCell(a: QuotaGroup, b: QuotaGroup): boolean {
  const [first, second] = [a.no?.origin.place, b.no?.origin.place];
  if (first?.kind !== "cell" || second?.kind !== "cell" || first.sheet !== second.sheet) return false;
  return first.cell.row === second.cell.row && first.cell.column === second.cell.column;
}

function tableOf({ event, origin: { place } }: QuotaGroup): string {
  return `${event} ${place.kind === "cell" ? place.sheet : ""}`;
}

function byPlace(a: QuotaGroup, b: QuotaGroup): number {
  return lineOf(a) - lineOf(b);
}

function lineOf({ origin: { place } }: QuotaGroup): number {
  return place.kind === "cell" ? place.cell.row : place.line;
}
