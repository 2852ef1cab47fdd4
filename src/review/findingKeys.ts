/** Names for findings that survive a new reading, so that what a person let be is not told again. */
import type { Finding, FindingValue, IgnoredFinding, KeyedFinding } from "../model/finding";
import { markedText } from "../model/origin";
import type { Reading } from "../model/reading";
import type { Review } from "../model/review";
import { compareKey } from "../text/fold";
import { stableHash } from "../text/stableHash";

/** Values that say where a row stands, which the next reading may change. */
const PLACES: ReadonlySet<string> = new Set(["row", "rows"]);

/**
 * The findings of a review, each under its key: rule, words of its group or task, and the values that it tells. A
 * number that changes makes a new finding, which must be looked at again; a row that moves does not. Two alike are
 * told apart by their order.
 */
export function keyFindings({ findings, reading }: Review): readonly KeyedFinding[] {
  const words = subjectWords(reading);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.ruleId}:${stableHash(identity(finding, words))}`;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return { key: times === 1 ? base : `${base}:${times}`, finding };
  });
}

/** Findings still to be looked at, and those that a person let be. */
export function splitIgnored(
  findings: readonly KeyedFinding[],
  ignored: readonly IgnoredFinding[],
): {
  readonly open: readonly KeyedFinding[];
  readonly ignored: readonly (KeyedFinding & { readonly reason: string })[];
} {
  const reasons = new Map(ignored.map(({ key, reason }) => [key, reason]));
  return {
    open: findings.filter(({ key }) => !reasons.has(key)),
    ignored: findings.flatMap((one) => {
      const reason = reasons.get(one.key);
      return reason === undefined ? [] : [{ ...one, reason }];
    }),
  };
}

function identity({ subject, data, origin }: Finding, words: ReadonlyMap<string, string>): string {
  const values = Object.entries(data)
    .filter(([name]) => !PLACES.has(name))
    .map(([name, value]) => `${name}=${toText(value)}`)
    .sort();
  const about = subject === undefined ? "" : (words.get(subject) ?? "");
  // A finding without values of its own is about the very words that it marks.
  return [about, ...(values.length > 0 ? values : [compareKey(markedText(origin))])].join("\n");
}

function toText(value: FindingValue): string {
  return compareKey(typeof value === "object" ? value.join(";") : String(value));
}

function subjectWords({ quota, tasks }: Reading): ReadonlyMap<string, string> {
  return new Map([
    ...quota.map(({ id, unit }) => [id, compareKey(unit.value)] as const),
    ...tasks.map(({ id, summary }) => [id, compareKey(summary.value)] as const),
  ]);
}
