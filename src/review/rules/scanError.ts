import type { Finding } from "../../model/finding";
import type { Fact } from "../../model/fact";
import type { Reading } from "../../model/reading";
import { compareKey } from "../../text/fold";
import { distinctUnits, repeatPairs } from "../bodyAndAnnex";
import { finding, type Rule } from "../rule";
import { compareBodies } from "../sameBody";
import { findSpellings } from "../spellings";

/** One name spelled two ways, a letter or a mark apart: one of them was misread or mistyped. Only a suggestion. */
export const scanError: Rule = {
  id: "scan-error",
  check(reading) {
    const beside = annexBesideBody(reading);
    const told = new Set(beside.flatMap(({ data }) => keyOf(String(data["unit"]), String(data["likely"]))));
    return [
      ...beside,
      ...findSpellings(reading)
        .filter(({ written, likely }) => !told.has(keyOf(written.value, likely.value)))
        .filter(({ written, likely }) => !told.has(keyOf(likely.value, written.value)))
        .map(({ written, likely }) => suggest("likelySpelling", written, likely)),
    ];
  },
};

/** A row of the annex beside the bullet that it says again: the nearest name there is the likely one. */
function annexBesideBody(reading: Reading): readonly Finding[] {
  return repeatPairs(reading).flatMap(({ body, annex }): readonly Finding[] => {
    const inBody = distinctUnits([body]);
    return annex.flatMap((group) =>
      distinctUnits([group]).flatMap((name): readonly Finding[] => {
        if (inBody.some(({ key }) => key === name.key)) return [];
        const likely = inBody.find(({ key }) => compareBodies(name.key, key) === "typo");
        return likely ? [{ ...suggest("likelyScanError", name, likely), subject: group.id }] : [];
      }),
    );
  });
}

function suggest(messageId: "likelyScanError" | "likelySpelling", unit: Fact<string>, likely: Fact<string>): Finding {
  return finding({
    ruleId: scanError.id,
    severity: "note",
    messageId,
    data: { unit: unit.value, likely: likely.value },
    origin: unit.origin,
    related: [likely.origin],
  });
}

function keyOf(a: string, b: string): string {
  return `${compareKey(a)}|${compareKey(b)}`;
}
