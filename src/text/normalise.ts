/** Line ends of all systems: CR LF, CR, vertical tab, form feed, NEL, U+2028 and U+2029. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
/**
 * What nobody sees: controls, and what is drawn as nothing (UAX #44, Default_Ignorable_Code_Point): zero-width signs, soft
 * hyphen, byte order mark, bidi marks and overrides, fillers, tags.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Canonical ordering of combining marks is quadratic in their number, so runs end as in UAX #15 (stream-safe text). */
const MARKS_TOO_MANY = /(\p{M}{30})\p{M}+/gu;

/** Words of composed letters with single spaces between them: most texts, and nothing is to be evened out in them. */
const EVEN = /^(?: ?[!-~\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u024F\u1EA0-\u1EF9])* ?$/u;

/**
 * Evens out what people cannot see, once, on entry: composed letters (NFC), plain single spaces, "\n" as line end, no
 * unseen characters. Tabs stay: they separate columns. Case, diacritics and tone placement stay as written.
 */
export function normalise(text: string): string {
  if (EVEN.test(text)) return text;
  return text
    .replace(LINE_ENDS, "\n")
    .replace(UNSEEN, (character) => (character === "\n" || character === "\t" ? character : ""))
    .replace(MARKS_TOO_MANY, "$1")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .normalize("NFC")
    .replace(/\p{Zs}+/gu, " ")
    .replace(/\u2011/gu, "-")
    .replace(/\u00D0/gu, "\u0110")
    .replace(/\u00F0/gu, "\u0111");
}

/** The text of one cell or one line: normalised, on one line, without spaces at its ends. */
export function normaliseLine(text: string): string {
  return normalise(text).replace(/\s+/gu, " ").trim();
}
