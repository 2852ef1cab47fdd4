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

/** The longest name of a unit that stands in the file's name; nothing where two units are named alike. */
export function unitInFileName(
  title: FileTitle,
  entries: readonly FileNameEntry[],
  vocabulary: UnitVocabulary,
): SeatUnit | undefined {
  const say = (text: string): string => (title.isPlain ? foldDiacritics(text) : text);
  const words = say(title.words).split(" ");
  const borders = {
    heads: new Set(vocabulary.heads.map((head) => say(head).split(" ").at(-1) ?? "")),
    placeKinds: new Set(vocabulary.placeKinds.map((kind) => say(kind).split(" ")[0] ?? "")),
  };
  const found = entries.flatMap(({ unit, words: exact, plain }): readonly Found[] => {
    const name = title.isPlain ? plain : exact;
    return standsIn(name, words, borders) ? [{ unit, length: name.length }] : [];
  });
  const longest = Math.max(...found.map(({ length }) => length));
  const [best, ...others] = new Set(found.filter(({ length }) => length === longest).map(({ unit }) => unit));
  return others.length > 0 ? undefined : best;
}

interface Borders {
  /** Last words of heads: behind "thanh tra", "sở nội vụ" is part of another body's name. */
  readonly heads: ReadonlySet<string>;
  /** Before "xã", "ủy ban nhân dân" is part of another body's name. */
  readonly placeKinds: ReadonlySet<string>;
}

/** One word alone is too little to know a body by. */
const FEWEST_WORDS = 2;

function standsIn(name: readonly string[], words: readonly string[], { heads, placeKinds }: Borders): boolean {
  if (name.length < FEWEST_WORDS) return false;
  for (let at = 0; at + name.length <= words.length; at++) {
    if (!name.every((word, offset) => words[at + offset] === word)) continue;
    const before = words[at - 1];
    const after = words[at + name.length];
    const isInside = (before !== undefined && heads.has(before)) || (after !== undefined && placeKinds.has(after));
    if (!isInside) return true;
  }
  return false;
}
