import type { Finding } from "../../model/finding";
import type { NamedUnit, QuotaGroup } from "../../model/quota";
import type { Reading } from "../../model/reading";
import { distinctUnits, findSameBody, repeatPairs, type RepeatPair } from "../bodyAndAnnex";
import { finding, type Rule } from "../rule";

/** A group that body and annex both describe must name the same units in both. */
export const bodyVsAnnex: Rule = {
  id: "body-vs-annex",
  check(reading) {
    const everywhere = {
      body: distinctUnits(reading.repeated.map(({ group }) => group)),
      annex: distinctUnits(reading.quota),
    };
    return [
      ...repeatPairs(reading).flatMap((pair) => comparePair(pair, everywhere)),
      ...reading.repeated
        .filter(({ repeats }) => repeats.length === 0)
        .map(({ group }) => lonelyGroup(group, everywhere)),
    ];
  },
};

/** No annex row is like this bullet. It is surely missing only where it names a unit that the annex does not. */
function lonelyGroup(group: QuotaGroup, { annex }: Everywhere): Finding {
  const isMissing = distinctUnits([group]).some((name) => !findSameBody(name, annex));
  return finding({
    ruleId: bodyVsAnnex.id,
    severity: isMissing ? "warning" : "note",
    messageId: "groupInBodyOnly",
    data: { group: group.unit.value },
    origin: group.unit.origin,
    related: [],
  });
}

interface Everywhere {
  readonly body: readonly NamedUnit[];
  readonly annex: readonly NamedUnit[];
}

function comparePair({ body, annex }: RepeatPair, everywhere: Everywhere): readonly Finding[] {
  const isOpen = ({ openList, collective }: QuotaGroup) => openList || collective === true;
  const about = { ruleId: bodyVsAnnex.id, severity: "warning" } as const;
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

function subjectOf([first]: RepeatPair["annex"]): { readonly subject?: Reading["quota"][number]["id"] } {
  return first ? { subject: first.id } : {};
}
