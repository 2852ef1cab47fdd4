/** The recipe for other engines gives the product's own key. */
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { keyRecipe, toPowerQuery, toSql } from "../../bench/scale/keyRecipe";
import { playRecipe } from "../../bench/scale/playRecipe";
import { compareKey } from "../../src/text/fold";
import { normaliseLine } from "../../src/text/normalise";
import { NAME_DIRT, personOf, UNIT_DIRT, unitNames } from "../registrations/names";

const own = (text: string): string => compareKey(normaliseLine(text));
const played = (text: string): string => playRecipe(keyRecipe, text);

test("every dirty unit and person has the key that the product gives it", () => {
  const units = unitNames(3_300).flatMap((name) => UNIT_DIRT.map((write) => write(name)));
  const people = Array.from({ length: 2_000 }, (_, at) => personOf(at).name);
  const texts = [...units, ...people.flatMap((name) => NAME_DIRT.map((write) => write(name)))];
  expect(texts.filter((text) => played(text) !== own(text))).toEqual([]);
});

test.each([
  ["Uỷ ban xã Hoà\u00A0 Bình", "ủy ban xã hòa bình"],
  ["thuỷ, hoàn, khoẻ", "thủy, hoàn, khỏe"],
  ["oàoà toà-oà", "oàòa tòa-òa"],
  ["Ðức – Ðông", "đức - đông"],
  ["\u200Ba\u0323\u0302 ", "ậ"],
])("%s", (text, key) => {
  expect(played(text)).toBe(key);
  expect(own(text)).toBe(key);
});

test("any text of Vietnamese letters in any form", () => {
  const letters = [..."aăâeêioôơuưyđbnhtAĂÂĐÔƯY0,- "];
  const marks = [..."\u0300\u0301\u0303\u0309\u0323"];
  const letter = fc.tuple(fc.constantFrom(...letters), fc.constantFrom("", "", ...marks)).map(([a, mark]) => {
    return /[a-zăâêôơư]/iu.test(a) && /[aăâeêioôơuưy]/iu.test(a) ? `${a}${mark}` : a;
  });
  const text = fc.array(letter, { maxLength: 12 }).map((parts) => parts.join(""));
  const form = fc.constantFrom("NFC", "NFD");
  fc.assert(
    fc.property(text, form, (words, kind) => {
      const written = words.normalize(kind);
      expect(played(written)).toBe(own(written));
    }),
    { numRuns: 3_000 },
  );
});

test("the files in docs/recipes are the recipe", () => {
  expect(readFileSync("docs/recipes/planbook-key.pq", "utf8")).toBe(toPowerQuery(keyRecipe));
  expect(readFileSync("docs/recipes/planbook-key.sql", "utf8")).toBe(toSql(keyRecipe));
});
