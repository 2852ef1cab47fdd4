import { compareKey } from "./fold";

/** Grave, acute, tilde, hook and dot below: the five written tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SEPARATORS = /[/;,\n]|\s[-–]\s/u;
const COUNTRY_CODE = /^(?:00)?84(?=\d{9}$)/u;
const SHORTEST_NUMBER = 6;
const LONGEST_NUMBER = 13;

/**
 * Comparison key of a person's name: case, spaces and the place of the tone within a syllable evened out ("Hòang" is
 * "Hoàng"). Which tone it is, and every other mark, counts: Tuân and Tuấn are two people.
 */
export function personKey(name: string): string {
  return compareKey(name).split(" ").map(toneLast).join(" ");
}

function toneLast(syllable: string): string {
  const letters = syllable.normalize("NFD");
  const tones = letters.match(TONES);
  return tones?.length === 1 ? letters.replace(TONES, "") + tones[0] : letters;
}

/** The telephone numbers of a text: digits only, without country code and leading zeros. */
export function phoneKeys(text: string): readonly string[] {
  const found = text.split(SEPARATORS).flatMap(numbersOf);
  return found.length > 1 ? [...new Set(found)] : found;
}

/** Numbers that stand side by side with a space between are two. */
function numbersOf(part: string): readonly string[] {
  const digits = part.replace(/\D/gu, "");
  const parts = digits.length > LONGEST_NUMBER ? part.split(/\s+/u).map((word) => word.replace(/\D/gu, "")) : [digits];
  return parts.map(withoutPrefix).filter((number) => number.length >= SHORTEST_NUMBER);
}

function withoutPrefix(digits: string): string {
  return digits.replace(COUNTRY_CODE, "").replace(/^0+/u, "");
}
