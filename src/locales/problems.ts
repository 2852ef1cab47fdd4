import type { DocumentNote } from "../model/document";
import type { Problem } from "../model/outcome";
import { notes as enNotes, problems as en } from "./en/problems";
import type { LocaleId } from "./locale";
import { notes as viNotes, problems as vi } from "./vi/problems";

export interface ProblemWords {
  readonly title: string;
  readonly cure: string;
}

const PROBLEMS = { vi, en } satisfies Record<LocaleId, typeof vi>;

/** What went wrong and its cure, in sentences. */
export function describeProblem({ code, place }: Problem, locale: LocaleId): ProblemWords {
  return PROBLEMS[locale][code](place);
}

const NOTES = { vi: viNotes, en: enNotes } satisfies Record<LocaleId, typeof viNotes>;

/** What was done to a source's text on the way in, in a sentence. */
export function describeNote({ kind, count }: DocumentNote, locale: LocaleId): string {
  return NOTES[locale][kind](count);
}
