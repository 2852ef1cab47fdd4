/**
 * The comparison key of names as a recipe for other engines: tables of replacements and the order in which they are made,
 * written out for Power Query (M knows no Unicode normal forms and no patterns) and for DuckDB. Made for Vietnamese and Latin
 * text; `test/docs/keyRecipe.test.ts` holds it to the product's own key.
 */
import { compareKey } from "../../src/text/fold";

type Pair = readonly [from: string, to: string];

const VOWELS = [..."aăâeêioôơuưy"];
const TONES = [..."\u0300\u0301\u0303\u0309\u0323"];
const SPACES = [
  ..."\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000",
];
const DASHES = [..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"];
const UNSEEN = [
  ..."\u00AD\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF",
];

export interface KeyRecipe {
  /** Left out. */
  readonly unseen: readonly string[];
  /** Each a plain space; runs of spaces are one, and none stands at an end. */
  readonly spaces: readonly string[];
  /** Replaced everywhere, longest first. */
  readonly replaced: readonly Pair[];
  /** Replaced where no letter and no mark follows: the tone of an open syllable stands on its first vowel. */
  readonly atSyllableEnd: readonly Pair[];
  readonly marks: readonly string[];
}

export const keyRecipe: KeyRecipe = {
  unseen: UNSEEN,
  spaces: SPACES,
  replaced: [...composed(), ["\u00F0", "\u0111"] as const, ...DASHES.map((dash): Pair => [dash, "-"])],
  atSyllableEnd: ["oa", "oe", "uy"].flatMap((pair) =>
    TONES.map((tone): Pair => {
      const late = `${pair}${tone}`.normalize("NFC");
      return [late, compareKey(late)];
    }),
  ),
  marks: ["\u0302", "\u0306", "\u031B", ...TONES],
};

/** Every way to write a Vietnamese vowel in several characters, and its one letter. */
function composed(): readonly Pair[] {
  const letters = VOWELS.flatMap((vowel) => [vowel, ...TONES.map((tone) => `${vowel}${tone}`.normalize("NFC"))]);
  const pairs = letters.flatMap((letter) => spellings(letter).map((spelling): Pair => [spelling, letter]));
  return pairs.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}

function spellings(letter: string): readonly string[] {
  const [base = "", first, second] = letter.normalize("NFD");
  const marks = [first, second].filter((mark) => mark !== undefined);
  const [a = "", b = ""] = marks;
  const bases = [base, ...marks.map((mark) => `${base}${mark}`.normalize("NFC"))];
  const tails = ["", a, b, `${a}${b}`, `${b}${a}`];
  const all = bases.flatMap((start) => tails.map((tail) => `${start}${tail}`));
  return [...new Set(all)].filter((text) => text !== letter && text.normalize("NFC") === letter);
}

/** A function of Power Query: `PlanbookKey(text)`. */
export function toPowerQuery({ unseen, spaces, replaced, atSyllableEnd, marks }: KeyRecipe): string {
  return `// Planbook: the key by which names are compared. Made by \`npm run docs\`.
let
    Unseen = ${mList(unseen)},
    Spaces = ${mList(spaces)},
    Marks = ${mList(marks)},
    Replaced = ${mPairs(replaced)},
    AtSyllableEnd = ${mPairs(atSyllableEnd)},
    GoesOn = (rest as text, isLast as logical) as logical =>
        if rest = "" then not isLast
        else
            let first = Text.Start(rest, 1)
            in Text.Lower(first, "en-US") <> Text.Upper(first, "en-US") or List.Contains(Marks, first),
    MoveTone = (text as text, pair as list) as text =>
        let
            parts = Text.Split(text, pair{0}),
            last = List.Count(parts) - 1
        in
            List.Accumulate(
                List.Skip(List.Positions(parts)),
                parts{0},
                (done, at) => done & (if GoesOn(parts{at}, at = last) then pair{0} else pair{1}) & parts{at}
            ),
    PlanbookKey = (value as nullable text) as text =>
        let
            lower = Text.Lower(if value = null then "" else value, "en-US"),
            spaced = List.Accumulate(Spaces, lower, (text, space) => Text.Replace(text, space, " ")),
            seen = Text.Remove(spaced, Unseen),
            even = List.Accumulate(Replaced, seen, (text, pair) => Text.Replace(text, pair{0}, pair{1})),
            moved = List.Accumulate(AtSyllableEnd, even, MoveTone)
        in
            Text.Combine(List.Select(Text.Split(moved, " "), (word) => word <> ""), " ")
in
    PlanbookKey
`;
}

/** A macro of DuckDB: \`planbook_key(name)\`. */
export function toSql({ unseen, spaces, atSyllableEnd }: KeyRecipe): string {
  const code = (letter: string): string => `\\x{${codeOf(letter)}}`;
  const set = (letters: readonly string[]): string => `[${letters.map(code).join("")}]`;
  const spaced = `regexp_replace(lower(coalesce(name, '')), '${set(spaces)}', ' ', 'g')`;
  const seen = `nfc_normalize(regexp_replace(${spaced}, '${set(unseen)}', '', 'g'))`;
  const even = `regexp_replace(replace(${seen}, '\u00F0', '\u0111'), '${set(DASHES)}', '-', 'g')`;
  const moved = atSyllableEnd.reduce(
    (text, [from, to]) => `regexp_replace(${text},\n    '${from}([^\\p{L}\\p{M}]|$)', '${to}\\1', 'g')`,
    even,
  );
  return `-- Planbook: the key by which names are compared. Made by \`npm run docs\`.
CREATE OR REPLACE MACRO planbook_key(name) AS trim(regexp_replace(${moved},
    ' +', ' ', 'g'));
`;
}

function mPairs(pairs: readonly Pair[]): string {
  return `{${pairs.map((pair) => mList(pair)).join(", ")}}`;
}

function mList(texts: readonly string[]): string {
  return `{${texts.map(mText).join(", ")}}`;
}

/** All but plain letters by number: what cannot be seen must be read in the recipe. */
function mText(text: string): string {
  const letters = [...text].map((letter) => (/[!-~]/u.test(letter) ? letter : `#(${codeOf(letter)})`));
  return `"${letters.join("")}"`;
}

function codeOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
