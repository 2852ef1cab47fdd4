/** The unit that a file is named after. File names are often written without diacritics, so those are compared without. */
import type { FileTitle, SeatUnit } from "../../model/registration";
import { foldDiacritics } from "../../text/fold";
import type { UnitVocabulary } from "./unitVocabulary";

export interface FileNameEntry {
  readonly unit: SeatUnit;
  readonly words: readonly string[];
  readonly plain: readonly string[];
}

interface Found {
  readonly unit: SeatUnit;
  readonly length: number;
}

/** Words at which a name inside a file's name is part of a longer name. */
export interface FileNameBorders {
  readonly exact: Borders;
  readonly plain: Borders;
}

export function fileNameBorders(vocabulary: UnitVocabulary): FileNameBorders {
  const borders = (say: (text: string) => string): Borders => ({
    headEnds: new Set(vocabulary.heads.map((head) => say(head).split(" ").at(-1) ?? "")),
    placeKinds: new Set(vocabulary.placeKinds.map((kind) => say(kind).split(" ")[0] ?? "")),
    heads: new Set(vocabulary.heads.map(say)),
    headStarts: new Set(vocabulary.heads.map((head) => say(head).split(" ")[0] ?? "")),
  });
  return { exact: borders((text) => text), plain: borders(foldDiacritics) };
}

/** The longest name of a unit that stands in the file's name; nothing where two units are named alike. */
export function unitInFileName(
  { words: written, isPlain }: FileTitle,
  entries: readonly FileNameEntry[],
  borders: FileNameBorders,
): SeatUnit | undefined {
  const words = (isPlain ? foldDiacritics(written) : written).split(" ");
  const known = new Set(words);
  const found = entries.flatMap(({ unit, words: exact, plain }): readonly Found[] => {
    const name = isPlain ? plain : exact;
    const isThere = known.has(name[0] ?? "") && standsIn(name, words, isPlain ? borders.plain : borders.exact);
    return isThere ? [{ unit, length: name.length }] : [];
  });
  const longest = Math.max(...found.map(({ length }) => length));
  const [best, ...others] = new Set(found.filter(({ length }) => length === longest).map(({ unit }) => unit));
  return others.length > 0 ? undefined : best;
}

interface Borders {
  /** Behind "thanh tra", "sở nội vụ" is part of another body's name. */
  readonly headEnds: ReadonlySet<string>;
  /** Before "xã", "ủy ban nhân dân" is part of another body's name. */
  readonly placeKinds: ReadonlySet<string>;
  /** A unit called only "thanh tra" is not meant where another name follows. */
  readonly heads: ReadonlySet<string>;
  readonly headStarts: ReadonlySet<string>;
}

/** One word alone is too little to know a body by. */
const FEWEST_WORDS = 2;

function standsIn(name: readonly string[], words: readonly string[], borders: Borders): boolean {
  if (name.length < FEWEST_WORDS) return false;
  const isHead = borders.heads.has(name.join(" "));
  for (let at = 0; at + name.length <= words.length; at++) {
    if (!name.every((word, offset) => words[at + offset] === word)) continue;
    const before = words[at - 1] ?? "";
    const after = words[at + name.length] ?? "";
    const goesOn = borders.placeKinds.has(after) || (isHead && borders.headStarts.has(after));
    if (!borders.headEnds.has(before) && !goesOn) return true;
  }
  return false;
}
