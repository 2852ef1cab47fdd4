import type { Finding } from "../model/finding";
import { CELL_TEXT_LIMIT } from "../model/sheet";
import { describeFinding } from "../locales/findings";
import type { LocaleId } from "../locales/locale";

const CUT_MARK = " […]";
const KEPT = 32_700;

/** The text, or as much of it as a cell holds with a mark; the note column then says so. */
export function fitCell(text: string): string {
  return isTooLong(text) ? text.slice(0, KEPT) + CUT_MARK : text;
}

export function isTooLong(text: string): boolean {
  return text.length > CELL_TEXT_LIMIT;
}

/** Notes of one row, or an empty cell. */
export function joinNotes(notes: readonly string[]): string | null {
  return notes.length === 0 ? null : fitCell([...new Set(notes)].join("; "));
}

/** What accuses each group or task, by its id. Notes of the review accuse nobody. */
export function findingsBySubject(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const bySubject = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.subject === undefined || finding.severity === "note") continue;
    const found = bySubject.get(finding.subject);
    if (found) found.push(finding);
    else bySubject.set(finding.subject, [finding]);
  }
  return bySubject;
}

/** The detail where its values count, else the title, without a full stop at the end. */
export function noteOf(finding: Finding, locale: LocaleId): string {
  return describeFinding(finding, locale).detail.replace(/\.$/u, "");
}

/** Title and last sentence: enough beside the row itself, where the words of the document stand already. */
export function shortNoteOf(finding: Finding, locale: LocaleId): string {
  const { title, detail } = describeFinding(finding, locale);
  const sentences = detail.split(/(?<=\.)\s+/u);
  return sentences.length > 1 ? `${title}. ${(sentences.at(-1) ?? "").replace(/\.$/u, "")}` : noteOf(finding, locale);
}
