import type { DocumentNote } from "../model/document";

/** What was done to a source's text on the way in: in how many places, and in which, in words. */
export type NoteWords = Readonly<Record<DocumentNote["kind"], (count: number, places: string) => string>>;
