/** The counting of the product, and the dirty list that it is measured with. */
import { readingWords } from "../../src/locales/reading";
import { stated } from "../../src/model/fact";
import { wholeOrigin } from "../../src/model/origin";
import type { Person } from "../../src/model/reading";
import { countUnits } from "../../src/reading/tables/rosterTable";
import { UNIT_DIRT, unitNames } from "../../test/registrations/names";

export { unitNames };

const NAMES = { words: readingWords.vi };
const ORIGIN = wholeOrigin({ kind: "text", line: 1 }, "");
const NAME = stated("", ORIGIN);

/** So many rows over so many units, each unit in every spelling. The strings are new, as those of a file are. */
export function dirtyUnits(rowCount: number, unitCount: number): readonly string[] {
  const names = unitNames(unitCount);
  const dirty = names.flatMap((name) => UNIT_DIRT.map((write) => write(name)));
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const bytes = dirty.map((name) => encoder.encode(name));
  return Array.from({ length: rowCount }, (_, index) => decoder.decode(bytes[(index * 7_919) % bytes.length]));
}

export function toPeople(units: readonly string[]): readonly Person[] {
  return units.map((unit) => ({ name: NAME, unit: stated(unit, ORIGIN), origin: ORIGIN }));
}

/** How many people each unit has. */
export function countPeople(people: readonly Person[]): readonly number[] {
  return countUnits(people, NAMES).map(({ count }) => count);
}
