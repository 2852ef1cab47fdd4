/** A cell of owners: one body, a list, or bodies with their roles beside them ("Sở A chủ trì; Sở B phối hợp"). */
import type { ReadingWords } from "../../locales/readingWords";
import type { Span } from "../../model/origin";
import { oncePer } from "../../text/once";
import { findAll, phrase } from "../../text/pattern";
import { namesIn } from "./nameList";

export type OwnerRole = "lead" | "support";

/** A name in the cell's text. */
export interface OwnerName {
  readonly role: OwnerRole;
  readonly text: string;
  readonly span: Span;
}

/** A table in one language may name bodies of a document in another. */
export interface OwnerLanguages {
  readonly words: ReadingWords;
  readonly marks: ReadingWords;
}

/** The names of a cell in order. `role`: what those are that have no role beside them. */
export function readOwners(text: string, role: OwnerRole, languages: OwnerLanguages): readonly OwnerName[] {
  const { words } = languages;
  return claimsIn(text, role, languages).flatMap((claim) =>
    namesIn(text.slice(0, claim.end), claim.start, words).map((name) => ({ ...name, role: claim.role })),
  );
}

/** A stretch of the text and the role of the names in it. */
interface Claim extends Span {
  readonly role: OwnerRole;
}

interface Mark extends Span {
  readonly role: OwnerRole;
  /** It stands before its names ("Phối hợp với Sở B"), not behind them ("Sở B phối hợp"). */
  readonly isBefore: boolean;
}

function claimsIn(text: string, role: OwnerRole, languages: OwnerLanguages): readonly Claim[] {
  const marks = marksIn(text, languages);
  const claims: Claim[] = [];
  let unclaimed = role;
  for (let at = 0; at <= marks.length; at++) {
    const before = marks[at - 1];
    const after = marks[at];
    const stretch = { start: before?.end ?? 0, end: after?.start ?? text.length };
    const left = before?.isBefore ? before.role : unclaimed;
    if (after && !after.isBefore) {
      const border = borderOf(text, stretch, {
        isOpen: before?.isBefore === true,
        isBracketed: text[after.start] === "(",
      });
      claims.push(
        { start: stretch.start, end: border, role: left },
        { start: border, end: stretch.end, role: after.role },
      );
      // Beside a leader with its role said, those without one support.
      if (after.role === "lead") unclaimed = "support";
    } else claims.push({ ...stretch, role: left });
  }
  return claims;
}

/** Where the names of a mark behind them begin: the last one only for a mark in brackets. */
function borderOf(
  text: string,
  { start, end }: Span,
  { isOpen, isBracketed }: { readonly isOpen: boolean; readonly isBracketed: boolean },
): number {
  const stretch = text.slice(start, end);
  const line = Math.max(stretch.lastIndexOf(";"), stretch.lastIndexOf("\n"));
  const item = isBracketed ? Math.max(line, stretch.lastIndexOf(", ")) : line;
  if (item < 0 || !/\p{L}/u.test(stretch.slice(item))) return start;
  return isBracketed || isOpen ? start + item + 1 : start;
}

const patternsOf = oncePer(({ tables }: ReadingWords) => ({
  lead: phrase(tables.leadMark),
  support: phrase(tables.supportMark),
  opens: new RegExp(`(?:^|\\s)(?:${tables.prefixed})\\)?$`, "iu"),
}));

function marksIn(text: string, { marks: words }: OwnerLanguages): readonly Mark[] {
  const { lead, support, opens } = patternsOf(words);
  const found = [
    ...findAll(lead, text).map(({ span }) => ({ ...span, role: "lead" as const })),
    ...findAll(support, text).map(({ span }) => ({ ...span, role: "support" as const })),
  ].sort((a, b) => a.start - b.start);
  const marks: Mark[] = [];
  for (const mark of found) {
    const from = marks.at(-1)?.end ?? 0;
    if (mark.start < from) continue;
    const hasNames = /\p{L}{2}/u.test(text.slice(from, mark.start));
    const opensList = opens.test(text.slice(mark.start, mark.end)) || /^\s*:/u.test(text.slice(mark.end, mark.end + 9));
    const goesOn = mark.role === "support" && /^ \p{L}/u.test(text.slice(mark.end, mark.end + 3));
    marks.push({ ...mark, isBefore: opensList || !hasNames || goesOn });
  }
  return marks;
}
