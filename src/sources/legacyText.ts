/**
 * Vietnamese text from before Unicode: fonts drew Vietnamese letters at the codes of Latin ones, so that what is stored are
 * other letters. Both encodings are read as Windows-1252 shows them.
 */
import { isSyllable } from "./syllable";

export type LegacyEncoding = "tcvn3" | "vni";

/** TCVN 5712:1993, VN3: the letters of the codes 0xA1 to 0xFE, sixteen in a line; "." where there is none. */
const TCVN3_LETTERS = [
  "\u0102\u00c2\u00ca\u00d4\u01a0\u01af\u0110\u0103\u00e2\u00ea\u00f4\u01a1\u01b0\u0111.",
  ".....\u00e0\u1ea3\u00e3\u00e1\u1ea1.\u1eb1\u1eb3\u1eb5\u1eaf.",
  "......\u1eb7\u1ea7\u1ea9\u1eab\u1ea5\u1ead\u00e8.\u1ebb\u1ebd",
  "\u00e9\u1eb9\u1ec1\u1ec3\u1ec5\u1ebf\u1ec7\u00ec\u1ec9...\u0129\u00ed\u1ecb\u00f2",
  ".\u1ecf\u00f5\u00f3\u1ecd\u1ed3\u1ed5\u1ed7\u1ed1\u1ed9\u1edd\u1edf\u1ee1\u1edb\u1ee3\u00f9",
  ".\u1ee7\u0169\u00fa\u1ee5\u1eeb\u1eed\u1eef\u1ee9\u1ef1\u1ef3\u1ef7\u1ef9\u00fd\u1ef5",
].join("");
const TCVN3 = new Map(
  [...TCVN3_LETTERS].flatMap((letter, at) =>
    letter === "." ? [] : [[String.fromCharCode(0xa1 + at), letter] as const],
  ),
);

/** VNI-Windows: letters of their own … */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  "\u00f1": "\u0111",
  "\u00f4": "o\u031b",
  "\u00f6": "u\u031b",
  "\u00ec": "i\u0300",
  "\u00ed": "i\u0301",
  "\u00e6": "i\u0309",
  "\u00f3": "i\u0303",
  "\u00f2": "i\u0323",
  "\u00ee": "y\u0323",
};
/** … and marks that stand behind their vowel. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  "\u00f8": "\u0300",
  "\u00f9": "\u0301",
  "\u00fb": "\u0309",
  "\u00f5": "\u0303",
  "\u00ef": "\u0323",
  "\u00e2": "\u0302",
  "\u00e0": "\u0302\u0300",
  "\u00e1": "\u0302\u0301",
  "\u00e5": "\u0302\u0309",
  "\u00e3": "\u0302\u0303",
  "\u00e4": "\u0302\u0323",
  "\u00ea": "\u0306",
  "\u00e8": "\u0306\u0300",
  "\u00e9": "\u0306\u0301",
  "\u00fa": "\u0306\u0309",
  "\u00fc": "\u0306\u0303",
  "\u00eb": "\u0306\u0323",
};
/** A vowel that may carry a mark of VNI's, and the mark. */
const VNI_PAIR = /([aeouy\u00f4\u00f6])([\u00e0-\u00e5\u00e8-\u00eb\u00ef\u00f5\u00f8-\u00fc])/giu;
const VNI_SINGLE = /[\u00f1\u00f4\u00f6\u00ec\u00ed\u00e6\u00f3\u00f2\u00ee]/giu;
const TCVN3_CODE = /[\u00a1-\u00fe]/gu;
const TCVN3_WORD = /[A-Za-z\u00a1-\u00fe]+/gu;

/** The encoding that a font draws: ".VnTime" and its family, "VNI-Times" and its own. */
export function legacyOfFont(font: string): LegacyEncoding | undefined {
  if (/^\.vn/i.test(font)) return "tcvn3";
  return /^vni[- ]/i.test(font) ? "vni" : undefined;
}

/** The text in Unicode. Fonts of VN3 whose name ends in "H" draw capitals. */
export function convertLegacy(text: string, encoding: LegacyEncoding, font = ""): string {
  const unicode = encoding === "tcvn3" ? fromTcvn3(text) : fromVni(text);
  return encoding === "tcvn3" && /H$/.test(font) ? unicode.toLocaleUpperCase("vi") : unicode;
}

/** VN3 has no capitals with a tone: a word whose plain letters are capitals, two or more, is all capitals. */
function fromTcvn3(text: string): string {
  return text.replace(TCVN3_WORD, (word) => {
    const unicode = word.replace(TCVN3_CODE, (code) => TCVN3.get(code) ?? code);
    const isCapital = (word.match(/[A-Z]/g)?.length ?? 0) > 1 && !/[a-z]/.test(word);
    return isCapital ? unicode.toLocaleUpperCase("vi") : unicode;
  });
}

function fromVni(text: string): string {
  return text
    .replace(VNI_PAIR, (_, vowel: string, mark: string) => vniLetter(vowel) + (VNI_MARKS[mark.toLowerCase()] ?? ""))
    .replace(VNI_SINGLE, vniLetter)
    .normalize("NFC");
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const unicode = VNI_LETTERS[small] ?? small;
  return letter === small ? unicode : unicode.toUpperCase();
}

const SAMPLE = 200_000;
const BETWEEN_WORDS = /[\s\d!-/:-@[-`{-~\u2010-\u2027]+/u;
/** Letters that the encodings use otherwise. */
const TELLING = /[\u00a1-\u00ff]/u;
const MOST_WORDS = 2_000;
const FEWEST_WORDS = 4;
/** Shares of telling words that are Vietnamese syllables: more of the text in its right encoding, less in a wrong one. */
const RIGHT = 0.85;
const WRONG = 0.6;

/** The old encoding that a text is in, by its words: as they stand they are no Vietnamese, converted they are. */
export function findLegacyEncoding(text: string): LegacyEncoding | undefined {
  const words = text
    .slice(0, SAMPLE)
    .split(BETWEEN_WORDS)
    .filter((word) => TELLING.test(word))
    .slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS || shareOfSyllables(words) > WRONG) return undefined;
  const ENCODINGS = ["tcvn3", "vni"] as const;
  return ENCODINGS.map((encoding) => ({
    encoding,
    share: shareOfSyllables(words.map((word) => convertLegacy(word, encoding))),
  }))
    .filter(({ share }) => share >= RIGHT)
    .sort((a, b) => b.share - a.share)[0]?.encoding;
}

/** The share of these words that are Vietnamese syllables. */
export function shareOfSyllables(words: readonly string[]): number {
  return words.length === 0 ? 1 : words.filter(isSyllable).length / words.length;
}
