/** Vietnamese syllables by their spelling, to tell text in the right encoding from text in a wrong one. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** As people type them: "aa" for a circumflex, "aw" for a breve, "ow" for a horn, "dd" for the barred d. */
const MODIFIERS: readonly (readonly [RegExp, string])[] = [
  [/([aeo])\u0302/gu, "$1$1"],
  [/a\u0306/gu, "aw"],
  [/([ou])\u031b/gu, "$1w"],
  [/\u0111/gu, "dd"],
];
const ONSET = "b|ch?|dd?|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|t[hr]?|v|x";
/** Vowels that a consonant may close … */
const CLOSABLE = "a|aw|aa|ee?|i|oo?|ow|u|uw|y|iee|oa|oaw|oe|uaa|uee|uoo|uow|uy|uyee|uwow|yee";
/** … and those that end in a glide. */
const OPEN =
  "ai|ao|au|ay|aau|aay|eo|eeu|ia|ieeu|iu|oai|oao|oay|oeo|oi|ooi|owi|ua|uaay|ui|uooi|uya|uyu|uwa|uwi|uwowi|uwowu|uwu|yeeu";
const CODA = "ch?|m|ng?|nh|p|t";
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:(?:${CLOSABLE})(?:${CODA})?|${OPEN})$`, "u");
const LONGEST = 12;

/** Whether a word, in any case, is spelt as one Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const letters = word.toLowerCase().normalize("NFD");
  if ((letters.match(TONES)?.length ?? 0) > 1) return false;
  const typed = MODIFIERS.reduce((text, [pattern, keys]) => text.replace(pattern, keys), letters.replace(TONES, ""));
  return SYLLABLE.test(typed);
}
