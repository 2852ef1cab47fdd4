/** Names for findings that survive a new reading, so that what a person let be is not told again. */
import type { Finding, FindingValue, ReviewedFinding } from "../model/finding";
import { markedText } from "../model/origin";
import { headWords } from "../model/namedUnits";
import type { Reading } from "../model/reading";
import { compareKey } from "../text/fold";
import { stableHash } from "../text/stableHash";

/** Values that say where a row stands, which the next reading may change. */
const PLACES: readonly string[] = ["row", "rows"];
/** The words of the subject itself, which stand in the key anyway. */
const SUBJECT_WORDS: readonly string[] = ["group"];

/**
 * The findings of a review, each under its key: rule, words of its group or task, and the values that it tells. A
 * number that changes makes a new finding, which must be looked at again; a row that moves does not. Two alike are
 * told apart by their order.
 */
export function keyFindings(findings: readonly Finding[], reading: Reading): readonly ReviewedFinding[] {
  const words = subjectWords(reading);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.ruleId}:${stableHash(identity(finding, words))}`;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return { ...finding, key: times === 1 ? base : `${base}:${times}` };
  });
}

function identity({ subject, data, origin }: Finding, words: ReadonlyMap<string, string>): string {
  const about = subject === undefined ? undefined : words.get(subject);
  const passed = about === undefined ? PLACES : [...PLACES, ...SUBJECT_WORDS];
  const values = Object.entries(data)
    .filter(([name]) => !passed.includes(name))
    .map(([name, value]) => `${name}=${toText(value)}`)
    .sort();
  // A finding without values of its own is about the very words that it marks.
  const isSilent = values.length === 0 && (about === undefined || Object.keys(data).length === 0);
  return [about ?? "", ...(isSilent ? [compareKey(markedText(origin))] : values)].join("\n");
}

function toText(value: FindingValue): string {
  return compareKey(typeof value === "object" ? value.join(";") : String(value));
}

function subjectWords({ quota, tasks }: Reading): ReadonlyMap<string, string> {
  return new Map([
    // A quota table that we write keeps a list of names in a column of its own.
    ...quota.map((group) => [group.id, compareKey(headWords(group) ?? group.unit.value)] as const),
    ...tasks.map(({ id, summary }) => [id, compareKey(summary.value)] as const),
  ]);
}
