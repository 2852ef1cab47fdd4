/** What looks like the name of a person. */
import { trimEndOf } from "../../text/trim";
import { LIST_GRAMMARS } from "./listContext";

/** Two to six words, each with a capital. */
const NAME = /^\p{Lu}[\p{L}'’.-]{0,19}(?: \p{Lu}[\p{L}'’.-]{0,19}){1,5}$/u;
const LONGEST_NAME = 60;

export function looksLikeName(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(withoutHonorific(text));
}

/** Whether it begins with a word that family names begin with. */
export function hasSurname(text: string): boolean {
  const [first = ""] = withoutHonorific(text).toLowerCase().split(" ");
  return LIST_GRAMMARS.some(({ words }) => words.surnames.has(first));
}

export function withoutHonorific(text: string): string {
  for (const { honorific } of LIST_GRAMMARS) {
    const stripped = text.replace(honorific, "");
    if (stripped !== text) return stripped;
  }
  return text;
}

/** A name as a cell holds it, on one line and without marks at its end. */
export function cleanName(text: string): string {
  return trimEndOf(text.replace(/\s+/gu, " ").trim(), " ,;:");
}

/** "0905 123 456", "+84 905.123.456", "905123456". */
export function looksLikePhone(text: string): boolean {
  return /^[+(]?\d[\d\s.()/-]{6,24}$/u.test(text) && text.replace(/\D/gu, "").length >= 8;
}
