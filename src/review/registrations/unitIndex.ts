/** Which unit of a quota a written name means. Different names are never made one by dropping diacritics. */
import type { FileTitle, SeatUnit, UnitName } from "../../model/registration";
import { compareKey, editDistance, foldDiacritics } from "../../text/fold";
import { isShortFor, nameWords } from "./abbreviation";
import type { UnitVocabulary } from "./unitVocabulary";
import { fileNameBorders, unitInFileName, type FileNameEntry } from "./unitInFileName";

export interface UnitIndex {
  readonly units: readonly SeatUnit[];
  /** The unit of this id. */
  byId(id: string | undefined): SeatUnit | undefined;
  /** The unit of this name; undefined where none, or more than one, answers to it. */
  find(name: UnitName): SeatUnit | undefined;
  /** The unit that a file is named after. */
  findInFileName(title: FileTitle): SeatUnit | undefined;
  /** Units written much the same: people decide. */
  near(name: UnitName): readonly SeatUnit[];
}

const MOST_NEAR = 3;
const LONGEST_COMPARED = 120;
/** One letter in a short name, two in a longer one. */
const SHORT_NAME = 12;

export function unitIndex(units: readonly SeatUnit[], vocabulary: UnitVocabulary): UnitIndex {
  const exact = uniqueBy(units, ({ keys }) => keys);
  const shorter = uniqueBy(units, ({ keys, aliases }) => [...keys, ...aliases]);
  const links = new Set(vocabulary.links);
  const plainLinks = new Set(vocabulary.links.map(foldDiacritics));
  const written = shortenable(units, (key) => nameWords(key, links));
  const plain = shortenable(units, (key) => nameWords(foldDiacritics(key), plainLinks));
  const entries = fileNameEntries(units);
  const borders = fileNameBorders(vocabulary);
  const found = new Map<string, SeatUnit | undefined>();
  const search = ({ key, loose }: UnitName): SeatUnit | undefined => {
    const sure = [exact.get(key), exact.get(loose), shorter.get(key), shorter.get(loose)].find(Boolean);
    if (sure) return sure;
    if (key.length > LONGEST_COMPARED) return undefined;
    const parts = [...new Set([key, loose])].map((name) => nameWords(name, links));
    return longFor(parts, written);
  };
  const find = (name: UnitName): SeatUnit | undefined => {
    const known = found.get(name.key);
    if (known !== undefined || found.has(name.key)) return known;
    const unit = search(name);
    found.set(name.key, unit);
    return unit;
  };
  const ids = new Map(units.map((unit) => [unit.id, unit]));
  return {
    units,
    byId: (id) => (id === undefined ? undefined : ids.get(id)),
    find,
    findInFileName: (title) => {
      const { core } = title;
      if (core === "") return undefined;
      const short = (): SeatUnit | undefined =>
        title.isPlain ? longFor([nameWords(foldDiacritics(core), plainLinks)], plain) : undefined;
      return find({ text: core, key: core, loose: core }) ?? unitInFileName(title, entries, borders) ?? short();
    },
    near: (name) => nearUnits(name, units),
  };
}

/** A unit and its names word by word, as initials see them. */
interface Shortenable {
  readonly unit: SeatUnit;
  readonly names: readonly (readonly string[])[];
}

function shortenable(units: readonly SeatUnit[], toWords: (key: string) => readonly string[]): readonly Shortenable[] {
  return units.map((unit) => ({ unit, names: unit.keys.map(toWords) }));
}

/** The one unit that these words may be short for. */
function longFor(parts: readonly (readonly string[])[], units: readonly Shortenable[]): SeatUnit | undefined {
  const found = units.filter(({ names }) => names.some((words) => parts.some((part) => isShortFor(part, words))));
  return found.length === 1 ? found[0]?.unit : undefined;
}

/** Names that just one unit answers to. */
function uniqueBy(
  units: readonly SeatUnit[],
  namesOf: (unit: SeatUnit) => readonly string[],
): ReadonlyMap<string, SeatUnit | undefined> {
  const byName = new Map<string, SeatUnit | undefined>();
  for (const unit of units) {
    for (const name of new Set(namesOf(unit))) byName.set(name, byName.has(name) ? undefined : unit);
  }
  return byName;
}

function fileNameEntries(units: readonly SeatUnit[]): readonly FileNameEntry[] {
  return units.flatMap((unit) =>
    // A key has lost the "tỉnh" of "Công an tỉnh", which tells the body from its kind.
    [...new Set([...unit.keys, ...unit.aliases, compareKey(unit.name)])].map((name) => ({
      unit,
      words: name.split(" "),
      plain: foldDiacritics(name).split(" "),
    })),
  );
}

/** Same letters without their marks, or one or two letters off. */
function nearUnits({ key }: UnitName, units: readonly SeatUnit[]): readonly SeatUnit[] {
  if (key.length > LONGEST_COMPARED) return [];
  const plain = foldDiacritics(key);
  const limit = key.length < SHORT_NAME ? 1 : 2;
  const isNear = (full: string): boolean =>
    full.length <= LONGEST_COMPARED && (foldDiacritics(full) === plain || editDistance(key, full, limit) <= limit);
  return units.filter(({ keys }) => keys.some(isNear)).slice(0, MOST_NEAR);
}
