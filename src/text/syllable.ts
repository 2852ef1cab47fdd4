import { foldDiacritics } from "./fold";

const ONSET = "(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|t|th|tr|v|x)?";
const RIMES = [
  "a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?",
  "e(?:c|ch|m|n|ng|nh|o|p|t|u)?",
  "i(?:a|ch|m|n|nh|p|t|u|e(?:c|m|n|ng|p|t|u))?",
  "o(?:c|i|m|n|ng|p|t|a(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|e(?:n|o|t)?|oc|ong)?",
  "u(?:a|c|i|m|n|ng|p|t|u|a(?:n|ng|t|u|y)|e(?:ch|nh)?|o(?:c|i|m|n|ng|p|t|u)?|y(?:a|ch|n|nh|p|t|u|en|et)?)?",
  "y(?:e(?:m|n|ng|t|u))?",
];
const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES.join("|")})$`, "u");

/** Whether letters could be one Vietnamese syllable; tones are not looked at. "Bru" could not, "bưu" could. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(foldDiacritics(word));
}
