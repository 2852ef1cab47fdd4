/** What body and annex say of one group, held against each other: its units and its number. */
import type { Finding, Severity } from "../../model/finding";
import type { NamedUnit, QuotaGroup, RepeatedGroup } from "../../model/quota";
import type { Reading } from "../../model/reading";
import { bodyRepeatsAnnex, distinctUnits, findSameBody, repeatPairs, type RepeatPair } from "../bodyAndAnnex";
import { finding, rowLabel, type Rule } from "../rule";
import { sumCounts } from "../sums";

/** A group that body and annex both describe must name the same units, and the same number of people, in both. */
export const bodyVsAnnex: Rule = {
  id: "body-vs-annex",
  check(reading) {
    const everywhere: Everywhere = {
      body: distinctUnits(reading.repeated.map(({ group }) => group)),
      annex: distinctUnits(reading.quota),
      // A body that names others than the annex altogether does not repeat it: nothing is surely missing.
      severity: bodyRepeatsAnnex(reading) ? "warning" : "note",
    };
    const pairs = repeatPairs(reading);
    // Where the names are those of another list, so are the numbers; without names they are all that can be compared.
    const ofNumbers = pairs.length > 0 ? everywhere.severity : "warning";
    return [
      ...pairs.flatMap((pair) => [...comparePair(pair, everywhere), ...movedUnits(pair, everywhere)]),
      ...reading.repeated.flatMap((repeat) => compareNumbers(repeat, reading.quota, ofNumbers)),
      ...reading.repeated
        .filter(({ repeats }) => repeats.length === 0)
        .map(({ group }) => lonelyGroup(group, everywhere)),
    ];
  },
};

interface Everywhere {
  readonly body: readonly NamedUnit[];
  readonly annex: readonly NamedUnit[];
  readonly severity: Severity;
}

/** No annex row is like this bullet. It is surely missing only where it names a unit that the annex does not. */
function lonelyGroup(group: QuotaGroup, { annex, severity }: Everywhere): Finding {
  const isMissing = distinctUnits([group]).some((name) => !findSameBody(name, annex));
  return finding({
    ruleId: bodyVsAnnex.id,
    severity: isMissing ? severity : "note",
    messageId: "groupInBodyOnly",
    data: { group: group.unit.value },
    origin: group.unit.origin,
    related: [],
  });
}

function comparePair({ body, annex }: RepeatPair, everywhere: Everywhere): readonly Finding[] {
  const isOpen = ({ openList, collective }: QuotaGroup) => openList || collective === true;
  const about = { ruleId: bodyVsAnnex.id, severity: everywhere.severity } as const;
  // A unit that moved to another row is not missing; an open list misses nobody.
  const added = isOpen(body)
    ? []
    : annex.flatMap((group) =>
        distinctUnits([group])
          .filter((name) => !findSameBody(name, everywhere.body))
          .map((name) => ({ name, group })),
      );
  const missing = annex.some(isOpen)
    ? []
    : distinctUnits([body]).filter((name) => !findSameBody(name, everywhere.annex));
  return [
    ...added.map(({ name, group }) =>
      finding({
        ...about,
        messageId: "inAnnexOnly",
        data: { unit: name.value },
        subject: group.id,
        origin: name.origin,
        related: [body.unit.origin],
      }),
    ),
    ...missing.map((name) =>
      finding({
        ...about,
        messageId: "inBodyOnly",
        data: { unit: name.value },
        ...subjectOf(annex),
        origin: name.origin,
        related: annex.map(({ unit }) => unit.origin),
      }),
    ),
  ];
}

/** Named in this bullet, and in the annex only in rows that say again another bullet. */
function movedUnits({ body, annex }: RepeatPair, everywhere: Everywhere): readonly Finding[] {
  const here = distinctUnits(annex);
  return distinctUnits([body]).flatMap((name): readonly Finding[] => {
    const there = findSameBody(name, everywhere.annex);
    if (!there || findSameBody(name, here)) return [];
    return [
      finding({
        ruleId: bodyVsAnnex.id,
        severity: "note",
        messageId: "movedUnit",
        data: { unit: name.value },
        ...subjectOf(annex),
        origin: name.origin,
        related: [there.origin],
      }),
    ];
  });
}

/** The bullet's own number beside that of the rows which say it again. */
function compareNumbers(
  { group, repeats }: RepeatedGroup,
  quota: readonly QuotaGroup[],
  severity: Severity,
): readonly Finding[] {
  const rows = quota.filter(({ id }) => repeats.includes(id));
  const isExact = [group, ...rows].every(({ count, about }) => count !== undefined && !about);
  const annex = sumCounts(rows);
  if (!group.count || rows.length === 0 || !isExact || annex === group.count.value) return [];
  return [
    finding({
      ruleId: bodyVsAnnex.id,
      severity,
      messageId: "numbersDiffer",
      data: { ...rowLabel(group), body: group.count.value, annex },
      ...subjectOf(rows),
      origin: group.count.origin,
      related: rows.flatMap(({ count }) => count?.origin ?? []),
    }),
  ];
}

function subjectOf([first]: readonly QuotaGroup[]): { readonly subject?: Reading["quota"][number]["id"] } {
  return first ? { subject: first.id } : {};
}
