import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readingWords } from "../../src/locales/reading";
import { stated } from "../../src/model/fact";
import { wholeOrigin } from "../../src/model/origin";
import type { Person } from "../../src/model/reading";
import { countUnits } from "../../src/reading/tables/rosterTable";
import { cpuMilliseconds } from "../cpuTime";
import { UNIT_DIRT, unitNames } from "../registrations/names";

const NAMES = { words: readingWords.vi };
const ORIGIN = wholeOrigin({ kind: "text", line: 1 }, "");

function peopleOf(units: readonly string[]): readonly Person[] {
  return units.map((unit) => ({ name: stated("Nguyễn Văn An", ORIGIN), unit: stated(unit, ORIGIN), origin: ORIGIN }));
}

test("every person is in just one unit, in order, whatever the units are called", () => {
  const unit = fc.constantFrom("Sở Y tế", "SỞ Y TẾ", "sở  y tế", "Sở Y tê", "", "__proto__", "constructor");
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const counted = countUnits(peopleOf(units), NAMES);
      const members = counted.flatMap(({ people }) => people);
      expect([...members].sort((a, b) => a - b)).toEqual(units.map((_, index) => index));
      for (const { people, count, spellings, name, first } of counted) {
        expect(people).toEqual([...people].sort((a, b) => a - b));
        expect([count, name, first]).toEqual([people.length, spellings[0], people[0]]);
        expect(new Set(people.map((index) => units[index]))).toEqual(new Set(spellings));
      }
    }),
  );
});

test("half a million dirty rows take little more than one pass that cleans nothing", async () => {
  const names = unitNames(500);
  const dirty = names.flatMap((name) => UNIT_DIRT.map((write) => write(name)));
  const people = peopleOf(Array.from({ length: 500_000 }, (_, index) => dirty[(index * 7_919) % dirty.length] ?? ""));
  const onePass = (): number => {
    const counts = new Map<string, number>();
    for (const { unit } of people) counts.set(unit.value, (counts.get(unit.value) ?? 0) + 1);
    return counts.size;
  };
  const limits: number[] = [];
  const counts: number[] = [];
  for (let round = 0; round < 9; round++) {
    limits.push(await cpuMilliseconds(onePass));
    counts.push(
      await cpuMilliseconds(() => {
        expect(countUnits(people, NAMES)).toHaveLength(500);
      }),
    );
  }
  // The fastest rounds are those in which nothing else weighed.
  expect(Math.min(...counts)).toBeLessThan(1.5 * Math.min(...limits));
});
