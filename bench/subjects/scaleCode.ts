/** Lists of communes as they come in, and the counts that the product gives. */
import { compareKey } from "../../src/text/fold";
import { normaliseLine } from "../../src/text/normalise";
import { NAME_DIRT, personOf, UNIT_DIRT, unitNames } from "../../test/registrations/names";
import { keyRecipe, toSql } from "../scale/keyRecipe";
import { playRecipe } from "../scale/playRecipe";

const PEOPLE = 20;
const PROVINCES = 34;
/** The first of `unitNames` are no communes. */
const OFFICES = 16;
/** Abbreviations are other words: the register of units knows them, not the key. */
const DIRT = [...UNIT_DIRT, (unit: string) => unit.replace("Ủy", "Uỷ")];

export const keySql = toSql(keyRecipe);

export interface CommuneList {
  readonly name: string;
  readonly csv: string;
  readonly units: readonly string[];
}

/** So many files of so many communes: each commune answers again and again, each time as another hand writes it. */
export function makeLists(files: number, communes: number): readonly CommuneList[] {
  const names = communeNames(communes);
  return Array.from({ length: files }, (_, file) => {
    const unit = names[file % communes] ?? "";
    const rows = Array.from({ length: PEOPLE }, (_unused, row) => ({
      unit: pick(DIRT, file + row)(unit),
      name: pick(NAME_DIRT, row)(personOf(file * PEOPLE + row).name),
    }));
    const lines = rows.map(({ unit: written, name }) => `"${written}","${name}"`);
    return { name: `list-${file}.csv`, csv: ["unit,name", ...lines].join("\n"), units: rows.map((row) => row.unit) };
  });
}

/** Communes of 34 invented provinces: the same names stand in many of them. */
function communeNames(count: number): readonly string[] {
  const places = unitNames(OFFICES + Math.ceil(count / PROVINCES)).slice(OFFICES);
  const named = Array.from({ length: PROVINCES }, (_, province) =>
    places.map((place) => `${place.replace("UBND", "Ủy ban nhân dân")}, tỉnh An Bình ${province + 1}`),
  );
  return named.flat().slice(0, count);
}

/** People by key, as the product compares names. */
export function countOwn(lists: readonly CommuneList[]): ReadonlyMap<string, number> {
  return countBy(lists, (text) => compareKey(normaliseLine(text)));
}

/** The same by the recipe that Power Query has. */
export function countPlayed(lists: readonly CommuneList[]): ReadonlyMap<string, number> {
  return countBy(lists, (text) => playRecipe(keyRecipe, text));
}

export function countPlain(lists: readonly CommuneList[]): ReadonlyMap<string, number> {
  return countBy(lists, (text) => text);
}

function countBy(lists: readonly CommuneList[], keyOf: (text: string) => string): ReadonlyMap<string, number> {
  const keys = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const unit of lists.flatMap(({ units }) => units)) {
    const key = keys.get(unit) ?? keyOf(unit);
    keys.set(unit, key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function pick<T>(list: readonly T[], by: number): T {
  const item = list[by % list.length];
  if (item === undefined) throw new Error("Nothing to pick from");
  return item;
}
