import type { DocumentNote } from "../model/document";
import type { Problem } from "../model/outcome";
import { notes as enNotes, problems as en, morePlaces as enMore } from "./en/problems";
import { placesWords } from "./findings";
import type { LocaleId } from "./locale";
import type { NoteWords } from "./noteWords";
import { notes as viNotes, problems as vi, morePlaces as viMore } from "./vi/problems";

export interface ProblemWords {
  readonly title: string;
  readonly cure: string;
}

const PROBLEMS = { vi, en } satisfies Record<LocaleId, typeof vi>;

/** What went wrong and its cure, in sentences. */
export function describeProblem({ code, place }: Problem, locale: LocaleId): ProblemWords {
  return PROBLEMS[locale][code](place);
}

const NOTES = { vi: viNotes, en: enNotes } satisfies Record<LocaleId, NoteWords>;
const MORE_PLACES = { vi: viMore, en: enMore } satisfies Record<LocaleId, typeof viMore>;

/** What was done to a source's text on the way in, in a sentence. */
export function describeNote({ kind, count, places = [] }: DocumentNote, locale: LocaleId): string {
  const shown = placesWords(places, locale);
  const others = count - places.length;
  return NOTES[locale][kind](count, others > 0 ? MORE_PLACES[locale](shown, others) : shown);
}
