/** Initials of one letter say nothing. */
const SHORTEST_INITIALS = 2;
/** A name that is all initials has at least so many. */
const SHORTEST_ALONE = 3;

/** The words of a key without those that initials leave out ("và"). */
export function nameWords(key: string, links: ReadonlySet<string>): readonly string[] {
  return key.split(/[\s&.,–-]+/u).filter((word) => word !== "" && !links.has(word));
}

/**
 * Whether a name is a shorter writing of another: word by word the same, or the initials of some words in a row ("sở gdđt"
 * for "sở giáo dục và đào tạo").
 */
export function isShortFor(parts: readonly string[], words: readonly string[]): boolean {
  if (parts.length === 0 || parts.length >= words.length) return false;
  if (parts.length === 1 && (parts[0] ?? "").length < SHORTEST_ALONE) return false;
  let at = 0;
  for (const part of parts) {
    if (words[at] === part) at += 1;
    else if (part.length >= SHORTEST_INITIALS && areInitials(part, words, at)) at += part.length;
    else return false;
  }
  return at === words.length;
}

function areInitials(part: string, words: readonly string[], from: number): boolean {
  if (from + part.length > words.length) return false;
  for (let at = 0; at < part.length; at++) if (words[from + at]?.charAt(0) !== part.charAt(at)) return false;
  return true;
}
