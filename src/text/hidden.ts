/**
 * Signs that nobody sees and that turn, hide or split words: bidi marks and overrides, zero-width signs, tags, controls.
 * Line ends and tabs are none, nor are soft hyphens and the signs that choose an emoji's look, which change no word.
 */
const HIDDEN = /(?![\t-\r\u0085\u00AD\uFE00-\uFE0F])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a person who looks at the text sees less than there is, or sees it in another order. */
export function hasHidden(text: string): boolean {
  return HIDDEN.test(text);
}
