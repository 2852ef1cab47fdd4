/** The findings of a review as the rows that people see: what was ignored apart, many notes of one rule under one row. */
import type { Finding, ReviewedFinding, Severity } from "../../model/finding";
import type { Reading } from "../../model/reading";
import type { Tone } from "../look/theme";
import type { IconName } from "../look/icons";

export interface FindingEntry {
  readonly key: string;
  readonly finding: Finding;
}

export interface FindingRow {
  readonly key: string;
  /** More than one: a row that opens to the list. */
  readonly entries: readonly [FindingEntry, ...FindingEntry[]];
}

export interface IgnoredEntry extends FindingEntry {
  readonly reason: string;
}

export const SEVERITY_LOOK = {
  error: { tone: "bad", icon: "error" },
  warning: { tone: "warn", icon: "warning" },
  note: { tone: "none", icon: "info" },
} as const satisfies Record<Severity, { readonly tone: Tone; readonly icon: IconName }>;

/** From so many on, warnings of one kind become one row. An error always stands alone: each has its own cure. */
const MANY = 3;

export function toFindingRows(
  findings: readonly ReviewedFinding[],
  ignored: ReadonlyMap<string, string>,
): { readonly rows: readonly FindingRow[]; readonly ignored: readonly IgnoredEntry[] } {
  const groups = new Map<string, [FindingEntry, ...FindingEntry[]]>();
  const apart: IgnoredEntry[] = [];
  for (const finding of findings) {
    const entry = { key: finding.key, finding };
    const reason = ignored.get(entry.key);
    if (reason !== undefined) {
      apart.push({ ...entry, reason });
      continue;
    }
    const { severity, messageId } = entry.finding;
    const kind = severity === "error" ? entry.key : messageId;
    const group = groups.get(kind);
    if (group) group.push(entry);
    else groups.set(kind, [entry]);
  }
  return { rows: [...groups].flatMap(([kind, entries]) => toRows(kind, entries)), ignored: apart };
}

function toRows(kind: string, entries: readonly [FindingEntry, ...FindingEntry[]]): readonly FindingRow[] {
  if (entries.length >= MANY) return [{ key: `many:${kind}`, entries }];
  return entries.map((entry) => ({ key: entry.key, entries: [entry] }));
}

/** Rows that a person must look at; notes are only good to know. */
export function countToSee(rows: readonly FindingRow[]): number {
  return rows.filter(({ entries }) => entries[0].finding.severity !== "note").length;
}

export function countErrors(findings: readonly ReviewedFinding[], ignored: ReadonlyMap<string, string>): number {
  return findings.filter(({ key, severity }) => severity === "error" && !ignored.has(key)).length;
}

/** Findings about tasks on one side, about groups and the document's numbers on the other. */
export function isAboutTask({ subject }: Finding, { tasks }: Pick<Reading, "tasks">): boolean {
  return subject !== undefined && tasks.some(({ id }) => id === subject);
}
