/**
 * Characters of symbol fonts, which Word keeps in the private use area (U+F000 + code) or as `w:sym`, as the signs that
 * people see. Only those that lists and forms use; any other is shown as a replacement character, never left out.
 */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2a: "*",
  0x2b: "+",
  0x2d: "-",
  0xa3: "≤",
  0xa8: "♦",
  0xab: "↔",
  0xae: "→",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb9: "≠",
  0xd7: "⋅",
  0xde: "⇒",
};
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: "•",
  0x6e: "▪",
  0x6f: "□",
  0x71: "□",
  0x76: "•",
  0x9f: "•",
  0xa1: "○",
  0xa7: "▪",
  0xa8: "□",
  0xd8: "•",
  0xe0: "→",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};
const PRIVATE_USE = /[\uF020-\uF0FF]/gu;
const UNKNOWN = "\uFFFD";

/** The sign of a character code in a symbol font. */
export function symbolOf(font: string, code: number): string {
  const table = /^wingdings/i.test(font) ? WINGDINGS : SYMBOL;
  const plain = code & 0xff;
  if (table[plain] !== undefined) return table[plain];
  return code >= 0x20 && code < 0x7f && !/symbol|dings/i.test(font) ? String.fromCharCode(code) : UNKNOWN;
}

/** The text with its private characters as signs; letters that a symbol font holds are shown as they stand. */
export function withSymbols(text: string, font: string): string {
  return text.replace(PRIVATE_USE, (character) => symbolOf(font, character.charCodeAt(0)));
}
