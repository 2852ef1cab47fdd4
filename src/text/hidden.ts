/**
 * Signs that nobody sees and that turn, hide or split words: bidi marks and overrides, zero-width signs, tags, controls.
 * Line ends and tabs are none, nor are soft hyphens and the signs that choose an emoji's look, which change no word.
 */
const HIDDEN = /(?![\t-\r\u0085\u00AD]|\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** Embeddings, overrides and isolates (UAX #9) show words in another order; tags spell words that are not shown. */
const MISLEADING = /[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;

/** Whether a person who looks at the text sees less than there is, or sees it in another order. */
export function hasHidden(text: string): boolean {
  return HIDDEN.test(text);
}

/** Whether people see other words than those that are stored; other hidden signs change nothing for the eye. */
export function hasMisleading(text: string): boolean {
  return MISLEADING.test(text);
}
