import type { Finding, Severity } from "../../model/finding";
import type { QuotaGroup } from "../../model/quota";
import { finding, type Rule } from "../rule";
import { checkSums, inPersonGroups, sumCounts } from "../sums";

/** Part of the total by which "khoảng" may miss it. */
const TOLERANCE = 0.1;

/** The total that the text states must be the table's. */
export const proseTotalMismatch: Rule = {
  id: "prose-total-mismatch",
  check(reading) {
    const sums = checkSums(reading).filter(({ isTotal }) => isTotal);
    return reading.events.flatMap(({ statedTotal }, event): readonly Finding[] => {
      const inHall = inPersonGroups(reading, event);
      if (!statedTotal || inHall.every(({ count }) => count === undefined)) return [];
      const stated = statedTotal.count.value;
      const computed = sumCounts(inHall);
      const printed = sums.filter(({ groups }) => groups.some((group) => group.event === event));
      const everybody = sumCounts(reading.quota.filter((group) => group.event === event));
      // The printed total is compared with its rows elsewhere: the text may follow either.
      const totals = [computed, everybody, ...printed.map(({ sum }) => sum.sum.value)];
      if (totals.includes(stated) || mayHold(stated - computed, inHall)) return [];
      const isAbout = statedTotal.about || inHall.some(({ about }) => about);
      if (isAbout && Math.abs(stated - computed) <= Math.ceil(stated * TOLERANCE)) return [];
      return [
        finding({
          ruleId: proseTotalMismatch.id,
          severity: mayMeanOthers({ stated, computed }, inHall) ? "note" : severityOf(isAbout),
          messageId: isAbout ? "proseTotalAbout" : "proseTotalMismatch",
          data: { stated, computed: printed[0]?.sum.sum.value ?? computed },
          origin: statedTotal.count.origin,
          related: printed.map(({ sum }) => sum.sum.origin),
        }),
      ];
    });
  },
};

function severityOf(isAbout: boolean): Severity {
  return isAbout ? "warning" : "error";
}

interface Totals {
  readonly stated: number;
  readonly computed: number;
}

function mayMeanOthers(totals: Totals, groups: readonly QuotaGroup[]): boolean {
  return isPartOnly(totals, groups) || isFarOff(totals);
}

/** Of two numbers of which one is more than twice the other, one is likely the number of something else. */
function isFarOff({ stated, computed }: Totals): boolean {
  return stated > computed * 2 || computed > stated * 2;
}

/** Rows without a number may hold the people that are missing. */
function mayHold(missing: number, groups: readonly QuotaGroup[]): boolean {
  return missing > 0 && groups.some(({ count }) => count === undefined);
}

/** Share of the stated people that bullets of the body may lack before they look like a part of the list. */
const PART = 0.25;

/** Bullets have no last row: where many people are missing, groups stand elsewhere or were worded in another way. */
function isPartOnly({ stated, computed }: Totals, groups: readonly QuotaGroup[]): boolean {
  return groups.every(({ section }) => section === "body") && stated - computed > stated * PART;
}
